/** Which browsers are tried, how, and how it is told and counted. */
import { describe, expect, test } from 'vitest';
import { planFor } from './plan.ts';
import { countOf, lineOf, type Result } from './result.ts';

const webkit = { WebKitWebDriver: '/usr/bin/WebKitWebDriver', Xvfb: '/usr/bin/Xvfb' };

describe('a browser is tried', () => {
  test('by the browser tests where Playwright’s own is there, whatever else is', () => {
    expect(planFor({ isOwn: true, programs: webkit })).toEqual({ kind: 'tests' });
    expect(planFor({ isOwn: true, programs: { Firefox: null } })).toEqual({ kind: 'tests' });
  });

  test('by a walk where the system has all it needs', () => {
    expect(planFor({ isOwn: false, programs: webkit })).toEqual({
      kind: 'walk',
      programs: ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'],
    });
  });

  test('not at all where something is missing, which is named', () => {
    const plan = planFor({ isOwn: false, programs: { ...webkit, Xvfb: null } });
    expect(plan).toMatchObject({ kind: 'none', why: expect.stringMatching(/Xvfb$/) as string });
    const both = planFor({ isOwn: false, programs: { WebKitWebDriver: null, Xvfb: null } });
    expect(both).toMatchObject({ why: expect.stringContaining('WebKitWebDriver and Xvfb') as string });
  });
});

const walked: Result = { kind: 'walked', version: '1', steps: 20 };
const failed: Result = { kind: 'failed', version: '2', steps: 3, error: 'expected: a; found: b' };
const notRun: Result = { kind: 'not run', why: 'it is not there' };

describe('a result', () => {
  test('counts the steps that were walked and where a walk ended, and nothing that was not run', () => {
    expect(countOf([walked, notRun])).toEqual({ passed: 20, failed: 0 });
    expect(countOf([walked, failed])).toEqual({ passed: 23, failed: 1 });
    expect(countOf([notRun, notRun])).toEqual({ passed: 0, failed: 0 });
  });

  test('says how far a walk came and what it found, or why there was none', () => {
    expect(lineOf('Firefox', walked)).toBe('Firefox 1: walked 20 steps');
    expect(lineOf('Firefox', failed)).toBe('Firefox 2: walked 3 steps, then failed: expected: a; found: b');
    expect(lineOf('WebKit', notRun)).toBe('WebKit: not run: it is not there');
  });
});
