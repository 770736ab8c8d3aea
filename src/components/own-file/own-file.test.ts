import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyOwnFile, readOwnFile } from './own-file.ts';

const read = (value: unknown) => readOwnFile(JSON.stringify(value));

describe('the file beside the site', () => {
  it('says nothing as it comes', () => {
    expect(read(emptyOwnFile)).toEqual({ own: {}, problems: [] });
  });

  it('says who is told, which host, who publishes', () => {
    const own = {
      supportTeam: { name: 'Service Desk', contact: 'tel:+551155550100' },
      suiteHost: 'suite.example.com',
      publisher: { name: 'Example Works', report: 'mailto:guide@example.com' },
    };
    expect(read(own)).toEqual({ own, problems: [] });
  });

  it.each([
    ['', 'the file: expected JSON'],
    ['[]', 'the file: expected JSON'],
    ['{"supportTeam":{"name":"<b>x</b>"}}', 'supportTeam.name: found "<b>x</b>"; expected plain text'],
    ['{"supportTeam":{"name":"x","contact":"javascript:x"}}', 'supportTeam.contact: found "javascript:x"'],
    [
      '{"suiteHost":"https://x.example"}',
      'suiteHost: found "https://x.example"; expected the name of a host',
    ],
    ['{"publisher":{"name":["x"]}}', 'publisher.name: found ["x"]'],
    ['{"supportTeam":{"contact":"tel:1"}}', 'supportTeam.contact: found no supportTeam.name beside it'],
    ['{"publisher":{"report":"mailto:a@example.com"}}', 'publisher: found an address and no publisher.name'],
    ['{"supportTeam":"Desk"}', 'supportTeam: found "Desk"; expected { name, contact }'],
    ['{"suportTeam":{}}', 'suportTeam: found a field there is not; expected one of: supportTeam, suiteHost'],
    ['{"publisher":{"url":""}}', 'publisher.url: found a field there is not; expected one of: name, source'],
    ['{"publisher":{"name":"x","source":"data:text/html,x"}}', 'publisher.source'],
  ])('that cannot be used is told of, and the rest of it is used: %s', (text, problem) => {
    const { problems } = readOwnFile(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  it('never throws, and gives no markup and no address that runs', { timeout: 60_000 }, () => {
    const anyValue = fc.oneof(
      fc.string(),
      fc.constantFrom('<img>', 'javascript:x', '__proto__'),
      fc.anything(),
    );
    const anyFile = fc.record({
      supportTeam: fc.record({ name: anyValue, contact: anyValue }),
      publisher: fc.oneof(anyValue, fc.record({ name: anyValue, source: anyValue, report: anyValue })),
      suiteHost: anyValue,
    });
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      anyFile.map((file) => JSON.stringify(file)),
    );
    fc.assert(
      fc.property(text, (file) => {
        const { own } = readOwnFile(file);
        expect(JSON.stringify(own)).not.toMatch(/[<>]/);
        for (const address of [own.supportTeam?.contact, own.publisher?.source, own.publisher?.report])
          expect(address ?? 'tel:1').toMatch(/^(?:https:|mailto:|tel:)/);
      }),
      { numRuns: 10_000 },
    );
  });
});
