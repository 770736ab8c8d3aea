/** What a `_headers` file has sent with an address, as Netlify and Cloudflare Pages read it. */
import { existsSync } from 'node:fs';
import { parseAllHeaders } from '@netlify/headers-parser';

/** A rule: which paths it is for, and what is sent with them. */
interface Rule {
  readonly fits: RegExp;
  readonly headers: Readonly<Record<string, string>>;
}

/** The rules of a file, read by Netlify's own parser; none where there is no file. Throws an error that names lines it cannot read. */
export async function headerRules(file: string): Promise<readonly Rule[]> {
  if (!existsSync(file)) return [];
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file],
    configHeaders: undefined,
    minimal: true,
  });
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join('\n')}`);
  return headers.map(({ for: path, values }) => ({ fits: pattern(path), headers: values }));
}

/** What is sent with a path: of all rules that fit it, the values of a header joined. */
export function headersFor(rules: readonly Rule[], path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { fits, headers } of rules) {
    if (!fits.test(path)) continue;
    for (const [name, value] of Object.entries(headers)) {
      sent[name] = name in sent ? `${sent[name] ?? ''}, ${value}` : value;
    }
  }
  return sent;
}

/** The paths of a rule, in which an asterisk stands for anything. */
function pattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`);
}
