import { describe, expect, it } from 'vitest';
import { token } from './account.arbitraries.ts';
import { answer, type Caller } from './gateway.ts';

const caller: Caller = { token: token(1), isBlocked: false, isLicenceTaken: false };
const ask = (authorization: string, change: Partial<Caller> = {}, perSecond = 1) =>
  answer({ authorization, perSecond }, { ...caller, ...change });

describe('the gateway', () => {
  it('accepts the token that counts, bare', () => {
    expect(ask(token(1))).toEqual({ status: 200, cause: 'accepted' });
  });

  it.each([
    ['', 'no-token'],
    ['   ', 'no-token'],
    [`Bearer ${token(1)}`, 'prefix'],
    [`bearer ${token(1)}`, 'prefix'],
    [`${token(1)} `, 'stray-character'],
    [`\n${token(1)}`, 'stray-character'],
    [`${token(1)},`, 'stray-character'],
    [`"${token(1)}"`, 'stray-character'],
    [token(2), 'other-token'],
    ['password', 'other-token'],
  ] as const)('refuses "%s" as %s', (authorization, cause) => {
    expect(ask(authorization)).toEqual({ status: 401, cause });
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
