/** English that was left in a text of another language. */

/** English that is right in any language: what the product, or a standard, says in these words. */
const englishNames: readonly { readonly text: string; readonly why: string }[] = [
  {
    text: 'Valid GatewayJWT not found in the request or user is blocked!',
    why: 'the message as it is documented, which is English in every language',
  },
  {
    text: 'Your personal API Gateway JWT',
    why: 'a label of the product, in the language it is documented in',
  },
];

/**
 * Little words that every English sentence is full of, and that are no words of Portuguese or Spanish: not “a”, “as”,
 * “do”, “for”, “has”, “he”, “me”, “no”, “once”, “son” or “use”, which are.
 */
const functionWords =
  'the|and|with|without|your|yours|this|that|these|those|there|then|than|you|we|our|they|their|them|it|its|is|are|was|were|be|been|being|have|had|does|did|not|of|in|on|to|at|by|from|into|or|but|if|because|before|after|between|when|where|which|who|what|why|how|will|would|should|could|can|cannot|must|any|all|each|every|only|also|my';

const english = new RegExp(
  `(?:[\\p{L}’'-]+ )?(?<![\\p{L}\\p{N}_.’'/-])(?:${functionWords
    .split('|')
    .map((word) => `[${word.slice(0, 1)}${word.slice(0, 1).toUpperCase()}]${word.slice(1)}`)
    .join('|')})(?![\\p{L}\\p{N}_’'/-])(?: [\\p{L}’'-]+)?`,
  'gu',
);

/**
 * The English that seems left in a text of another language, each piece with a word to either side; empty where there
 * is none. The text is plain: code, and what is marked as English, are taken out before. Words all in capitals and
 * parts of `hyphened-names` are passed over.
 */
export function englishLeft(text: string): string[] {
  return Array.from(withoutEnglishNames(text, '').matchAll(english), ([found]) => found);
}

/** A text with something else in place of what is English in every language. */
export function withoutEnglishNames(text: string, instead: string): string {
  return englishNames.reduce((rest, name) => rest.replaceAll(name.text, instead), text);
}
