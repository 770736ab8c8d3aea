/** Where to report a problem of the site, for whoever looks where RFC 9116 says to look. */

/** What the text is made of. */
interface SecurityContact {
  /** A URI: where a report goes. */
  readonly contact: string;
  /** The address the text is served from, where that is known and HTTPS. */
  readonly canonical?: string | undefined;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
}

/** Under a year, as section 2.5.5 recommends, and long enough for a site that is built a few times a year. */
const daysToExpiry = 350;

/** What section 2.5.3 takes; plain http is left out there as well. */
const contacts = [/^https:\/\/[^\s/]+\S*$/i, /^mailto:[^\s@]+@[^\s@]+$/i, /^tel:\+?[\d().-]+$/i];

/**
 * The text of `security.txt`. Throws an error that says what was found and what was expected where the contact is no
 * https:, mailto: or tel: URI. https://www.rfc-editor.org/rfc/rfc9116
 */
export function securityTxt({ contact, canonical, now }: SecurityContact): string {
  if (!contacts.some((form) => form.test(contact))) {
    throw new Error(
      `SECURITY_CONTACT is “${contact}”. Expected a URI that starts with https:, mailto: or tel:, such as mailto:security@example.com.`,
    );
  }
  const expires = new Date(now + daysToExpiry * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z');
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: en',
    ...(canonical?.startsWith('https://') ? [`Canonical: ${canonical}`] : []),
    '',
  ].join('\n');
}
