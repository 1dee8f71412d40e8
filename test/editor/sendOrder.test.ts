import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { firstDay, json, KEY, leave, send, stage, TEST_ORDERS } from './sendStage';
import { eventually, hooks, openText, trustly as order, pause, replace, showsEventually } from './window';

const toTestApi = {
  'Where should orders go?': 'Test API: enter a test API key...',
  'Test API key': KEY,
  'Name of this key': 'webshop',
};

describe('Send Order', () => {
  before(firstDay);
  after(firstDay);
  beforeEach(() => vscode.env.clipboard.writeText('nothing yet'));
  afterEach(leave);

  it('asks where orders go, sends to the simulator, shows the payment URL, and Copy copies it', async () => {
    const { said } = await stage({ 'Where should orders go?': 'Simulator', 'Simulator predicts': 'Copy' });
    // As in a window that is not remote.
    (await hooks()).setAsExternalUri(async (uri) => uri);
    const editor = await openText(order);
    await replace(editor, '"my-order"', '"unsaved-order"');
    await send();
    assert.match(said[0] ?? '', /^Where should orders go\?.*\| Test API: enter a test API key\.\.\. \| Simulator$/);
    assert.match(
      said[1] ?? '',
      /^Simulator predicts: order unsaved-order is accepted\. Payment URL: http:\/\/127\.0\.0\.1:\d+\/\S+ \| Open \| Copy \| Details$/,
    );
    const copied = await eventually(async () => {
      const text = await vscode.env.clipboard.readText();
      return text.startsWith('http') ? text : undefined;
    }, 'the payment URL is on the clipboard');
    assert.ok(said[1]?.includes(copied));
    const page = await fetch(copied);
    assert.equal(page.status, 200);
    const html = await page.text();
    assert.match(html, /unsaved-order/);
    assert.match(html, /no money moves/i);
  });

  it('remembers for the workspace where orders go', async () => {
    const { said } = await stage({});
    await openText(order);
    await send();
    assert.match(said[0] ?? '', /^Simulator predicts: order my-order is accepted/);
  });

  it('says what the simulator predicts of an order with errors, when it is sent anyway', async () => {
    const { said } = await stage({ 'This order has an error': 'Send anyway' });
    await openText(order.replace('"EUR"', '"EURO"'));
    await send();
    assert.match(said[0] ?? '', /^This order has an error.*currency should be .* \| Send anyway \| Show problems$/);
    assert.match(said[1] ?? '', /^Simulator predicts 1002: /);
  });

  it('shows the problems of an order with errors, and does not send it', async () => {
    const { said, sent } = await stage({ 'This order has 2 errors': 'Show problems' });
    const editor = await openText(order.replace('"EUR"', '"EURO"').replace('1000', '10.5'));
    await send();
    assert.equal(said.length, 1);
    assert.equal(sent.length, 0);
    assert.equal(editor.document.getText(editor.selection), '"EURO"');
  });

  it('says why a document is not recognised as an order, and offers to send it anyway', async () => {
    const { said } = await stage({ 'This document does not look like an order.': 'Send anyway' });
    await openText('{ "order_id": "x" }');
    await send();
    assert.match(said[0] ?? '', /fewer than two of order_id, currency, amount and description.*Send anyway \| Cancel$/);
    assert.match(said[1] ?? '', /^Simulator predicts 10\d\d/);
  });

  it('sends no text that is not JSON, and says where it breaks', async () => {
    const { said, sent } = await stage({});
    await openText('{\n  "order_id": \n}');
    await send();
    assert.match(
      said[0] ?? '',
      /^This is not JSON, so it was not sent\. Line 3: A property has no value\. \| Go to Line$/,
    );
    assert.equal(sent.length, 0);
  });

  it('says what to do when no JSON document is open', async () => {
    const { said } = await stage({});
    await openText('hello', 'plaintext');
    await send();
    assert.match(said[0] ?? '', /^No order is open\./);
  });

  it('sends JSON with comments as JSON', async () => {
    const { sent } = await stage({});
    await openText(`// mine\n${order}`, 'jsonc');
    await send();
    assert.equal(sent[0]?.body, `\n${order}`);
  });

  it('does nothing when the person answers nothing', async () => {
    const { setAnswer } = await hooks();
    const { sent } = await stage({});
    setAnswer(undefined);
    await openText(order.replace('"EUR"', '"EURO"'));
    let isOver = false;
    void send().then(() => {
      isOver = true;
    });
    // Again and again, as the question takes a moment to be there.
    await eventually(async () => {
      await pause(200);
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return isOver;
    }, 'nothing more is asked');
    assert.equal(sent.length, 0);
  });

  it('stores a test key when the Test API is chosen, and sends it there alone', async () => {
    const accepted = {
      success: true,
      data: { order_id: 'my-order', payment_url: 'https://testpayv2.multisafepay.com/connect/abc/' },
    };
    const { said, sent } = await stage({ ...toTestApi, 'Test API accepted': 'Copy' }, ({ method }) =>
      json(method === 'GET' ? { success: true, data: [{ id: 'TRUSTLY' }] } : accepted),
    );
    await vscode.commands.executeCommand('multisafepay.chooseTarget');
    await openText(order);
    await send();
    const [post] = sent.filter(({ method }) => method === 'POST');
    assert.equal(post?.url, TEST_ORDERS);
    assert.equal(post?.headers.get('api_key'), KEY);
    assert.equal(post?.body, order);
    assert.match(
      said.at(-1) ?? '',
      /^Test API accepted order my-order\. Payment URL: https:\/\/testpayv2\S+ \| Open \| Copy \| Details$/,
    );
    await eventually(async () => (await vscode.env.clipboard.readText()).startsWith('https://testpayv2'), 'copied');
    assert.ok(!said.join().includes(KEY));
  });

  const outcomes: [name: string, reply: () => Response, said: RegExp][] = [
    [
      'refused with 1027',
      () => json({ success: false, data: {}, error_code: 1027, error_info: 'Totaalbedrag klopt niet' }, 404),
      /^Test API refused the order with 1027: Totaalbedrag klopt niet\. .*cart.* \| Show in Order \| Details$/i,
    ],
    [
      'a page of HTML',
      () => new Response('<html>Bad gateway</html>', { status: 502, headers: { 'content-type': 'text/html' } }),
      /HTML.*502|502.*HTML/i,
    ],
    [
      'no payment URL',
      () => json({ success: true, data: { order_id: 'my-order' } }),
      /^Test API accepted order my-order\. It has no payment URL/,
    ],
    [
      'a hostile payment URL',
      () => json({ success: true, data: { order_id: 'my-order', payment_url: 'javascript:alert(1)' } }),
      /^Test API accepted order my-order\. Its payment URL is not shown, because it is not safe to open: [^|]*\| Details$/,
    ],
    [
      'a payment URL on another host',
      () => json({ success: true, data: { order_id: 'my-order', payment_url: 'https://evil.example.com/' } }),
      /is on evil\.example\.com, which is not MultiSafepay's\..*\| Open evil\.example\.com \| Copy \| Details$/,
    ],
    [
      'a wrong key',
      () => json({ success: false, data: {}, error_code: 1032, error_info: `Invalid API key ${KEY}` }, 401),
      /1032/,
    ],
  ];
  for (const [name, reply, expected] of outcomes) {
    it(`tells what came back: ${name}`, async () => {
      const { said } = await stage({}, reply);
      await openText(order);
      await send();
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', expected);
      assert.ok(!said.join().includes(KEY));
    });
  }

  it('gives up after the time limit', async () => {
    (await hooks()).setTimeLimit(200);
    const { said } = await stage({}, () => new Promise(() => undefined));
    await openText(order);
    await send();
    assert.match(said[0] ?? '', /^Test API gave no complete answer within 0\.2 seconds\..*The order may have arrived/);
  });

  it('shows progress that can be cancelled, and says that the order may have arrived', async () => {
    const { said } = await stage({}, () => new Promise(() => undefined));
    await openText(order);
    const sending = send();
    await pause(500);
    // The one button of the progress notification is Cancel.
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    await sending;
    assert.match(said[0] ?? '', /^Cancelled while waiting for the answer of the Test API\. The order may have arrived/);
  });

  it('forgets the key, and asks again', async () => {
    const { said, sent } = await stage({
      'Remove which test API key?': 'webshop',
      'Remove key webshop?': 'Remove',
    });
    await vscode.commands.executeCommand('multisafepay.removeTestKey');
    await openText(order);
    const sending = send();
    await eventually(() => said.find((each) => each.startsWith('Where should orders go?')), 'it asks');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await sending;
    assert.equal(sent.length, 0);
  });

  it('is answered from the keyboard', async () => {
    await stage({});
    const { setAnswer } = await hooks();
    setAnswer(undefined);
    const { said } = await stage({});
    await openText(order);
    const sending = send();
    await eventually(() => said.find((each) => each.startsWith('Where should orders go?')), 'it asks');
    await pause(300);
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await sending;
    assert.match(said.at(-1) ?? '', /^Simulator predicts: order my-order is accepted/);
  });

  it('has no errors to show once they are mended', async () => {
    const editor = await openText(order.replace('"EUR"', '"EURO"'));
    await showsEventually(editor.document, ['Error currency "EURO"']);
    await replace(editor, '"EURO"', '"EUR"');
    await showsEventually(editor.document, []);
  });
});
