import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { KeyStore } from '../../src/editor/testHooks';
import { accepted, firstDay, json, leave, type Reply, refused, send, stage } from './sendStage';
import { eventually, hooks, openText, trustly as order, ours, pause, showsEventually } from './window';

/** Letters that stand together nowhere else. */
const NL = 'vwvwvwvwvwjkjkjkjkjkqxqxqxqxqxzyzyzyzyzy';
const BE = 'yzyzyzyzyzxqxqxqxqxqkjkjkjkjkjwvwvwvwvwv';
const VARIABLE = 'MULTISAFEPAY_API_KEY';

const run = (command: string) => vscode.commands.executeCommand(`multisafepay.${command}`);
const active = (...ids: string[]) => json({ success: true, data: ids.map((id) => ({ id })) });
const isMethods = ({ url }: { url: string }) => url.endsWith('/payment-methods');
/** The payment methods of a key, and for all other requests an accepted order. */
const withMethods =
  (...ids: string[]): Reply =>
  (request) =>
    isMethods(request) ? active(...ids) : accepted();

/** Adds a key; the Test API answers with these methods. */
async function add(name: string, key: string, ...methods: string[]) {
  const staged = await stage({ 'Test API key': key, 'Name of this key': name }, withMethods(...methods));
  await run('addTestKey');
  return staged;
}

/** Sends an order to the Test API and returns the key that went with it. */
async function keySent(): Promise<string | null | undefined> {
  const { sent } = await stage({ 'Where should orders go?': 'Test API: *' }, () => accepted());
  await openText(order);
  await send();
  return sent.find(({ method }) => method === 'POST')?.headers.get('api_key');
}

async function statusBar(): Promise<vscode.StatusBarItem | undefined> {
  return (await hooks()).statusBar();
}

