/** What is wrong in the languages an organisation says it publishes. */
import { isRecord } from '../../lib/json.ts';
import { shown } from './values.ts';

/** A field that is wrong. */
interface FieldProblem {
  readonly path: readonly string[];
  readonly found: string;
  readonly expected: string;
}

/**
 * What is wrong in `languages` of a configuration that may be anything, given the tags there are; and in `labels` for a
 * language that is not among them, since nobody would see these.
 */
export function languageProblems(config: unknown, known: readonly string[]): FieldProblem[] {
  if (!isRecord(config) || config['languages'] === undefined) return [];
  const { languages, labels } = config;
  const list = `a list of tags, each one of: ${known.join(', ')}`;
  if (!Array.isArray(languages)) return [{ path: ['languages'], found: shown(languages), expected: list }];
  const tags: readonly unknown[] = languages;
  if (tags.length === 0)
    return [{ path: ['languages'], found: '[]', expected: `${list}; or, for all of them, no such field` }];
  const wrong = tags.flatMap((tag, index) => {
    const path = ['languages', String(index)];
    if (typeof tag !== 'string' || !known.includes(tag))
      return [{ path, found: shown(tag), expected: `one of: ${known.join(', ')}` }];
    if (tags.indexOf(tag) < index)
      return [{ path, found: `${shown(tag)} once more`, expected: 'each language once' }];
    return [];
  });
  return wrong.length > 0 ? wrong : labelProblems(labels, known, tags);
}

function labelProblems(labels: unknown, known: readonly string[], tags: readonly unknown[]): FieldProblem[] {
  if (!isRecord(labels)) return [];
  return Object.keys(labels)
    .filter((tag) => known.includes(tag) && !tags.includes(tag))
    .map((tag) => ({
      path: ['labels', tag],
      found: 'labels of a language that is not published',
      expected: `one of: ${tags.join(', ')}; or ${tag} among languages`,
    }));
}
