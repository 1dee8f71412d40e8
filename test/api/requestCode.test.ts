import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { type Endpoint, SIMULATOR_KEY, TEST_API } from '../../src/api/endpoint';
import { curlCommand, nodeProgram, type OrderRequest } from '../../src/api/requestCode';
import { startSimulator } from '../../src/simulator/server';
import { answer, playedServer } from './playedServer';

const KEY = 'user-key-0123456789012345678901234567890';

/** What would do harm, or be lost, if a shell or JavaScript understood it. */
const hostile: Record<string, string> = {
  'single and double quotes': `it's "so" 'called' ''''`,
  'backslashes, one at the end': 'a\\b\\\\n\\u0041 \\',
  'commands and variables': `$(touch pwned) \`touch pwned\` $HOME \${HOME} $$ \${1+1} #{x}`,
  'line breaks of both kinds': 'one\ntwo\r\nthree\rfour\n',
  'what begins like a file or an option': '@/etc/hostname',
  'what ends a here-document': '\nJSON\nEOF\n',
  'history, jobs and formats': '!! !$ %s %n %% & ; | > x < y',
  'letters of all kinds': 'Zoë 日本語 🙂 👩‍👩‍👧 \u202Eevil \u2028 \u2029 \uFEFF',
  'escapes of JSON, NUL too': '\\u0000 \\n \\ud83d\\ude42',
  'control characters': '\t\u0001\u001b[31m\u007f',
  'the end of a literal': '`; process.exit(7); //',
};

const noCurl = spawnSync('curl', ['--version']).status !== 0 && 'curl is not here';
const shells = ['sh', 'bash', 'dash', 'zsh'].filter((shell) => spawnSync(shell, ['-c', 'true']).status === 0);

/** Runs a program and gives what it wrote, with the user's key in its environment unless told otherwise. */
async function run(command: string, args: string[], input: string, key: string | null = KEY) {
  const { MULTISAFEPAY_API_KEY: _, ...others } = process.env;
  const env = key === null ? others : { ...others, MULTISAFEPAY_API_KEY: key };
  const child = spawn(command, args, { env });
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, stdout, stderr };
}

const inNode = (request: OrderRequest) => run(process.execPath, ['--input-type=module', '-'], nodeProgram(request));
const inShell = (shell: string) => (request: OrderRequest) => run(shell, ['-s'], curlCommand(request));
const runners: [string, (request: OrderRequest) => ReturnType<typeof run>][] = [
  ['Node', inNode],
  ...(noCurl ? [] : shells.map((shell): [string, typeof inNode] => [`cURL in ${shell}`, inShell(shell)])),
];

