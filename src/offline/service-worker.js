/**
 * Keeps the site at hand after the first visit. Pages come from the network while there is one, so that nobody reads
 * an old page by accident; files whose name holds their hash come from the cache. The build fills in the two
 * constants.
 */
const version = '{version}';
/** @type {string[]} */
const files = JSON.parse('{files}');

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const prefix = `api-token-guide ${worker.registration.scope} `;
const current = prefix + version;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(current)
      .then((cache) => cache.addAll(files))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(prefix) && name !== current))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== worker.location.origin) return;
  event.respondWith(request.url.includes('/_astro/') ? cachedFirst(request) : networkFirst(request));
});

/** @param {Request} request */
async function cachedFirst(request) {
  return (await fromCache(request)) ?? fetch(request);
}

/** @param {Request} request */
async function networkFirst(request) {
  try {
    return await fetch(request);
  } catch (cause) {
    const kept = await fromCache(request);
    if (kept) return kept;
    throw cause;
  }
}

/**
 * What the cache has. The query does not matter, since every page reads its own; nor does what a host says its answers
 * vary by, since all of them are files.
 * @param {Request} request
 */
async function fromCache(request) {
  const cache = await caches.open(current);
  return cache.match(request, { ignoreSearch: true, ignoreVary: true });
}
