/**
 * What an organisation adds to the site, in Markdown, by language: items of the checklist, causes of errors, pages. Pure: where
 * it is read from is up to `index.ts`.
 */
import { holdsToken } from '../../token-shape/token-shape.ts';
import { writtenTags } from '../../written-languages.ts';
import type { roles as allRoles } from '../../tick-list/tick-list.ts';
import { configFile } from '../organisation/guide-config.ts';
import { allProblems, problem } from '../problems.ts';
import { type Entry, type EntryRules, idForm, readEntries } from './own-entries.ts';
import { anchorsIn, type Inline, type OwnFile, type Report } from './own-markdown.ts';
import type { OwnLink } from './own-links.ts';
import { type OwnPage, readOwnPage } from './own-page.ts';

export type { OwnPage };

/** The folder it stands in, in the root of the project. */
export const ownFolder = 'organisation';

/** Where its pages are, as it is in the root. */
export function ownAddress({ slug }: Pick<OwnPage, 'slug'>): `/${string}` {
  return `/${ownFolder}/${slug}/`;
}

type Role = (typeof allRoles)[number];

/** An item of the checklist. */
export interface OwnItem {
  readonly id: string;
  readonly group: string;
  readonly roles: readonly Role[];
  readonly action: readonly Inline[];
  readonly why: readonly Inline[];
  readonly how: readonly Inline[];
}

/** A cause of an error. */
export interface OwnCause {
  readonly id: string;
  /** The id of the error, as it stands in addresses. */
  readonly error: string;
  readonly cause: readonly Inline[];
  /** How one sees that it is this. */
  readonly signs: readonly Inline[];
  readonly remedy: readonly Inline[];
}

/** What it adds in one language. */
export interface OwnInLanguage {
  readonly items: readonly OwnItem[];
  readonly causes: readonly OwnCause[];
  readonly pages: readonly OwnPage[];
  /** Its links to places within pages, which are there to be looked at only once the site is built. */
  readonly links: readonly OwnLink[];
}

/** By the tag of each language it writes in. */
export type OwnContent = Readonly<Record<string, OwnInLanguage>>;

/** What there is already, in one language. */
interface KnownTexts {
  /** The groups of the checklist, title by id. */
  readonly groups: Readonly<Record<string, string>>;
  /** The errors, title by the id of their heading. */
  readonly errors: Readonly<Record<string, string>>;
}

/** What is there already. */
export interface Known {
  /** By the tag of each language there is. */
  readonly texts: Readonly<Record<string, KnownTexts>>;
  readonly roles: readonly Role[];
  /** Ids that items of the checklist have, or once had. */
  readonly itemIds: readonly string[];
  /** Ids on the page of errors. */
  readonly errorIds: readonly string[];
  /** The addresses of the pages, as they are in the root. */
  readonly pages: readonly string[];
  /** The languages a block of code may be in. */
  readonly fences: readonly string[];
}

/** The files that are no page. */
const lists = { checklist: 'checklist.md', errors: 'errors.md' } as const;

/** The pages that these are put on. */
const listPages = { checklist: '/security/checklist/', errors: '/use/errors/' } as const;

/** What the site takes for its own page for addresses there are not, wherever it stands. */
const lostFile = '404.md';

/** A file in the folder of a language. */
interface Placed extends OwnFile {
  readonly tag: string;
  /** Within that folder. */
  readonly path: string;
}

/**
 * Reads what an organisation has written. Throws one error that lists everything wrong in it: the file, the line, what was
 * found there and what was expected.
 */
export function readOwnContent(files: readonly OwnFile[], known: Known): OwnContent {
  const problems: string[] = [];
  const placed = files.flatMap((file) => placeOf(file, known, problems) ?? []);
  const tags = Object.keys(known.texts).filter((tag) => placed.some((file) => file.tag === tag));
  const read = tags.map((tag) =>
    readLanguage(
      tag,
      placed.filter((file) => file.tag === tag),
      known,
      problems,
    ),
  );
  const readable = (name: string) =>
    read.filter(
      ({ tag }) => !placed.some((file) => file.tag === tag && file.path === name && holdsToken(file.text)),
    );
  problems.push(
    ...differences(readable(lists.checklist), 'items', lists.checklist),
    ...differences(readable(lists.errors), 'causes', lists.errors),
  );
  if (problems.length > 0) throw new Error(allProblems(`${ownFolder}/`, problems));
  return Object.fromEntries(read.map(({ tag, ...own }) => [tag, own]));
}

function placeOf(file: OwnFile, { texts }: Known, problems: string[]): Placed | null {
  const tags = Object.keys(texts);
  const [, tag = '', ...rest] = file.name.split('/');
  const path = rest.join('/');
  const isFile = path.endsWith('.md') && idForm.test(path.slice(0, -3));
  const refuse = (found: string, expected: string) => {
    problems.push(problem(file.name, found, expected));
    return null;
  };
  if (isFile && !tags.includes(tag) && writtenTags.includes(tag))
    return refuse(
      'a language that is not published',
      `one of: ${tags.join(', ')}; or ${tag} among languages in ${configFile}`,
    );
  if (!isFile || !tags.includes(tag))
    return refuse(
      'a file that is put nowhere',
      `${ownFolder}/<${tags.join(' | ')}>/, and in it ${lists.checklist}, ${lists.errors} or a page, its name in small ` +
        'letters, digits and dashes, with .md',
    );
  if (path === lostFile) return refuse('the name of the page for addresses there are not', 'another name');
  return { ...file, tag, path };
}

