/** What a reader has chosen to load: its text, or why there is none. */
type ChosenFile = { readonly text: string } | { readonly problem: 'too-big' | 'unreadable' };

/**
 * Reads the file chosen in a field, and empties the field, so that the same file can be chosen again; null where none
 * was chosen. A file of more bytes than `largest` is not read. Never rejects.
 */
export async function readChosenFile(input: HTMLInputElement, largest: number): Promise<ChosenFile | null> {
  const [file] = input.files ?? [];
  if (!file) return null;
  try {
    return file.size > largest ? { problem: 'too-big' } : { text: await file.text() };
  } catch {
    return { problem: 'unreadable' };
  } finally {
    input.value = '';
  }
}
