/** Keeps the site on this device once the page has loaded: see `Offline.astro`. */
/// <reference types="trusted-types" />

const { connection } = navigator as { connection?: { saveData?: boolean } };

async function register(): Promise<void> {
  // Where the browser refuses (private windows, blocked storage, a sandboxed frame, in which even to ask throws)
  // the site works as before, online.
  try {
    const { worker = '' } = document.querySelector<HTMLElement>('[data-worker]')?.dataset ?? {};
    // Where the browser asks that somebody vouch for what a script is run from, this does, for the worker alone.
    const policy = window.trustedTypes?.createPolicy('keep-offline', {
      createScriptURL: (address: string) => address,
    });
    const address = policy?.createScriptURL(worker) ?? worker;
    await navigator.serviceWorker.register(address as unknown as string);
  } catch {}
}

if ('serviceWorker' in navigator && isSecureContext && import.meta.env.PROD && !connection?.saveData) {
  addEventListener('load', () => void register());
}
