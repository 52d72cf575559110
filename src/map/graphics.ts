/** What a machine draws WebGL2 with: a graphics card, its processor alone, or nothing. */
export type Graphics = 'card' | 'software' | 'none';

/** Names of drivers that draw by the processor, as browsers give them. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Finds out what this machine draws WebGL2 with; the probe's context is given back at once. */
export function probeGraphics(): Graphics {
  const context = document.createElement('canvas').getContext('webgl2');
  if (!context) return 'none';
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return graphicsNamed(String(name));
}

/** What a driver of this name draws with. */
export function graphicsNamed(renderer: string): Graphics {
  return SOFTWARE.test(renderer) ? 'software' : 'card';
}