describe('test keys', () => {
  beforeEach(firstDay);
  afterEach(async () => {
    delete process.env[VARIABLE];
    (await hooks()).setSecrets(undefined);
    await leave();
  });

  const tries: [answer: string, reply: () => Response, said: RegExp][] = [
    ['14 methods', () => active(...'ABCDEFGHIJKLMN'), /^Key webshop NL is stored\. 14 methods active\.$/],
    ['one method', () => active('IDEAL'), /^Key webshop NL is stored\. 1 method active\.$/],
    ['no method', () => active(), /^Key webshop NL is stored\. No payment method is active for it: activate some/],
    ['an inactive site', () => refused(1019, 'Site is inactive'), /is stored\. The Test API answered 1019: Site is in/],
    ['a page of HTML', () => new Response('<html>', { status: 502 }), /is stored\. It could not be tried: .*502/],
  ];
  for (const [answer, reply, expected] of tries) {
    it(`are tried when they are added, and the answer is said: ${answer}`, async () => {
      const { said, sent } = await stage({ 'Test API key': ` ${NL}\n`, 'Name of this key': 'webshop NL' }, reply);
      await run('addTestKey');
      assert.match(said.at(-1) ?? '', expected);
      assert.deepEqual(
        sent.map(({ method, url, headers }) => [method, url, headers.get('api_key')]),
        [['GET', 'https://testapi.multisafepay.com/v1/json/payment-methods', NL]],
      );
    });
  }

  for (const [what, reply] of [
    ['wrong or live', () => refused(1032, `Invalid API key ${BE}`)],
    ['not authorised', () => json({ message: 'Unauthorized' }, 401)],
  ] as const) {
    it(`that are ${what} are said to be so at once, and kept when the person insists`, async () => {
      const { said } = await stage(
        { 'Test API key': BE, 'Name of this key': 'webshop BE', 'The Test API does not accept': 'Keep anyway' },
        reply,
      );
      await run('addTestKey');
      const question = said.find((each) => each.startsWith('The Test API does not accept this key.')) ?? '';
      assert.match(question, / \| Enter again \| Keep anyway$/);
      assert.match(said.at(-1) ?? '', /^Key webshop BE is stored\./);
      assert.ok(!said.join().includes(BE));
    });
  }

  it('that are wrong can be entered again', async () => {
    const keys = [BE, NL];
    const { said, sent } = await stage({}, ({ headers }) =>
      headers.get('api_key') === BE ? refused(1032, 'Invalid API key') : active('IDEAL', 'KLARNA'),
    );
    (await hooks()).setAnswer((question, choices) => {
      said.push([question, ...choices].join(' | '));
      if (question === 'Test API key') return keys.shift();
      return question === 'Name of this key' ? 'webshop NL' : choices[0];
    });
    await run('addTestKey');
    assert.equal(said.filter((each) => each === 'Name of this key').length, 1);
    assert.equal(said.at(-1), 'Key webshop NL is stored. 2 methods active.');
    assert.equal(sent.length, 2);
    assert.equal(await keySent(), NL);
  });

  it('are not kept when their trial is cancelled', async () => {
    const { said } = await stage({ 'Test API key': NL, 'Name of this key': 'webshop NL' }, () => new Promise(() => {}));
    const adding = run('addTestKey');
    await pause(500);
    // The one button of the progress notification is Cancel.
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    await adding;
    assert.equal(said.at(-1), 'Name of this key');
    const { context } = await hooks();
    assert.equal(await context.secrets.get('multisafepay.testKeys'), undefined);
    assert.deepEqual(context.globalState.get('multisafepay.methods', {}), {});
  });

  it('cannot become the name of a key, where the two are entered the wrong way round', async () => {
    const { said, sent } = await stage({ 'Test API key': 'webshop NL', 'Name of this key': NL });
    await run('addTestKey');
    assert.deepEqual(said, ['Test API key', 'Name of this key']);
    assert.deepEqual(sent, []);
    const { context } = await hooks();
    assert.equal(await context.secrets.get('multisafepay.testKeys'), undefined);
  });

  it('that hold their own name, once they are entered again, get another name', async () => {
    const keys = ['mistyped', NL];
    const names = [NL.slice(0, 10), 'webshop NL'];
    const { said } = await stage({}, ({ headers }) =>
      headers.get('api_key') === NL ? active('IDEAL') : refused(1032, 'Invalid API key'),
    );
    (await hooks()).setAnswer((question, choices) => {
      said.push([question, ...choices].join(' | '));
      if (question === 'Test API key') return keys.shift();
      return question === 'Name of this key' ? names.shift() : choices[0];
    });
    await run('addTestKey');
    assert.equal(said.at(-1), 'Key webshop NL is stored. 1 method active.');
  });

  it('are asked for by the first order that is sent, which then goes with them', async () => {
    const answers = {
      'Where should orders go?': 'Test API: enter a test API key...',
      'Test API key': NL,
      'Name of this key': 'webshop NL',
    };
    const { said, sent } = await stage(answers, withMethods('TRUSTLY'));
    await openText(order);
    await send();
    assert.deepEqual(
      said.slice(0, 4).map((each) => each.replace(/\?.*/, '?')),
      ['Where should orders go?', 'Test API key', 'Name of this key', 'Key webshop NL is stored. 1 method active.'],
    );
    assert.match(said[4] ?? '', /^Test API accepted order my-order\./);
    assert.deepEqual(
      sent.map(({ method, headers }) => [method, headers.get('api_key')]),
      [
        ['GET', NL],
        ['POST', NL],
      ],
    );
  });

  it('are switched, for this workspace', async () => {
    await add('webshop NL', NL);
    await add('webshop BE', BE);
    assert.equal(await keySent(), BE);
    const { said } = await stage({ 'Which test API key?': 'webshop NL' });
    await run('switchTestKey');
    assert.match(said[0] ?? '', / \| webshop BE \| webshop NL \| Add another\.\.\.$/);
    assert.equal(await keySent(), NL);
  });

  it('are removed after one more question, and the next order asks', async () => {
    await add('webshop NL', NL);
    await add('webshop BE', BE);
    await keySent();
    const { said } = await stage({
      'Remove which test API key?': 'webshop BE',
      'Remove key webshop BE?': 'Remove',
    });
    await run('removeTestKey');
    assert.equal(said.at(-1), 'Key webshop BE is removed.');
    const next = await stage({ 'Where should orders go?': 'Test API: webshop NL' }, () => accepted());
    await openText(order);
    await send();
    assert.match(next.said[0] ?? '', / \| Test API: webshop NL \| Test API: add another\.\.\. \| Simulator$/);
  });

  it('of other workspaces are not taken in the place of one that was chosen here and removed', async () => {
    await add('webshop NL', NL);
    await add('webshop BE', BE);
    await keySent();
    const { context } = await hooks();
    await context.globalState.update('multisafepay.lastTestKeyName', 'webshop NL');
    await stage({ 'Remove which test API key?': 'webshop BE', 'Remove key webshop BE?': 'Remove' });
    await run('removeTestKey');
    const { said, sent } = await stage({}, () => accepted());
    (await hooks()).setAnswer((question) => {
      said.push(question);
      return 'nothing of this';
    });
    await openText(order);
    await send();
    assert.match(said[0] ?? '', /^Where should orders go\?/);
    assert.deepEqual(
      sent.filter(({ method }) => method === 'POST'),
      [],
    );
  });

  it('are not removed by half an answer', async () => {
    await add('webshop NL', NL);
    await stage({ 'Remove which test API key?': 'webshop NL', 'Remove key webshop NL?': 'Cancel' });
    await run('removeTestKey');
    assert.equal(await keySent(), NL);
  });

  it('of the time before they had names are not lost', async () => {
    const { context } = await hooks();
    await context.secrets.store('multisafepay.testKey', NL);
    await context.workspaceState.update('multisafepay.target', 'testApi');
    assert.equal(await keySent(), NL);
    assert.equal(await context.secrets.get('multisafepay.testKey'), undefined);
    assert.equal((await statusBar())?.text, '$(cloud-upload) Test API: Test key');
  });

  it('in the environment are offered, not taken, and not remembered but for the name of the variable', async () => {
    process.env[VARIABLE] = BE;
    const { context } = await hooks();
    const offer = `Test API: use ${VARIABLE} from the environment (this window)`;
    const { said, sent } = await stage({ 'Where should orders go?': offer }, withMethods());
    await openText(order);
    await send();
    assert.match(said[0] ?? '', /^Where should orders go\?.* \| Test API: enter a test API key\.\.\. \| Simulator$/);
    assert.equal(sent.find(({ method }) => method === 'POST')?.headers.get('api_key'), BE);
    // The next window has not got this key; its orders are to ask, and not to go with one of another workspace.
    assert.equal(context.workspaceState.get('multisafepay.testKeyName'), VARIABLE);
    assert.equal(context.globalState.get('multisafepay.lastTestKeyName'), undefined);
    assert.ok(
      !JSON.stringify(context.workspaceState.keys().map((key) => context.workspaceState.get(key))).includes(BE),
    );
    assert.equal(await context.secrets.get('multisafepay.testKeys'), undefined);
    await stage({ 'Remove which test API key?': VARIABLE, [`Remove key ${VARIABLE}?`]: 'Remove' });
    await run('removeTestKey');
  });

  const locked = () => Promise.reject(new Error('The keyring is locked'));
  const stores: [what: string, store: KeyStore][] = [
    ['is locked', { get: locked, store: locked, delete: locked }],
    ['takes nothing', { get: async () => undefined, store: locked, delete: locked }],
    ['swallows what it is given', { get: async () => undefined, store: async () => {}, delete: async () => {} }],
  ];
  for (const [what, store] of stores) {
    it(`are kept for this window when the key store ${what}, and it says so`, async () => {
      (await hooks()).setSecrets(store);
      const { said } = await add('webshop NL', NL, 'IDEAL');
      assert.deepEqual(said, [
        'Test API key',
        'Name of this key',
        'Key webshop NL is kept for this window only: the key store does not open. 1 method active.',
      ]);
      assert.equal(await keySent(), NL);
      await stage({ 'Remove which test API key?': 'webshop NL', 'Remove key webshop NL?': 'Remove' });
      await run('removeTestKey');
    });
  }

  it('that are out of reach since the key store is locked are said to be so where another can be chosen', async () => {
    await add('webshop NL', NL);
    await keySent();
    (await hooks()).setSecrets({ get: locked, store: locked, delete: locked });
    const { said, sent } = await stage({ 'Where should orders go?': 'Simulator' });
    await openText(order);
    await send();
    assert.match(said[0] ?? '', /^Where should orders go\? The key store of this computer does not open; /);
    assert.ok(sent.every(({ headers }) => headers.get('api_key') !== NL));
  });

  it('say which method of an order is not active for them, while orders go to the Test API', async () => {
    const says = ['Information method-not-active "TRUSTLY"'];
    await add('webshop NL', NL, 'IDEAL', 'VISA');
    const { document } = await openText(order);
    await showsEventually(document, []);
    await stage({ 'Where should orders go?': 'Test API: webshop NL' });
    await run('chooseTarget');
    await showsEventually(document, says);
    assert.match(ours(document)[0]?.message ?? '', /^TRUSTLY is not active for key webshop NL\. .*1023/);

    await add('webshop BE', BE, 'TRUSTLY');
    await showsEventually(document, []);
    await stage({ 'Which test API key?': 'webshop NL' });
    await run('switchTestKey');
    await showsEventually(document, says);
    const settings = vscode.workspace.getConfiguration('multisafepay');
    await settings.update('rules', { 'method-not-active': 'off' }, vscode.ConfigurationTarget.Global);
    await showsEventually(document, []);
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    await showsEventually(document, says);
    await stage({ 'Where should orders go?': 'Simulator' });
    await run('chooseTarget');
    await showsEventually(document, []);
  });

  it('are in no notification, state or status bar item', async () => {
    const { said } = await add('webshop NL', NL, 'IDEAL');
    assert.equal(await keySent(), NL);
    const { context } = await hooks();
    const state = [context.globalState, context.workspaceState].flatMap((each) =>
      each.keys().map((key) => each.get(key)),
    );
    const bar = await statusBar();
    const shown = JSON.stringify([said, state, bar?.text, bar?.tooltip, bar?.accessibilityInformation]);
    assert.match(shown, /webshop NL/);
    for (let at = 0; at + 6 <= NL.length; at += 1) assert.ok(!shown.includes(NL.slice(at, at + 6)));
  });
});

