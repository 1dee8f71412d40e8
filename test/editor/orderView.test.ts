import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Parts, Wish } from '../../src/editor/orderView/script';
import { closeAll, eventually, hooks, openText, trustly as order, replace } from './window';

const PAGE = 'https://testpayv2.multisafepay.com/connect/abc/?lang=nl_NL';
const KEY = 'qqqqqqqqqqzzzzzzzzzzxxxxxxxxxxjjjjjjjjjj';

const json = (body: unknown) => new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

/** An accepted order, as the Test API answers it, and its status as it is looked up. */
async function testApi(data: object, status = 'initialized') {
  const { setFetch, setAnswer } = await hooks();
  const said: string[] = [];
  setFetch(async (url, init) => {
    if (init?.method === 'POST') return json({ success: true, data });
    return json({ success: true, data: String(url).includes('/orders/') ? { status } : [] });
  });
  setAnswer((question, choices) => {
    said.push(question);
    if (question.startsWith('Where should orders go?')) return choices.find((choice) => choice.startsWith('Test API'));
    if (/name/i.test(question)) return 'webshop NL';
    if (/key/i.test(question)) return KEY;
    return undefined;
  });
  return said;
}

/** Sees what order views show, and presses their buttons. */
async function watchPage() {
  const { setPage } = await hooks();
  const seen = { parts: {} as Record<string, string>, press: async (_wish: Wish) => {} };
  setPage((parts: Parts, press) => {
    Object.assign(seen.parts, parts);
    seen.press = press;
  });
  return seen;
}

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`multisafepay.${command}`, ...args);

const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
const views = () => tabs().filter(({ input }) => input instanceof vscode.TabInputWebview);

async function lenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100);
}

const titles = async (document: vscode.TextDocument) => (await lenses(document)).map(({ command }) => command?.title);

