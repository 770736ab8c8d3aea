import { describe, expect, it } from 'vitest';
import { readAudit } from './findings.ts';

const report = (via: readonly unknown[]) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities: { left: { via }, right: { via: ['left'] } } });
const advisory = { title: 'Lets anybody in', url: 'https://example.com/1' };

describe('an audit', () => {
  it('names what is open, once, and not what depends on it', () => {
    expect(readAudit(report([advisory, advisory]))).toEqual({
      kind: 'found',
      open: ['left: Lets anybody in (https://example.com/1)'],
    });
  });

  it('leaves out what there is a reason for', () => {
    expect(readAudit(report([advisory]), { [advisory.url]: 'Runs in tests alone.' })).toEqual({
      kind: 'found',
      open: [],
    });
  });

  it.each(['', '{}', '{"message":"405 Method Not Allowed"}', '{"error":{"summary":"offline"}}'])(
    'is not run where the registry says %j',
    (json) => {
      expect(readAudit(json).kind).toBe('not run');
    },
  );
});
