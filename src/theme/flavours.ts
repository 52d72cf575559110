import type { Flavour, FlavourName } from './flavour.ts';

const actorsOnLight = {
  actors: ['#103775', '#D08200', '#4FA162', '#B67CBC'],
  onActors: ['#FFFFFF', '#16283A', '#16283A', '#16283A'],
} as const;

const actorsOnDark = {
  actors: ['#A1CAF7', '#FEC745', '#D5E9C9', '#CD68E1'],
  onActors: ['#0F1D28', '#0F1D28', '#0F1D28', '#0F1D28'],
} as const;

const compositionOnLight = {
  composition: ['#0B6473', '#5EA3AE', '#A9CDD3'],
  onComposition: ['#FFFFFF', '#16283A', '#16283A'],
} as const;

const compositionOnDark = {
  composition: ['#4CC3CC', '#2C7E8A', '#1D4F59'],
  onComposition: ['#0F1D28', '#FFFFFF', '#F3F0E8'],
} as const;

const light: Flavour = {
  name: 'light',
  isDark: false,
  panel: '#FFFFFF',
  panel2: '#F5F3EE',
  land: '#FBF8F1',
  landOutside: '#E3E1DA',
  sea: '#CBDDE5',
  waterLines: ['#D5E4EB', '#DCE9EE'],
  ink: '#16283A',
  ink2: '#46586A',
  ink3: '#5E6E7D',
  waterName: '#2F647F',
  neighbourName: '#5F5B51',
  base: '#0B6473',
  baseDisc: '#0B6473',
  spine: '#C5401C',
  spineText: '#8E2C12',
  rail: '#8E2C12',
  casing: '#FFFFFF',
  pictogram: '#1F3447',
  pictogramPaper: '#FFFFFF',
  regionLine: '#8B7355',
  prefectureLine: '#B7A78F',
  river: '#86AEC2',
  tributary: '#B4CEDA',
  coast: '#7FA3B5',
  rule: '#E1DCD2',
  whatIf: '#6B3FA0',
  ...actorsOnLight,
  ...compositionOnLight,
  lift: '#3B3022',
};

const dark: Flavour = {
  name: 'dark',
  isDark: true,
  panel: '#0F1D28',
  panel2: '#162733',
  land: '#22343F',
  landOutside: '#172530',
  sea: '#0A1722',
  waterLines: ['#0E1E2C', '#122636'],
  ink: '#F3F0E8',
  ink2: '#C3CED6',
  ink3: '#93A5B1',
  waterName: '#8FB9CF',
  neighbourName: '#93A5B1',
  base: '#4CC3CC',
  baseDisc: '#2FA3AE',
  spine: '#FF7A4D',
  spineText: '#FFB394',
  rail: '#FFB394',
  casing: '#12222E',
  pictogram: '#DCE6EC',
  pictogramPaper: '#12222E',
  regionLine: '#7F97A6',
  prefectureLine: '#45606F',
  river: '#3C6B85',
  tributary: '#2A4A5C',
  coast: '#3F6479',
  rule: '#2A3D4A',
  whatIf: '#C9A6F2',
  ...actorsOnDark,
  ...compositionOnDark,
  lift: '#000000',
};

const wall: Flavour = {
  ...dark,
  name: 'wall',
  panel: '#060D13',
  panel2: '#101D26',
  land: '#1B2B36',
  landOutside: '#101D26',
  sea: '#050C12',
  waterLines: ['#0A1722', '#0E1F2C'],
  ink: '#FFFFFF',
  ink2: '#D3DCE2',
  ink3: '#A9B8C2',
  waterName: '#9CC6DB',
  base: '#5AD3DB',
  baseDisc: '#36B0BA',
  spine: '#FF8A5E',
  spineText: '#FFC0A6',
  rail: '#FFC0A6',
  rule: '#31424E',
};

const print: Flavour = {
  ...light,
  name: 'print',
  panel2: '#F6F6F4',
  land: '#FFFFFF',
  landOutside: '#F1F1EF',
  sea: '#E6F0F4',
  waterLines: null,
  ink: '#101010',
  ink2: '#3A3A3A',
  ink3: '#595959',
  waterName: '#2A5A70',
  base: '#0A5662',
  baseDisc: '#0A5662',
  spine: '#A8330F',
  spineText: '#6E210A',
  rail: '#6E210A',
  pictogram: '#101010',
  regionLine: '#6B5840',
  prefectureLine: '#A39A8B',
  river: '#6E97AB',
  tributary: '#A9C4D0',
  coast: '#5F8AA0',
  rule: '#CFCFCF',
  whatIf: '#54307F',
};

/** The four flavours by name: what `theme` resolves to. */
export const flavours: Readonly<Record<FlavourName, Flavour>> = { light, dark, wall, print };
