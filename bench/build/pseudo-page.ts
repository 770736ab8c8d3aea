/** Pages that say nothing, in the words of others: as long as ours are, each another, the same ones every time. */

/** What a page of ours is not to say without a fact, nor count: these words alone would make it one that does. */
const unsaid =
  /^(?:api|data|gateway|habits|drills|jwts?|messages|parts|requests|softexpert|tokens?|user|two|three|four|five|six|seven|eight|nine|ten)$/;

const sections = 5;

/** The words of a text that may be said again. */
export function plainWords(text: string): string[] {
  return (text.match(/(?<![\p{L}\d-])[a-z]{2,}(?![\p{L}\d-])/gu) ?? []).filter((word) => !unsaid.test(word));
}

/** The source of a page, by its number, from some words; it links to the one of another number. */
export function pseudoPage(number: number, words: readonly string[], linked: number): string {
  let at = 0;
  const say = (length: number) => {
    // Steps without a common divisor with most counts of words: every page has others, and all are used.
    const said = Array.from({ length }, () => words[(number * 7_919 + at++ * 104_729) % words.length] ?? '');
    const text = said.join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const paragraph = () => `${say(12)}. ${say(20)}, ${say(9).toLowerCase()}. ${say(15)}.`;
  const section = (_: unknown, index: number) =>
    [
      `## ${say(4)} {#part-${index + 1}}`,
      paragraph(),
      `- ${say(8)}.\n- ${say(11)}.\n- [${say(3)}](../${linked}/).`,
      paragraph(),
    ].join('\n\n');
  return [
    `---\ntitle: ${say(4)} ${number}\ndescription: ${say(14)}.\n---`,
    paragraph(),
    ...Array.from({ length: sections }, section),
    '',
  ].join('\n\n');
}
