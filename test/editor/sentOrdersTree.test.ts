import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SentOrder } from '../../src/api/sentOrder';
import { sentOrderItem } from '../../src/editor/sentOrderItem';
import { folderShelf } from '../../src/editor/sentOrderShelf';
import { keepSentOrders } from '../../src/editor/sentOrders';
import { sentOrdersProvider } from '../../src/editor/sentOrdersTree';
import { sentOrder } from '../api/sentOrderFixture';
import {
  accepted,
  chooseTarget,
  firstDay,
  json,
  KEY,
  KEY_NAME,
  leave,
  refused,
  send,
  stage,
  TEST_ORDERS,
} from './sendStage';
import { eventually, hooks, openText, trustly as order } from './window';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`multisafepay.${command}`, ...args);

describe('A line of Sent Orders', () => {
  const now = new Date(2026, 10, 21, 16, 0);
  const sent = new Date(2026, 10, 21, 14, 2).toISOString();
  const klarna = { sent, gateway: 'KLARNA', amount: 7495, currency: 'EUR' };
  const lines: [change: Partial<SentOrder>, why: string | undefined, line: string, icon: string, menus: string][] = [
    [{ status: 'completed' }, undefined, 'Klarna EUR 74.95 · completed · 14:02', 'pass', 'sentOrder whole'],
    [{}, undefined, 'Klarna EUR 74.95 · accepted · 14:02', 'clock', 'sentOrder whole'],
    [{ status: 'declined' }, undefined, 'Klarna EUR 74.95 · declined · 14:02', 'error', 'sentOrder whole'],
    [{ status: 'unheard' }, undefined, 'Klarna EUR 74.95 · unheard · 14:02', 'clock', 'sentOrder whole'],
    [
      { accepted: false, refusal: { code: 1027, text: 'x' }, target: 'Simulator' },
      undefined,
      'Klarna EUR 74.95 · refused 1027 · 14:02 · Simulator',
      'error',
      'sentOrder whole',
    ],
    [
      { target: 'Simulator' },
      'The simulator that this order went to is gone, and its status with it.',
      'Klarna EUR 74.95 · accepted · 14:02 · Simulator',
      'clock',
      'sentOrder whole',
    ],
    [
      { accepted: false, mayHaveArrived: true },
      undefined,
      'Klarna EUR 74.95 · no answer · 14:02',
      'question',
      'sentOrder whole',
    ],
    [
      { status: 'initialized', paymentUrl: 'https://testpayv2.multisafepay.com/c/1/', redacted: true },
      'The Test API does not accept the test key any more.',
      'Klarna EUR 74.95 · initialized · 14:02 · status not followed',
      'clock',
      'sentOrder payable',
    ],
    [
      { target: 'Simulator', status: 'completed' },
      undefined,
      'Klarna EUR 74.95 · completed · 14:02 · Simulator',
      'pass',
      'sentOrder simulated whole',
    ],
  ];
  for (const [change, why, line, icon, menus] of lines) {
    it(line, () => {
      const item = sentOrderItem(sentOrder({ ...klarna, ...change }), why, now);
      assert.equal(`${item.label} ${item.description}`, line);
      assert.equal((item.iconPath as vscode.ThemeIcon).id, icon);
      assert.equal(item.contextValue, menus);
      assert.deepEqual(item.command?.arguments, ['a']);
      assert.equal(item.accessibilityInformation?.label, line.replace(' ', ', ').replaceAll(' · ', ', '));
    });
  }

  it('explains itself in a tooltip, in which nothing that was sent becomes a link or a picture', () => {
    const hostile = '[click](command:evil) <img src=x> ![x](https://evil.example.com)';
    const item = sentOrderItem(sentOrder({ ...klarna, description: hostile, status: 'expired' }), undefined, now);
    const sentAt = new Date(sent).toLocaleString();
    const lines = ['Order my-order', hostile, `Sent to the Test API on ${sentAt}`];
    assert.equal(item.tooltip, [...lines, 'Status expired. The customer did not pay in time.'].join('\n'));
  });
});

