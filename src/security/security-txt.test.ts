import { expect, test } from 'vitest';
import { securityTxt } from './security-txt.ts';

const now = Date.UTC(2026, 0, 31, 12, 30, 15, 250);
const contact = 'mailto:security@example.com';
const canonical = 'https://guide.example.com/.well-known/security.txt';

test('it names contact, expiry, language and its own address', () => {
  expect(securityTxt({ contact, canonical, now })).toBe(
    [
      'Contact: mailto:security@example.com',
      'Expires: 2027-01-16T12:30:15Z',
      'Preferred-Languages: en',
      'Canonical: https://guide.example.com/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('it expires in the future, under a year ahead', () => {
  const [, expires = ''] = /^Expires: (.+)$/m.exec(securityTxt({ contact, now })) ?? [];
  const days = (Date.parse(expires) - now) / 86_400_000;
  expect(days).toBeGreaterThan(300);
  expect(days).toBeLessThan(365);
});

test.each([undefined, 'http://guide.example.com/.well-known/security.txt'])(
  'the address %s is left out',
  (unfit) => {
    expect(securityTxt({ contact, canonical: unfit, now })).not.toContain('Canonical');
  },
);

test.each([
  'https://example.com/report',
  'HTTPS://example.com',
  'mailto:security@example.com',
  'tel:+1-201-555-0123',
])('%s is a contact', (uri) => {
  expect(securityTxt({ contact: uri, now })).toContain(`Contact: ${uri}\n`);
});

test.each([
  '',
  'security@example.com',
  'http://example.com/report',
  'https://',
  'mailto:nobody',
  'tel:',
  'javascript:alert(1)',
  'mailto:a@example.com\nContact: mailto:b@example.com',
])('%j is none, and the error says what was found and expected', (text) => {
  expect(() => securityTxt({ contact: text, now })).toThrow(
    `SECURITY_CONTACT is “${text}”. Expected a URI that starts with https:, mailto: or tel:`,
  );
});
