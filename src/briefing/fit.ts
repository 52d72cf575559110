/** Smallest scale that text is set at before it may scroll instead. */
const SMALLEST = 0.6;
/** Line breaks change with the size, so the scale is approached in steps. */
const STEPS = 8;

/** Sets `--fit` on a box so that its content is not higher than the box: a long text is set smaller, a short one at full size. */
export function fitBox(box: HTMLElement): void {
  let scale = 1;
  box.style.setProperty('--fit', '1');
  for (let step = 0; step < STEPS && scale > SMALLEST && box.scrollHeight > box.clientHeight + 1; step++) {
    scale = Math.max(SMALLEST, scale * Math.max(0.88, Math.min(0.98, box.clientHeight / box.scrollHeight)));
    box.style.setProperty('--fit', scale.toFixed(3));
  }
}
