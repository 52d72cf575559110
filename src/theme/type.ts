/** Font of the interface and of places: system Chinese sans first, nothing is downloaded. */
export const SANS = '"Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif';
/** Font of water names only. */
export const SERIF = '"Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, "Songti SC", serif';

/** How much larger type and marks are than at a desk, by flavour: a wall is read from the back row. */
export const TYPE_SCALE = { light: 1, dark: 1, wall: 1.25, print: 1 } as const;