describe('Order view and code lenses', () => {
  before(async () => {
    await testApi({});
    await run('chooseTarget');
  });
  beforeEach(() => vscode.env.clipboard.writeText('nothing yet'));
  afterEach(async () => {
    const { setAnswer, setFetch, setPage } = await hooks();
    setAnswer(undefined);
    setFetch(fetch);
    setPage(undefined);
    await closeAll();
  });

  it('over an order stands where it would go, and what became of it', async () => {
    await testApi({ order_id: 'my-order', payment_url: PAGE });
    const { document } = await openText(order);
    await eventually(async () => (await titles(document)).includes('Send to Test API · Trustly · EUR 10.00'), 'a lens');
    assert.equal((await titles(document)).length, 1);
    await run('sendOrder');
    const [, sent, open, copy] = await eventually(async () => {
      const found = await lenses(document);
      return found.length === 4 ? found : undefined;
    }, 'lenses of the order that was sent');
    assert.match(sent?.command?.title ?? '', /^Sent \d\d:\d\d · accepted$/);
    assert.deepEqual([open?.command?.title, copy?.command?.title], ['Open payment page', 'Copy']);
    assert.deepEqual(
      (await lenses(document)).map(({ range }) => range.start.line),
      [0, 0, 0, 0],
    );
    await vscode.commands.executeCommand(copy?.command?.command ?? '', ...(copy?.command?.arguments ?? []));
    assert.equal(await vscode.env.clipboard.readText(), PAGE);
  });

  it('a lens stays while the text does not parse, and follows it when it does', async () => {
    const editor = await openText(order);
    const { document } = editor;
    const says = (title: string) => eventually(async () => (await titles(document)).includes(title), title);
    await says('Send to Test API · Trustly · EUR 10.00');
    await replace(editor, '1000', '');
    await says('Send to Test API · Trustly · EUR 10.00');
    await replace(editor, '"amount": ', '"amount": 7495');
    await says('Send to Test API · Trustly · EUR 74.95');
  });

  it('has no lens over JSON that is no order', async () => {
    const { document } = await openText('{ "name": "x", "version": "1.0.0" }');
    assert.deepEqual(await titles(document), []);
  });

  it('copies the payment URL of what was sent from the active document last', async () => {
    await testApi({ order_id: 'my-order', payment_url: PAGE });
    await openText(order);
    await run('sendOrder');
    await run('copyPaymentUrl');
    assert.equal(await vscode.env.clipboard.readText(), PAGE);
  });

  it('says what to do where nothing was sent from the active document', async () => {
    const said = await testApi({});
    await openText(order.replace('my-order', 'never-sent'));
    await run('copyPaymentUrl');
    await run('openPaymentPage');
    await run('showOrder');
    assert.deepEqual(said, Array(3).fill('Nothing was sent from this document. Send its order first.'));
  });

  it('shows an order once, with what is known of it, and its script runs', async () => {
    // Its status is final, so that nothing but the page asks for it.
    await testApi({ order_id: 'my-order', payment_url: PAGE, status: 'expired' });
    const page = await watchPage();
    await openText(order);
    await run('sendOrder');
    await run('showOrder');
    await eventually(() => views().length === 1, 'a view');
    assert.deepEqual(
      views().map(({ label }) => label),
      ['Order my-order'],
    );
    page.parts = {};
    await eventually(() => page.parts.heading, 'the page asks for what it shows');
    assert.match(page.parts.heading ?? '', /Order my-order/);
    assert.match(page.parts.outcome ?? '', /<svg/);
    assert.match(page.parts.outcome ?? '', /testpayv2\.multisafepay\.com/);
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await run('showOrder');
    assert.equal(views().length, 1);
  });

  it('copies, and tells the status when it is refreshed', async () => {
    await testApi({ order_id: 'paid-order', payment_url: PAGE }, 'completed');
    const page = await watchPage();
    await openText(order.replace('my-order', 'paid-order'));
    await run('sendOrder');
    await run('showOrder');
    await page.press({ do: 'copy', what: 'url' });
    assert.equal(await vscode.env.clipboard.readText(), PAGE);
    assert.equal(page.parts.done, 'Payment URL copied.');
    await page.press({ do: 'copy', what: 'request' });
    assert.deepEqual(JSON.parse(await vscode.env.clipboard.readText()), {
      ...JSON.parse(order),
      order_id: 'paid-order',
    });
    await page.press({ do: 'copy', what: 'constructor' });
    assert.equal(page.parts.done, '');
    assert.match(page.parts.status ?? '', /accepted/);
    await page.press({ do: 'refresh' });
    assert.equal(page.parts.done, 'Status refreshed.');
    assert.match(page.parts.status ?? '', /completed.*The payment is complete\..*The Test API said so on/s);
  });

  it('goes when its order is removed from the list', async () => {
    await testApi({ order_id: 'removed-order', payment_url: PAGE });
    const { document } = await openText(order.replace('my-order', 'removed-order'));
    await run('sendOrder');
    await run('showOrder');
    await eventually(() => views().length === 1, 'a view');
    const id = await eventually(async () => (await lenses(document))[1]?.command?.arguments?.[0], 'its id');
    await run('removeSentOrder', id);
    await eventually(() => views().length === 0, 'no view');
  });

  it('goes back to the document of the order, as long as that is there', async () => {
    await testApi({ order_id: 'found-order' });
    const page = await watchPage();
    const { document } = await openText(order.replace('my-order', 'found-order'));
    await run('sendOrder');
    await run('showOrder');
    await eventually(() => views().length === 1, 'a view');
    await page.press({ do: 'file' });
    await eventually(() => vscode.window.activeTextEditor?.document === document, `its document: ${page.parts.done}`);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventually(
      () => !page.parts.details?.includes('data-do="file"'),
      'it has no button for a document that is gone',
    );
  });

  it('does not take a new document for the one of that name that was closed', async () => {
    await testApi({ order_id: 'closed-order', payment_url: PAGE });
    const uri = vscode.Uri.from({ scheme: 'untitled', path: 'twice.msp.json' });
    const open = async () => {
      const document = await vscode.languages.setTextDocumentLanguage(
        await vscode.workspace.openTextDocument(uri),
        'json',
      );
      const editor = await vscode.window.showTextDocument(document);
      const all = document.validateRange(new vscode.Range(0, 0, 1000, 0));
      await editor.edit((edit) => edit.replace(all, order.replace('my-order', 'closed-order')));
      return document;
    };
    const document = await open();
    await run('sendOrder');
    await eventually(async () => (await lenses(document)).length === 4, 'lenses of the order that was sent');
    await closeAll();
    await eventually(() => document.isClosed, 'the document is closed');
    assert.deepEqual(await titles(await open()), ['Send to Test API · Trustly · EUR 10.00']);
  });

  it('has keys of its own, which nothing else in VS Code has', async () => {
    const defaults = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
    );
    const keys = [...defaults.getText().matchAll(/"key": "(ctrl\+alt\+m(?: [^"]*)?)",\s*"command": "([^"]*)"/g)];
    assert.deepEqual(keys.map(([, key, command]) => `${key} ${command}`).sort(), [
      'ctrl+alt+m c multisafepay.copyPaymentUrl',
      'ctrl+alt+m d multisafepay.showOrder',
      'ctrl+alt+m o multisafepay.openPaymentPage',
      'ctrl+alt+m s multisafepay.sendOrder',
    ]);
  });
});
