import { describe, expect, test, vi } from 'vitest';

/** The modules of one window, loaded afresh: two of these hear each other as two windows do. */
async function openWindow() {
  vi.resetModules();
  const windows = await import('../../web/session/windows.ts');
  const asking = await import('../../web/session/ask-writer.ts');
  const sharing = await import('../../web/session/shared-signal.ts');
  return { ...windows, ...asking, ...sharing };
}

const settled = () => new Promise((done) => setTimeout(done, 20));

describe('a signal that windows share', () => {
  test('a change in one window shows in the other of the same session, not in one of another session', async () => {
    const [board, control, elsewhere] = [await openWindow(), await openWindow(), await openWindow()];
    const [here, there, not] = [board, control, elsewhere].map((each) => each.sharedSignal('speed', 'normal'));
    board.beginSharing('s1');
    control.beginSharing('s1');
    elsewhere.beginSharing('s2');
    here!.value = 'fast';
    await vi.waitFor(() => expect(there!.value).toBe('fast'));
    await settled();
    expect(not!.value).toBe('normal');
    there!.value = 'slow';
    await vi.waitFor(() => expect(here!.value).toBe('slow'));
  });

  test('who comes later takes over what holds now, and does not spread its own start', async () => {
    const [board, control] = [await openWindow(), await openWindow()];
    const [here, there] = [board, control].map((each) => each.sharedSignal<string | null>('pointed', null));
    board.beginSharing('s1');
    here!.value = 'option-b';
    await settled();
    control.beginSharing('s1');
    await vi.waitFor(() => expect(there!.value).toBe('option-b'));
    await settled();
    expect(here!.value).toBe('option-b');
  });

  test('leaving sets it back here and tells nobody', async () => {
    const [board, control] = [await openWindow(), await openWindow()];
    const [here, there] = [board, control].map((each) => each.sharedSignal('running', false));
    board.beginSharing('s1');
    control.beginSharing('s1');
    here!.value = true;
    await vi.waitFor(() => expect(there!.value).toBe(true));
    control.endSharing();
    expect(there!.value).toBe(false);
    await settled();
    expect(here!.value).toBe(true);
  });
});

describe('asking the window that writes', () => {
  test('the answer comes back to who asked; asked again, the request keeps its name', async () => {
    const [board, control] = [await openWindow(), await openWindow()];
    const names: string[] = [];
    board.listen('ask', ({ session, request }) => {
      names.push(request);
      if (names.length > 1) board.tell({ kind: 'answer', session, request, refused: 'wrong-phase' });
    });
    const answered = control.askWriter('s1', { type: 'undo' });
    await vi.waitFor(() => expect(names).toHaveLength(1));
    expect(control.unansweredActs().map(({ request }) => request)).toEqual(names);
    control.askAgain('s1');
    expect(await answered).toBe('wrong-phase');
    expect(new Set(names).size).toBe(1);
    expect(control.unansweredActs()).toEqual([]);
  });

  test('silence is told, and no longer once an answer comes', async () => {
    const control = await openWindow();
    vi.useFakeTimers();
    const answered = control.askWriter('s1', { type: 'undo' });
    vi.advanceTimersByTime(5000);
    vi.useRealTimers();
    expect(control.unanswered.value).toBe(true);
    control.unansweredActs()[0]!.answer(null);
    expect(await answered).toBeNull();
    expect(control.unanswered.value).toBe(false);
  });
});
