/** The practice gateway as a web application: authorises, limits, answers, and logs without a token in sight. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { requestsPerSecond } from '../../src/account/gateway.ts';
import { exchange, type ExchangeCause, restService } from '../../src/gateway/exchange.ts';
import { NewestToken } from '../../src/gateway/newest-token.ts';
import { RateWindow } from '../../src/gateway/rate-limit.ts';
import { failure, headersOf, type Reply } from '../../src/gateway/reply.ts';
import { restCall } from '../../src/gateway/rest.ts';
import { soapPath } from '../../src/gateway/soap-address.ts';
import { soapService, wsdl } from '../../src/gateway/soap.ts';

/** The largest body it reads, in bytes. */
export const largestBody = 1024 * 1024;

/** What the application needs from outside. */
export interface GatewayPorts {
  /** Milliseconds; only differences count. */
  readonly now: () => number;
  /** Takes one line for each request. */
  readonly log: (line: string) => void;
  readonly hasRateLimit: boolean;
}

/** The application. What it is sent is never logged: a line names the call, the status and why. */
export function createGateway({ now, log, hasRateLimit }: GatewayPorts): Hono {
  const newest = new NewestToken();
  const window = new RateWindow(requestsPerSecond);
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    const call = callOf(context.req.path) ?? 'unknown address';
    const cause = context.res.headers.get('x-practice-cause');
    log(`${methodOf(context.req.method)} ${call}: ${context.res.status}${cause ? ` (${cause})` : ''}`);
  });
  app.use(
    bodyLimit({ maxSize: largestBody, onError: () => toResponse(failure(413, 'Expected at most 1 MiB.')) }),
  );
  app.get(soapPath, async (context, next) => {
    if (!('wsdl' in context.req.query())) return next();
    const { host } = new URL(context.req.url);
    return toResponse(wsdl(`http://${host}${soapPath}`));
  });
  app.all('*', async (context) => {
    const { path, method } = context.req;
    const authorization = context.req.header('authorization') ?? '';
    const perSecond = hasRateLimit ? window.count(now()) : 1;
    const token = newest.after(authorization);
    const caller = { token, draft: null, isBlocked: false, isLicenceTaken: false };
    const call = { method, path, body: await context.req.text() };
    const { reply, cause } = exchange(call, { authorization, perSecond }, caller, serviceAt(path));
    return toResponse(reply, cause);
  });
  app.onError((_error, context) => {
    // What went wrong may quote what was sent, so it is not repeated.
    return toResponse(serviceAt(context.req.path).refuse(400, 'The request could not be read.'));
  });
  return app;
}

function toResponse(reply: Reply, cause?: ExchangeCause): Response {
  const why = cause === undefined || cause === 'accepted' ? {} : { 'x-practice-cause': cause };
  return new Response(reply.body, { status: reply.status, headers: { ...headersOf(reply), ...why } });
}

const serviceAt = (path: string) => (path === soapPath ? soapService : restService);

/** A call's name, since an address may hold anything. */
function callOf(path: string): string | null {
  return path === soapPath ? 'newWorkflow' : restCall(path);
}

/** A method's name is the caller's to choose, too. */
function methodOf(method: string): string {
  return ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].includes(method)
    ? method
    : 'other method';
}
