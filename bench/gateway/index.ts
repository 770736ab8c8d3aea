/**
 * `npm run bench -- gateway`: how many requests the practice gateway answers in a second, how long each takes, and whether its
 * memory grows. Every request comes with a token of its own, all of one second: what the gateway remembers of each would
 * be seen. Fails where it falls short of what is asked of it. Gateway and load share the machine's processors.
 */
import process from 'node:process';
import autocannon from 'autocannon';
import { makePracticeToken } from '../../src/account/practice-token.ts';
import { restCalls, type SampleRequest } from '../../src/gateway/calls.ts';
import { type RunningGateway, startGateway } from '../../scripts/gateway/running-gateway.ts';

const limits = { requestsPerSecond: 2_000, p99Ms: 50, growthMb: 5 };
const connections = 20;
const warmUp = 20_000;
const requests = 100_000;

let tokens = 0;
const now = Date.now();

/** A token no request has had yet. */
function nextToken(): string {
  const number = tokens++;
  const randomBytes = (count: number) => {
    const bytes = new Uint8Array(count);
    new DataView(bytes.buffer).setUint32(0, number);
    return bytes;
  };
  return makePracticeToken({ now: () => now, randomBytes });
}

/** Sends so many requests, the calls in turn. */
async function load(host: string, amount: number): Promise<autocannon.Result> {
  const asRequest = ({ method, path, body, contentType }: SampleRequest): autocannon.Request => ({
    method,
    path,
    headers: contentType ? { 'content-type': contentType } : {},
    ...(body ? { body } : {}),
    setupRequest: (request) => ({
      ...request,
      headers: { ...request.headers, authorization: nextToken() },
    }),
  });
  return autocannon({ url: host, connections, amount, requests: Object.values(restCalls).map(asRequest) });
}

/** Megabytes the gateway has in use, garbage apart. */
function memoryOf({ process: asked }: RunningGateway): Promise<number> {
  return new Promise((resolve) => {
    asked.once('message', (megabytes) => resolve(Number(megabytes)));
    asked.send('memory');
  });
}

const gateway = await startGateway(['--expose-gc', '--import', './bench/gateway/memory-probe.ts']);
await load(gateway.host, warmUp);
const before = await memoryOf(gateway);
const result = await load(gateway.host, requests);
const after = await memoryOf(gateway);
gateway.process.kill();

const perSecond = result.requests.total / result.duration;
const checks: readonly [text: string, isMet: boolean][] = [
  [`${requests} requests and tokens, ${result['2xx']} answered 200`, result['2xx'] === requests],
  [
    `${perSecond.toFixed(0)} requests a second (at least ${limits.requestsPerSecond})`,
    perSecond >= limits.requestsPerSecond,
  ],
  [
    `p50 ${result.latency.p50} ms, p99 ${result.latency.p99} ms (less than ${limits.p99Ms})`,
    result.latency.p99 < limits.p99Ms,
  ],
  [
    `memory in use ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after (at most ${limits.growthMb} more)`,
    after - before <= limits.growthMb,
  ],
];
for (const [text, isMet] of checks) console.log(`${isMet ? 'met ' : 'MISSED'} ${text}`);
process.exit(checks.every(([, isMet]) => isMet) ? 0 : 1);
