/** The files a reader loads into a client of their own: valid in their formats, and true of the gateway. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import newman, { type NewmanRunSummary } from 'newman';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  const run = (authorization: string) =>
    new Promise<NewmanRunSummary>((resolve, reject) => {
      newman.run(
        {
          collection: postmanCollection(words, gateway.host),
          envVar: [{ key: 'token', value: authorization }],
        },
        (error, summary) => (error ? reject(error) : resolve(summary)),
      );
    });

  it('runs as Postman runs it, and every answer is as it should be', { timeout: 30_000 }, async () => {
    const { failures, stats } = (await run(token)).run;
    expect(failures).toEqual([]);
    expect(stats.requests.total).toBe(4);
    expect(stats.assertions.total).toBe(4);
  });

  it('fails where the token does not count', { timeout: 30_000 }, async () => {
    const { failures } = (await run(`Bearer ${token}`)).run;
    expect(failures).toHaveLength(4);
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
