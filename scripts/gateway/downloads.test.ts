/** The files a reader loads into a client of their own: valid in their formats, and true of the gateway. */
import { runInNewContext } from 'node:vm';
import { PostmanValidator } from '@har-sdk/validator';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, chai, describe, expect, it } from 'vitest';
import { type RunningGateway, startGateway } from './running-gateway.ts';
import { makePracticeToken } from '../../src/account/practice-token.ts';
import { getWords } from '../../src/content/words/index.ts';
import { restCalls } from '../../src/gateway/calls.ts';
import { exchange } from '../../src/gateway/exchange.ts';
import { openApiDocument } from '../../src/gateway/openapi.ts';
import { postmanCollection } from '../../src/gateway/postman.ts';

const words = getWords('en').gateway;
const token = makePracticeToken({ now: () => 1000, randomBytes: (count) => new Uint8Array(count) });
let gateway: RunningGateway;

beforeAll(async () => {
  gateway = await startGateway();
}, 20_000);

afterAll(() => {
  gateway.process.kill();
});

describe('the OpenAPI document', () => {
  const document = openApiDocument(words, 'http://127.0.0.1:8790') as Document;

  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document) as unknown as Record<string, unknown>)).toEqual(
      { valid: true },
    );
    expect(validator.version).toBe('3.1');
  });

  it('describes every answer the gateway gives to its calls', () => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(document, 'document');
    for (const [id, call] of Object.entries(restCalls)) {
      const path = Object.keys(document.paths).find((template) => covers(template, call.path)) ?? '';
      const { responses } = document.paths[path]?.[call.method.toLowerCase()] ?? {};
      const bodies = [call.body, '{', '{"iddocument":1,"surprise":2}'];
      const paths = [call.path, call.path.replace('practice-users', 'PRACTICE-USERS')];
      const statuses = paths
        .flatMap((asked) => bodies.map((body) => ({ ...call, path: asked, body })))
        .flatMap((asked) => [token, ''].map((authorization) => ({ asked, authorization })))
        .map(({ asked, authorization }) => {
          const caller = { token, draft: null, isBlocked: false, isLicenceTaken: false };
          const { reply } = exchange(asked, { authorization, perSecond: 1 }, caller);
          const response = responses?.[reply.status];
          expect(response, `${id} ${reply.status}`).toBeDefined();
          const schema = response?.content['application/json'].schema.$ref ?? '';
          const isValid = ajv.validate(`document${schema}`, JSON.parse(reply.body));
          expect(isValid, `${id} ${reply.status}: ${ajv.errorsText()}`).toBe(true);
          return reply.status;
        });
      expect(statuses).toContain(200);
      expect(statuses).toContain(401);
    }
  });
});

describe('the Postman collection', () => {
  it('is valid by the schema of its format', async () => {
    const collection = postmanCollection(words, gateway.host) as PostmanDocument;
    const validator = new PostmanValidator();
    expect(await validator.verify(collection)).toEqual([]);
    const { schema } = collection.info;
    expect(await validator.verify({ ...collection, info: { schema } })).not.toEqual([]);
  });

  it('runs as Postman runs it, and every answer is as it should be', async () => {
    const outcomes = await run(postmanCollection(words, gateway.host) as Collection, token);
    expect(outcomes).toEqual(Array(4).fill('passed'));
  });

  it('fails where the token does not count', async () => {
    const outcomes = await run(postmanCollection(words, gateway.host) as Collection, `Bearer ${token}`);
    expect(outcomes).toEqual(Array(4).fill(expect.stringContaining('expected 401 to equal 200')));
  });

  it('comes without a token', () => {
    expect(JSON.stringify(postmanCollection(words, ''))).toContain('"key":"token","value":""');
  });
});

/** The parts of the document that are read here. */
interface Document {
  readonly paths: Record<
    string,
    Record<
      string,
      { responses: Record<number, { content: { 'application/json': { schema: { $ref: string } } } }> }
    >
  >;
}

/** Whether a path template stands for this path. */
function covers(template: string, path: string): boolean {
  const [start = '', end = ''] = template.split(/\{\w+\}/);
  return template.includes('{') ? path.startsWith(start) && path.endsWith(end) : template === path;
}

type PostmanDocument = Parameters<PostmanValidator['verify']>[0];

/** The parts of the collection that are read here. */
interface Collection {
  readonly variable: readonly Pair[];
  readonly auth: { readonly apikey: readonly Pair[] };
  readonly item: readonly {
    readonly request: {
      readonly method: string;
      readonly url: { readonly raw: string };
      readonly header: readonly Pair[];
      readonly body?: { readonly raw: string };
    };
    readonly event: readonly { readonly script: { readonly exec: readonly string[] } }[];
  }[];
}

interface Pair {
  readonly key: string;
  readonly value: string;
}

/** Sends every request of a collection with a token of the reader's, and runs its tests. What came of each of them. */
async function run(collection: Collection, ownToken: string): Promise<string[]> {
  const values = new Map(collection.variable.map(({ key, value }) => [key, value])).set('token', ownToken);
  const filled = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values.get(key) ?? '');
  const apiKey = Object.fromEntries(collection.auth.apikey.map(({ key, value }) => [key, filled(value)]));
  expect(apiKey).toMatchObject({ in: 'header' });
  const outcomes: string[] = [];
  for (const { request, event } of collection.item) {
    const headers = new Headers({ [apiKey['key'] ?? '']: apiKey['value'] ?? '' });
    for (const { key, value } of request.header) headers.append(key, filled(value));
    const body = request.body ? filled(request.body.raw) : null;
    const answer = await fetch(filled(request.url.raw), { method: request.method, headers, body });
    const pm = postman(answer, await answer.text(), outcomes);
    for (const { script } of event) runInNewContext(script.exec.join('\n'), { pm });
  }
  return outcomes;
}

/** What the test scripts of the collection use of Postman. */
function postman({ status, headers }: Response, text: string, outcomes: string[]): object {
  return {
    expect: chai.expect,
    response: {
      headers,
      text: () => text,
      to: { have: { status: (expected: number) => chai.expect(status).to.equal(expected) } },
    },
    test(_: string, check: () => void) {
      try {
        check();
        outcomes.push('passed');
      } catch (error) {
        outcomes.push(String(error));
      }
    },
  };
}
