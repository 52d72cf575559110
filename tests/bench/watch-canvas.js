// Runs in the page before its own code: notes the time of the first frame in which a WebGL canvas shows more than one colour.
{
  const original = HTMLCanvasElement.prototype.getContext;
  const probe = new OffscreenCanvas(32, 18).getContext('2d', { willReadFrequently: true });
  const watch = (canvas) => {
    probe.drawImage(canvas, 0, 0, 32, 18);
    const { data } = probe.getImageData(0, 0, 32, 18);
    if (new Set(new Uint32Array(data.buffer)).size > 1) document.documentElement.setAttribute('data-first-map', String(performance.now()));
    else requestAnimationFrame(() => watch(canvas));
  };
  HTMLCanvasElement.prototype.getContext = function (type, options) {
    if (type !== 'webgl2') return original.call(this, type, options);
    requestAnimationFrame(() => watch(this));
    // Without this the canvas is empty by the time it is read; both pages pay for it alike.
    return original.call(this, type, { ...options, preserveDrawingBuffer: true });
  };
}
