/**
 * Sets comments and strings of code apart, at build; which colours they have is for the style sheet. Keywords are left as
 * they are: the page with all samples is to arrive in one go, and these would be most of what is set apart.
 */
import { createHighlighter, type Highlighter, type ThemeRegistration } from 'shiki';

/** A piece of code, and the class it has where it is set apart: comment or string. */
export interface CodePiece {
  readonly text: string;
  readonly kind?: CodeKind;
}

type CodeKind = 'c' | 's';

/** What stands for a kind while Shiki, which knows colours alone, reads the code. */
const colours: Readonly<Record<string, CodeKind>> = { '#000001': 'c', '#000002': 's' };
const ink = '#000000';

/** Names of the grammars: https://macromates.com/manual/en/language_grammars#naming_conventions */
const scopes: readonly (readonly [foreground: string, scope: string[]])[] = [
  ['#000001', ['comment', 'punctuation.definition.comment']],
  ['#000002', ['string', 'punctuation.definition.string']],
  // Arguments in a shell, and keys in JSON.
  [ink, ['string.unquoted', 'support.type.property-name']],
];

const theme: ThemeRegistration = {
  name: 'kinds',
  type: 'light',
  fg: ink,
  bg: '#ffffff',
  settings: scopes.map(([foreground, scope]) => ({ scope, settings: { foreground } })),
};

const languages = [
  'sh',
  'ps1',
  'py',
  'mjs',
  'cs',
  'java',
  'php',
  'json',
  'xml',
  'toml',
  'yaml',
  'txt',
] as const;

let highlighter: Promise<Highlighter> | undefined;

/** The code in pieces, in a language that is given as its files end. Throws, with those there are, where it is none of them. */
export async function highlight(code: string, language: string): Promise<CodePiece[]> {
  const lang = languages.find((known) => known === language);
  if (lang === undefined) throw new Error(`Code in "${language}". Expected one of: ${languages.join(', ')}.`);
  highlighter ??= createHighlighter({ themes: [theme], langs: [...languages] });
  const lines = (await highlighter).codeToTokensBase(code, { lang, theme });
  return joined(
    lines.flatMap((line, index) => [
      ...(index > 0 ? [{ text: '\n' }] : []),
      ...line.map(({ content, color = ink }) => ({ text: content, ...kindOf(color) })),
    ]),
  );
}

const kindOf = (colour: string) => {
  const kind = colours[colour];
  return kind === undefined ? {} : { kind };
};

/** Neighbours of one kind as one piece, with the blanks between them: fewer elements, for the same look. */
function joined(pieces: readonly CodePiece[]): CodePiece[] {
  const result: CodePiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const isBlank = piece.text.trim() === '';
    if (last && (last.kind === piece.kind || isBlank))
      result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}
