/** After a press the words that answer it come first; the map follows this much later. */
const WORDS_FIRST_MS = 120;
/** How often is asked whether the last picture is done. */
const LOOK_AGAIN_MS = 30;

/**
 * When the map may be drawn. Without a graphics card a picture takes a fifth of a second: then none is begun before the last
 * one is done, and none just after a press, so that what was pressed answers at once. With a card nothing waits.
 */
export interface DrawingTurn {
  /** Asks for a turn; several askings before it comes are one. */
  ask(): void;
  cancel(): void;
}

/** @param slow whether {@link drawsInSoftware}; `gl` is null where a plain canvas draws */
export function createDrawingTurn(gl: WebGL2RenderingContext | null, slow: boolean, draw: () => void): DrawingTurn {
  const underWay = slow && gl ? watchPictures(gl) : null;
  const presses = slow ? watchPresses() : null;
  let frame = 0;
  let later: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    later = undefined;
    const wait = Math.max(presses?.wait() ?? 0, underWay?.busy() ? LOOK_AGAIN_MS : 0);
    if (wait > 0) later = setTimeout(look, wait);
    else frame = requestAnimationFrame(turn);
  };
  const turn = () => {
    frame = 0;
    draw();
    underWay?.begin();
  };
  return {
    ask() {
      if (frame === 0 && later === undefined) look();
    },
    cancel() {
      cancelAnimationFrame(frame);
      clearTimeout(later);
      presses?.forget();
    },
  };
}

/** Whether this device draws WebGL with its processor alone, as a laptop without a usable graphics card does. */
export function drawsInSoftware(): boolean {
  const gl = document.createElement('canvas').getContext('webgl');
  const info = gl?.getExtension('WEBGL_debug_renderer_info');
  const name = gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(name);
}

function watchPictures(gl: WebGL2RenderingContext) {
  let fence: WebGLSync | null = null;
  return {
    begin() {
      fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl.flush();
    },
    busy(): boolean {
      if (!fence || gl.isContextLost()) return false;
      if (gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED) return true;
      gl.deleteSync(fence);
      fence = null;
      return false;
    },
  };
}

function watchPresses() {
  let last = Number.NEGATIVE_INFINITY;
  const note = () => {
    last = performance.now();
  };
  const kinds = ['pointerdown', 'pointerup', 'keydown'] as const;
  for (const kind of kinds) addEventListener(kind, note, { capture: true, passive: true });
  return {
    wait: () => Math.max(0, last + WORDS_FIRST_MS - performance.now()),
    forget() {
      for (const kind of kinds) removeEventListener(kind, note, { capture: true });
    },
  };
}
