/** What the practice gateway is asked, and what it answers. */
import { gatewayMessage } from './authorise.ts';

/** A request, apart from its token. */
export interface GatewayCall {
  readonly method: string;
  /** As it was sent, until the token has been accepted; without a query from then on. */
  readonly path: string;
  readonly body: string;
}

/** Why a call was answered as it was, once its token had been accepted; a key in the words. */
export type RestCause =
  | 'accepted'
  | 'no-such-address'
  | 'other-method'
  | 'no-such-id'
  | 'not-json'
  | 'unknown-parameter'
  | 'parameter-missing'
  | 'id-missing';

/** An answer. */
export interface Reply {
  readonly status: number;
  readonly contentType: 'application/json' | 'text/xml';
  readonly body: string;
  /** Methods that would do, where this one does not. */
  readonly allow?: string;
}

/** An answer in JSON. */
export function json(status: number, value: unknown): Reply {
  return { status, contentType: 'application/json', body: JSON.stringify(value) };
}

/** An error in the shape the dataset resource documents: a message, and the status once more (fact `error-body`). */
export function failure(status: number, message: string): Reply {
  return json(status, { message, status });
}

/** The headers an answer carries, by name in lower case. */
export function headersOf({ contentType, allow }: Reply): Record<string, string> {
  return { 'content-type': `${contentType}; charset=utf-8`, ...(allow ? { allow } : {}) };
}

/** A status and what it is called, as the first line of an answer has them (RFC 9112, section 4). */
export function statusLine(status: number): string {
  return `${status} ${reasonPhrase(status)}`;
}

/** An answer in one line: its status, and the product's own message where there is one (fact `gateway-message`). */
export function answerLine(status: number): string {
  return status === 401 ? `${status} “${gatewayMessage}”` : statusLine(status);
}

/** What a status the gateway answers is called (RFC 9110, section 15; RFC 6585, section 4). Empty for others. */
export function reasonPhrase(status: number): string {
  return phrases[status] ?? '';
}

const phrases: Readonly<Record<number, string>> = {
  200: 'OK',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  429: 'Too Many Requests',
};
