/** Addresses within the site, whatever path it is served under. */

/** The address of a page, given as it is in the root: `/guide/#save`. */
export function address(path: `/${string}`): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** Where a Fact stands on the page of sources. */
export function factAddress(id: string): string {
  return address(`/reference/sources/#${id}`);
}
