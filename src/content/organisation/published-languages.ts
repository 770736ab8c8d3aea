/** What is wrong in the languages an organisation says it publishes. */
import { isRecord } from '../../lib/json.ts';
import { problemAt } from './shapes.ts';
import { shown } from './values.ts';

/**
 * What is wrong in `languages` of a configuration that may be anything, given the tags there are; and in `labels` for a
 * language that is not among them, since nobody would see these.
 */
export function languageProblems(config: unknown, known: readonly string[]): string[] {
  if (!isRecord(config) || config['languages'] === undefined) return [];
  const { languages, labels } = config;
  const list = `a list of tags, each one of: ${known.join(', ')}`;
  if (!Array.isArray(languages)) return [problemAt(['languages'], shown(languages), list)];
  // An element that is left out is one that is undefined: else nothing would look at it.
  const tags = Array.from<unknown>(languages);
  if (tags.length === 0)
    return [problemAt(['languages'], '[]', `${list}; or, for all of them, no such field`)];
  const wrong = tags.flatMap((tag, index) => {
    const path = ['languages', String(index)];
    if (typeof tag !== 'string' || !known.includes(tag))
      return [problemAt(path, shown(tag), `one of: ${known.join(', ')}`)];
    if (tags.indexOf(tag) < index) return [problemAt(path, `${shown(tag)} once more`, 'each language once')];
    return [];
  });
  return wrong.length > 0 ? wrong : labelProblems(labels, known, tags);
}

function labelProblems(labels: unknown, known: readonly string[], tags: readonly unknown[]): string[] {
  if (!isRecord(labels)) return [];
  return Object.keys(labels)
    .filter((tag) => known.includes(tag) && !tags.includes(tag))
    .map((tag) =>
      problemAt(
        ['labels', tag],
        'labels of a language that is not published',
        `one of: ${tags.join(', ')}; or ${tag} among languages`,
      ),
    );
}
