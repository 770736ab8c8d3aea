/** The organisation that publishes this copy of the site, as `guide.config.ts` has it; of nobody in particular without one. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import english from '../labels/en.json' with { type: 'json' };
import spanish from '../labels/es.json' with { type: 'json' };
import portuguese from '../labels/pt-BR.json' with { type: 'json' };
import { partIds } from '../../procedures/parts.ts';
import { writtenTags } from '../../written-languages.ts';
import { configFile, type GuideConfig, readGuideConfig } from './guide-config.ts';

/** What is being tested: the code, whoever publishes it, or the site as it is built. */
const tested = process.env['GUIDE_TESTED'];

/**
 * Whether this is for the tests. They are of the whole site, with its own pages in its own order, whatever an organisation adds
 * to it or leaves out; with its names and labels.
 */
export const isTested = tested === 'code' || tested === 'site';

/** What the file says. */
export const organisation: GuideConfig = tested === 'code' ? {} : await load();

async function load(): Promise<GuideConfig> {
  const labels = { en: english, 'pt-BR': portuguese, es: spanish };
  const parts = Object.fromEntries(
    Object.entries(labels).map(([tag, own]) => [
      tag,
      Object.fromEntries(partIds.map((id) => [id, own[id].text])),
    ]),
  );
  const file = resolve(configFile);
  if (!existsSync(file)) return {};
  const known = { labels: Object.keys(english), languages: writtenTags, parts };
  const module = (await import(/* @vite-ignore */ pathToFileURL(file).href).catch((cause: unknown) => {
    throw new Error(`${configFile} cannot be used: ${String(cause)}`, { cause });
  })) as { default?: unknown };
  return readGuideConfig(module.default, known);
}
