/**
 * The SOAP call of the practice gateway: starting a workflow (fact `new-workflow`). Only the local server has it. Like
 * the product's it may report a failure within an answer 200 (fact `soap-failure`).
 */
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { isRecord } from '../lib/json.ts';
import type { Service } from './exchange.ts';
import type { GatewayCall, Reply } from './reply.ts';
import { processId } from './soap-address.ts';

const soapNamespace = 'http://schemas.xmlsoap.org/soap/envelope/';

/** Prefixes are the caller's choice; entities are none of ours to resolve. */
const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: false,
});

/** The workflow service. */
export const soapService: Service = {
  refuse: fault,
  answer: (call) => ({ reply: answerSoap(call), cause: 'accepted' }),
};

function answerSoap({ method, body }: GatewayCall): Reply {
  if (method !== 'POST') return { ...fault(405, 'Expected POST, or GET with ?wsdl.'), allow: 'GET, POST' };
  // A document type is what entities are declared in; no message needs one.
  if (/<!DOCTYPE|<!ENTITY/i.test(body)) return fault(400, 'Expected a message without a document type.');
  let call: Record<string, unknown> | null;
  try {
    // The parser forgives what the validator does not; the latter throws.
    SyntaxValidator.validate(body);
    call = messageIn(parser.parse(body));
  } catch {
    return fault(400, 'Expected well-formed XML.');
  }
  if (call === null) return fault(400, 'Expected an Envelope with a Body with newWorkflow.');
  const missing = ['ProcessID', 'WorkflowTitle'].find((name) => textOf(call[name]) === '');
  if (missing !== undefined) return result('FAILURE', '-1', `Expected ${missing}.`);
  if (textOf(call['ProcessID']) !== processId)
    return result('FAILURE', '-5', `Expected the process ${processId}.`);
  return result('SUCCESS', '1', 'Practice only: nothing was started.', '1', '000001');
}

/** The description of the service, for tools that read one. `address` is where it is served. */
export function wsdl(address: string): Reply {
  const element = (name: string, isOptional = false) =>
    `<xs:element name="${name}" type="xs:string"${isOptional ? ' minOccurs="0"' : ''}/>`;
  const inputs = [element('ProcessID'), element('WorkflowTitle'), element('UserID', true)].join('');
  const outputs = ['Status', 'Code', 'Detail', 'RecordKey', 'RecordID']
    .map((name) => element(name, true))
    .join('');
  const complex = (name: string, content: string) =>
    `<xs:element name="${name}"><xs:complexType><xs:all>${content}</xs:all></xs:complexType></xs:element>`;
  return xml(
    200,
    `<definitions name="workflow" targetNamespace="urn:workflow" xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:tns="urn:workflow" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<types><xs:schema targetNamespace="urn:workflow" elementFormDefault="qualified">${complex('newWorkflow', inputs)}${complex('newWorkflowResponse', outputs)}</xs:schema></types>
<message name="newWorkflow"><part name="parameters" element="tns:newWorkflow"/></message>
<message name="newWorkflowResponse"><part name="parameters" element="tns:newWorkflowResponse"/></message>
<portType name="workflow"><operation name="newWorkflow"><input message="tns:newWorkflow"/><output message="tns:newWorkflowResponse"/></operation></portType>
<binding name="workflow" type="tns:workflow"><soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/><operation name="newWorkflow"><soap:operation soapAction="urn:workflow#newWorkflow"/><input><soap:body use="literal"/></input><output><soap:body use="literal"/></output></operation></binding>
<service name="workflow"><port name="workflow" binding="tns:workflow"><soap:address location="${escape(address)}"/></port></service>
</definitions>`,
  );
}

/** A SOAP fault (https://www.w3.org/TR/2000/NOTE-SOAP-20000508/#_Toc478383507). */
function fault(status: number, text: string): Reply {
  const code = status < 500 ? 'soapenv:Client' : 'soapenv:Server';
  return envelope(
    status,
    `<soapenv:Fault><faultcode>${code}</faultcode><faultstring>${escape(text)}</faultstring></soapenv:Fault>`,
  );
}

function result(status: string, code: string, detail: string, key = '', id = ''): Reply {
  const values = { Status: status, Code: code, Detail: detail, RecordKey: key, RecordID: id };
  const elements = Object.entries(values).map(([name, text]) => `<urn:${name}>${escape(text)}</urn:${name}>`);
  return envelope(200, `<urn:newWorkflowResponse>${elements.join('')}</urn:newWorkflowResponse>`);
}

function envelope(status: number, body: string): Reply {
  return xml(
    status,
    `<soapenv:Envelope xmlns:soapenv="${soapNamespace}" xmlns:urn="urn:workflow"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`,
  );
}

function xml(status: number, content: string): Reply {
  return { status, contentType: 'text/xml', body: `<?xml version="1.0" encoding="UTF-8"?>\n${content}` };
}

/** What stands in `newWorkflow`; null where the message holds none. */
function messageIn(document: unknown): Record<string, unknown> | null {
  const call = ['Envelope', 'Body', 'newWorkflow'].reduce<unknown>(
    (node, name) => (isRecord(node) && Object.hasOwn(node, name) ? node[name] : undefined),
    document,
  );
  return isRecord(call) ? call : call === '' ? {} : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
