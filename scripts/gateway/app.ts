/** The practice gateway as a web application: authorises, limits, answers, and logs without a token in sight. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { turnedAway } from './door.ts';
import { requestsPerSecond } from '../../src/gateway/authorise.ts';
import type { PracticeToken } from '../../src/account/practice-token.ts';
import { exchange, type ExchangeCause, restService } from '../../src/gateway/exchange.ts';
import { NewestToken } from '../../src/gateway/newest-token.ts';
import { pathOf } from '../../src/gateway/path.ts';
import { RateWindow } from '../../src/gateway/rate-limit.ts';
import { headersOf, type Reply } from '../../src/gateway/reply.ts';
import { restCall } from '../../src/gateway/rest.ts';
import { soapPath } from '../../src/gateway/soap-address.ts';
import { soapService, wsdl } from '../../src/gateway/soap.ts';

/** The largest body it reads, in bytes. */
export const largestBody = 1024 * 1024;

/** What the application needs from outside. */
export interface GatewayPorts {
  /** Milliseconds; only differences count. */
  readonly now: () => number;
  /** Seconds since 1970-01-01 UTC, which tokens are dated by. */
  readonly secondsNow: () => number;
  /** Takes one line for each request. */
  readonly log: (line: string) => void;
  readonly hasRateLimit: boolean;
}

/** How many requests came in this second, this one included: counted before anything else is done for it. */
interface Counted {
  Variables: { perSecond: number };
}

/** The application. What it is sent is never logged: a line names the call, the status and why. */
export function createGateway({ now, secondsNow, log, hasRateLimit }: GatewayPorts): Hono<Counted> {
  const newest = new NewestToken();
  const window = new RateWindow(requestsPerSecond);
  const app = new Hono<Counted>();

  app.use(logged(log));
  app.use(async (context, next) => {
    const refusal = turnedAway(visitorOf(context));
    if (refusal) return toResponse(serviceOf(context).refuse(refusal.status, refusal.message));
    context.set('perSecond', hasRateLimit ? window.count(now()) : 1);
    // Over the limit nothing of a request is looked at any more, neither its body nor its token.
    if (context.get('perSecond') > requestsPerSecond) return answered(context, '', null);
    return next();
  });
  app.use(
    bodyLimit({
      maxSize: largestBody,
      onError: (context) => toResponse(serviceOf(context).refuse(413, 'Expected at most 1 MiB.')),
    }),
  );
  app.all('*', async (context) => {
    const url = new URL(context.req.url);
    const isGet = ['GET', 'HEAD'].includes(context.req.method);
    if (isGet && pathOf(url.href) === soapPath && url.searchParams.has('wsdl')) {
      return toResponse(wsdl(`http://${url.host}${soapPath}`));
    }
    const token = newest.after(context.req.header('authorization') ?? '', secondsNow());
    return answered(context, await context.req.text(), token);
  });
  app.onError((_error, context) => {
    // What went wrong may quote what was sent, so it is not repeated.
    return toResponse(serviceOf(context).refuse(400, 'The request could not be read.'));
  });
  return app;
}

/** The answer to a request where this token counts. */
function answered(context: Context<Counted>, body: string, token: PracticeToken | null): Response {
  const { method, url } = context.req;
  const request = {
    authorization: context.req.header('authorization') ?? '',
    perSecond: context.get('perSecond'),
  };
  const caller = { token, draft: null, isBlocked: false, isLicenceTaken: false };
  const { reply, cause } = exchange({ method, path: url, body }, request, caller, serviceOf(context));
  return toResponse(reply, cause);
}

function logged(log: (line: string) => void) {
  return createMiddleware(async (context, next) => {
    await next();
    const call = callOf(pathOf(context.req.url)) ?? 'unknown address';
    const cause = context.res.headers.get('x-practice-cause');
    log(`${methodOf(context.req.method)} ${call}: ${context.res.status}${cause ? ` (${cause})` : ''}`);
  });
}

function visitorOf({ req }: Context) {
  const named = req.header('host');
  const { host } = new URL(req.url);
  return { hosts: named === undefined ? [host] : [named, host], site: req.header('sec-fetch-site') };
}

function toResponse(reply: Reply, cause?: ExchangeCause): Response {
  const why = cause === undefined || cause === 'accepted' ? {} : { 'x-practice-cause': cause };
  return new Response(reply.body, { status: reply.status, headers: { ...headersOf(reply), ...why } });
}

const serviceOf = ({ req }: Context) => (pathOf(req.url) === soapPath ? soapService : restService);

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
