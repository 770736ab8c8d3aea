/**
 * A simulated screen reader (https://www.guidepup.dev/docs/virtual), run in the page itself: it says what the accessibility
 * tree holds, in the order a reader walks it. It stands in for no real one, and finds what one would stumble over.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Locator, Page } from '@playwright/test';

const folder = dirname(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader'));
const script = readFileSync(join(folder, '../esm/index.browser.js'), 'utf8');

/** What of the simulated reader is used. */
interface Reader {
  /** Where it is. */
  readonly activeNode: Node | null;
  readonly start: (options: { container: Node }) => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly next: () => Promise<void>;
  readonly act: () => Promise<void>;
  readonly spokenPhraseLog: () => Promise<string[]>;
  readonly lastSpokenPhrase: () => Promise<string>;
}

/**
 * All that is said on the way through a part of a page, from its beginning to its end. The reader acts (as Enter and
 * Space do) on what is announced by one of `actOn`, each once, and goes on from there.
 */
export async function transcriptOf(part: Locator, actOn: readonly string[] = []): Promise<string[]> {
  await serveReader(part.page());
  return part.evaluate(
    async (container, targets) => {
      const address = '/screen-reader.js';
      const { virtual } = (await import(address)) as { virtual: Reader };
      await virtual.start({ container });
      const left = new Set(targets);
      const place = async () => ({ node: virtual.activeNode, said: await virtual.lastSpokenPhrase() });
      const first = await place();
      for (let stop = 0; stop < 1000; stop++) {
        await virtual.next();
        const { node, said } = await place();
        // After the end comes the beginning, whatever is said there by now.
        if (node === first.node && !said.startsWith('end of ')) break;
        const target = [...left].find((phrase) => said.startsWith(phrase));
        if (target === undefined) continue;
        left.delete(target);
        await virtual.act();
      }
      const log = await virtual.spokenPhraseLog();
      await virtual.stop();
      if (left.size > 0) throw new Error(`Nothing was announced as ${[...left].join(' or as ')}.`);
      return log;
    },
    [...actOn],
  );
}

async function serveReader(page: Page): Promise<void> {
  await page.route('**/screen-reader.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
}
