/** A time, in milliseconds since 1970-01-01 UTC, on the reader's clock, with its zone. */
export function clockTime(time: number): string {
  const { lang } = document.documentElement;
  return new Date(time).toLocaleString(lang, { dateStyle: 'medium', timeStyle: 'long' });
}
