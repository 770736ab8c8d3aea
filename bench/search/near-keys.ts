/** Which keys lie beside each other on a keyboard. */

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The letters beside one in its row; none for what is in no row. */
export function nearKeys(letter: string): string[] {
  const row = rows.find((keys) => keys.includes(letter.toLowerCase())) ?? '';
  const at = row.indexOf(letter.toLowerCase());
  return at === -1 ? [] : [row[at - 1], row[at + 1]].filter((key) => key !== undefined);
}
