/**
 * Sets the English name beside a label where a page first shows it, if SoftExpert's documentation was not seen to have
 * that label in the language of the page: a reader whose screen has another name can tell what is meant.
 */
import { getLabels, type LabelStanding, labelIds, writtenLabelsOf } from '../../content/labels/index.ts';
import { sourceLanguage } from '../../written-languages.ts';

/** Where a label stands so, its name is our choice among several. */
const unseen: readonly LabelStanding[] = ['worded', 'translated'];

/**
 * The English name that belongs beside a label of a language; undefined where its own was seen, where there is none in
 * English, or where both are alike, and for names that are no labels.
 */
export function englishBeside(language: string, name: string): string | undefined {
  const id = labelIds.find((label) => label === name);
  if (id === undefined) return undefined;
  const own = getLabels(language)[id];
  const english = writtenLabelsOf(sourceLanguage.tag)[id].text;
  const isAlike = own.text.toLowerCase() === english.toLowerCase();
  return unseen.includes(own.standing) && !isAlike ? english : undefined;
}

/** A heading, which stays as short as it is, or a label that hands over its English name. */
const places =
  /<h[1-3][\s>][\s\S]*?<\/h[1-3]>|<b class="label[^"]*" data-english="([^"]*)"[^>]*>[\s\S]*?<\/b>/g;
const handedOver = / data-english="[^"]*"/g;

/** The page, as HTML, with the English names where they are first needed. */
export function withEnglishBeside(html: string): string {
  const met = new Set<string>();
  return html.replace(places, (whole, english: string | undefined) => {
    const plain = whole.replace(handedOver, '');
    if (english === undefined || met.has(english)) return plain;
    met.add(english);
    return `${plain} <span lang="en">(${english})</span>`;
  });
}
