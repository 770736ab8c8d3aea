/** What is said aloud of an act on the mock, by one live region: several that speak at once drown each other out. */
import { type Account, shownToken } from '../../account/account.ts';
import type { AccountAction } from '../../account/account-store.ts';

/** Gathers what an act gives to say until all of it is there. */
export class Voice {
  readonly #say: (text: string) => void;
  #pending: string[] = [];

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  /**
   * Takes what there is to say of an action that led to this Account; empty texts are nothing. A press that starts a copy
   * is answered once the browser has, together with what came of it.
   */
  tell(action: AccountAction, after: Account, texts: readonly string[]): void {
    this.#pending.push(...texts.filter((text) => text !== ''));
    const asksToCopy = action.type === 'generate-pressed' || action.type === 'copy-pressed';
    if (asksToCopy && shownToken(after) !== null) return;
    const text = this.#pending.join(' ');
    this.#pending = [];
    if (text !== '') this.#say(text);
  }

  /** Takes what is to be said ahead of the next action. */
  add(text: string): void {
    this.#pending.push(text);
  }

  /** Forgets what has not been said, as when another run begins. */
  drop(): void {
    this.#pending = [];
  }
}

/** Whether the mock's message is about this action; after others it still shows that of an action before. */
export function bringsMessage({ type }: AccountAction): boolean {
  switch (type) {
    case 'other-item-chosen':
    case 'generate-pressed':
    case 'copy-pressed':
    case 'copy-waiting':
    case 'copy-settled':
    case 'save-pressed':
    case 'leave-confirmed':
      return true;
    case 'user-photo-pressed':
    case 'panel-dismissed':
    case 'account-chosen':
    case 'section-reached':
    case 'leave-pressed':
    case 'leave-cancelled':
      return false;
  }
}
