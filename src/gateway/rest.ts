/**
 * The REST calls of the practice gateway, once a token has been accepted: reading a dataset (facts `dataset-get`,
 * `dataset-post`, `dataset-parameters`) and viewing a document (fact `document-view`). Their data is invented. What they answer to a body or a
 * method that will not do is this practice's assumption.
 */
import { parseRecord } from '../lib/json.ts';
import { failure, type GatewayCall, json, type Reply, type RestCause } from './reply.ts';

type Row = Readonly<Record<string, string | number>>;

/** The practice dataset's id; ids are case-sensitive. */
export const datasetId = 'practice-users';

/** The practice document's id. */
export const documentId = 'PRACTICE-0001';

const rows: readonly Row[] = [
  {
    nmdepartment: 'Practice department',
    nmuser: 'Practice User',
    idlogin: 'practice.user',
    isactive: 'active',
  },
  { nmdepartment: 'Practice department', nmuser: 'Second User', idlogin: 'second.user', isactive: 'active' },
  { nmdepartment: '', nmuser: 'Third User', idlogin: 'third.user', isactive: 'inactive' },
];

/** The parameters of the practice dataset: it is filtered by all of them (fact `dataset-parameters`). */
export const datasetParameters = ['idlogin', 'isactive'] as const;

const practiceDocument = {
  return: {
    IDDOCUMENT: documentId,
    NMTITLE: 'Practice document',
    IDCATEGORY: 'PRACTICE',
    NMCATEGORY: 'Practice category',
    STATUS: '2',
    NRHITS: '1',
    NMAUTHOR: 'Practice User',
    IDREVISION: '00',
    DTDOCUMENT: '1/2/2026',
    URL: '',
  },
};

const datasetPath = /^\/apigateway\/v1\/dataset-integration\/([^/]+)\/?$/;
const documentPath = /^\/apigateway\/v1\/document\/view\/?$/;

/** A call's name, for a log that shows no address; null where the practice has no such call. */
export function restCall(path: string): 'dataset' | 'document' | null {
  if (datasetPath.test(path)) return 'dataset';
  return documentPath.test(path) ? 'document' : null;
}

/** An answer to a REST call, and why. */
export interface RestAnswer {
  readonly reply: Reply;
  readonly cause: RestCause;
}

/** The answer to a REST call by a caller whose token has been accepted; 404 where the practice has no such call. */
export function answerRest({ method, path, body }: GatewayCall): RestAnswer {
  const dataset = datasetPath.exec(path)?.[1];
  if (dataset !== undefined) return answerDataset(method, dataset, body);
  if (documentPath.test(path)) return answerDocument(method, body);
  return refused('no-such-address', 404, 'The practice gateway has no such address.');
}

function answerDataset(method: string, id: string, body: string): RestAnswer {
  if (method !== 'GET' && method !== 'POST') return otherMethod('GET, POST', 'Expected GET or POST.');
  if (id !== datasetId)
    return refused('no-such-id', 404, `Expected the dataset ${datasetId}. Its id is case-sensitive.`);
  if (method === 'GET') return accepted(rows);
  const filter = parseRecord(body);
  if (filter === null)
    return refused('not-json', 400, 'Expected a JSON object, with a value for each parameter.');
  const isKnown = (name: string) => datasetParameters.some((parameter) => parameter === name);
  const expected = `Expected every parameter, and no other: ${datasetParameters.join(', ')}.`;
  if (!Object.keys(filter).every(isKnown)) return refused('unknown-parameter', 400, expected);
  if (!datasetParameters.every((name) => Object.hasOwn(filter, name)))
    return refused('parameter-missing', 400, expected);
  return accepted(rows.filter((row) => Object.entries(filter).every(([name, value]) => row[name] === value)));
}

function answerDocument(method: string, body: string): RestAnswer {
  if (method !== 'POST') return otherMethod('POST', 'Expected POST.');
  const asked = parseRecord(body);
  const expected = `Expected a JSON object with "iddocument": "${documentId}".`;
  if (asked === null) return refused('not-json', 400, expected);
  if (typeof asked['iddocument'] !== 'string') return refused('id-missing', 400, expected);
  if (asked['iddocument'] !== documentId)
    return refused('no-such-id', 404, `Expected the document ${documentId}.`);
  return accepted(practiceDocument);
}

function accepted(value: unknown): RestAnswer {
  return { reply: json(200, value), cause: 'accepted' };
}

function refused(cause: RestCause, status: number, message: string): RestAnswer {
  return { reply: failure(status, message), cause };
}

function otherMethod(allow: string, message: string): RestAnswer {
  return { reply: { ...failure(405, message), allow }, cause: 'other-method' };
}
