/**
 * Firefox, over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which it speaks on its own since version 129: no
 * driver, and no library, since Node has WebSockets.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asText, type Driver, windowSize } from './driver.ts';
import { start } from './programs.ts';

/** It asks nothing of the network, opens no page of its own, and the reader wants no motion. */
const preferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#off',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'ui.prefersReducedMotion': 1,
};

/**
 * What Firefox says of a request that was given up with its page while a service worker still answered it. Of a worker that fails
 * it speaks in other words.
 */
const ofPageLeft = 'A ServiceWorker intercepted the request and encountered an unexpected error';

interface Message {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly method?: string;
  readonly message?: string;
  readonly result?: unknown;
  readonly params?: { readonly level?: string; readonly text?: string };
}

/** One session of BiDi. */
class Connection {
  readonly errors: string[] = [];
  readonly #socket: WebSocket;
  readonly #waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  #count = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => this.#hear(JSON.parse(String(data)) as Message);
    socket.onclose = () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection.'));
    };
  }

  static open(address: string): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(address);
      socket.onopen = () => resolve(new Connection(socket));
      socket.onerror = () => reject(new Error(`Firefox does not answer at ${address}.`));
    });
  }

  /** Has a command done, and gives what comes of it, which is as the standard says. */
  call<Result = object>(method: string, params: object = {}): Promise<Result> {
    this.#count += 1;
    const id = this.#count;
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.set(id, { resolve: (value) => resolve(value as Result), reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  #hear({ id, type, method, message, result, params }: Message): void {
    if (method === 'log.entryAdded' && params?.level === 'error') {
      const text = params.text ?? 'an error without words';
      if (!text.includes(ofPageLeft)) this.errors.push(text);
    }
    const waiting = this.#waiting.get(id ?? 0);
    this.#waiting.delete(id ?? 0);
    if (type === 'success') waiting?.resolve(result);
    else if (type === 'error') waiting?.reject(new Error(`Firefox says: ${message ?? 'no reason'}`));
  }
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

function drive(connection: Connection, context: string): Omit<Driver, 'name' | 'version' | 'close'> {
  const complete = { context, wait: 'complete' };
  return {
    goTo: async (url) => {
      await connection.call('browsingContext.navigate', { ...complete, url });
    },
    reload: async () => {
      await connection.call('browsingContext.reload', complete);
    },
    goBack: async () => {
      await connection.call('browsingContext.traverseHistory', { context, delta: -1 });
    },
    evaluate: async (code, ...values) => {
      const answer = await connection.call<Evaluated>('script.callFunction', {
        functionDeclaration: asText(code),
        arguments: [{ type: 'string', value: JSON.stringify(values) }],
        awaitPromise: false,
        // Beside the scripts of the page, and not under its policy.
        target: { context, sandbox: 'walk' },
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result.value) as ReturnType<typeof code>;
    },
    act: async (sources) => {
      await connection.call('input.performActions', { context, actions: sources });
    },
    takeErrors: () => connection.errors.splice(0),
  };
}

/** Starts a Firefox without a window, with a profile that is thrown away. */
export async function startFirefox(command: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'walk-firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const size = [`--width=${windowSize.width}`, `--height=${windowSize.height}`];
  const args = ['--headless', '--no-remote', '--remote-debugging-port=0', ...size, '--profile', profile];
  const program = await start(command, args, /WebDriver BiDi listening on (ws:\S+)/);
  const close = async () => {
    await program.end();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const connection = await Connection.open(`${program.said[1] ?? ''}/session`);
    const { capabilities } = await connection.call<{ capabilities: { browserVersion: string } }>(
      'session.new',
      { capabilities: {} },
    );
    await connection.call('session.subscribe', { events: ['log.entryAdded'] });
    // Not the tab it opens with: the focus is in its address bar, and Enter presses no button in the page.
    const { context } = await connection.call<{ context: string }>('browsingContext.create', { type: 'tab' });
    await connection.call('browsingContext.setViewport', { context, viewport: windowSize });
    return { name: 'Firefox', version: capabilities.browserVersion, ...drive(connection, context), close };
  } catch (error) {
    await close();
    throw error;
  }
}
