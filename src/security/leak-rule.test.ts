import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { RE2JS } from 're2js';
import fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { projectFiles } from '../../scripts/project-files.ts';
import { makePracticeToken, practiceSignature } from '../account/practice-token.ts';
import { getWords } from '../content/words/index.ts';
import { plainTexts, tokenForms } from '../token-shape/token-forms.ts';
import { holdsForeignToken } from '../token-shape/token-shape.ts';
import { githubPattern, leakFiles, leakRule } from './leak-rule.ts';

const words = getWords('en').leakRules;
const files = leakFiles(words);

interface Gitleaks {
  readonly extend: unknown;
  readonly rules: readonly { id: string; description: string; regex: string; keywords: string[] }[];
  readonly allowlists: readonly { description: string; regexes: string[] }[];
}

/** What readers get, read back: everything below is found, or let pass, by the file and not by its source. */
const gitleaks = parseToml(files['gitleaks.toml']) as unknown as Gitleaks;
const regex = RE2JS.compile(gitleaks.rules[0]?.regex ?? '');
const allowed = gitleaks.allowlists.flatMap(({ regexes }) => regexes.map((text) => RE2JS.compile(text)));
const keywords = gitleaks.rules[0]?.keywords ?? [];

/** Finds as gitleaks does: keywords first, then the expression, then what is allowed taken out. */
function findLeaks(text: string): string[] {
  const lowered = text.toLowerCase();
  if (!keywords.some((keyword) => lowered.includes(keyword.toLowerCase()))) return [];
  const found: string[] = [];
  for (const matcher = regex.matcher(text); matcher.find();) found.push(matcher.group() ?? '');
  return found.filter((secret) => !allowed.some((expression) => expression.matcher(secret).find()));
}

/** Holds, for many generated values, that what came of one is what was expected of it. */
function check<T>(
  values: fc.Arbitrary<T>,
  compare: (value: T) => readonly [found: unknown, expected: unknown],
) {
  fc.assert(
    fc.property(values, (value) => {
      const [found, expected] = compare(value);
      expect(found).toEqual(expected);
    }),
  );
}

const encode = (text: string) => Buffer.from(text, 'utf8').toString('base64url');
const jsonObject = fc
  .dictionary(fc.string({ unit: 'grapheme' }), fc.oneof(fc.string(), fc.integer(), fc.boolean()), {
    minKeys: 1,
  })
  .map((value) => encode(JSON.stringify(value)));
const signature = fc
  .uint8Array({ minLength: 16, maxLength: 256 })
  .map((bytes) => Buffer.from(bytes).toString('base64url'));
const token = fc.tuple(jsonObject, jsonObject, signature).map((parts) => parts.join('.'));
const practiceToken = fc
  .tuple(fc.nat(), fc.uint8Array({ minLength: 8, maxLength: 8 }))
  .map(([now, bytes]): string => makePracticeToken({ now: () => now, randomBytes: () => bytes }));

/** Where tokens end up. */
const places: Readonly<Record<string, (secret: string) => string>> = {
  'code in single quotes': (secret) => `const token = '${secret}';`,
  'code in backticks': (secret) => `headers.set(\`Authorization\`, \`${secret}\`);`,
  'a .env file': (secret) => `SUITE_HOST=https://my-domain.softexpert.com\nSUITE_TOKEN=${secret}\nA=b\n`,
  JSON: (secret) => JSON.stringify({ headers: { Authorization: secret } }),
  'a string in JSON, on a line of its own': (secret) => JSON.stringify({ log: `one\n${secret}\ntwo` }),
  YAML: (secret) => `env:\n  SUITE_TOKEN: ${secret} # ours\n`,
  XML: (secret) => `<add key="token" value="${secret}"/>`,
  'a curl line': (secret) =>
    `curl -H "Authorization: ${secret}" https://my-domain.softexpert.com/apigateway/`,
  'a curl line with Bearer': (secret) => `curl -H 'Authorization: Bearer ${secret}' https://example.com`,
  'an address': (secret) => `https://example.com/?token=${secret}&page=2`,
  'an escaped address': (secret) => `https://example.com/?next=%2F%3Ftoken%3D${secret}%26page%3D2`,
  'a sentence': (secret) => `The token is ${secret}. Please test.`,
  'a line of a log, cut off from what is before': (secret) => `Authorization:${secret}\r\n`,
};

describe.each(Object.entries(places))('in %s', (_, place) => {
  test('every token is found, whole', () => {
    check(token, (secret) => [findLeaks(place(secret)), [secret]]);
  });

  test('practice tokens and the placeholder are let pass', () => {
    check(practiceToken, (secret) => [findLeaks(place(secret)), []]);
    expect(findLeaks(place('<your_api_token>'))).toEqual([]);
  });
});

test('the shortest objects there can be are found', () => {
  const secret = [encode('{"":0}'), encode('{"":1}'), encode('signature')].join('.');
  expect(findLeaks(secret)).toEqual([secret]);
});

describe('whatever is found', () => {
  test('in any form of a token, a page refuses too', () => {
    const found = Object.entries(tokenForms).filter(([, { text }]) => findLeaks(text).length > 0);
    expect(found.length).toBeGreaterThanOrEqual(15);
    expect(found.filter(([, { text }]) => !holdsForeignToken(text))).toEqual([]);
  });

  test('for its shape alone, a page refuses too', () => {
    check(fc.stringMatching(new RegExp(`^${leakRule.regex}$`)), (secret) => [
      [holdsForeignToken(secret), holdsForeignToken(`see ${secret}, please`)],
      [true, true],
    ]);
  });

  test('is in no plain text', () => {
    for (const [name, text] of Object.entries(plainTexts)) {
      // Of two that are glued the rule cannot know that the second is one of practice as well.
      if (name !== 'two practice tokens, glued') expect(findLeaks(text), name).toEqual([]);
    }
  });
});