describe('the status bar item', () => {
  before(firstDay);
  after(leave);

  it('says where orders go, and with which key', async () => {
    await openText(order);
    await eventually(async () => (await statusBar())?.text === '$(cloud-upload) Test API or Simulator', 'undecided');
    await add('webshop NL', NL);
    await keySent();
    assert.equal((await statusBar())?.text, '$(cloud-upload) Test API: webshop NL');
    assert.equal(
      (await statusBar())?.accessibilityInformation?.label,
      'MultiSafepay orders go to: Test API: webshop NL',
    );
    await stage({ 'Where should orders go?': 'Simulator' });
    await run('chooseTarget');
    await eventually(async () => (await statusBar())?.text === '$(beaker) Simulator', 'it says Simulator');
  });

  it('opens a menu, with the address of the simulator while it runs', async () => {
    const { said } = await stage({ 'MultiSafepay Orders': '$(copy) Copy Simulator URL' });
    await run('showStatusMenu');
    assert.match(said[0] ?? '', /^MultiSafepay Orders Orders go to the Simulator\. \| .*Send Order \| .*Choose Where/);
    assert.match(await vscode.env.clipboard.readText(), /^http:\/\/127\.0\.0\.1:\d+\/v1\/json$/);
  });

  it('is there only while an order is active or the simulator runs', async () => {
    await openText('hello', 'plaintext');
    assert.ok(await statusBar());
    await stage({ 'MultiSafepay Orders': '$(debug-stop) Stop Simulator' });
    await run('showStatusMenu');
    await eventually(async () => (await statusBar()) === undefined, 'it is hidden');
    await openText(order);
    await eventually(statusBar, 'it is there again');
    await openText('hello again', 'plaintext');
    await eventually(async () => (await statusBar()) === undefined, 'it is hidden again');
  });
});
