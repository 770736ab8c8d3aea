/** From what the index finds for each term to one list, best first. Pure. */
import { isAlike } from './query.ts';
import { kindWeights, type RecordKind } from './record.ts';

/** A record that the index found for one term. */
export interface Hit {
  /** The index's name for the record. */
  readonly id: string;
  /** Higher is better; comparable among the hits of one term only. */
  readonly score: number;
}

/** A record that any of the terms found. */
export interface Candidate {
  readonly id: string;
  /** The sum of the scores, times the square of the share of terms that found it. */
  readonly score: number;
}

/** What a record is ranked by, besides its text: words as `fold.ts` gives them. */
export interface Ranked {
  readonly kind: RecordKind;
  readonly title: readonly string[];
  /** What else people call it, in phrases. */
  readonly aka: readonly (readonly string[])[];
}

/** How much a title, or another name, that says what is asked for counts beside the words found. */
const fits = { title: 1.5, aka: 2.5 };

/** How much a number counts beside a word: people who give one, such as a status, mean just that. */
const numberWeight = 2;

/** What one term found. */
export interface Found {
  readonly term: string;
  readonly hits: readonly Hit[];
}

/**
 * The records that some terms found, best first. Of one term each record counts once, by its best score, in whichever of
 * its forms it was found; so that terms count alike, scores are shares of the term's best.
 */
export function combined(found: readonly Found[]): Candidate[] {
  const sums = new Map<string, { score: number; weight: number }>();
  let all = 0;
  for (const { term, hits } of found) {
    const weight = /^\d+$/.test(term) ? numberWeight : 1;
    const best = Math.max(...hits.map(({ score }) => score));
    all += weight;
    for (const [id, score] of bestOf(hits)) {
      const sum = sums.get(id) ?? { score: 0, weight: 0 };
      sums.set(id, { score: sum.score + (weight * score) / best, weight: sum.weight + weight });
    }
  }
  return Array.from(sums, ([id, { score, weight }]) => ({ id, score: score * (weight / all) ** 2 })).sort(
    (one, other) => other.score - one.score,
  );
}

function bestOf(hits: readonly Hit[]): Map<string, number> {
  const best = new Map<string, number>();
  for (const { id, score } of hits) best.set(id, Math.max(score, best.get(id) ?? 0));
  return best;
}

/**
 * How well a record answers: its score, weighed by what it is and by how far its title or another name is what was asked.
 * Asked are terms, each in its forms.
 */
export function weighed(
  score: number,
  { kind, title, aka }: Ranked,
  asked: readonly (readonly string[])[],
): number {
  // Articles, such as the glossary has before its words, say nothing.
  const own = fit(
    asked,
    title.filter((word) => word.length > 2),
  );
  const other = Math.max(0, ...aka.map((phrase) => fit(asked, phrase)));
  return score * (1 + fits.title * own + fits.aka * other) * kindWeights[kind];
}

/** From 0 to 1, how far terms and words are the same: the share of the terms times that of the words. */
function fit(terms: readonly (readonly string[])[], words: readonly string[]): number {
  if (terms.length === 0 || words.length === 0) return 0;
  const isMet = (forms: readonly string[], word: string) => forms.some((form) => isAlike(form, word));
  const met = terms.filter((forms) => words.some((word) => isMet(forms, word))).length / terms.length;
  const said = words.filter((word) => terms.some((forms) => isMet(forms, word))).length / words.length;
  return met * said;
}
