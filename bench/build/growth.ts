/** Whether something grows no faster than what it is for. */

/** What a build of so many pages took. */
export interface Taken {
  readonly pages: number;
  readonly value: number;
}

/** How many times as much a page may take up to many as up to some. */
export const allowance = 1.25;

/** What each page more takes. */
export function perPage(fewer: Taken, more: Taken): number {
  return (more.value - fewer.value) / (more.pages - fewer.pages);
}

/** Whether a page takes no more where there are many than where there are some. */
export function isLinear(few: Taken, some: Taken, many: Taken): boolean {
  return perPage(few, many) <= allowance * perPage(few, some);
}
