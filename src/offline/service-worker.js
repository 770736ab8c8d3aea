/**
 * Keeps the site at hand after the first visit. Pages come from the network while there is one, so that nobody reads
 * an old page by accident; files whose name holds their hash, and the search index, come from what is kept. The build
 * fills in the constants.
 */
const version = '{version}';
/** The path of the site, which has a worker for each language, in the folder of its pages. */
const base = '{base}';
/** How every page of ours begins its content policy. */
const policy = '{policy}';
/** @type {string[]} */
const files = JSON.parse('{files}');

/** How long a reader waits for a page that is kept, in milliseconds. */
const patience = 3_000;

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const notFound = `${base}404.html`;
const prefix = `api-token-guide ${worker.registration.scope} `;
const current = prefix + version;

worker.addEventListener('install', (event) => {
  event.waitUntil(install().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(removeOld().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  const isOfVersion = [`${base}_astro/`, `${base}pagefind/`].some((folder) => pathname.startsWith(folder));
  event.respondWith(isOfVersion ? keptFirst(request) : networkFirst(request));
});

/**
 * Keeps every file, or none: a cache that holds a sign-in page in place of a script would show the site broken for
 * as long as it stays, online too. Without a worker the site works as any other, and the next visit tries again.
 */
async function install() {
  const answers = await Promise.all(
    files.map(async (path) => /** @type {const} */ ([path, await arrived(path)])),
  );
  try {
    const cache = await caches.open(current);
    await Promise.all(answers.map(([path, answer]) => cache.put(path, answer)));
    // Some hosts have another address for it, or none, and only addresses that lead nowhere need it.
    await arrived(notFound).then(
      (answer) => cache.put(notFound, answer),
      () => undefined,
    );
  } catch (cause) {
    await caches.delete(current);
    throw cause;
  }
}

/**
 * A file of this version, from the host itself. The browser's own cache may still hold the one before; and it is not to
 * learn what a portal answers here, or the page would be given that in place of its scripts.
 * @param {string} path
 */
async function arrived(path) {
  const answer = await fetch(path, { cache: 'no-store', redirect: 'error' });
  // Asked for by its own address, the page for the others is answered either way.
  const isWell = answer.status === 200 || (answer.status === 404 && path === notFound);
  if (!isWell || !(await isOurs(path, answer))) {
    throw new Error(`${path} was answered with something else (${answer.status}). Nothing is kept.`);
  }
  return answer;
}

/**
 * Whether an answer is the file that was asked for, and not what a portal, a proxy or a host shows in its place, which
 * is a page. Of pictures, fonts and the index, hosts say too many things to ask for more.
 * @param {string} path
 * @param {Response} answer
 */
async function isOurs(path, answer) {
  const type = answer.headers.get('content-type') ?? '';
  if (/(\/|\.html)$/.test(path))
    return type.startsWith('text/html') && (await answer.clone().text()).includes(policy);
  if (path.endsWith('.js')) return /^(text|application)\/(x-)?javascript\b/.test(type);
  if (path.endsWith('.css')) return type.startsWith('text/css');
  return !type.includes('html');
}

/**
 * Leaves the cache before this one too: tabs that were opened with it still ask for its files, which their host no
 * longer has. It goes with the deployment after.
 */
async function removeOld() {
  const others = (await ourCaches()).filter((name) => name !== current);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

/** The names of our caches, oldest first; none where the browser cannot say. */
async function ourCaches() {
  const names = await caches.keys().catch(() => []);
  return names.filter((name) => name.startsWith(prefix));
}

/**
 * Nothing here changes under its name, but for the entry of the index, which has to fit the rest of it.
 * @param {Request} request
 */
async function keptFirst(request) {
  const others = (await ourCaches()).filter((name) => name !== current).reverse();
  for (const name of [current, ...others]) {
    const kept = await keptIn(name, request);
    if (kept) return kept;
  }
  return fetch(request);
}

/**
 * The host's own answer, where it comes in time and is one. A server that fails has nothing to say that would serve a
 * reader better than the page as it was; that a page is gone, or closed to them, they are told.
 * @param {Request} request
 */
async function networkFirst(request) {
  const kept = await keptIn(current, request);
  if (kept) {
    const answer = fetch(request).then(
      (fresh) => (fresh.status < 500 ? fresh : kept),
      () => kept,
    );
    return Promise.race([answer, new Promise((resolve) => setTimeout(resolve, patience, kept))]);
  }
  if (request.mode !== 'navigate') return fetch(request);
  return (await toPage(request)) ?? fetch(request).catch((cause) => notKept(cause));
}

/**
 * On to the page that an address without its slash, or with the name of its file, means; undefined where it means none.
 * To show the page under that address would break its relative links.
 * @param {Request} request
 */
async function toPage({ url }) {
  const page = new URL(url);
  page.pathname = page.pathname.replace(/(\/index\.html|\/?)$/, '/');
  return (await keptIn(current, page.href)) && Response.redirect(page.href, 302);
}

/**
 * The page that says so, for an address that leads to nothing we keep.
 * @param {unknown} cause
 */
async function notKept(cause) {
  const page = await keptIn(current, notFound);
  if (!page) throw cause;
  return new Response(page.body, { status: 404, headers: page.headers });
}

/**
 * What a cache has; nothing where the browser cannot say. The query does not matter, since every page reads its own; nor does what a host says its answers
 * vary by, since all of them are files.
 * @param {string} name
 * @param {RequestInfo} request
 */
function keptIn(name, request) {
  const options = { cacheName: name, ignoreSearch: true, ignoreVary: true };
  return caches.match(request, options).catch(() => undefined);
}
