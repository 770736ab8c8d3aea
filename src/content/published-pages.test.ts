import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { docs } from './page-files.ts';
import { publishedFiles, publishedId } from './published-pages.ts';
import { publishedAs } from '../languages.ts';

/** The pages that are published, by their files, with the names of their addresses. */
function published(...tags: string[]): Readonly<Record<string, string>> {
  const languages = publishedAs(tags);
  const patterns = publishedFiles(languages);
  const isLeftOut = (file: string) =>
    patterns.some((pattern) => pattern.startsWith(`!${file.split('/')[0] ?? ''}/`));
  const files = patterns
    .filter((pattern) => !pattern.startsWith('!'))
    .flatMap((pattern) => globSync(pattern, { cwd: docs }));
  return Object.fromEntries(
    files.filter((file) => !isLeftOut(file)).map((file) => [file, publishedId(file, languages)]),
  );
}

describe('the pages that are published', () => {
  it('are where they are written, where all languages are published as they are', () => {
    const pages = published('en', 'pt-BR', 'es');
    expect(Object.keys(pages).sort()).toEqual(globSync('**/*.mdx', { cwd: docs }).sort());
    expect(pages).toMatchObject({
      'index.mdx': 'index',
      '404.mdx': '404',
      'practice/index.mdx': 'practice',
      'practice/drills.mdx': 'practice/drills',
      'pt-br/index.mdx': 'pt-br',
      'es/practice/index.mdx': 'es/practice',
    });
  });

  it('are under the address of their language, wherever they are written', () => {
    const pages = published('pt-BR', 'en');
    expect(pages).toMatchObject({
      'pt-br/index.mdx': 'index',
      'pt-br/guide.mdx': 'guide',
      'pt-br/404.mdx': '404',
      'index.mdx': 'en',
      'practice/index.mdx': 'en/practice',
    });
    expect(Object.keys(pages).filter((file) => file.startsWith('es/'))).toEqual([]);
    expect(new Set(Object.values(pages)).size).toBe(Object.values(pages).length);
  });

  it('are of no language that is left out, the one the others follow included', () => {
    const pages = published('es');
    expect(pages['es/guide.mdx']).toBe('guide');
    expect(Object.keys(pages).every((file) => file.startsWith('es/'))).toBe(true);
    expect(() => publishedId('guide.mdx', publishedAs(['es']))).toThrow(
      'There are no pages for the language "en". Expected one of: es.',
    );
  });
});