describe('Sent Orders in the Explorer', () => {
  const kept = async () => {
    const { storageUri } = (await hooks()).context;
    assert.ok(storageUri);
    return folderShelf(vscode.Uri.joinPath(storageUri, 'sentOrders')).read();
  };
  const view = () => eventually(async () => (await hooks()).sentOrdersView(), 'the view');
  const clear = async () => {
    await stage({ Clear: 'Clear' });
    await run('clearSentOrders');
    assert.deepEqual(await kept(), []);
  };
  /** Sends an order of this id to the Test API, and waits until it is kept. */
  const sendOne = async (id = 'my-order') => {
    await openText(order.replace('my-order', id));
    await send();
    return eventually(async () => (await kept()).find((each) => each.orderId === id && each.accepted), 'it is kept');
  };
  const paid = () => json({ success: true, data: { status: 'completed', financial_status: 'completed' } });

  after(firstDay);
  before(async () => {
    await chooseTarget('testApi');
    await clear();
  });
  afterEach(async () => {
    await clear();
    await leave();
  });

  it('has a line for each order, newest first, that stays the same line when its order changes', async () => {
    const shelf = new Map<string, SentOrder>();
    const store = keepSentOrders(
      {
        read: async () => [...shelf.values()],
        write: async (each) => void shelf.set(each.id, each),
        remove: async (id) => void shelf.delete(id),
      },
      () => undefined,
    );
    const provider = sentOrdersProvider(store);
    let changes = 0;
    provider.onDidChangeTreeData?.(() => {
      changes += 1;
    });
    await store.add(sentOrder({ id: 'a', sent: '2026-11-21T14:00:00Z' }));
    await store.add(sentOrder({ id: 'b', sent: '2026-11-21T14:01:00Z' }));
    await store.update('a', { status: 'completed' });
    assert.ok(changes >= 3);
    assert.deepEqual(await provider.getChildren(), ['b', 'a']);
    assert.deepEqual(await provider.getChildren('a'), []);
    const item = await provider.getTreeItem('a');
    assert.equal(item.id, 'a');
    assert.match(String(item.description), /completed/);
  });

  it('shows what was sent, and follows its status while it can be seen', async () => {
    const { sent } = await stage({}, ({ method }) => (method === 'GET' ? paid() : accepted()));
    const { workspaceState } = (await hooks()).context;
    const { id } = await sendOne();
    assert.equal(workspaceState.get('multisafepay.hasSentOrders'), true);
    await run('sentOrders.focus');
    const shown = await view();
    await eventually(() => shown.visible, 'the view can be seen');
    await shown.reveal(id, { select: true });
    await eventually(() => shown.selection.join() === id, 'it is selected');
    await eventually(async () => (await kept())[0]?.status === 'completed', 'its status is known');
    const asked = sent.filter(({ method }) => method === 'GET');
    assert.deepEqual(
      asked.map(({ url }) => url),
      [`${TEST_ORDERS}/my-order`],
    );
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    await eventually(() => !shown.visible, 'the view is hidden again');
    await clear();
    assert.equal(workspaceState.get('multisafepay.hasSentOrders'), false);
  });

  it('asks for one order after the other, and only for those that may still change', async () => {
    let [now, most] = [0, 0];
    const { sent } = await stage({}, async ({ method }) => {
      if (method === 'POST') return accepted({ order_id: undefined });
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 50));
      now -= 1;
      return paid();
    });
    for (const id of ['one', 'two', 'three']) await sendOne(id);
    await Promise.all([run('refreshSentOrders'), run('refreshSentOrders')]);
    assert.equal(most, 1);
    const asked = sent.filter(({ method }) => method === 'GET').length;
    await run('refreshSentOrders');
    assert.equal(sent.filter(({ method }) => method === 'GET').length, asked);
    assert.deepEqual(
      (await kept()).map(({ status }) => status),
      ['completed', 'completed', 'completed'],
    );
  });

  const silent: [answer: string, reply: () => Response, requests: number, said: RegExp][] = [
    ['a key that is not accepted any more', () => refused(1032, 'Invalid API key'), 1, new RegExp(`key ${KEY_NAME}`)],
    ['HTTP 401', () => json({}, 401), 1, new RegExp(`key ${KEY_NAME}`)],
    ['an order that is not there', () => refused(1006, 'Invalid order ID'), 2, /1006 Invalid order ID/],
    ['a server that is busy', () => json({}, 503), 2, /503/],
  ];
  for (const [answer, reply, requests, expected] of silent) {
    it(`says why there is no news: ${answer}`, async () => {
      const { said, sent } = await stage({}, ({ method }) =>
        method === 'GET' ? reply() : accepted({ order_id: undefined }),
      );
      await sendOne('one');
      await sendOne('two');
      said.length = 0;
      await run('refreshSentOrders');
      assert.equal(said.length, 1);
      assert.match(said[0] ?? '', expected);
      assert.equal(sent.filter(({ method }) => method === 'GET').length, requests);
      assert.deepEqual(
        (await kept()).map(({ status }) => status),
        [undefined, undefined],
      );
    });
  }

  it('leaves the orders of the simulator as they are, quietly', async () => {
    await chooseTarget('simulator');
    const { said } = await stage({});
    await sendOne();
    said.length = 0;
    await run('refreshSentOrders');
    assert.deepEqual(said, []);
    await chooseTarget('testApi');
  });

  it('sends an order again, byte for byte, and with a new order_id when that is taken', async () => {
    const { sent, said } = await stage({ 'Order my-order is completed': 'Send with a new order_id' }, ({ method }) =>
      method === 'GET' ? paid() : accepted(),
    );
    const { id } = await sendOne();
    await run('sendAgain', id);
    assert.equal(sent[1]?.body, sent[0]?.body);
    await run('refreshSentOrders');
    await run('sendAgain', id);
    assert.match(said.join('\n'), /\nOrder my-order is completed already\..* \| Send with a new order_id \| Send with/);
    const body = sent.filter(({ method }) => method === 'POST')[2]?.body ?? '';
    assert.match(body, /"my-order-\w{4}"/);
    assert.equal(body.replace(/my-order-\w{4}/, 'my-order'), sent[0]?.body);
    await eventually(async () => (await kept()).length === 3, 'all three are kept');
  });

  it('shows a refusal of an order that was sent again in its document', async () => {
    const { said } = await stage({}, () => refused(1001, 'Invalid amount'));
    const { document } = await openText(order);
    await send();
    const first = await eventually(
      async () => (await kept()).find((each) => each.refusal?.code === 1001),
      'it is kept',
    );
    const shown = () => vscode.languages.getDiagnostics(document.uri).map(({ range }) => document.getText(range));
    said.length = 0;
    await run('sendAgain', first.id);
    assert.match(said[0] ?? '', /^Test API refused the order with 1001: Invalid amount/);
    await eventually(() => shown().includes('1000'), 'the amount is marked');
  });

  it('sends with a new order_id to where orders go when that is pressed', async () => {
    const { context, setAnswer } = await hooks();
    const other = `${KEY}other`;
    await context.secrets.store('multisafepay.testKeys', JSON.stringify({ [KEY_NAME]: KEY, other }));
    await stage({}, () => accepted());
    const { id } = await sendOne();
    const { sent } = await stage({}, ({ url, headers }) => {
      if (url !== TEST_ORDERS) return json({ success: true, data: [] });
      return headers.get('api_key') === KEY ? refused(1006, 'Invalid order ID') : accepted();
    });
    // The key is switched between the refusal and the button.
    setAnswer((question) => {
      if (!question.startsWith('Test API refused the order with 1006')) return undefined;
      void context.workspaceState.update('multisafepay.testKeyName', 'other');
      return 'Send with a new order_id';
    });
    const posts = () => sent.filter(({ method }) => method === 'POST');
    await run('sendAgain', id);
    await eventually(() => posts().length === 2, 'it is sent with a new order_id');
    assert.deepEqual(
      posts().map(({ headers }) => headers.get('api_key')),
      [KEY, other],
    );
    await chooseTarget('testApi');
  });

  it('does not send an order again whose card data are not kept', async () => {
    const { sent, said } = await stage({ 'This order has': 'Send anyway' }, () => accepted());
    await openText(order.replace('"customer"', '"gateway_info": { "card_cvc": "123" }, "customer"'));
    await send();
    const [record] = await eventually(async () => ((await kept())[0]?.accepted ? kept() : undefined), 'it is kept');
    await run('sendAgain', record?.id);
    assert.match(said.at(-1) ?? '', /^This order cannot be sent again: its card data or tokens are not kept\./);
    assert.equal(sent.length, 1);
  });

  it('removes one, and clears all after one question', async () => {
    const { said } = await stage({ 'Clear 2 sent orders?': 'Cancel' }, () => accepted({ order_id: undefined }));
    const { id } = await sendOne('one');
    await sendOne('two');
    await sendOne('three');
    await run('removeSentOrder', id);
    assert.equal((await kept()).length, 2);
    await run('clearSentOrders');
    assert.match(said.at(-1) ?? '', /^Clear 2 sent orders\? .* \| Clear \| Cancel$/);
    assert.equal((await kept()).length, 2);
  });
});