test('practice tokens are found, and only then let pass', () => {
  check(practiceToken, (secret) => [regex.matcher(secret).find(), true]);
});

test('a last part that only starts or ends like that of a practice token is no excuse', () => {
  fc.assert(
    fc.property(jsonObject, jsonObject, (header, claims) => {
      for (const last of [`${practiceSignature}-x`, `${practiceSignature}0`, `x${practiceSignature}`]) {
        const secret = [header, claims, last].join('.');
        expect(findLeaks(`'${secret}'`)).toEqual([secret]);
      }
    }),
  );
});

test('the placeholder is let pass by whatever rule finds it, with its brackets or without', () => {
  const passes = (text: string) => allowed.some((expression) => expression.matcher(text).find());
  expect(['<your_api_token>', 'your_api_token'].filter(passes)).toHaveLength(2);
  expect(['not_your_api_token', 'your_api_token_1', practiceSignature].filter(passes)).toEqual([]);
});

test('innocent text is not found', () => {
  const innocent = fc.oneof(
    fc.base64String({ maxLength: 400 }),
    fc.uuid(),
    fc.emailAddress(),
    fc.webUrl(),
    fc.json(),
    fc.lorem(),
    fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex')),
    jsonObject,
    fc.tuple(jsonObject, jsonObject).map((parts) => parts.join('.')),
  );
  check(innocent, (text) => [findLeaks(text), []]);
  for (const text of [
    'eyJ',
    'A header starts with eyJ, and so do the claims: eyJ.eyJ.signature',
    'const eyJack=eyJill.eyJoin.call(eyJack),a=b.c.d;',
    'import x from "eyJsonParser.eyJsonWriter.js"',
    'eyJane.doe@example.com',
    `data:application/json;base64,${Buffer.from('{"version":3,"sources":[]}').toString('base64')}`,
  ])
    expect(findLeaks(text), text).toEqual([]);
});

test('the files of this project are not found, nor is minified script', () => {
  const scripts = ['node_modules/re2js/build/index.js', 'node_modules/fast-check/lib/fast-check.js'];
  const present = [...projectFiles(), ...scripts].filter((file) =>
    statSync(file, { throwIfNoEntry: false })?.isFile(),
  );
  expect(present.length).toBeGreaterThan(100);
  expect(present.filter((file) => findLeaks(readFileSync(file, 'latin1')).length > 0)).toEqual([]);
});

test('the configuration of gitleaks keeps its own rules and says what the rule says', () => {
  expect(gitleaks).toEqual({
    extend: { useDefault: true },
    rules: [
      {
        id: leakRule.id,
        description: words.description,
        regex: leakRule.regex,
        keywords: leakRule.keywords,
      },
    ],
    allowlists: [{ description: words.allowed, regexes: leakRule.allowed }],
  });
});

test('pre-commit runs a version of gitleaks that reads this configuration', () => {
  const config: unknown = parseYaml(files['pre-commit-config.yaml']);
  expect(config).toEqual({
    repos: [{ repo: 'https://github.com/gitleaks/gitleaks', rev: 'v8.29.0', hooks: [{ id: 'gitleaks' }] }],
  });
});

describe('the custom pattern of GitHub', () => {
  const pattern = githubPattern(words.name);
  const whole = RE2JS.compile(`(?:${pattern.before})(${pattern.secret})(?:${pattern.after})`);
  const exception = RE2JS.compile(pattern.mustNotMatch);

  /** Every end a match can have counts: Hyperscan reports each, and not the longest alone. */
  const finds = (text: string) =>
    Array.from({ length: text.length + 1 }, (_, end) => end).some((end) => {
      const after = text.slice(end, end + 1);
      const matcher = RE2JS.compile(
        `(?:${pattern.before})(${pattern.secret})${after === '' ? '' : String.raw`\z`}`,
      ).matcher(text.slice(0, end));
      if (!RE2JS.compile(pattern.after).matcher(after).lookingAt() || !matcher.find()) return false;
      return !exception.matcher(matcher.group(1) ?? '').find();
    });

  test.each(Object.entries(places))('finds tokens and lets practice tokens pass in %s', (_, place) => {
    check(token, (secret) => {
      const matcher = whole.matcher(place(secret));
      return [matcher.find() && matcher.group(1), secret];
    });
    const [practice] = fc.sample(practiceToken, { numRuns: 1, seed: 1 });
    const [real] = fc.sample(token, { numRuns: 1, seed: 1 });
    expect(finds(place(practice ?? ''))).toBe(false);
    expect(finds(place(real ?? ''))).toBe(true);
  });

  test('its file has every field, under the label it has at GitHub', () => {
    expect(files['github-custom-pattern.txt']).toBe(
      [
        ['Pattern name', words.name],
        ['Secret format', leakRule.regex],
        ['Before secret', pattern.before],
        ['After secret', pattern.after],
        ['Additional match requirements: must not match', pattern.mustNotMatch],
      ]
        .map(([label, value]) => `${label}:\n${value}\n`)
        .join('\n'),
    );
  });
});

test('the trial on the page makes up a text that is found', () => {
  const page = readFileSync('src/content/docs/security/scanning.mdx', 'utf8');
  const [, trial = ''] = /```sh\n(part=[^`]*?) \| gitleaks stdin/.exec(page) ?? [];
  const text = execFileSync('sh', ['-c', trial], { encoding: 'utf8' });
  expect(findLeaks(text)).toEqual([text.trim()]);
});
