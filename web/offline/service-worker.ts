/**
 * Keeps the page for when there is no internet. A script of its own beside the page: `.scripts/vite/offline-app.ts` writes it
 * with the two constants that come first.
 *
 * What it holds to: one build is kept as a whole, and a page only gets parts of its own build. Another build never comes in
 * while an exercise is open in any window. Where there is a server, the server says which build is the newest, so that no old
 * page hides a new one.
 */

/** Mark of this build, which its page carries too. */
declare const BUILD: string;
/** Address of every file of this build, relative to the page, and what is in it (as in `integrity`). */
declare const FILES: Record<string, string>;

const worker = self as unknown as ServiceWorkerGlobalScope;
const PAGE = worker.registration.scope;
const FAMILY = `samenspel ${PAGE} `;
const OWN = FAMILY + BUILD;
/** Files here have what is in them in their names, so that one name never means two things. */
const NAMED_BY_CONTENT = `${PAGE}assets/`;
/** How long the server may take before the kept page opens, milliseconds. */
const PATIENCE_MS = 3000;
/** How the locks of open sessions are named (`web/session/writer-lock.ts`). */
const LOCK = 'samenspel:';

worker.addEventListener('install', (event) => event.waitUntil(keepBuild()));
worker.addEventListener('activate', (event) => event.waitUntil(begin()));
worker.addEventListener('message', (event) => event.waitUntil(answerPage(event)));
worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET' || !url.startsWith(PAGE)) return;
  const address = url.replace(/[?#].*$/, '');
  if (address.startsWith(NAMED_BY_CONTENT)) event.respondWith(keptFirst(event.request));
  else if (mode === 'navigate' && isPage(address)) event.respondWith(openPage(event.request));
  else if (mode !== 'navigate') event.respondWith(serverFirst(event.request));
});

/** All or nothing: one file that is missing, or is of another build, and this build is not kept. */
async function keepBuild(): Promise<void> {
  const own = await caches.open(OWN);
  await Promise.all(
    Object.entries(FILES).map(async ([path, integrity]) => {
      const address = new URL(path, PAGE).href;
      const known = address.startsWith(NAMED_BY_CONTENT) ? await caches.match(address) : undefined;
      const file = known ?? (await fetch(address, { integrity, cache: 'no-cache' }));
      if (!file.ok) throw new Error(`${address}: ${file.status}`);
      await own.put(address, file);
    }),
  );
}

/** The build before this one stays for windows that still show it; older ones go. */
async function begin(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(FAMILY) && name !== OWN);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** `build`: which one this is. `take-over`: begin now, unless an exercise is open somewhere; says whether it did. */
async function answerPage({ data, ports }: ExtendableMessageEvent): Promise<void> {
  if (data === 'build') ports[0]?.postMessage(BUILD);
  if (data !== 'take-over') return;
  const free = !(await isSessionOpen());
  if (free) await worker.skipWaiting();
  ports[0]?.postMessage(free);
}

/** The page as the server has it; the kept one without a server, and as long as an exercise is open in another build. */
async function openPage(request: Request): Promise<Response> {
  const own = await caches.open(OWN);
  const kept = await own.match(PAGE);
  const asked = fetch(request).catch(() => null);
  const answer = await (kept ? Promise.race([asked, patience()]) : asked);
  if (!answer) return kept ?? Response.error();
  if (!kept) return answer;
  if (!answer.ok) return kept;
  const build = /name="samenspel-build" content="(\w+)"/.exec(await answer.clone().text())?.[1];
  const isNew = build !== undefined && build !== BUILD;
  return isNew && (await isSessionOpen()) ? kept : answer;
}

async function keptFirst(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request);
}

async function serverFirst(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request.url)) ?? Response.error();
  }
}

function isPage(address: string): boolean {
  return address === PAGE || address === `${PAGE}index.html`;
}

async function isSessionOpen(): Promise<boolean> {
  const { held = [], pending = [] } = await worker.navigator.locks.query();
  return [...held, ...pending].some(({ name }) => name?.startsWith(LOCK));
}

function patience(): Promise<null> {
  return new Promise((over) => setTimeout(() => over(null), PATIENCE_MS));
}
