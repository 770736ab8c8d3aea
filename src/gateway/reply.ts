/** What the practice gateway is asked, and what it answers. */

/** A request whose token has been accepted. */
export interface GatewayCall {
  readonly method: string;
  /** Without a query. */
  readonly path: string;
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
