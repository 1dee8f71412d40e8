import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SentOrder } from '../../src/api/sentOrder';
import { folderShelf } from '../../src/editor/sentOrderShelf';
import {
  accepted,
  chooseTarget,
  firstDay,
  json,
  KEY,
  KEY_NAME,
  leave,
  type Reply,
  refused,
  send,
  stage,
  TEST_ORDERS,
} from './sendStage';
import { closeAll, eventually, hooks, openText, trustly as order, pause, replace } from './window';

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

/** The orders on disk with this `order_id`. */
async function kept(id: string): Promise<SentOrder[]> {
  const { storageUri } = (await hooks()).context;
  assert.ok(storageUri);
  const orders = await folderShelf(vscode.Uri.joinPath(storageUri, 'sentOrders')).read();
  return orders.filter(({ orderId }) => orderId === id);
}

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

  it('goes on with the key it began with when another key is chosen meanwhile', async () => {
    const { context } = await hooks();
    const other = KEY.toUpperCase().split('').reverse().join('');
    await context.secrets.store('multisafepay.testKeys', JSON.stringify({ [KEY_NAME]: KEY, other }));
    const { reply, answer } = held(() => new Response('', { status: 502 }));
    const { sent, heard } = await stage(
      { 'Which test API key?': 'other', 'Test API answered': 'Look Up Order' },
      (request, signal) => {
        if (request.url.includes('payment-methods')) return json({ success: true, data: [] });
        return request.method === 'GET' ? refused(1006, 'Invalid order ID') : reply(request, signal);
      },
    );
    await openText(named('switched-1'));
    const sending = send();
    await eventually(() => sent.length === 1, 'it is sent');
    await vscode.commands.executeCommand('multisafepay.switchTestKey');
    assert.equal(context.workspaceState.get('multisafepay.testKeyName'), 'other');
    answer();
    await sending;
    await heard('The Test API has no order switched-1');
    assert.deepEqual(
      sent
        .filter(({ url }) => url.startsWith(TEST_ORDERS))
        .map(({ method, headers }) => [method, headers.get('api_key')]),
      [
        ['POST', KEY],
        ['GET', KEY],
      ],
    );
    await send();
    assert.equal(sent.at(-1)?.headers.get('api_key'), other);
    await chooseTarget('testApi');
  });

  it('is over with an answer that is nested without end, so that the next send goes out', async () => {
    const levels = 400_000;
    const endless = `{"success":true,"data":{"order_id":${'['.repeat(levels)}${']'.repeat(levels)}}}`;
    const { said, sent } = await stage({}, () => new Response(endless));
    await openText(named('deep-1'));
    await send();
    await send();
    assert.equal(sent.length, 2);
    assert.match(
      said[0] ?? '',
      /^Test API answered HTTP 200 with JSON of more than 100 levels.*The order may have arr/,
    );
  });

  it('keeps an order whose key is not accepted as a refused one, which nobody looks up', async () => {
    const { said } = await stage({}, () => new Response('', { status: 401 }));
    await openText(named('key-1'));
    await send();
    assert.match(said[0] ?? '', /^Test API answered HTTP 401: not authorised(?!.*Look Up Order)/);
    await eventually(async () => {
      const [order] = await kept('key-1');
      return order && !order.accepted && order.mayHaveArrived === undefined;
    }, 'it is kept as refused');
  });

  it('leaves the name of a closed untitled document to the next one', async () => {
    const { reply, answer } = held(() => accepted({ order_id: 'closed-1' }));
    const { sent } = await stage({}, reply);
    const { document } = await openText(named('closed-1'));
    const sending = send();
    await eventually(() => sent.length === 1, 'it is sent');
    await closeAll();
    await eventually(() => document.isClosed, 'it is closed');
    answer();
    await sending;
    const closed = await eventually(async () => (await kept('closed-1')).find((each) => each.accepted), 'it is kept');
    assert.equal(closed.file, undefined);
  });

  it('judges the order anew when it is edited while the question is open', async () => {
    const { sent } = await stage({}, () => accepted());
    const editor = await openText(named('edited-1').replace('"EUR"', '"EURO"'));
    const sending = send();
    await pause(300);
    await replace(editor, '"EURO"', '"USD"');
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return sent.length === 1;
    }, 'the question is answered');
    await sending;
    assert.equal(JSON.parse(sent[0]?.body ?? '').currency, 'USD');
  });

  const doubts: [name: string, found: () => Response, expected: RegExp][] = [
    [
      'that is there',
      () => json({ success: true, data: { order_id: 'lost-1', status: 'completed' } }),
      /^The Test API has order lost-1\. Its status is completed\. The payment is complete\.$/,
    ],
    [
      'that is not',
      () => refused(1006, 'Invalid order ID'),
      /^The Test API has no order lost-2 at this moment\. It may still arrive: look again in a minute .*\| Look Up Again$/,
    ],
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
    const { reply, answer } = held(() => accepted({ order_id: 'window-1' }));
    await stage({}, reply);
    await openText(named('window-1'));
    const sending = send();
    const [pending] = await eventually(async () => {
      const orders = await kept('window-1');
      return orders.length > 0 ? orders : undefined;
    }, 'it is on disk');
    assert.equal(pending?.accepted, false);
    assert.equal(pending?.mayHaveArrived, true);
    answer();
    await sending;
    await eventually(async () => (await kept('window-1'))[0]?.accepted, 'its outcome is on disk');
    const [order, ...others] = await kept('window-1');
    assert.equal(order?.id, pending?.id);
    assert.equal(order?.sent, pending?.sent);
    assert.equal(order?.mayHaveArrived, undefined);
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
