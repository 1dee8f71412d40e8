import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SIMULATOR_KEY } from '../../src/api/endpoint';
import type { Parts } from '../../src/editor/orderView/script';
import { type OpenShop, openShop, shopWithKey } from '../simulator/notifications/shop';
import { firstDay, leave, send, stage } from './sendStage';
import { eventually, hooks, replace } from './window';

/** Presses a button of a page that needs no JavaScript, as a browser does: the form's own fields, then where it leads. */
async function press(address: string, button: RegExp): Promise<string> {
  const page = await (await fetch(address)).text();
  const form = page.match(/<form[^>]*method="post".*?<\/form>/gs)?.find((markup) => button.test(markup)) ?? '';
  const pressed = form.match(/<button[^>]*name="[^>]*>[^<]*<\/button>/g)?.find((markup) => button.test(markup));
  assert.ok(pressed, `there is a button ${button} on ${page}`);
  const hidden = form.match(/<input type="hidden"[^>]*>/g) ?? [];
  const fields = [...hidden, pressed].map((markup): [string, string] => {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(markup)?.[1] ?? '';
    return [attribute('name'), attribute('value')];
  });
  const headers = { origin: new URL(address).origin, 'sec-fetch-site': 'same-origin' };
  return (await fetch(address, { method: 'POST', headers, body: new URLSearchParams(fields) })).text();
}

describe('The whole loop in the Simulator, from an empty VS Code with no account', () => {
  let shop: OpenShop;
  before(async () => {
    await firstDay();
    shop = await openShop(shopWithKey(SIMULATOR_KEY));
  });
  after(async () => {
    await firstDay();
    await shop.close();
  });
  afterEach(async () => {
    (await hooks()).setPage(undefined);
    await leave();
  });

  it('New Order, Send Order, pay on its page: the order is completed, and the shop is notified', async function () {
    await vscode.env.clipboard.writeText('nothing yet');
    const began = performance.now();
    const { sent, heard } = await stage({
      'New Order Which gateway?': 'iDEAL',
      'New Order Which flow?': 'redirect',
      'Where should orders go?': 'Simulator',
      'Simulator predicts: order': 'Copy',
    });
    const seen: Record<string, string> = {};
    (await hooks()).setPage((parts: Parts) => Object.assign(seen, parts));

    await vscode.commands.executeCommand('multisafepay.newOrder');
    const editor = await eventually(() => {
      const active = vscode.window.activeTextEditor;
      return active?.document.getText().includes('"notification_url"') ? active : undefined;
    }, 'an order is open');
    await replace(editor, 'https://www.example.com/notification"', `${shop.url}", "notification_method": "POST"`);
    const { order_id: orderId } = JSON.parse(editor.document.getText());

    await send();
    await heard('Simulator predicts: order');
    const url = await eventually(async () => {
      const text = await vscode.env.clipboard.readText();
      return text.includes('/pay/') ? text : undefined;
    }, 'the payment URL is on the clipboard');
    await vscode.commands.executeCommand('multisafepay.showOrder');
    await eventually(() => seen.notifications?.includes('None is delivered yet'), 'the order view is open');

    assert.match(await press(url, /value="completed"/), /This order is completed/);

    await eventually(() => seen.status?.includes('completed'), 'the order turns completed');
    await eventually(() => seen.notifications?.includes('Delivered'), 'its notification is delivered');
    assert.match(seen.notifications ?? '', /HTTP 200/);
    const [notification, ...others] = shop.received;
    assert.deepEqual(others, []);
    assert.equal(notification?.query.get('transactionid'), orderId);
    const { status, order_id } = JSON.parse(notification?.body.toString() ?? '{}');
    assert.deepEqual({ status, order_id }, { status: 'completed', order_id: orderId });
    // Nothing that was sent went to another computer.
    for (const request of sent) assert.equal(new URL(request.url).hostname, '127.0.0.1');
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    if (this.test) this.test.title += ` (${seconds} s)`;
  });
});
