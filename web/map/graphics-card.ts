/** Names by which a processor that draws in the place of a graphics card is known. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * Whether WebGL is drawn by a graphics card here. Where a processor plays the card, as on a laptop without a usable one, a plain
 * canvas draws the same picture twenty times faster.
 */
export function hasGraphicsCard(): boolean {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return false;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return !SOFTWARE.test(name);
}
