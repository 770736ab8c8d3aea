/**
 * The practice gateway's calls as a Postman collection (format 2.1.0), with a check of each answer. The token is a
 * variable that comes empty: Postman asks that secrets be filled in as a current value, which is not exported.
 */
import type { Words } from '../content/words/index.ts';
import { restCalls, type SampleRequest, soapCall } from './calls.ts';

type GatewayWords = Words['gateway'];

/** The collection, ready to be written as JSON. `server` is where the gateway answers, without a path. */
export function postmanCollection(words: GatewayWords, server: string): object {
  const calls = { ...restCalls, 'start-workflow': soapCall };
  return {
    info: {
      name: words.downloads.title,
      description: words.downloads.about,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    variable: [
      { key: 'host', value: server, type: 'string' },
      { key: 'token', value: '', type: 'string', description: words.downloads.token },
    ],
    auth: {
      type: 'apikey',
      apikey: [
        { key: 'key', value: 'Authorization', type: 'string' },
        { key: 'value', value: '{{token}}', type: 'string' },
        { key: 'in', value: 'header', type: 'string' },
      ],
    },
    item: Object.entries(calls).map(([id, call]) => item(call, words.calls[id as keyof typeof calls])),
  };
}

function item(call: SampleRequest, { title, about }: { title: string; about: string }): object {
  const isSoap = call.contentType === 'text/xml';
  return {
    name: title,
    request: {
      method: call.method,
      description: about,
      header: [
        ...(call.contentType ? [{ key: 'Content-Type', value: call.contentType }] : []),
        ...(isSoap ? [{ key: 'SOAPAction', value: 'urn:workflow#newWorkflow' }] : []),
      ],
      url: { raw: `{{host}}${call.path}`, host: ['{{host}}'], path: call.path.slice(1).split('/') },
      ...(call.body
        ? { body: { mode: 'raw', raw: call.body, options: { raw: { language: isSoap ? 'xml' : 'json' } } } }
        : {}),
    },
    event: [{ listen: 'test', script: { type: 'text/javascript', exec: checks(isSoap, title) } }],
  };
}

/** A SOAP answer may report a failure although its status is fine (fact `soap-failure`). */
function checks(isSoap: boolean, title: string): string[] {
  const expected = isSoap
    ? `  pm.expect(pm.response.text()).to.include('>SUCCESS<');`
    : `  pm.expect(pm.response.headers.get('Content-Type')).to.include('application/json');`;
  return [`pm.test(${JSON.stringify(title)}, () => {`, '  pm.response.to.have.status(200);', expected, '});'];
}
