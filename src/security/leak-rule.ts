/**
 * Finds a leaked API token by its shape: the one source of every configuration for secret scanning that readers can
 * take along, and of the check that this repository and its build hold no token. It knows nothing of what a token
 * claims or how it is signed: any JSON Web Token in compact form is found (RFC 7515, section 7.1).
 */
import { practiceSignature } from '../account/practice-token.ts';
import { lastPartShape, objectShape } from '../token-shape/shape.ts';

/** How a practice token of this site ends. A longer last part that only starts like it is somebody's. */
const practiceEnd = String.raw`\.${practiceSignature}$`;

/**
 * The rule. Its expressions are RE2 as Go has it, which knows neither look-around nor back-references
 * (https://github.com/google/re2/wiki/Syntax); those of GitHub's fields are kept to what Hyperscan knows as well.
 */
export const leakRule = {
  id: 'softexpert-suite-api-token',
  regex: String.raw`${objectShape}\.${objectShape}\.${lastPartShape}`,
  /** A text without any of these is not looked at any closer. Case does not count. */
  keywords: ['eyI', 'eyJ', 'eyK', 'eyL'],
  /** What is found and matches one of these is no leak: practice tokens, and what samples have in a token’s place. */
  allowed: [practiceEnd, '^<?your_api_token>?$'],
} as const;

/** A file of configuration that readers can take along, by its name under `/downloads/`. */
export type LeakFile = 'gitleaks.toml' | 'pre-commit-config.yaml' | 'github-custom-pattern.txt';

/** What is said in these files, for people to read. */
interface LeakWords {
  readonly name: string;
  readonly description: string;
  readonly allowed: string;
}

/** Every file, ready to be written or shown. */
export function leakFiles(words: LeakWords): Readonly<Record<LeakFile, string>> {
  return {
    'gitleaks.toml': gitleaksToml(words),
    'pre-commit-config.yaml': preCommitConfig(),
    'github-custom-pattern.txt': githubPatternText(words),
  };
}

/**
 * Configuration of gitleaks, 8.25 or later. The allowlist is a global one: gitleaks has a rule of its own for JSON Web
 * Tokens, which would report practice tokens where only this rule let them pass.
 * https://github.com/gitleaks/gitleaks#configuration
 */
function gitleaksToml({ description, allowed }: LeakWords): string {
  const literal = (text: string) => `'''${text}'''`;
  return `[extend]
useDefault = true

[[rules]]
id = "${leakRule.id}"
description = ${JSON.stringify(description)}
regex = ${literal(leakRule.regex)}
keywords = ${JSON.stringify(leakRule.keywords)}

[[allowlists]]
description = ${JSON.stringify(allowed)}
regexes = [
${leakRule.allowed.map((expression) => `  ${literal(expression)},\n`).join('')}]
`;
}

/** Configuration of pre-commit: gitleaks before every commit. https://pre-commit.com/#adding-pre-commit-plugins-to-your-project */
function preCommitConfig(): string {
  return `repos:
  - repo: https://github.com/gitleaks/gitleaks
    rev: v8.29.0
    hooks:
      - id: gitleaks
`;
}

/** The fields of a custom pattern of GitHub’s secret scanning. */
interface GithubPattern {
  readonly name: string;
  readonly secret: string;
  readonly before: string;
  readonly after: string;
  readonly mustNotMatch: string;
}

/**
 * The rule as GitHub has it: what is around a secret is asked for apart from the secret. What is before goes beyond
 * GitHub’s default by what comes before a token in an escaped address or string. What is after falls short of it by `-`
 * and `_`: these go on in a token, and one that was cut off there would not end as a practice token does.
 * https://docs.github.com/en/code-security/reference/secret-security/custom-patterns
 */
export function githubPattern(name: string): GithubPattern {
  return {
    name,
    secret: leakRule.regex,
    before: String.raw`\A|[^0-9A-Za-z]|%[0-9A-Fa-f]{2}|\\[nrt]`,
    after: String.raw`\z|[^0-9A-Za-z_-]`,
    mustNotMatch: practiceEnd,
  };
}

/** What GitHub calls these fields. */
const githubFieldNames: Readonly<Record<keyof GithubPattern, string>> = {
  name: 'Pattern name',
  secret: 'Secret format',
  before: 'Before secret',
  after: 'After secret',
  mustNotMatch: 'Additional match requirements: must not match',
};

/** One field after the other, each under its name. */
function githubPatternText({ name }: LeakWords): string {
  const fields = Object.entries(githubPattern(name)) as [keyof GithubPattern, string][];
  return fields.map(([field, value]) => `${githubFieldNames[field]}:\n${value}\n`).join('\n');
}
