import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  marks,
  merged,
  noProgress,
  type Progress,
  readProgress,
  withFile,
  withMark,
  withPlace,
  writeProgress,
} from './progress.ts';
import { storageKey } from './storage-key.ts';

const anyId = fc.stringMatching(/^[a-z\d-]{1,20}$/);
const anyProgress: fc.Arbitrary<Progress> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...marks), anyId), { maxLength: 20 }),
    fc.array(fc.tuple(anyId, fc.integer({ min: 0, max: 9 })), { maxLength: 5 }),
  )
  .map(([done, places]) =>
    places.reduce(
      (progress, [id, steps]) => withPlace(progress, id, steps),
      done.reduce((progress, [mark, id]) => withMark(progress, mark, id), noProgress),
    ),
  );

const read = (text: string) => readProgress(text);
const kept = (value: object) => JSON.stringify({ kind: storageKey, version: 1, ...value });

describe('kept progress', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(read(writeProgress(progress))).toEqual({ progress });
      }),
    );
  });

  it('of an older version lacks what came later, and that reads as empty', () => {
    expect(read(kept({ done: { tried: ['generate'] } }))).toEqual({
      progress: withMark(noProgress, 'tried', 'generate'),
    });
  });

  it('carries along ids that this version does not know', () => {
    const text = kept({ done: { passed: ['some-later-procedure'] } });
    expect(read(text)).toEqual({ progress: withMark(noProgress, 'passed', 'some-later-procedure') });
  });

  it.each([
    ['too-big', 'x'.repeat(50_001)],
    ['damaged', ''],
    ['damaged', '{"kind":"api-token-guide:practice","version":1,"done":{"tri'],
    ['foreign', '[]'],
    ['foreign', '"text"'],
    ['foreign', '{"version":1,"ticks":["a"]}'],
    ['newer', kept({ version: 2 })],
    ['damaged', kept({ version: 0 })],
    ['damaged', kept({ version: '1' })],
    ['damaged', kept({ done: { tried: 'generate' } })],
    ['damaged', kept({ done: { tried: [7] } })],
    ['damaged', kept({ done: { tried: ['<b>'] } })],
    ['damaged', kept({ places: { generate: -1 } })],
    ['damaged', kept({ places: { generate: 1.5 } })],
    ['damaged', kept({ done: { tried: Array.from({ length: 501 }, (_, n) => `id-${n}`) } })],
  ] as const)('is refused as %s', (error, text) => {
    expect(read(text)).toEqual({ error });
  });

  it('never throws, whatever it holds', () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.json(),
      fc.object().map((value) => kept(value)),
      fc.record({ done: fc.anything(), places: fc.anything() }).map((value) => kept(value)),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const result = read(text);
        expect('progress' in result || 'error' in result).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('two kinds of progress together', () => {
  it('lose nothing of either', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (own, other) => {
        const both = merged(own, other);
        for (const mark of marks) {
          expect(both.done[mark]).toEqual(new Set([...own.done[mark], ...other.done[mark]]));
        }
        for (const [id, steps] of other.places) expect(both.places.get(id)).toBe(steps);
      }),
    );
  });
});

describe('a file that is loaded', () => {
  /** From nothing to more than can be kept, in few ids or many, short or long. */
  const muchProgress = fc
    .tuple(fc.constantFrom(0, 1, 390, 400, 401, 500), fc.constantFrom(1, 20, 60), fc.constantFrom('a', 'b'))
    .chain(([count, length, letter]) =>
      fc.array(fc.constantFrom(...marks, 'places' as const), { maxLength: 5 }).map((where): Progress => {
        const ids = Array.from({ length: count }, (_, n) => `${letter}${n}`.padEnd(length, '-').slice(0, 60));
        const of = (mark: (typeof marks)[number]) => new Set(where.includes(mark) ? ids : []);
        return {
          done: { watched: of('watched'), tried: of('tried'), passed: of('passed'), drilled: of('drilled') },
          places: new Map(where.includes('places') ? ids.map((id) => [id, 1]) : []),
        };
      }),
    );
  /** What this site has to do, some more than there is. */
  const doneHere = (progress: Progress) =>
    Array.from({ length: 25 }, (_, n) => `something-of-this-site-${n}`).reduce(
      (all, id) => marks.reduce((sum, mark) => withMark(sum, mark, id), withPlace(all, id, 9)),
      progress,
    );

  it('is taken only where all of it can be read back, also after all there is to do here', () => {
    const results = new Set<string>();
    fc.assert(
      fc.property(muchProgress, muchProgress, (own, other) => {
        const result = withFile(own, writeProgress(other));
        results.add('error' in result ? result.error : 'taken');
        if ('error' in result) return;
        expect(result.progress).toEqual(merged(own, other));
        expect(read(writeProgress(result.progress))).toEqual(result);
        const later = doneHere(result.progress);
        expect(read(writeProgress(later))).toEqual({ progress: later });
      }),
    );
    expect(results).toEqual(new Set(['taken', 'too-much', 'too-big']));
  });

  it('is refused, with the reason, where there would be too much of it', () => {
    const unknown = Array.from({ length: 500 }, (_, n) => `id-${n}`);
    const own = withMark(noProgress, 'tried', 'generate');
    expect(withFile(own, kept({ done: { tried: unknown } }))).toEqual({ error: 'too-much' });
  });
});
