import { effect, signal } from '@preact/signals';
import { session } from '../session/session.ts';

/** Everything this page needs is on this device: it opens and plays without internet. */
export const worksOffline = signal(false);
/** A newer build that is ready on this device; it is taken only when somebody says so, on the start screen. */
export const newVersion = signal<ServiceWorker | null>(null);

/** Where all of it stands in one file there is nothing to fetch, and nothing to keep. */
const IN_ONE_FILE = import.meta.env.MODE === 'single';

/**
 * Has the browser keep the page for when there is no internet. Begins when the page has loaded, so that the start screen comes
 * first; a browser that cannot keep it shows the page as before.
 */
export function keepForOffline(): void {
  worksOffline.value = IN_ONE_FILE;
  if (IN_ONE_FILE || !import.meta.env.PROD || !navigator.serviceWorker) return;
  const begin = () => void register(navigator.serviceWorker).catch(() => undefined);
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}

/**
 * Opens the newer build in place of this one.
 * @returns false when an exercise is still open in another window; then nothing changes.
 */
export async function takeNewVersion(): Promise<boolean> {
  return newVersion.value === null || (await ask<boolean>(newVersion.value, 'take-over'));
}

async function register(container: ServiceWorkerContainer): Promise<void> {
  container.addEventListener('controllerchange', () => void matchController(container));
  const registration = await container.register('./sw.js', { updateViaCache: 'none' });
  registration.addEventListener('updatefound', () => watch(registration.installing));
  watch(registration.installing);
  watch(registration.waiting);
  void container.ready.then(() => {
    worksOffline.value = true;
  });
  lookWhenFree(registration);
}

/** Looks for a newer build whenever this window has no exercise: at the start, after one, and when it is shown again. */
function lookWhenFree(registration: ServiceWorkerRegistration): void {
  const look = () => {
    if (session.peek() !== null || document.visibilityState === 'hidden') return;
    void offer(registration.waiting);
    // Without internet there is nothing newer to be had.
    registration.update().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', look);
  let first = true;
  effect(() => {
    const free = session.value === null;
    if (free && !first) look();
    first = false;
  });
}

function watch(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => void offer(worker));
  void offer(worker);
}

/** A worker that waits is of a newer build, unless this page came fresh from the server and only its worker is behind. */
async function offer(worker: ServiceWorker | null): Promise<void> {
  if (worker?.state !== 'installed' || !navigator.serviceWorker.controller) return;
  if ((await ask(worker, 'build')) !== buildOfPage()) newVersion.value = worker;
  else if (session.peek() === null) await ask(worker, 'take-over');
}

/** Another build begins to serve this window: it is opened anew, but never under the hands of a table that plays. */
async function matchController({ controller }: ServiceWorkerContainer): Promise<void> {
  if (!controller || (await ask(controller, 'build')) === buildOfPage()) return;
  if (session.peek() === null) location.reload();
}

function buildOfPage(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="samenspel-build"]')?.content;
}

function ask<T>(worker: ServiceWorker, question: 'build' | 'take-over'): Promise<T> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((answer) => {
    port1.onmessage = ({ data }: MessageEvent<T>) => {
      port1.close();
      answer(data);
    };
    worker.postMessage(question, [port2]);
  });
}
