/** Keeps the site on this device once the page has loaded: see `Offline.astro`. */
const connection = (navigator as { connection?: { saveData?: boolean } }).connection;

async function register(): Promise<void> {
  // Where the browser refuses (private windows, blocked storage, a sandboxed frame, in which even to ask throws)
  // the site works as before, online.
  try {
    const { worker = '' } = document.querySelector<HTMLElement>('[data-worker]')?.dataset ?? {};
    await navigator.serviceWorker.register(worker);
  } catch {}
}

if ('serviceWorker' in navigator && isSecureContext && import.meta.env.PROD && !connection?.saveData) {
  addEventListener('load', () => void register());
}