describe('An order as code', () => {
  let server: Awaited<ReturnType<typeof playedServer>>;
  const endpoint = (): Endpoint => ({ target: 'Simulator', base: server.url });
  before(async function () {
    this.timeout(5000);
    if (noCurl) console.log(`      (${noCurl}: its commands are not run)`);
    server = await playedServer(answer(200, { success: true, data: { order_id: 'a', payment_url: 'https://pay/' } }));
  });
  after(() => server.close());

  for (const [runner, runCode] of runners) {
    for (const [name, body] of Object.entries(hostile)) {
      it(`${runner} sends byte for byte: ${name}`, async () => {
        const { code, stderr } = await runCode({ endpoint: endpoint(), body });
        assert.equal(code, 0, stderr);
        const received = server.received.at(-1);
        assert.equal(received?.body, body);
        const { method, path: to, headers } = received;
        assert.deepEqual(
          [method, to, headers['content-type'], headers.api_key],
          ['POST', '/v1/json/orders', 'application/json', SIMULATOR_KEY],
        );
      });
    }

    it(`${runner} sends byte for byte: any text`, async () => {
      const sign = fc.oneof(fc.constantFrom(...'\'"`\\$(){}!@%\r\n\t'), fc.string({ unit: 'grapheme', maxLength: 3 }));
      const texts = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join('').replaceAll('\0', ''));
      await fc.assert(
        fc.asyncProperty(texts, async (body) => {
          const { code, stderr } = await runCode({ endpoint: endpoint(), body });
          assert.equal(code, 0, stderr);
          assert.equal(server.received.at(-1)?.body, body);
        }),
        { numRuns: 10 },
      );
    }).timeout(60_000);

    it(`${runner} sends an order of a megabyte`, async () => {
      const body = JSON.stringify({ description: `it's ${'é'.repeat(500_000)}` });
      const { code, stderr } = await runCode({ endpoint: endpoint(), body });
      assert.equal(code, 0, stderr);
      assert.ok(server.received.at(-1)?.body === body);
    });
  }

  it('is accepted by the simulator, and Node prints the payment URL alone', async () => {
    const simulator = await startSimulator();
    try {
      const order = {
        type: 'redirect',
        order_id: "it's $(mine)",
        currency: 'EUR',
        amount: 1000,
        description: '🙂 `ls`',
      };
      const request: OrderRequest = {
        endpoint: { target: 'Simulator', base: simulator.url },
        body: JSON.stringify(order, null, 2),
      };
      for (const [runner, runCode] of runners) {
        const { code, stdout, stderr } = await runCode(request);
        assert.equal(code, 0, `${runner}: ${stderr}`);
        const url = runner === 'Node' ? stdout.trim() : JSON.parse(stdout).data.payment_url;
        assert.equal(new URL(url).origin, new URL(simulator.url).origin);
        assert.match(await (await fetch(url)).text(), /🙂 `ls`/);
      }
    } finally {
      await simulator.close();
    }
  });

  const failures: [string, Parameters<typeof answer>, RegExp][] = [
    [
      'a refusal',
      [404, { success: false, data: {}, error_code: 1006, error_info: 'Invalid order ID' }],
      /^HTTP 404\. 1006: Invalid order ID\n$/,
    ],
    ['a page in the place of an answer', [502, '<html>Bad gateway</html>'], /^HTTP 502\. <html>Bad gateway<\/html>\n$/],
    ['a redirect, which would take the key elsewhere', [302, '', { location: 'http://127.0.0.1:9/' }], /redirect/],
  ];
  for (const [name, reply, expected] of failures) {
    it(`Node says, with exit code 1: ${name}`, async () => {
      const refusing = await playedServer(answer(...reply));
      const { code, stdout, stderr } = await inNode({
        endpoint: { target: 'Simulator', base: refusing.url },
        body: '{}',
      });
      await refusing.close();
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, expected);
    });
  }

  describe('for the Test API', () => {
    const request: OrderRequest = { endpoint: { target: 'Test API', base: TEST_API }, body: '{}' };

    it('takes the key from the environment', async () => {
      const offline =
        'globalThis.fetch = async (url, { headers }) => Response.json({ success: true, data: { url, headers } });';
      const program = await run(process.execPath, ['--input-type=module', '-'], `${offline}\n${nodeProgram(request)}`);
      assert.match(program.stdout, new RegExp(KEY));
      assert.match(program.stdout, /https:\/\/testapi\.multisafepay\.com\/v1\/json\/orders/);

      const folder = mkdtempSync(path.join(tmpdir(), 'curl-'));
      writeFileSync(path.join(folder, 'curl'), '#!/bin/sh\nprintf "%s\\n" "$@"\n', { mode: 0o755 });
      const command = await run('sh', ['-s'], `PATH=${folder}:$PATH\n${curlCommand(request)}`);
      rmSync(folder, { recursive: true });
      assert.deepEqual(command.stdout.split('\n'), [
        'https://testapi.multisafepay.com/v1/json/orders',
        '--header',
        `api_key: ${KEY}`,
        '--header',
        'content-type: application/json',
        '--data-raw',
        '{}',
        '',
      ]);
    });

    it('sends nothing without a key, and says what is not set', async () => {
      const program = await run(process.execPath, ['--input-type=module', '-'], nodeProgram(request), null);
      const command = await run('sh', ['-s'], curlCommand(request), null);
      for (const { code, stdout, stderr } of [program, command]) {
        assert.notEqual(code, 0);
        assert.equal(stdout, '');
        assert.match(stderr, /MULTISAFEPAY_API_KEY:? is not set/);
      }
    });
  });
});
