import { describe, expect, it } from 'vitest';
import { publishedGlobs } from './published-globs.ts';

const stages = '/src/components/annotated-shot/stages.ts';
const pattern = "import.meta.glob('/src/assets/shots/*/*.png')";

/** What becomes of the code of a module where these languages are published; null where it stays. */
function transformed(tags: readonly string[], id: string, code = pattern): string | null {
  const { transform } = publishedGlobs(tags) as unknown as {
    transform: (code: string, id: string) => { code: string } | null;
  };
  return transform(code, id)?.code ?? null;
}

describe('a pattern that takes the files of every language', () => {
  it('takes those that are published alone', () => {
    expect(transformed(['pt-BR', 'es'], stages)).toBe(pattern.replace('*/', '{pt-BR,es}/'));
    expect(transformed(['es'], stages)).toBe(pattern.replace('*/', 'es/'));
  });

  it('stays where all of them are, in whatever order, and in other modules', () => {
    expect(transformed(['es', 'en', 'pt-BR'], stages)).toBeNull();
    expect(transformed(['es'], '/src/components/annotated-shot/geometry.ts')).toBeNull();
  });

  it('is looked for where it was', () => {
    expect(() => transformed(['es'], stages, 'export {};')).toThrow('found no pattern with /assets/shots/*/');
  });
});
