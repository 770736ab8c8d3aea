/** The samples of the first request, run as they are shown, where the language is on the machine. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arrival, type EchoServer, practiceAnswer, startEchoServer } from './echo-server.ts';
import { type RunningGateway, startGateway } from './running-gateway.ts';
import { gatewayMessage } from '../../src/gateway/authorise.ts';
import { makePracticeToken } from '../../src/account/practice-token.ts';
import { datasetId, documentId } from '../../src/gateway/rest.ts';
import { processId } from '../../src/gateway/soap-address.ts';
import {
  type SampleCall,
  sampleCalls,
  type SampleLanguage,
  sampleLanguages,
  samplesOf,
} from '../../src/samples/samples.ts';

let gateway: RunningGateway;
let echo: EchoServer;

const moves = sampleLanguages.flatMap(({ id }) => sampleCalls.map((call) => `moved-${id}-${call}`));

beforeAll(async () => {
  gateway = await startGateway();
  echo = await startEchoServer(Object.fromEntries(moves.map((part) => [part, `${part}-on`])));
}, 20_000);

afterAll(() => {
  gateway.process.kill();
  echo.close();
});

const token = makePracticeToken({ now: () => 1000, randomBytes: (count) => new Uint8Array(count) });

/** The token, split by a line break as one is that was copied from a terminal. */
const brokenToken = `${token.slice(0, 30)}\n${token.slice(30)}`;

const strangeId = 'É 7/"b" & c\\d';

/** What to ask of a language whose samples need more than the language alone. */
const questions: Readonly<Record<string, readonly string[]>> = {
  curl: ['-c', 'curl --fail-with-body --version && jq --version'],
  python: ['-c', 'import requests'],
  php: ['-r', 'exit(extension_loaded("curl") ? 0 : 1);'],
};

function isThere(id: string, command: string): boolean {
  return spawnSync(command, questions[id] ?? ['--version'], { stdio: 'ignore' }).status === 0;
}

interface Outcome {
  readonly status: number | null;
  /** All that was written, to either stream. */
  readonly output: string;
}

type Settings = Readonly<Record<string, string | undefined>>;

