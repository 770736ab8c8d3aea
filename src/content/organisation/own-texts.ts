/** What an organisation says of itself, put into the texts of the site. */
import type { GuideConfig } from './guide-config.ts';

/** The host in our samples, which is nobody's. */
export const sampleHost = 'my-domain.softexpert.com';

/** A piece of a text: as it was, or the name of the support team, in brackets after the words that stand for it. */
export type Piece = { readonly text: string } | { readonly name: string; readonly contact?: string };

/** The text in pieces, with the name of the support team after each of the phrases that mean it. */
export function namedPieces(
  text: string,
  phrases: readonly string[],
  { supportTeam }: GuideConfig,
): readonly Piece[] {
  if (!supportTeam) return [{ text }];
  const words = phrases.map((phrase) => phrase.replaceAll(' ', String.raw`\s+`));
  return text
    .split(new RegExp(`(${words.join('|')})`, 'i'))
    .flatMap((piece, at): Piece[] => (at % 2 === 1 ? [{ text: piece }, supportTeam] : [{ text: piece }]))
    .filter((piece) => !('text' in piece) || piece.text !== '');
}

/** The same as plain text: name and, where it can be read out, how to reach the team. */
export function withSupportTeam(text: string, phrases: readonly string[], config: GuideConfig): string {
  return namedPieces(text, phrases, config)
    .map((piece) => ('text' in piece ? piece.text : ` (${spoken(piece)})`))
    .join('');
}

/** What a link to a web page says is no help to who cannot follow it. */
function spoken({ name, contact = '' }: { readonly name: string; readonly contact?: string }): string {
  const [, readable] = /^(?:mailto|tel):([^?]+)/.exec(contact) ?? [];
  return readable === undefined ? name : `${name}, ${decodeURIComponent(readable)}`;
}

/** The text with the host of the organisation's Suite in place of that of our samples. */
export function withHost(text: string, { suiteHost = sampleHost }: GuideConfig): string {
  return text.replaceAll(sampleHost, suiteHost);
}
