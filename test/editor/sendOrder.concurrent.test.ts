import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  accepted,
  chooseTarget,
  firstDay,
  json,
  KEY,
  leave,
  type Reply,
  refused,
  send,
  stage,
  TEST_ORDERS,
} from './sendStage';
import { closeAll, eventually, hooks, openText, trustly as order } from './window';

/** A reply that comes when `answer` is called, and not before; an abort ends the wait as it does for fetch. */
function held(reply: Reply) {
  let answer: () => void = () => undefined;
  const wait = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const heldReply: Reply = async (request, signal) => {
    await Promise.race([
      wait,
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    ]);
    return reply(request, signal);
  };
  return { reply: heldReply, answer: () => answer() };
}

const named = (id: string) => order.replace('my-order', id);

describe('Send Order, while it is under way', () => {
  before(() => chooseTarget('testApi'));
  after(firstDay);
  afterEach(leave);

  it('sends a document once, however often it is asked to', async () => {
    const { reply, answer } = held(() => accepted());
    const { said, sent, heard } = await stage({}, reply);
    await openText(order);
    const first = send();
    await eventually(() => sent.length === 1, 'it is sent');
    await send();
    await send();
    await heard('This order is being sent already.');
    answer();
    await first;
    assert.equal(sent.length, 1);
    assert.equal(said.filter((each) => each.startsWith('Test API accepted')).length, 1);
    await send();
    assert.equal(sent.length, 2);
  });

  it('starts two at the same moment as one', async () => {
    const { sent } = await stage({}, () => accepted());
    await openText(order);
    await Promise.all([send(), send()]);
    assert.equal(sent.length, 1);
  });

  it('offers to cancel the one that runs', async () => {
    const { reply } = held(() => accepted());
    const { sent, heard } = await stage({ 'This order is being sent already.': 'Cancel that one' }, reply);
    await openText(order);
    const first = send();
    await eventually(() => sent.length === 1, 'it is sent');
    await send();
    await first;
    assert.match(await heard('Cancelled'), /^Cancelled while waiting .*The order may have arrived.*\| Look Up Order$/);
  });

  it('sends two documents side by side', async () => {
    const { reply, answer } = held(({ body }) => accepted({ order_id: JSON.parse(body).order_id }));
    const { said, sent } = await stage({}, reply);
    await openText(named('side-1'));
    const one = send();
    await eventually(() => sent.length === 1, 'the first is sent');
    await openText(named('side-2'));
    const other = send();
    await eventually(() => sent.length === 2, 'the second is sent');
    answer();
    await Promise.all([one, other]);
    assert.ok(said.some((each) => each.startsWith('Test API accepted order side-1')));
    assert.ok(said.some((each) => each.startsWith('Test API accepted order side-2')));
  });

  it('tells the outcome of a document that was closed meanwhile', async () => {
    for (const [reply, expected] of [
      [() => accepted(), /^Test API accepted order my-order\. Payment URL/],
      [() => refused(1008, 'Invalid description'), /^Test API refused the order with 1008(?!.*Show in Order)/],
    ] as const) {
      const { reply: waiting, answer } = held(reply);
      const { said, sent } = await stage({}, waiting);
      await openText(order);
      const sending = send();
      await eventually(() => sent.length === 1, 'it is sent');
      await closeAll();
      answer();
      await sending;
      assert.match(said[0] ?? '', expected);
    }
  });

  it('goes on with the key and the target it began with, whatever is chosen meanwhile', async () => {
    const { reply, answer } = held(() => new Response('', { status: 502 }));
    const { sent, heard, said } = await stage(
      { 'Where should orders go?': 'Simulator', 'Test API answered': 'Look Up Order' },
      (request, signal) =>
        request.method === 'GET'
          ? json({ success: true, data: { order_id: 'my-order', status: 'initialized' } })
          : reply(request, signal),
    );
    await openText(order);
    const sending = send();
    await eventually(() => sent.length === 1, 'it is sent');
    await vscode.commands.executeCommand('multisafepay.chooseTarget');
    answer();
    await sending;
    assert.match(await heard('Test API answered'), /^Test API answered HTTP 502/);
    await heard('The Test API has order my-order.');
    assert.deepEqual(
      sent.map(({ method, url, headers }) => [method, url, headers.get('api_key')]),
      [
        ['POST', TEST_ORDERS, KEY],
        ['GET', `${TEST_ORDERS}/my-order`, KEY],
      ],
    );
    assert.ok(!said.join().includes(KEY));
    await chooseTarget('testApi');
  });

  const doubts: [name: string, found: () => Response, expected: RegExp][] = [
    [
      'that is there',
      () => json({ success: true, data: { order_id: 'lost-1', status: 'completed' } }),
      /^The Test API has order lost-1\. Its status is completed\. The payment is complete\.$/,
    ],
    ['that is not', () => refused(1006, 'Invalid order ID'), /^The Test API has no order lost-2: it did not arrive/],
    [
      'where that is not told either',
      () => refused(1019, 'Site is inactive'),
      /^Order lost-3 could not be looked up\. 1019: Site is inactive \| Look Up Again$/,
    ],
  ];
  for (const [index, [name, found, expected]] of doubts.entries()) {
    it(`looks up an order that may have arrived: one ${name}`, async () => {
      const { said, sent } = await stage({ 'Test API answered HTTP 503': 'Look Up Order' }, ({ method }) =>
        method === 'GET' ? found() : new Response('', { status: 503, headers: { 'retry-after': '5' } }),
      );
      await openText(named(`lost-${index + 1}`));
      await send();
      await eventually(() => said.length > 1, 'it was looked up');
      assert.match(said[0] ?? '', /The order may have arrived.*\| Look Up Order$/);
      assert.match(said[1] ?? '', expected);
      // Nothing is sent again by itself.
      assert.deepEqual(
        sent.map(({ method }) => method),
        ['POST', 'GET'],
      );
    });
  }

  it('stands among the sent orders from the start, so that closing the window loses nothing, and once', async () => {
    const { context } = await hooks();
    const folder = vscode.Uri.joinPath(context.storageUri ?? context.globalStorageUri, 'sentOrders');
    const kept = async () => {
      const files = (await vscode.workspace.fs.readDirectory(folder)).filter(([name]) => name.endsWith('.json'));
      const texts = files.map(async ([name]) =>
        String(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name))),
      );
      return (await Promise.all(texts)).filter((text) => text.includes('"window-1"')).map((text) => JSON.parse(text));
    };
    const { reply, answer } = held(() => accepted({ order_id: 'window-1' }));
    await stage({}, reply);
    await openText(named('window-1'));
    const sending = send();
    const [pending] = await eventually(async () => ((await kept()).length > 0 ? kept() : undefined), 'it is on disk');
    assert.equal(pending.accepted, false);
    assert.equal(pending.mayHaveArrived, true);
    answer();
    await sending;
    await eventually(async () => (await kept())[0]?.accepted, 'its outcome is on disk');
    const [order, ...others] = await kept();
    assert.equal(order.id, pending.id);
    assert.equal(order.sent, pending.sent);
    assert.equal(order.mayHaveArrived, undefined);
    assert.deepEqual(others, []);
  });

  it('is not kept when it was certainly not sent', async () => {
    const { said } = await stage({}, () => {
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }) });
    });
    await openText(named('offline-1'));
    await send();
    assert.match(said[0] ?? '', /was not found \(DNS\).*\| Show Output$/);
    assert.doesNotMatch(said[0] ?? '', /may have arrived/);
  });
});
