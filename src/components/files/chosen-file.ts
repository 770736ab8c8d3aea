import { holdsForeignToken, longestText } from '../../token-shape/token-shape.ts';

/** What a reader has chosen to load: its text, or why there is none. */
type ChosenFile = { readonly text: string } | { readonly problem: 'too-big' | 'unreadable' | 'token' };

/**
 * Reads the file chosen in a field, and empties the field, so that the same file can be chosen again; null where none
 * was chosen. A file of more bytes than `maxBytes` is not read, and one with a token that is not of this practice is not
 * handed on. Never rejects.
 */
export async function readChosenFile(input: HTMLInputElement, maxBytes: number): Promise<ChosenFile | null> {
  const [file] = input.files ?? [];
  if (!file) return null;
  try {
    if (file.size > maxBytes) return { problem: 'too-big' };
    const text = await file.text();
    if (text.length > longestText) return { problem: 'too-big' };
    return holdsForeignToken(text) ? { problem: 'token' } : { text };
  } catch {
    return { problem: 'unreadable' };
  } finally {
    input.value = '';
  }
}
