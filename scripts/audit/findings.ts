/** What `npm audit --json` says, and which of it is left to mend. */

/** Weaknesses that do not reach a reader of the site or whoever builds it, each with the reason why. By advisory address. */
export const exceptions: Readonly<Record<string, string>> = {};

/** What came of asking the registry. */
export type Audit =
  | { readonly kind: 'found'; readonly open: readonly string[] }
  | { readonly kind: 'not run'; readonly why: string };

interface Advisory {
  readonly title: string;
  readonly url: string;
}

interface Report {
  readonly vulnerabilities?: Readonly<Record<string, { readonly via: readonly (string | Advisory)[] }>>;
  readonly message?: string;
  readonly error?: { readonly summary?: string };
}

/** The weaknesses a report names, but for the exceptions, each once; or why the registry gave none. */
export function readAudit(json: string, allowed = exceptions): Audit {
  let report: Report;
  try {
    report = JSON.parse(json) as Report;
  } catch {
    return { kind: 'not run', why: 'npm gave no report' };
  }
  const { vulnerabilities, message, error } = report;
  if (!vulnerabilities) return { kind: 'not run', why: message ?? error?.summary ?? 'npm gave no report' };
  const open = Object.entries(vulnerabilities).flatMap(([name, { via }]) =>
    via
      .filter((cause) => typeof cause !== 'string')
      .filter(({ url }) => !Object.hasOwn(allowed, url))
      .map(({ title, url }) => `${name}: ${title} (${url})`),
  );
  return { kind: 'found', open: [...new Set(open)] };
}
