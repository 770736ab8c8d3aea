/** Asks the index for what a query asks for, and puts what it finds into one list. */
import { excerptOf, type Piece } from './excerpt.ts';
import { foldedWords } from './fold.ts';
import type { Understood } from './query.ts';
import { type Candidate, combined, type Hit, type Ranked, weighed } from './rank.ts';
import type { RecordKind } from './record.ts';

/** The part of Pagefind's browser API that is used. https://pagefind.app/docs/api/ */
export interface Index {
  readonly search: (query: string) => Promise<{ readonly results: readonly Result[] }>;
}

/** Pagefind’s script. */
export interface Pagefind {
  readonly createInstance: (options: object) => Index & { readonly init: () => Promise<void> };
}

interface Result extends Hit {
  readonly data: () => Promise<StoredRecord>;
}

/** A record as the build stores it. What is only shown is kept as filters, which are not searched. */
export interface StoredRecord {
  readonly url: string;
  readonly meta: { readonly title: string };
  readonly filters: {
    readonly kind: readonly [RecordKind];
    readonly page: readonly [string];
    readonly text: readonly [string];
    /** What else people call it, as phrases. */
    readonly aka?: readonly string[];
    readonly practice?: readonly [string];
  };
}

/** A place that was found. */
export interface Match {
  readonly title: string;
  /** The name of its page. */
  readonly page: string;
  readonly kind: RecordKind;
  /** With the site's base path. */
  readonly address: string;
  /** Where this step is practised; null where it is none. Without the site's base path. */
  readonly practice: string | null;
  readonly excerpt: readonly Piece[];
  /** Whether it has what stood between quotation marks, word for word; true where nothing did. */
  readonly isExact: boolean;
}

/**
 * How Pagefind is to rank, and that it needs no worker: an answer takes it some milliseconds. What people call a place
 * counts almost as much as its title, and more where a single word is its name.
 */
export const indexOptions = {
  noWorker: true,
  ranking: { termSimilarity: 2, metaWeights: { title: 5, name: 8, aka: 4 } },
};

/**
 * How many records are looked at beyond their scores: more where further ones have the same, and many where a meaning is
 * asked for, which the glossary has, after all that use the word, or a phrase, which any of them may have. How many are
 * shown.
 */
const looked = { least: 16, most: 32, many: 96 };
const shown = 10;

/** How much more some kinds count where the meaning of a word, or a place, is asked for. */
const bonuses: Readonly<Record<'meaning' | 'place', Partial<Record<RecordKind, number>>>> = {
  meaning: { term: 3 },
  place: { section: 1.3, step: 1.3, part: 1.3 },
};

/**
 * The places that answer a query, best first. Throws an error where nothing is found for a word that the site knows:
 * Pagefind does so without a word where a part of the index did not come.
 */
export async function find(
  index: Index,
  { terms, phrases, asks }: Understood,
  knows: (word: string) => boolean,
): Promise<Match[]> {
  const found = await Promise.all(terms.map(({ forms }) => ask(index, forms)));
  const missing = found.find(({ term, hits }) => hits.length === 0 && knows(term));
  if (missing) throw new Error(`Found nothing for “${missing.term}”, which the site has.`);
  const results = new Map(found.flatMap(({ hits }) => hits).map((result) => [result.id, result]));
  const asked = terms.flatMap(({ forms }) => forms);
  const most = asks === 'meaning' || phrases.length > 0 ? looked.many : looked.most;
  const candidates = best(combined(found.filter(({ hits }) => hits.length > 0)), most);
  const records = await Promise.all(
    candidates.map(async ({ id, score }) => {
      const result = results.get(id);
      if (!result) throw new Error(`Found a record "${id}" that no search has given.`);
      const record = await result.data();
      const { kind } = ranked(record);
      const bonus = (asks && bonuses[asks][kind]) ?? 1;
      return {
        record,
        rank:
          bonus *
          weighed(
            score,
            ranked(record),
            terms.map(({ forms }) => forms),
          ),
        isExact: says(record, phrases),
      };
    }),
  );
  const exact = records.filter(({ isExact }) => isExact);
  return (exact.length > 0 ? exact : records)
    .sort((one, other) => other.rank - one.rank)
    .slice(0, shown)
    .map(({ record, isExact }) => matchOf(record, asked, isExact));
}

async function ask(
  index: Index,
  forms: readonly string[],
): Promise<{ readonly term: string; readonly hits: readonly Result[] }> {
  const answers = await Promise.all(forms.map((form) => index.search(form)));
  return { term: forms[0] ?? '', hits: answers.flatMap(({ results }) => results) };
}

/** The first of some candidates, not cut where they are equal. */
function best(candidates: readonly Candidate[], most: number): readonly Candidate[] {
  const last = most === looked.many ? 0 : (candidates[looked.least - 1]?.score ?? 0);
  return candidates.filter(({ score }) => score >= last).slice(0, most);
}

const ranks = new WeakMap<StoredRecord, Ranked>();

/** What a record is ranked by: made once, since Pagefind hands out the same record at every letter. */
function ranked(record: StoredRecord): Ranked {
  const before = ranks.get(record);
  if (before) return before;
  const { meta, filters } = record;
  const aka = (filters.aka ?? []).map(foldedWords);
  const made = { kind: filters.kind[0], title: foldedWords(meta.title), aka };
  ranks.set(record, made);
  return made;
}

/** Whether a record has some phrases, word for word. */
function says({ meta, filters }: StoredRecord, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return true;
  const said = ` ${foldedWords(`${meta.title} ${filters.text[0]}`).join(' ')} `;
  return phrases.every((phrase) => said.includes(` ${phrase} `));
}

function matchOf({ url, meta, filters }: StoredRecord, asked: readonly string[], isExact: boolean): Match {
  return {
    title: meta.title,
    page: filters.page[0],
    kind: filters.kind[0],
    address: url,
    practice: filters.practice?.[0] ?? null,
    excerpt: excerptOf(filters.text[0], asked),
    isExact,
  };
}
