/** The passages of a language that a reader reads, out of words and pages, without what is no prose of that language. */
import { leaves } from '../leaves.ts';
import { pageFile } from '../page-files.ts';
import { headings, proseBlocks } from '../prose.ts';
import { fileOfWords, type Words } from '../words/index.ts';
import type { WrittenLanguage } from '../../written-languages.ts';
import { withoutEnglishNames } from './english.ts';
import { setApart } from './rules.ts';

/** A piece of prose, and where it stands. */
export interface Passage {
  readonly file: string;
  /** Its key in the words; in a page, what it is or how it begins. */
  readonly key: string;
  readonly text: string;
  /** Whether it is a heading or a goal: an infinitive or a noun, in sentence case. */
  readonly isTitle: boolean;
  /** Whether it tells the reader what to do. */
  readonly isInstruction: boolean;
  /** Whether somebody made up is speaking, in a way of their own. */
  readonly isSpeech: boolean;
}

/** Every passage of a language. */
export function passagesOf(
  language: WrittenLanguage,
  words: Words,
  pages: Readonly<Record<string, string>>,
): Passage[] {
  const own = Object.entries(pages).filter(([file]) => pageFile(file).language.tag === language.tag);
  return [
    ...wordPassages(language.tag, words),
    ...own.flatMap(([file, source]) => pagePassages(file, source)),
  ];
}

/** The passages in words. */
function wordPassages(tag: string, words: Words): Passage[] {
  return leaves(words).map(({ path, text }) => {
    const key = path.slice(1).join('.');
    return {
      file: fileOfWords(tag, path),
      key,
      text: proseOf(text),
      isTitle: /(?:^|\.)(?:title|goal|learn|short|\w+Title)$/.test(key),
      isInstruction: /(?:^|\.)(?:action|how|instead|hint)$/.test(key),
      isSpeech: path[0] === 'messages' && /^messages\.[\w-]+\.text$/.test(key),
    };
  });
}

/** The passages of a page: title and description, headings, blocks of prose. */
export function pagePassages(file: string, source: string): Passage[] {
  const front = /^---\n([\s\S]*?)\n---\n/.exec(source)?.[1] ?? '';
  const passage = (key: string, text: string, isTitle = false): Passage => ({
    file,
    key,
    text: proseOf(text),
    isTitle,
    isInstruction: /^\d+\. /.test(text),
    isSpeech: false,
  });
  return [
    ...Array.from(front.matchAll(/^(title|description): (['"]?)(.*)\2$/gm), ([, key = '', , text = '']) =>
      passage(key, text, key === 'title'),
    ),
    ...headings(source).map((heading) => {
      const text = heading.replace(/\s*\{#[^}]*\}\s*$/, '');
      return passage(`the heading “${text}”`, text, true);
    }),
    ...proseBlocks(source).map(({ text }) => {
      const begin = proseOf(text).slice(0, 40).trim();
      return passage(`“${begin}…”`, text);
    }),
  ].filter(({ text }) => text !== '');
}

/**
 * A text without marks and link targets. Code, names, addresses and what is set apart as English leave one sign behind,
 * so that no space seems doubled where they were.
 */
export function proseOf(text: string): string {
  return withoutEnglishNames(text, setApart)
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<(\w+)[^<>]*\slang="en"[^<>]*>[\s\S]*?<\/\1>/g, setApart)
    .replace(/`[^`]*`/g, setApart)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^<>]*\/>|<\w+_[\w]*>/g, setApart)
    .replace(/<[^<>]*>/g, '')
    .replace(/\{[^{}]*\}/g, setApart)
    .replace(
      /https?:\/\/[^\s)”]*[^\s)”.,;:]|(?<!\S)\/[\w-]+\/\S*[\w/]|[\w-]+(?:\.[\w-]+)*\.(?:com|org|json|toml|php)\b/g,
      setApart,
    )
    .replace(/\*\*|(?<![\w*])[*_](?=\S)|(?<=\S)[*_](?![\w*])/g, '')
    .replace(/^[ \t]*(?:[-+>]|\d+\.|:::\w*)[ \t]*/gm, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
