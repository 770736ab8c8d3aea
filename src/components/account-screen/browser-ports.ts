/** The clock, randomness and clipboard of a browser. */
import type { CopyOutcome } from '../../account/account.ts';
import type { AccountPorts } from '../../account/account-store.ts';

/**
 * The ports of the browser this runs in. The clipboard exists only in a secure context
 * (https://www.w3.org/TR/clipboard-apis/#navigator-interface), so on a plain-http host copying is `unavailable`; the
 * deprecated `execCommand` is not tried, since its answer cannot be relied on.
 */
export const browserPorts = {
  now: () => Date.now(),
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  clipboard: async (text: string): Promise<CopyOutcome> => {
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (typeof clipboard?.writeText !== 'function') return 'unavailable';
    try {
      await clipboard.writeText(text);
      return 'copied';
    } catch {
      return 'denied';
    }
  },
} satisfies AccountPorts;
