/** How many requests have come within the last second (fact `rate-limit`). */

const windowMs = 1000;

/** Counts requests of one caller in a window that slides. Keeps no more of them than the limit needs. */
export class RateWindow {
  readonly #limit: number;
  readonly #times: number[] = [];

  /** A window that need not tell apart counts beyond `limit` + 1. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Counts a request at this time, in milliseconds; gives how many there were in the second that ends with it. */
  count(now: number): number {
    while (this.#times[0] !== undefined && this.#times[0] <= now - windowMs) this.#times.shift();
    if (this.#times.length <= this.#limit) this.#times.push(now);
    return this.#times.length;
  }
}
