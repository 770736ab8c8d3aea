import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modeIds } from './modes/mode.ts';
import { addressOf, readAddress } from './practice.address.ts';
import { procedures } from '../../procedures/procedures.ts';

const opened = (search: string, hash = '') => {
  const { procedure, stepsDone, note } = readAddress(search, hash);
  return { procedure: procedure?.id ?? null, stepsDone, note };
};

describe('an address', () => {
  it('names the mode; try where it names none', () => {
    for (const mode of modeIds) {
      const request = readAddress(addressOf('copy', mode, 1));
      expect(request).toMatchObject({ mode, stepsDone: mode === 'test' ? 0 : 1, note: null });
    }
    expect(readAddress('?procedure=copy').mode).toBe('try');
    expect(readAddress('?procedure=copy&mode=test&step=2')).toMatchObject({ stepsDone: 0, note: null });
  });

  it('opens the free screen when it names nothing', () => {
    expect(opened('')).toEqual({ procedure: null, stepsDone: 0, note: null });
    expect(opened('?utm_source=mail')).toEqual({ procedure: null, stepsDone: 0, note: null });
  });

  it('opens every step of every procedure', () => {
    for (const { id, steps } of procedures) {
      expect(opened(addressOf(id))).toEqual({ procedure: id, stepsDone: 0, note: null });
      steps.forEach((_, index) => {
        const search = `?procedure=${id}&mode=try&step=${index + 1}`;
        expect(opened(search)).toEqual({ procedure: id, stepsDone: index, note: null });
      });
    }
  });

  it.each([
    ['?procedure=', 'unknown-procedure'],
    ['?procedure=delete', 'unknown-procedure'],
    ['?procedure=__proto__', 'unknown-procedure'],
    ['?procedure=%E0%A4%A', 'unknown-procedure'],
    ['?procedure=generate&mode=cheat', 'unknown-mode'],
    ['?mode=try', 'unknown-mode'],
    ['?step=2', 'unknown-step'],
    ['?procedure=generate&step=0', 'unknown-step'],
    ['?procedure=generate&step=3', 'unknown-step'],
    ['?procedure=generate&step=-1', 'unknown-step'],
    ['?procedure=generate&step=1.5', 'unknown-step'],
    ['?procedure=generate&step=1e0', 'unknown-step'],
    ['?procedure=generate&step=99999999999', 'unknown-step'],
    ['?procedure=generate&step=', 'unknown-step'],
  ])('that cannot be followed (%s) opens the free screen with a note', (search, note) => {
    expect(opened(search)).toEqual({ procedure: null, stepsDone: 0, note });
  });

  it('that holds a token opens the free screen and says so', () => {
    const part = Buffer.from('{"a":1}').toString('base64url');
    const token = `${part}.${part}.abc`;
    for (const [search, hash] of [
      [`?token=${token}`, ''],
      [`?procedure=${encodeURIComponent(token)}`, ''],
      ['', `#${token}`],
      // As an address that holds `&#46;` for its dots is taken apart.
      [`?${part}&`, `#46;${part}&#46;abc`],
    ] as const) {
      expect(opened(search, hash).note).toBe('token-in-address');
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        const { procedure, stepsDone } = readAddress(`?${search}`, `#${hash}`);
        expect(stepsDone).toBeLessThan(procedure?.steps.length ?? 1);
      }),
    );
  });
});
