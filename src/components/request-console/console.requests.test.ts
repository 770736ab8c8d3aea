import { describe, expect, it } from 'vitest';
import { isSameRequest, presetHeader, prettyPrinted, presets, send } from './console.requests.ts';
import { type Account, openedUserData, transition } from '../../account/account.ts';
import { oneTooMany, requestsPerSecond } from '../../gateway/authorise.ts';
import { makePracticeToken } from '../../account/practice-token.ts';
import { restCalls } from '../../gateway/calls.ts';
import { RateWindow } from '../../gateway/rate-limit.ts';

const tokenOf = (seed: number) =>
  makePracticeToken({ now: () => 1000, randomBytes: (count) => new Uint8Array(count).fill(seed) });
const [old, fresh] = [tokenOf(1), tokenOf(2)];
const start: Account = openedUserData(old);
const generated = transition(start, { type: 'token-generated', token: fresh }).account;
const saved = transition(generated, { type: 'save-pressed' }).account;
const asked = (authorization: string, account: Account = start) => ({
  call: restCalls['list-dataset'],
  authorization,
  account,
  isBlocked: false,
  isLicenceTaken: false,
});
const causeOf = (request: ReturnType<typeof asked>) =>
  send(request, 1, new RateWindow(requestsPerSecond), 0).cause;

describe('a request from the console', () => {
  it('is accepted with the token of the screen, and with no other form of it', () => {
    const causes = presets.map((preset) => causeOf(asked(presetHeader(preset, start))));
    expect(causes).toEqual(['accepted', 'prefix', 'stray-character', 'no-token']);
  });

  it('is accepted with the old token until a new one is saved', () => {
    expect(causeOf(asked(old, generated))).toBe('accepted-before-save');
    expect(causeOf(asked(fresh, generated))).toBe('not-saved');
    expect(causeOf(asked(old, saved))).toBe('other-token');
    expect(causeOf(asked(fresh, saved))).toBe('accepted');
  });

  it('fails for a user who is blocked or has no licence', () => {
    expect(causeOf({ ...asked(old), isBlocked: true })).toBe('blocked');
    expect(causeOf({ ...asked(old), isLicenceTaken: true })).toBe('licence-taken');
  });

  it('is one too many after ten, until a second has passed', () => {
    const window = new RateWindow(requestsPerSecond);
    const { sent, accepted, cause } = send(asked(old), oneTooMany, window, 0);
    expect({ sent, accepted, cause }).toEqual({ sent: 11, accepted: 10, cause: 'too-many' });
    expect(send(asked(old), 1, window, 500).cause).toBe('too-many');
    expect(send(asked(old), 1, window, 1500).cause).toBe('accepted');
  });

  it('is never counted for nothing', () => {
    expect(() => send(asked(old), 0, new RateWindow(10), 0)).toThrow('found 0 requests');
  });
});

describe('a preset', () => {
  it('holds the token in the field, saved or not, and one mistake at most', () => {
    const headers = presets.map((preset) => presetHeader(preset, generated));
    expect(headers).toEqual([fresh, `Bearer ${fresh}`, `"${fresh}"`, '']);
  });
});

describe('a request', () => {
  const sent = asked(old);

  it('is the same while nothing it is answered by has changed', () => {
    const opened = transition(start, { type: 'user-photo-pressed' }).account;
    expect(isSameRequest(sent, asked(old, opened))).toBe(true);
  });

  it('is another with another header, call, user or token', () => {
    const others = [
      asked(`Bearer ${old}`),
      asked(old, generated),
      asked(old, saved),
      { ...sent, call: restCalls['view-document'] },
      { ...sent, isBlocked: true },
      { ...sent, isLicenceTaken: true },
    ];
    for (const other of others) expect(isSameRequest(sent, other)).toBe(false);
  });
});

describe('a body', () => {
  it('is laid out where it is JSON, and left alone where not', () => {
    expect(prettyPrinted('{"a":1}')).toBe('{\n  "a": 1\n}');
    expect(prettyPrinted('<a/>')).toBe('<a/>');
  });
});
