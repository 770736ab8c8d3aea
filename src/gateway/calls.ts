/** The calls one can rehearse at the practice gateway, as they are sent. */
import { datasetId, documentId } from './rest.ts';
import { processId, soapPath } from './soap-address.ts';

/** The port the practice gateway listens on, unless it is told otherwise. */
export const gatewayPort = 8790;

/** Where the practice gateway answers, unless it is told otherwise. */
export const gatewayServer = `http://127.0.0.1:${gatewayPort}`;

/** A call as it is sent, but for its token. */
export interface SampleRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Empty where none is sent. */
  readonly body: string;
  readonly contentType: 'application/json' | 'text/xml' | null;
}

const json = (value: unknown) => ({ body: JSON.stringify(value), contentType: 'application/json' }) as const;

const datasetPath = `/apigateway/v1/dataset-integration/${datasetId}`;

/** The REST calls, in the order they are offered. Their words are under `gateway.calls`, their facts in `gateway-facts.ts`. */
export const restCalls = {
  'list-dataset': { method: 'GET', path: datasetPath, body: '', contentType: null },
  'filter-dataset': {
    method: 'POST',
    path: datasetPath,
    ...json({ idlogin: 'second.user', isactive: 'active' }),
  },
  'view-document': {
    method: 'POST',
    path: '/apigateway/v1/document/view',
    ...json({ iddocument: documentId }),
  },
} as const satisfies Record<string, SampleRequest>;

/** A REST call's id. */
export type RestCallId = keyof typeof restCalls;

/** A call's id, the SOAP call's among them. */
export type CallId = RestCallId | 'start-workflow';

/** The SOAP call `newWorkflow` (fact `new-workflow`). */
export const soapCall: SampleRequest = {
  method: 'POST',
  path: soapPath,
  body: `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:urn="urn:workflow">
  <soapenv:Body>
    <urn:newWorkflow>
      <urn:ProcessID>${processId}</urn:ProcessID>
      <urn:WorkflowTitle>A practice workflow</urn:WorkflowTitle>
    </urn:newWorkflow>
  </soapenv:Body>
</soapenv:Envelope>`,
  contentType: 'text/xml',
};
