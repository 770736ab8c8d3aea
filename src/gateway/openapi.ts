/**
 * The practice gateway's REST calls as an OpenAPI 3.1 document (https://spec.openapis.org/oas/v3.1.0), to load into a
 * client. Its examples are the gateway's own answers.
 */
import { gatewayMessage } from './authorise.ts';
import type { Words } from '../content/words/index.ts';
import { type RestCallId, restCalls } from './calls.ts';
import { failure } from './reply.ts';
import { answerRest, datasetId, datasetParameters } from './rest.ts';

type GatewayWords = Words['gateway'];

/** The statuses an operation may answer, beside 200. */
const errorStatuses = [400, 401, 404, 413, 429] as const;

/** The document, ready to be written as JSON. `server` is where the gateway answers, without a path. */
export function openApiDocument(words: GatewayWords, server: string): object {
  return {
    openapi: '3.1.0',
    info: { title: words.downloads.title, description: words.downloads.about, version: '1' },
    servers: [{ url: server }],
    security: [{ token: [] }],
    paths: {
      '/apigateway/v1/dataset-integration/{dataset}': {
        parameters: [datasetParameter(words)],
        get: operation('list-dataset', words),
        post: operation('filter-dataset', words),
      },
      [restCalls['view-document'].path]: { post: operation('view-document', words) },
    },
    components: {
      securitySchemes: {
        token: { type: 'apiKey', in: 'header', name: 'Authorization', description: words.downloads.token },
      },
      schemas: { Rows: rowsSchema, Document: documentSchema, Failure: failureSchema },
    },
  };
}

function datasetParameter(words: GatewayWords): object {
  return {
    name: 'dataset',
    in: 'path',
    required: true,
    description: words.downloads.dataset,
    schema: { type: 'string' },
    example: datasetId,
  };
}

function operation(id: RestCallId, words: GatewayWords): object {
  const { title, about } = words.calls[id];
  const call = restCalls[id];
  const schema = id === 'view-document' ? 'Document' : 'Rows';
  const example: unknown = JSON.parse(answerRest(call).reply.body);
  const body = call.body && {
    requestBody: { required: true, content: inJson(bodySchemas[id], JSON.parse(call.body)) },
  };
  return {
    operationId: id,
    summary: title,
    description: about,
    ...body,
    responses: {
      '200': { description: words.downloads.statuses['200'], content: inJson(reference(schema), example) },
      ...Object.fromEntries(errorStatuses.map((status) => [status, failureResponse(status, words)])),
    },
  };
}

function failureResponse(status: (typeof errorStatuses)[number], words: GatewayWords): object {
  const example = status === 401 ? { example: JSON.parse(failure(401, gatewayMessage).body) as unknown } : {};
  return {
    description: words.downloads.statuses[status],
    content: { 'application/json': { schema: reference('Failure'), ...example } },
  };
}

const inJson = (schema: object, example: unknown) => ({ 'application/json': { schema, example } });

const reference = (schema: string) => ({ $ref: `#/components/schemas/${schema}` });

const text = { type: 'string' };
const texts = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, text]));

const rowsSchema = {
  type: 'array',
  items: { type: 'object', required: datasetParameters, properties: texts(datasetParameters) },
};

const documentSchema = {
  type: 'object',
  required: ['return'],
  properties: {
    return: { type: 'object', required: ['IDDOCUMENT', 'NMTITLE'], additionalProperties: text },
  },
};

const failureSchema = {
  type: 'object',
  required: ['message', 'status'],
  properties: { message: text, status: { type: 'integer' } },
};

const bodySchemas: Record<RestCallId, object> = {
  'list-dataset': {},
  'filter-dataset': { type: 'object', properties: texts(datasetParameters), additionalProperties: false },
  'view-document': { type: 'object', required: ['iddocument'], properties: { iddocument: text } },
};
