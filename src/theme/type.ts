/** Families of the fonts that come with the element; only a machine without a Chinese font ever loads them. */
export const OWN_FONTS = { sans: 'Industry Cluster Sans SC', serif: 'Industry Cluster Serif SC' } as const;

const { sans, serif } = OWN_FONTS;

/** Font of the interface and of places: system Chinese sans first, then our own. */
export const SANS = `"Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "${sans}", sans-serif`;
/** Font of water names only; the sans of our own carries what our serif has no shape for. */
export const SERIF = `"Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, "Songti SC", "${serif}", "${sans}", serif`;

/** How much larger type and marks are than at a desk, by flavour: a wall is read from the back row. */
export const TYPE_SCALE = { light: 1, dark: 1, wall: 1.25, print: 1 } as const;
