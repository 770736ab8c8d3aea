/** The organisation that publishes this copy of the site, as `guide.config.ts` has it; of nobody in particular without one. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import english from '../labels/en.json' with { type: 'json' };
import { writtenTags } from '../../written-languages.ts';
import { configFile, type GuideConfig, readGuideConfig } from './guide-config.ts';

/** What the file says. */
export const organisation: GuideConfig = await load();

async function load(): Promise<GuideConfig> {
  const file = resolve(configFile);
  if (!existsSync(file)) return {};
  const known = { labels: Object.keys(english), languages: writtenTags };
  const module = (await import(/* @vite-ignore */ pathToFileURL(file).href).catch((cause: unknown) => {
    throw new Error(`${configFile} cannot be used: ${String(cause)}`, { cause });
  })) as { default?: unknown };
  return readGuideConfig(module.default, known);
}
