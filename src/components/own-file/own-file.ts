/**
 * What an organisation says of itself in a file beside the built site, `organisation.json`, for those who build nothing. It
 * is read as data: whatever it holds becomes text, or the address of a link, and nothing else.
 */
import { isRecord, parseRecord } from '../../lib/json.ts';
import type { GuideConfig } from '../../content/organisation/guide-config.ts';
import {
  beginnings,
  isAddress,
  isHostName,
  isPlainText,
  longestName,
  shown,
} from '../../content/organisation/values.ts';

/** What a page takes from the file. */
type OwnFile = Pick<GuideConfig, 'supportTeam' | 'suiteHost' | 'publisher'>;

/** What the file is called, in the root of the built site. */
export const ownFileName = 'organisation.json';

/** The file as it comes, with everything to fill in. */
export const emptyOwnFile = {
  supportTeam: { name: '', contact: '' },
  suiteHost: '',
  publisher: { name: '', source: '', report: '' },
};

const isName = (text: string) => text.length <= longestName && isPlainText(text);

/**
 * Reads the file; never throws. What is empty was not filled in. A field that cannot be used is left out, and named with what
 * was found and what was expected.
 */
export function readOwnFile(text: string): { readonly own: OwnFile; readonly problems: readonly string[] } {
  const value = parseRecord(text);
  if (value === null) return { own: {}, problems: ['the file: expected JSON, as it came with the site'] };
  const problems = shapeProblems(value);
  const take: Take = (path, isFit, expected) => {
    const { text: found, problem } = fieldOf(value, path, isFit, expected);
    if (problem) problems.push(problem);
    return found;
  };
  const name = (path: string) =>
    take(path, isName, `plain text of at most ${longestName} characters, without < > { } [ ] or \``);
  const address = (path: string, begins: readonly string[]) =>
    take(path, (found) => isAddress(found, begins), `an address that begins with ${begins.join(' or ')}`);
  const team = name('supportTeam.name');
  const contact = address('supportTeam.contact', beginnings.contact);
  const suiteHost = take(
    'suiteHost',
    isHostName,
    'the name of a host alone, in small letters, as suite.example.com',
  );
  const publisher = name('publisher.name');
  const source = address('publisher.source', beginnings.source);
  const report = address('publisher.report', beginnings.report);
  if (contact && !team)
    problems.push('supportTeam.contact: found no supportTeam.name beside it; expected both');
  if ((source ?? report) && !publisher)
    problems.push('publisher: found an address and no publisher.name; expected both');
  return {
    own: {
      ...(team && { supportTeam: { name: team, ...(contact && { contact }) } }),
      ...(suiteHost && { suiteHost }),
      ...(publisher && {
        publisher: { name: publisher, ...(source && { source }), ...(report && { report }) },
      }),
    },
    problems,
  };
}

/** Fields that there are not, and groups that are none. */
function shapeProblems(value: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(value).flatMap(([key, found]) => {
    const expected: unknown = Object.entries(emptyOwnFile).find(([name]) => name === key)?.[1];
    if (expected === undefined)
      return [`${key}: found a field there is not; expected one of: ${Object.keys(emptyOwnFile).join(', ')}`];
    if (!isRecord(expected)) return [];
    const fields = Object.keys(expected);
    if (!isRecord(found)) return [`${key}: found ${shown(found)}; expected { ${fields.join(', ')} }`];
    return Object.keys(found)
      .filter((field) => !fields.includes(field))
      .map((field) => `${key}.${field}: found a field there is not; expected one of: ${fields.join(', ')}`);
  });
}

/** Takes a field, by its path, where it is fit; what is empty is none. */
type Take = (path: string, isFit: (text: string) => boolean, expected: string) => string | undefined;

/** The text of a field, or why it cannot be used. */
function fieldOf(
  value: Readonly<Record<string, unknown>>,
  path: string,
  isFit: (text: string) => boolean,
  expected: string,
): { readonly text?: string; readonly problem?: string } {
  const found = path
    .split('.')
    .reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
  if (found === undefined || found === '') return {};
  if (typeof found === 'string' && isFit(found.trim())) return { text: found.trim() };
  return { problem: `${path}: found ${shown(found)}; expected ${expected}` };
}
