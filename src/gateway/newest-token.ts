/** Which practice token counts where nobody has told: the newest that has been seen. */
import { type PracticeClaims, practiceClaims, type PracticeToken } from '../account/practice-token.ts';

/** Seconds a token may be ahead of our clock: clocks differ. One far ahead would shut out every honest one after it. */
const maxClockSkew = 5 * 60;

/** How many tokens of one second are remembered as replaced; a reader who presses Generate makes a few. */
const maxReplaced = 1_000;

/** Remembers one token: the newest practice token shown to it. Its memory is bounded, whatever it is shown. */
export class NewestToken {
  #token: PracticeToken | null = null;
  #madeAt = -Infinity;
  #id = '';
  #replaced = new Set<string>();

  /**
   * The token that counts, after one has been shown at this time, in seconds since 1970-01-01 UTC. A practice token made
   * later takes the place of the one before, for good; of two made in the same second, the one shown later does.
   * Anything else is not taken note of.
   */
  after(shown: string, now: number): PracticeToken | null {
    const token = shown.trim().replace(/^bearer\s+/i, '') as PracticeToken;
    const claims = practiceClaims(token);
    if (claims === null || claims.iat > now + maxClockSkew) return this.#token;
    const { iat, jti } = claims;
    const isAnother = iat === this.#madeAt && jti !== this.#id && !this.#replaced.has(jti);
    if (iat > this.#madeAt || isAnother) this.#replaceWith(token, claims);
    return this.#token;
  }

  #replaceWith(token: PracticeToken, { iat, jti }: PracticeClaims): void {
    // What has been replaced in the same second must not come back; what is older cannot.
    if (iat > this.#madeAt) this.#replaced.clear();
    else this.#replaced.add(this.#id);
    const [oldest] = this.#replaced;
    if (this.#replaced.size > maxReplaced && oldest !== undefined) this.#replaced.delete(oldest);
    this.#token = token;
    this.#madeAt = iat;
    this.#id = jti;
  }
}
