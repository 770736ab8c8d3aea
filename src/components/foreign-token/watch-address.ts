/**
 * Watches the address of every page for a token. What looks closer is fetched only where there is something to look at:
 * a token and the name of what holds it take up more than most addresses have.
 */
const harmlessLength = 32;

/** No page of the site has a path of so many characters, below the one the site is served under. */
const longestPath = import.meta.env.BASE_URL.length + 60;

function checkAddress(): void {
  const { pathname, search, hash } = location;
  if (search.length + hash.length <= harmlessLength && pathname.length <= longestPath) return;
  void import('./address-note.ts').then(({ cleanAddress }) => cleanAddress()).catch(() => undefined);
}

// By then practice and drills have read their address, and have said in a place of their own what they took out of it.
addEventListener('DOMContentLoaded', checkAddress);
addEventListener('hashchange', checkAddress);
