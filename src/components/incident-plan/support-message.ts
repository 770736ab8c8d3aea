/** The message to the support team once a reader turns to it: kept free of tokens, and copied. */
import { holdsToken } from '../../token-shape/token-shape.ts';
import { browserPorts } from '../account-screen/browser-ports.ts';
import { guardField } from '../foreign-token/guard.ts';

/** What is said of it; keys in the words. */
export type Remark = 'copied' | 'denied' | 'unavailable' | 'removed' | 'unchecked';

/**
 * Looks at the message now and whenever it changes. Any token is refused, also one of this practice: a reader learns here
 * what not to send. Gives what copies the message, as long as it holds none.
 */
export function openMessage(
  text: HTMLTextAreaElement,
  say: (remark?: Remark) => void,
  signal: AbortSignal,
): () => Promise<void> {
  const isClean = guardField(text, {
    isRefused: holdsToken,
    onRefused: () => say('removed'),
    onClean: () => say(),
    signal,
  });
  return async () => {
    if (!isClean()) return;
    const outcome = await browserPorts.clipboard(text.value);
    if (outcome !== 'copied') text.select();
    say(outcome);
  };
}
