/** `npm start` serves what was built, and a taken port is no failure. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';

test('the server takes the next port where one is taken, and prints its address', async () => {
  const squatter = createServer((_, response) => response.end('taken')).listen(0);
  const taken = (squatter.address() as AddressInfo).port;
  const server = spawn(process.execPath, ['scripts/serve.ts', '--port', String(taken)]);
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let output = '';
      server.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const [found] = /http:\/\/localhost:\d+\//.exec(output) ?? [];
        if (found) resolve(found);
      });
      server.on('exit', () => reject(new Error(`The server ended: ${output}`)));
    });
    expect(new URL(address).port).not.toBe(String(taken));
    expect(await (await fetch(`${address}guide/`)).text()).toContain('API token');
  } finally {
    server.kill();
    squatter.close();
  }
});
