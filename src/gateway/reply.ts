/** What the practice gateway answers, whoever asks: the page's console or the local server. */

/** A request, as far as a gateway looks at it. */
export interface GatewayCall {
  readonly method: string;
  /** Without a query. */
  readonly path: string;
  /** The value of `Authorization`; empty where there is none. */
  readonly authorization: string;
  readonly body: string;
}

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
