/**
 * WebKitGTK, over WebDriver (https://w3c.github.io/webdriver/): its driver starts its own small browser, on a display that
 * nobody sees. Its console is not told of; what went wrong is noted in the page (see `noting-host.ts`).
 */
import { asText, type Driver, windowSize } from './driver.ts';
import { freePort, type Program, start } from './programs.ts';

/** What the driver is asked, and answers with. */
type Call = <Result = object>(method: 'POST' | 'DELETE', path: string, body?: object) => Promise<Result>;

function callAt(address: string): Call {
  return async <Result>(method: string, path: string, body?: object) => {
    const response = await fetch(`${address}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: Result & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`WebKit says: ${value.error ?? ''} ${value.message ?? ''}`);
    return value;
  };
}

function drive(call: Call, session: string): Omit<Driver, 'name' | 'version' | 'close'> {
  const post = async (path: string, body: object = {}) => {
    await call('POST', `${session}${path}`, body);
  };
  return {
    goTo: (url) => post('/url', { url }),
    reload: () => post('/refresh'),
    goBack: () => post('/back'),
    evaluate: async (code, ...values) => {
      const text = await call<string>('POST', `${session}/execute/sync`, {
        script: `return (${asText(code)})(arguments[0])`,
        args: [JSON.stringify(values)],
      });
      return JSON.parse(text) as ReturnType<typeof code>;
    },
    act: (sources) => post('/actions', { actions: sources }),
    takeErrors: () => [],
  };
}

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

/** Starts WebKitGTK's browser on a display of its own. */
export async function startWebKit(command: string, display: string): Promise<Driver> {
  const programs: Program[] = [];
  const close = async () => {
    for (const program of programs.toReversed()) await program.end();
  };
  try {
    const screen = `${windowSize.width}x${windowSize.height + 200}x24`;
    const server = await start(
      display,
      ['-displayfd', '1', '-screen', '0', screen, '-nolisten', 'tcp'],
      /(\d+)\n/,
    );
    programs.push(server);
    const port = await freePort();
    const env = { DISPLAY: `:${server.said[1] ?? ''}`, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' };
    const address = `http://127.0.0.1:${port}`;
    programs.push(await start(command, [`--port=${port}`], new URL(`${address}/status`), env));
    const call = callAt(address);
    const { sessionId, capabilities } = await call<Session>('POST', '/session', { capabilities: {} });
    const session = `/session/${sessionId}`;
    const leave = async () => {
      await call('DELETE', session).catch(() => null);
    };
    programs.push({ said: [], end: leave });
    await call('POST', `${session}/window/rect`, { x: 0, y: 0, ...windowSize });
    return { name: 'WebKitGTK', version: capabilities.browserVersion, ...drive(call, session), close };
  } catch (error) {
    await close();
    throw error;
  }
}
