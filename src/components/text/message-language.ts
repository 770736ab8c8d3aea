/** Says of a message of the product which language it is in, where that is not the language of the page. */
import { gatewayMessage } from '../../gateway/authorise.ts';
import { htmlLanguage } from '../../lib/html-language.ts';

/** The messages pages show word for word, by the language they are in (BCP 47). */
const messages: readonly (readonly [text: string, language: string])[] = [
  [gatewayMessage, 'en'],
  ['Este recurso só pode ser integrado com conjuntos de dados usando a fonte de dados SESUITE', 'pt-BR'],
];

/** The page, as HTML, with the language of each message it shows as code; a screen reader then reads it as it is meant. */
export function withMessageLanguages(html: string): string {
  const own = htmlLanguage(html);
  return messages
    .filter(([, language]) => language !== own)
    .reduce(
      (page, [text, language]) => page.replaceAll(`<code>${text}`, `<code lang="${language}">${text}`),
      html,
    );
}