/** The name of a page by its file. */
const slugOf = ({ path }: Placed) => path.slice(0, -3);

/** The address of the page that a file is put on, as it is in the root. */
function pageOf(file: Placed): string {
  if (file.path === lists.checklist) return listPages.checklist;
  return file.path === lists.errors ? listPages.errors : ownAddress({ slug: slugOf(file) });
}

function linksOf({ name, text }: OwnFile, page: string): readonly OwnLink[] {
  return anchorsIn(text).map((link) => ({ ...link, file: name, page }));
}

type Read = OwnInLanguage & { readonly tag: string };

function readLanguage(tag: string, files: readonly Placed[], known: Known, problems: string[]): Read {
  const isList = ({ path }: Placed) => path === lists.checklist || path === lists.errors;
  const pageFiles = files.filter((file) => !isList(file));
  const pages = [...known.pages, ...pageFiles.map((file) => ownAddress({ slug: slugOf(file) }))];
  const texts = known.texts[tag] ?? { groups: {}, errors: {} };
  const entriesOf = (name: string, rules: EntryRules) => {
    const file = files.find(({ path }) => path === name);
    return file ? unlessToken(file, problems, (report) => readEntries(file, rules, report), []) : [];
  };
  return {
    tag,
    items: entriesOf(lists.checklist, itemRules(texts, known, pages)).map((entry) => itemOf(entry, known)),
    causes: entriesOf(lists.errors, causeRules(texts, known, pages)).map(causeOf),
    pages: pageFiles.flatMap((file) => {
      const slug = slugOf(file);
      const rules = { slug, fences: known.fences, pages, page: ownAddress({ slug }) };
      return unlessToken(file, problems, (report) => [readOwnPage(file, rules, report)], []);
    }),
    links: files.flatMap((file) => linksOf(file, pageOf(file))),
  };
}

/** Reads a file that holds no token. Of one that does nothing else is told: a message would say the token once more. */
function unlessToken<T>(file: OwnFile, problems: string[], read: (report: Report) => T, instead: T): T {
  const report: Report = (line, found, expected) =>
    problems.push(problem(`${file.name}:${line}`, found, expected));
  if (!holdsToken(file.text)) return read(report);
  const at = file.text.split('\n').findIndex(holdsToken);
  report(at + 1 || 1, 'a text that has the shape of a token', '<your_api_token> within `code`');
  return instead;
}

function itemRules(texts: KnownTexts, known: Known, pages: readonly string[]): EntryRules {
  return {
    entry: 'item',
    section: 'group',
    sections: texts.groups,
    classes: known.roles,
    paragraphs: ['why', 'how'],
    taken: known.itemIds,
    pages,
    page: listPages.checklist,
  };
}

function causeRules(texts: KnownTexts, known: Known, pages: readonly string[]): EntryRules {
  return {
    entry: 'cause',
    section: 'error',
    sections: texts.errors,
    classes: [],
    paragraphs: ['how one sees it', 'what to do'],
    taken: known.errorIds,
    pages,
    page: listPages.errors,
  };
}

function itemOf({ id, section, classes, title, paragraphs: [why, how] }: Entry, { roles }: Known): OwnItem {
  const named = roles.filter((role) => classes.includes(role));
  return { id, group: section, roles: named.length > 0 ? named : roles, action: title, why, how };
}

function causeOf({ id, section, title, paragraphs: [signs, remedy] }: Entry): OwnCause {
  return { id, error: section, cause: title, signs, remedy };
}

/**
 * The languages an organisation writes in have the same items and causes: ticks are kept by id whatever the language, and what
 * keeps a token safe is not left out for some readers.
 */
function differences(read: readonly Read[], list: 'items' | 'causes', name: string): string[] {
  const all = read.flatMap((own) =>
    own[list].map((entry) => ({ tag: own.tag, id: entry.id, place: placeIn(entry) })),
  );
  return read.flatMap(({ tag }) => {
    const own = all.filter((entry) => entry.tag === tag);
    return all.flatMap((other) => {
      // The first language that has it speaks for it.
      if (all.find(({ id }) => id === other.id) !== other || other.tag === tag) return [];
      const same = own.find(({ id }) => id === other.id);
      if (same?.place === other.place) return [];
      const found = same ? `{#${other.id}} under ${same.place}` : `no {#${other.id}}`;
      return [
        problem(
          `${ownFolder}/${tag}/${name}`,
          found,
          `it under ${other.place}, as in ${ownFolder}/${other.tag}/${name}`,
        ),
      ];
    });
  });
}

function placeIn(entry: OwnItem | OwnCause): string {
  return 'error' in entry ? `{#${entry.error}}` : `{#${entry.group}}, for ${entry.roles.join(', ')}`;
}
