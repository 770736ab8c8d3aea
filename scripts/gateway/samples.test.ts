/** The samples of the first request, run as they are shown, against the gateway; where the language is on the machine. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatewayMessage } from '../../src/account/gateway.ts';
import { makePracticeToken } from '../../src/account/practice-token.ts';
import { datasetId, documentId } from '../../src/gateway/rest.ts';
import { sampleCalls, sampleLanguages } from '../../src/samples/samples.ts';

let gateway: ChildProcess;
let host = '';

beforeAll(async () => {
  gateway = spawn(process.execPath, ['scripts/gateway.ts', '--port', '0', '--no-rate-limit']);
  await new Promise<void>((resolve) => {
    gateway.stdout?.on('data', (chunk: Buffer) => {
      host ||= /http:\/\/[\d.:]+/.exec(chunk.toString())?.[0] ?? '';
      if (host) resolve();
    });
  });
}, 20_000);

afterAll(() => {
  gateway.kill();
});

const token = makePracticeToken({ now: () => 1000, randomBytes: (count) => new Uint8Array(count) });

/** Python without its requests package cannot run the sample; the others need nothing but themselves. */
function isThere(id: string, command: string): boolean {
  const asked =
    id === 'python' ? ['-c', 'import requests'] : id === 'curl' ? ['-c', 'curl --version'] : ['--version'];
  return spawnSync(command, asked, { stdio: 'ignore' }).status === 0;
}

for (const { id, label, file, run } of sampleLanguages) {
  const [command, ...args] = run;
  const canRun = isThere(id, command);
  if (!canRun)
    console.log(`Not run: the samples in ${label}, since this machine has no ${command} that can.`);

  describe.skipIf(!canRun)(`the samples in ${label}`, () => {
    const ask = (call: string, authorization: string) =>
      spawnSync(command, [...args, `src/samples/${call}/${file}`], {
        encoding: 'utf8',
        env: {
          ...process.env,
          SUITE_HOST: host,
          SUITE_TOKEN: authorization,
          SUITE_DATASET: datasetId,
          SUITE_DOCUMENT: documentId,
        },
      });

    it.each(sampleCalls)('get an answer (%s)', { timeout: 60_000 }, (call) => {
      const { status, stdout, stderr } = ask(call, token);
      expect(stderr + stdout).toContain(call === 'dataset' ? 'practice.user' : documentId);
      expect(status).toBe(0);
    });

    it('end badly, and say why, where the token does not count', { timeout: 60_000 }, () => {
      const { status, stdout, stderr } = ask('dataset', `Bearer ${token}`);
      expect(status).not.toBe(0);
      expect(stdout + stderr).toMatch(new RegExp(`401|${gatewayMessage}`));
    });
  });
}
