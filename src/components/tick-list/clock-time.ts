import { timeText } from '../../content/words/intl.ts';

/** A time, in milliseconds since 1970-01-01 UTC, on the reader's clock, with its zone. */
export function clockTime(time: number): string {
  const { lang } = document.documentElement;
  return timeText(time, 'moment', lang);
}
