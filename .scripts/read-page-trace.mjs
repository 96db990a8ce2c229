/** Trace events that are script at work on a thread; one may stand in another. */
const SCRIPT = new Set([
  ...['FunctionCall', 'TimerFire', 'FireAnimationFrame', 'EventDispatch', 'EvaluateScript', 'RunMicrotasks'],
  ...['v8.callFunction', 'MinorGC', 'MajorGC'],
]);
const FRAME = 'FireAnimationFrame';
/** Name of the mark that a measured page sets when its own script draws a frame. */
export const FRAME_MARK = 'samenspel-frame';
const PAINT = 'PrePaint';
const TASK = 'ThreadControllerImpl::RunTask';
const PRESSES = new Set(['pointerdown', 'pointerup', 'click']);

/**
 * Reads from a trace of Chromium what the main thread of a page did. What is counted is the time that the thread had a
 * processor, in milliseconds, so that a busy machine does not make a page look slow.
 * @param trace with the categories `devtools.timeline`, `v8.execute`, `blink.user_timing` and `toplevel`
 * @returns `frames`: script of each drawn frame, with the work it had to wait for; `presses`: script of each part of a
 *   press; `tasks`: everything the thread did without a pause
 */
export function readPageTrace({ traceEvents }) {
  const page = threadOf(traceEvents.find(({ name }) => name === FRAME_MARK) ?? {});
  const ofPage = traceEvents.filter((event) => threadOf(event) === page);
  const presses = ofPage.filter(({ name, args }) => name === 'EventDispatch' && PRESSES.has(args?.data?.type));
  return {
    frames: scriptPerFrame(ofPage),
    presses: presses.map(usedMs),
    tasks: ofPage.filter(({ name }) => name === TASK).map(usedMs),
  };
}

/**
 * What script does before a frame can be seen: it draws, and at worst the longest piece of work since the frame before came in
 * between. Not all work since then: where drawing is slow, many ticks of the clock pass between two frames.
 */
function scriptPerFrame(events) {
  const ends = frameEnds(events);
  const drawing = ends.map(() => 0);
  const longest = ends.map(() => 0);
  let at = 0;
  for (const event of outermost(events.filter(({ name }) => SCRIPT.has(name)))) {
    while (at < ends.length && ends[at] < endOf(event)) at++;
    if (at === ends.length) break;
    if (event.name === FRAME) drawing[at] += usedMs(event);
    else longest[at] = Math.max(longest[at], usedMs(event));
  }
  return ends.map((_, row) => drawing[row] + longest[row]).slice(1);
}

/** When the page was painted after it had drawn; several callbacks may have drawn in one frame. */
function frameEnds(events) {
  let drew = false;
  const ends = [];
  for (const event of [...events].sort((a, b) => a.ts - b.ts)) {
    if (event.name === FRAME_MARK) drew = true;
    if (event.name !== PAINT || !drew) continue;
    ends.push(endOf(event));
    drew = false;
  }
  return ends;
}

/** Without those that stand in another, in order of time. */
function outermost(events) {
  const inOrder = [...events].sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  let last = 0;
  return inOrder.filter((event) => {
    const outside = endOf(event) > last;
    if (outside) last = endOf(event);
    return outside;
  });
}

function threadOf({ pid, tid }) {
  return `${pid}/${tid}`;
}

function endOf({ ts, dur = 0 }) {
  return ts + dur;
}

function usedMs({ tdur, dur = 0 }) {
  return (tdur ?? dur) / 1000;
}
