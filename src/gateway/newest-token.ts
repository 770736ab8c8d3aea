/** Which practice token counts where nobody has told: the newest that has been seen. */
import { practiceClaims, type PracticeToken } from '../account/practice-token.ts';

/** Remembers one token: the newest practice token shown to it. */
export class NewestToken {
  #token: PracticeToken | null = null;
  #madeAt = -Infinity;
  #replaced = new Set<string>();

  /**
   * The token that counts, after one has been shown. A practice token made later takes the place of the one before,
   * for good; of two made in the same second, the one shown later does. Anything else is not taken note of.
   */
  after(shown: string): PracticeToken | null {
    const token = shown.trim().replace(/^bearer\s+/i, '') as PracticeToken;
    const claims = practiceClaims(token);
    if (claims === null) return this.#token;
    const isNewer = claims.iat >= this.#madeAt && token !== this.#token && !this.#replaced.has(claims.jti);
    if (isNewer) {
      const before = this.#token === null ? null : practiceClaims(this.#token);
      // What has been replaced in the same second must not come back; what is older cannot.
      this.#replaced = claims.iat > this.#madeAt ? new Set() : this.#replaced;
      if (before?.iat === claims.iat) this.#replaced.add(before.jti);
      this.#token = token;
      this.#madeAt = claims.iat;
    }
    return this.#token;
  }
}
