/** The samples of the first request, run as they are shown, against the gateway; where the language is on the machine. */
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningGateway, startGateway } from './running-gateway.ts';
import { gatewayMessage } from '../../src/account/gateway.ts';
import { makePracticeToken } from '../../src/account/practice-token.ts';
import { datasetId, documentId } from '../../src/gateway/rest.ts';
import { sampleCalls, sampleLanguages } from '../../src/samples/samples.ts';

let gateway: RunningGateway;

beforeAll(async () => {
  gateway = await startGateway();
}, 20_000);

afterAll(() => {
  gateway.process.kill();
});

const token = makePracticeToken({ now: () => 1000, randomBytes: (count) => new Uint8Array(count) });

/** What to ask of a language whose samples need more than the language alone. */
const questions: Readonly<Record<string, readonly string[]>> = {
  curl: ['-c', 'curl --version'],
  python: ['-c', 'import requests'],
  php: ['-r', 'exit(extension_loaded("curl") ? 0 : 1);'],
};

function isThere(id: string, command: string): boolean {
  return spawnSync(command, questions[id] ?? ['--version'], { stdio: 'ignore' }).status === 0;
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
          SUITE_HOST: gateway.host,
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
