import assert from 'node:assert/strict';
import { request } from 'node:http';
import * as vscode from 'vscode';
import { SIMULATOR_KEY } from '../../src/api/endpoint';
import type { Parts, Wish } from '../../src/editor/orderView/script';
import { type OpenShop, openShop, shopWithKey } from '../simulator/notifications/shop';
import { accepted, chooseTarget, firstDay, leave, send, stage } from './sendStage';
import { closeAll, eventually, hooks, openText, pause, trustly } from './window';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`multisafepay.${command}`, ...args);

/** Sees what order views show, and presses their buttons. */
async function watchPage() {
  const seen = { parts: {} as Record<string, string>, press: async (_wish: Wish) => {} };
  (await hooks()).setPage((parts: Parts, press) => {
    Object.assign(seen.parts, parts);
    seen.press = press;
  });
  return seen;
}

const copied = (what: RegExp) =>
  eventually(async () => {
    const text = await vscode.env.clipboard.readText();
    return what.test(text) ? text : undefined;
  }, `${what} is on the clipboard`);

/** The HTTP status of a page of this computer that is asked for under the name of another host. */
function statusUnder(host: string, address: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(address, { headers: { host } }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

describe('The Simulator in VS Code', () => {
  let shop: OpenShop;
  /** The order of the tests, which notifies the shop. */
  const orderNamed = (id: string) =>
    trustly
      .replace('my-order', id)
      .replace(
        '"payment_options": {',
        `"payment_options": { "notification_url": "${shop.url}", "notification_method": "POST",`,
      );
  const sendNamed = async (id: string) => {
    const editor = await openText(orderNamed(id));
    await send();
    return editor;
  };

  before(async () => {
    await firstDay();
    await chooseTarget('simulator');
    shop = await openShop(shopWithKey(SIMULATOR_KEY));
  });
  after(async () => {
    await firstDay();
    await shop.close();
  });
  beforeEach(async () => {
    shop.received.length = 0;
    await vscode.env.clipboard.writeText('nothing yet');
  });
  afterEach(async () => {
    (await hooks()).setPage(undefined);
    await leave();
  });

  it('starts and stops by command; the status bar shows it while it runs, and its menu what can be done', async () => {
    const { said } = await stage({ 'The Simulator listens at': 'Copy Key' });
    await run('stopSimulator');
    await closeAll();
    const { statusBar } = await hooks();
    await eventually(() => statusBar() === undefined, 'no item in the status bar');
    await run('startSimulator');
    assert.match(
      said.at(-1) ?? '',
      /^The Simulator listens at http:\/\/127\.0\.0\.1:\d+\/v1\/json\. \| Copy URL \| Copy/,
    );
    assert.equal(await copied(/^simulator-key/), SIMULATOR_KEY);
    await eventually(() => statusBar()?.text, 'an item in the status bar');
    await stage({ 'MultiSafepay Orders': '$(copy) Copy Simulator URL' });
    await run('showStatusMenu');
    assert.match(await copied(/^http/), /^http:\/\/127\.0\.0\.1:\d+\/v1\/json$/);
    const menu = await stage({ 'MultiSafepay Orders': '$(debug-stop) Stop Simulator' });
    await run('showStatusMenu');
    await menu.heard('The Simulator is stopped');
    const [question] = menu.said;
    assert.match(
      question ?? '',
      /Copy Simulator URL \| .*Copy Simulator Key \| .*Open an Order's Page\.\.\. \| .*Stop/,
    );
    await eventually(() => statusBar() === undefined, 'no item in the status bar');
  });

  it('sets the outcome of an order, which its view and the shop learn at once', async () => {
    const page = await watchPage();
    const { said } = await stage({ 'How does the payment of order declined-1 end?': 'Declined' });
    await sendNamed('declined-1');
    await run('showOrder');
    await eventually(() => page.parts.notifications?.includes('Set outcome...'), 'the button');
    await page.press({ do: 'outcome' });
    assert.equal(page.parts.done, 'Order declined-1 is declined.');
    assert.match(said.at(-1) ?? '', /\| Completed \| Declined \| Cancelled \| Expired$/);
    await eventually(() => page.parts.status?.includes('The payment was declined.'), 'its status');
    await eventually(() => page.parts.notifications?.includes('Delivered'), 'its notification');
    assert.doesNotMatch(page.parts.notifications ?? '', /Set outcome/);
    assert.equal(JSON.parse(String(shop.received[0]?.body)).status, 'declined');
    await page.press({ do: 'notify' });
    await eventually(() => shop.received.length === 2, 'another notification');
    await page.press({ do: 'copy', what: 'key' });
    assert.equal(await vscode.env.clipboard.readText(), SIMULATOR_KEY);
  });

  it('sets the outcome of the order that was sent from the active document last, once', async () => {
    const { said, heard } = await stage({ 'How does the payment': 'Completed' });
    await sendNamed('completed-1');
    await run('setOutcome');
    await heard('Order completed-1 is completed.');
    await run('setOutcome');
    assert.match(said.at(-1) ?? '', /^Order completed-1 is already completed, which stays so\./);
  });

  it('leaves an order alone whose order_id was sent again, and its status too', async () => {
    const { said } = await stage({ 'How does the payment': 'Cancelled' });
    const page = await watchPage();
    await sendNamed('twice');
    await run('showOrder');
    const first = page.press;
    await sendNamed('twice');
    await first({ do: 'outcome' });
    assert.equal(page.parts.done, 'Order twice was sent again since. Set the outcome of the latest one.');
    assert.ok(!said.join().includes('How does'));
  });

  it('sets no outcome on the Test API, and says what to do', async () => {
    await chooseTarget('testApi');
    const { said } = await stage({}, () => accepted({ order_id: 'at-the-api' }));
    await sendNamed('at-the-api');
    await run('setOutcome');
    assert.match(said.at(-1) ?? '', /^The outcome of an order can be set in the Simulator only\./);
    await chooseTarget('simulator');
  });

  it('copies the address of a page as it is reached from a remote window, and answers there', async () => {
    const { setAsExternalUri } = await hooks();
    const { heard } = await stage({});
    await sendNamed('remote-1');
    const [local = ''] = /http:\/\/127\S+/.exec(await heard('Simulator predicts')) ?? [];
    const { port, pathname } = new URL(local);
    const host = `box-${port}.forwarded.example`;
    assert.equal(await statusUnder(host, local), 403);
    setAsExternalUri(async ({ path }) => vscode.Uri.parse(`https://${host}${path}?token=a&session=b`));
    await run('copyPaymentUrl');
    assert.equal(await copied(/forwarded/), `https://${host}${pathname}?token=a&session=b`);
    assert.equal(await statusUnder(host, local), 200);
    assert.equal(await statusUnder('evil.example', local), 403);
  });

  it('checks orders with the rule settings of the user', async () => {
    const { said } = await stage({ 'This order has an error': 'Send anyway' });
    const text = () => orderNamed('lenient').replace('"amount": 1000', '"amount": 1000.5');
    await openText(text());
    await send();
    assert.match(said.at(-1) ?? '', /^Simulator predicts 1001/);
    const settings = vscode.workspace.getConfiguration('multisafepay');
    await settings.update('rules', { amount: 'warning' }, vscode.ConfigurationTarget.Global);
    try {
      await openText(text());
      await send();
      assert.match(said.at(-1) ?? '', /^Simulator predicts: order lenient is accepted/);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('opens the page of any of its orders, and says where there is none', async () => {
    const { said } = await stage({ 'MultiSafepay Orders': "$(link-external) Open an Order's Page..." });
    await run('stopSimulator');
    await run('startSimulator');
    await run('showStatusMenu');
    await eventually(() => said.at(-1)?.startsWith('The Simulator has no orders yet.'), 'it says so');
    await sendNamed('listed-1');
    const opening = run('showStatusMenu');
    await eventually(() => said.at(-1)?.endsWith('| listed-1'), 'it lists the order');
    await pause(300);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await opening;
  });

  it('says of an order whose simulator is gone that it is', async () => {
    const page = await watchPage();
    await stage({});
    await sendNamed('gone-1');
    await run('showOrder');
    await eventually(() => page.parts.notifications, 'its notifications');
    await run('stopSimulator');
    assert.equal(page.parts.notifications, '');
    await page.press({ do: 'outcome' });
    assert.match(page.parts.done ?? '', /^The simulator that this order went to is gone, and the order with it\./);
  });
});