/** Runs a sample with these settings; those it is not given are such that it succeeds, save the address. */
function runSample({ file, run }: SampleLanguage, call: SampleCall, settings: Settings): Promise<Outcome> {
  const [command, ...args] = run;
  const child = spawn(command, [...args, `src/samples/${call}/${file}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // As in a reader's terminal; Java reads the environment in whatever letters the locale says.
      LC_ALL: 'C.UTF-8',
      // Nearly all a run of Java takes is its start, for which its first compiler does.
      JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1',
      SUITE_TOKEN: token,
      SUITE_DATASET: datasetId,
      SUITE_DOCUMENT: documentId,
      SUITE_PROCESS: processId,
      ...settings,
    },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })));
}

/** The variable that holds the ID of a call. */
const idVariable = {
  dataset: 'SUITE_DATASET',
  document: 'SUITE_DOCUMENT',
  workflow: 'SUITE_PROCESS',
} as const;

/** What stands in the answer of the practice gateway. */
const answered = { dataset: 'practice.user', document: documentId, workflow: '>SUCCESS<' } as const;

/** The call that arrived and the ID in it, read as a server reads them. */
function askedOf({ method, url, headers, body }: Arrival): unknown {
  const [, , gatewayName, version, ...rest] = url.split('/');
  const call = [method, gatewayName, version, ...rest.slice(0, -1)].join(' ');
  const last = rest.at(-1) ?? '';
  if (call === 'GET apigateway v1 dataset-integration')
    return { call: 'dataset', id: decodeURIComponent(last) };
  if (`${call} ${last}` === 'POST apigateway se ws wf_ws.php') return askedBySoap(headers, body);
  if (`${call} ${last}` !== 'POST apigateway v1 document view') return { method, url };
  expect(headers['content-type']).toMatch(/^application\/json/);
  return { call: 'document', id: (JSON.parse(body) as { iddocument?: unknown }).iddocument };
}

function askedBySoap(headers: Arrival['headers'], body: string): unknown {
  expect(headers['content-type']).toMatch(/^text\/xml/);
  expect(headers['soapaction']).toBe('urn:workflow#newWorkflow');
  const found: unknown = new XMLParser({ removeNSPrefix: true, parseTagValue: false }).parse(body);
  const { Envelope } = found as { Envelope: { Body: { newWorkflow: Record<string, unknown> } } };
  const { ProcessID, WorkflowTitle } = Envelope.Body.newWorkflow;
  expect(WorkflowTitle).toBe('First request');
  return { call: 'workflow', id: ProcessID };
}

/** The sample is in the list of processes, and the token is not. */
function expectSecret({ commandLines }: Arrival, sample: string): void {
  if (commandLines === null) return;
  expect(commandLines.filter((line) => line.includes(sample))).not.toEqual([]);
  expect(commandLines.filter((line) => line.includes(token))).toEqual([]);
}

for (const language of sampleLanguages) {
  const { id, label, file } = language;
  const [command] = language.run;
  const canRun = isThere(id, command);
  if (!canRun)
    console.log(`Not run: the samples in ${label}, since this machine has no ${command} that can.`);
  const run = (call: SampleCall, settings: Settings) => runSample(language, call, settings);

  describe.skipIf(!canRun).concurrent(`the samples in ${label}`, { timeout: 60_000 }, () => {
    const calls = sampleCalls.filter((call) => samplesOf(call).some((other) => other.id === id));
    describe.each(calls)('(%s)', (call) => {
      it('get an answer', async () => {
        const { status, output } = await run(call, { SUITE_HOST: gateway.host });
        expect(output).toContain(answered[call]);
        expect(status).toBe(0);
      });

      it('end badly, and say why, where the token does not count', async () => {
        const settings = { SUITE_HOST: gateway.host, SUITE_TOKEN: `Bearer ${token}` };
        const { status, output } = await run(call, settings);
        expect(status).not.toBe(0);
        expect(output).toContain('401');
        expect(output).toContain(gatewayMessage);
        expect(output).not.toContain(token);
      });

      it.runIf(call === 'workflow')(
        'end badly where the answer says so, though its status is fine',
        async () => {
          const settings = { SUITE_HOST: gateway.host, SUITE_PROCESS: 'another' };
          const { status, output } = await run(call, settings);
          expect(output).toContain('>FAILURE<');
          expect(status).not.toBe(0);
        },
      );

      it('send the token bare, without the line break it was pasted with, and the ID as it is', async () => {
        const part = `sent-${id}-${call}`;
        const settings = { SUITE_TOKEN: `${token}\r\n`, [idVariable[call]]: strangeId };
        const { status, output } = await run(call, { SUITE_HOST: echo.address(part), ...settings });
        const [arrival] = echo.arrivals(part);
        if (arrival === undefined) return expect.fail(`Nothing arrived: ${output}`);
        expect(arrival.headers.authorization).toBe(token);
        expect(askedOf(arrival)).toEqual({ call, id: strangeId });
        expect(output).toContain(practiceAnswer);
        // Where a SOAP answer does not speak of success there is none.
        expect(status === 0).toBe(call !== 'workflow');
        expectSecret(arrival, `src/samples/${call}/${file}`);
      });

      it('neither send nor show a token with a line break in it', async () => {
        const part = `broken-${id}-${call}`;
        const settings = { SUITE_HOST: echo.address(part), SUITE_TOKEN: brokenToken };
        const { status, output } = await run(call, settings);
        expect(status).not.toBe(0);
        expect(output).toContain('SUITE_TOKEN');
        for (const piece of brokenToken.split('\n')) expect(output).not.toContain(piece);
        expect(echo.arrivals(part)).toHaveLength(0);
      });

      it('do not show a token that was pasted with the quotation marks around it', async () => {
        const settings = { SUITE_HOST: gateway.host, SUITE_TOKEN: `“${token}”` };
        const { status, output } = await run(call, settings);
        expect(status).not.toBe(0);
        expect(output).not.toContain(token);
      });

      it.each(['SUITE_HOST', 'SUITE_TOKEN', idVariable[call]])(
        'ask for %s where it is missing',
        async (name) => {
          const part = `without-${name}-${id}-${call}`;
          const nothing = call === 'dataset' ? undefined : '';
          const { status, output } = await run(call, { SUITE_HOST: echo.address(part), [name]: nothing });
          expect(status).not.toBe(0);
          expect(output).toContain(name);
          expect(output).not.toContain(token);
          expect(echo.arrivals(part)).toHaveLength(0);
        },
      );

      it('send nothing unencrypted where the address does not say how to send', async () => {
        const part = `bare-${id}-${call}`;
        const { status } = await run(call, { SUITE_HOST: echo.address(part).replace('http://', '') });
        expect(status).not.toBe(0);
        expect(echo.arrivals(part)).toHaveLength(0);
      });

      it('do not follow to another host', async () => {
        const part = `moved-${id}-${call}`;
        const { status } = await run(call, { SUITE_HOST: echo.address(part) });
        expect(echo.arrivals(part)).toHaveLength(1);
        expect(echo.arrivals(`${part}-on`)).toHaveLength(0);
        expect(status).not.toBe(0);
      });

      // Of the clients used here, only Python's looks there without being told to.
      it.runIf(id === 'python')('send the token although a password is kept for the host', async () => {
        const part = `netrc-${id}-${call}`;
        const folder = mkdtempSync(join(tmpdir(), 'samples-'));
        const kept = join(folder, 'netrc');
        writeFileSync(kept, 'machine 127.0.0.1 login practice password practice\n', { mode: 0o600 });
        await run(call, { SUITE_HOST: echo.address(part), NETRC: kept });
        rmSync(folder, { recursive: true });
        expect(echo.arrivals(part)[0]?.headers.authorization).toBe(token);
      });
    });
  });
}
