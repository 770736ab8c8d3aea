import { describe, expect, it } from 'vitest';
import { token } from '../account/account.arbitraries.ts';
import { authorise, type Caller } from './authorise.ts';

const caller: Caller = { token: token(1), draft: null, isBlocked: false, isLicenceTaken: false };
const ask = (authorization: string, change: Partial<Caller> = {}, perSecond = 1) =>
  authorise({ authorization, perSecond }, { ...caller, ...change });

describe('the gateway', () => {
  it('accepts the token that counts, bare', () => {
    expect(ask(token(1))).toEqual({ status: 200, cause: 'accepted' });
  });

  it.each([
    ['', 'no-token'],
    ['   ', 'no-token'],
    [`Bearer ${token(1)}`, 'prefix'],
    [`bearer ${token(1)}`, 'prefix'],
    [`${token(1)},`, 'stray-character'],
    [`"${token(1)}"`, 'stray-character'],
    [`${token(1)}\u00a0`, 'stray-character'],
    [`Bearer "${token(1)}"`, 'prefix'],
    [token(1).slice(0, -1), 'other-token'],
    [token(2), 'other-token'],
    ['password', 'other-token'],
  ] as const)('refuses "%s" as %s', (authorization, cause) => {
    expect(ask(authorization)).toEqual({ status: 401, cause });
  });

  it.each([' ', '\t', '\n', '\r\n', '  \t '])(
    'accepts the token with %j round it, which is no part of a header’s value',
    (space) => {
      const accepted = { status: 200, cause: 'accepted' };
      expect(ask(`${token(1)}${space}`)).toEqual(accepted);
      expect(ask(`${space}${token(1)}`)).toEqual(accepted);
    },
  );

  it('refuses a header with a line break in the middle, whatever else is wrong with it', () => {
    const [header, ...rest] = token(1).split('.');
    for (const broken of [`${header}\n.${rest.join('.')}`, 'Bearer\n1', `"${token(1)}\r\n,"`]) {
      expect(ask(broken)).toEqual({ status: 400, cause: 'line-break' });
    }
  });

  it('says so where it accepts a token that is about to be replaced', () => {
    expect(ask(token(1), { draft: token(2) })).toEqual({ status: 200, cause: 'accepted-before-save' });
    expect(ask(token(2), { draft: token(2) })).toEqual({ status: 401, cause: 'not-saved' });
    expect(ask(token(3), { draft: token(2) })).toEqual({ status: 401, cause: 'other-token' });
  });

  it('refuses any token where none was ever saved', () => {
    expect(ask(token(1), { token: null })).toEqual({ status: 401, cause: 'other-token' });
  });

  it('refuses a blocked user, whose token is right', () => {
    expect(ask(token(1), { isBlocked: true })).toEqual({ status: 401, cause: 'blocked' });
  });

  it('refuses where the only licence is taken', () => {
    expect(ask(token(1), { isLicenceTaken: true })).toEqual({ status: 403, cause: 'licence-taken' });
  });

  it('answers ten requests in a second, and not the eleventh', () => {
    expect(ask(token(1), {}, 10).status).toBe(200);
    expect(ask(token(1), {}, 11)).toEqual({ status: 429, cause: 'too-many' });
  });
});
