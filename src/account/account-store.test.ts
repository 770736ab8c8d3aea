import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { openedUserData, shownToken } from './account.ts';
import { anyRun } from './account.arbitraries.ts';
import { type AccountAction, type AccountPorts, createAccountStore } from './account-store.ts';

function storeWith(clipboard: AccountPorts['clipboard']) {
  let seed = 0;
  return createAccountStore(openedUserData(null), {
    now: () => 0,
    randomBytes: (count) => new Uint8Array(count).fill(seed++),
    clipboard,
  });
}

describe('the store', () => {
  it('puts exactly the generated token on the clipboard, and tells how that ended', async () => {
    const clipboard = vi.fn(() => Promise.resolve('copied' as const));
    const store = storeWith(clipboard);
    store.act({ type: 'generate-pressed' });
    expect(clipboard).toHaveBeenCalledExactlyOnceWith(shownToken(store.current()));
    await vi.waitFor(() => expect(store.current()).toMatchObject({ field: { copy: 'copied' } }));
  });

  it('tells of a denial', async () => {
    const store = storeWith(() => Promise.resolve('denied'));
    store.act({ type: 'generate-pressed' });
    await vi.waitFor(() => expect(store.current()).toMatchObject({ field: { copy: 'denied' } }));
  });

  it('makes a different token each time', () => {
    const store = storeWith(() => Promise.resolve('copied'));
    store.act({ type: 'generate-pressed' });
    const first = shownToken(store.current());
    store.act({ type: 'generate-pressed' });
    expect(shownToken(store.current())).not.toBe(first);
  });

  it('copies nothing where there is nothing to copy', () => {
    const clipboard = vi.fn(() => Promise.resolve('copied' as const));
    storeWith(clipboard).act({ type: 'copy-pressed' });
    expect(clipboard).not.toHaveBeenCalled();
  });

  it('tells its listeners of a change, and of nothing else', () => {
    const store = storeWith(() => Promise.resolve('copied'));
    const listener = vi.fn();
    store.subscribe(listener);
    store.act({ type: 'leave-cancelled' });
    expect(listener).not.toHaveBeenCalled();
    store.act({ type: 'user-photo-pressed' });
    expect(listener).toHaveBeenCalledOnce();
  });

  it('hands a token to nobody but the clipboard, and only the one in the field', async () => {
    await fc.assert(
      fc.asyncProperty(anyRun, async ([start, events]) => {
        const copied: string[] = [];
        const fieldAtCopy: (string | null)[] = [];
        const store = createAccountStore(start, {
          now: () => 0,
          randomBytes: (count) => new Uint8Array(count).fill(copied.length),
          clipboard: (text) => {
            copied.push(text);
            fieldAtCopy.push(shownToken(store.current()));
            return Promise.resolve('copied');
          },
        });
        for (const event of events) {
          const action: AccountAction =
            event.type === 'token-generated' ? { type: 'generate-pressed' } : event;
          store.act(action);
        }
        await Promise.resolve();
        expect(copied).toEqual(fieldAtCopy);
      }),
    );
  });
});
