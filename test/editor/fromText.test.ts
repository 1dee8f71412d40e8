import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, hooks, openText, ours, pause, replace, shown, showsEventually } from './window';

const ORDER = {
  type: 'redirect',
  order_id: 'a',
  gateway: 'TRUSTLY',
  currency: 'EURO',
  amount: 1000,
  description: 'Tea',
  payment_options: { redirect_url: 'https://www.example.com' },
  customer: { email: 'eva@example.com' },
};
const JSON_TEXT = JSON.stringify(ORDER);
const LOG = `[2026-11-21 10:12:01] app.DEBUG: started []\n[2026-11-21 10:12:02] app.DEBUG: request ${JSON_TEXT} []\n`;
const PHP = `<?php\n\n$json = ${JSON.stringify(JSON_TEXT)};\n$answer = post($json);\n`;

/** Runs a command, and returns what was said; `button` is pressed when it is there. */
async function said(command: string, button?: string): Promise<string> {
  const all: string[] = [];
  (await hooks()).setAnswer((message, buttons) => {
    all.push(message);
    return buttons.find((label) => label === button) ?? '';
  });
  await vscode.commands.executeCommand(`multisafepay.${command}`);
  return all.join('\n');
}

/** The order that was opened as a new document, once it is there. */
async function newOrder(): Promise<vscode.TextDocument> {
  return eventually(() => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.path.endsWith('.msp.json') && document.getText().length > 50 ? document : undefined;
  }, 'a new order is open');
}

function select({ document, selections }: vscode.TextEditor, text: string): vscode.Selection {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0 && selections.length === 1);
  return new vscode.Selection(document.positionAt(at), document.positionAt(at + text.length));
}

async function leave(): Promise<void> {
  (await hooks()).setAnswer(undefined);
  await closeAll();
}

describe('New Order from Clipboard', () => {
  afterEach(leave);

  const rows: [what: string, clipboard: string][] = [
    ['JSON', JSON_TEXT],
    ['a line of a log', LOG],
    ['an escaped string', PHP],
    ['a cURL command', `curl https://testapi.multisafepay.com/v1/json/orders -H "api_key: secret" -d '${JSON_TEXT}'`],
  ];
  for (const [what, clipboard] of rows) {
    it(`turns ${what} into a formatted order that is checked`, async () => {
      await vscode.env.clipboard.writeText(clipboard);
      assert.equal(await said('newOrderFromClipboard'), '');
      const document = await newOrder();
      assert.equal(document.getText(), `${JSON.stringify(ORDER, null, 2)}\n`);
      assert.equal(document.languageId, 'json');
      assert.equal(document.isUntitled, true);
      await showsEventually(document, ['Error currency "EURO"']);
    });
  }

  it('checks what does not look like an order, and where the setting for files names no new orders', async () => {
    const settings = vscode.workspace.getConfiguration('multisafepay');
    await settings.update('files', [], vscode.ConfigurationTarget.Global);
    await vscode.env.clipboard.writeText('log: { "order_id": "a", "customer": { "locale": "nl_NL" } /* half */ }');
    await said('newOrderFromClipboard');
    const document = await newOrder();
    assert.equal(document.languageId, 'jsonc');
    await showsEventually(document, ['Error missing-field {']);
    await settings.update('files', undefined, vscode.ConfigurationTarget.Global);
  });

  const none: [what: string, clipboard: string, says: RegExp][] = [
    ['prose', 'hello', /^The clipboard holds no order\. It has no JSON\. Take an order as JSON/],
    ['half an order', `request:\n${JSON_TEXT.slice(0, 60)}`, /Its JSON is broken: .* See line 2 of it\.$/],
    ['a PHP array', "['order_id' => 'a']", /PHP array, which is not supported.*json_encode\(\$order\)/],
  ];
  for (const [what, clipboard, says] of none) {
    it(`says what to do when the clipboard holds ${what}`, async () => {
      await vscode.env.clipboard.writeText(clipboard);
      assert.match(await said('newOrderFromClipboard'), says);
      assert.equal(vscode.window.activeTextEditor, undefined);
    });
  }
});

describe('Check Selection as Order', () => {
  afterEach(leave);

  it('marks a wrong currency at its place in an escaped string of PHP', async () => {
    const editor = await openText(PHP, 'php');
    editor.selection = select(editor, JSON.stringify(JSON_TEXT));
    assert.equal(await said('checkSelection'), '1 error in the selected order.');
    await showsEventually(editor.document, ['Error currency \\"EURO\\"']);
    assert.equal(ours(editor.document)[0]?.range.start.line, 2);
  });

  it('takes the order nearest to the cursor when nothing is selected', async () => {
    const editor = await openText(LOG + LOG.replace('EURO', 'GBPP'), 'log');
    editor.selection = new vscode.Selection(3, 5, 3, 5);
    assert.equal(await said('checkSelection'), '1 error in the order in line 4.');
    await showsEventually(editor.document, ['Error currency "GBPP"']);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    assert.equal(await said('checkSelection'), '1 error in the order in line 2.');
    await showsEventually(editor.document, ['Error currency "EURO"']);
  });

  it('moves its marks with the order, and takes them away when the order is edited', async () => {
    const editor = await openText(LOG, 'plaintext');
    await said('checkSelection');
    await showsEventually(editor.document, ['Error currency "EURO"']);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'one\ntwo\n'));
    await showsEventually(editor.document, ['Error currency "EURO"']);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(editor.document.getText().length), 'end'));
    await pause(200);
    assert.deepEqual(shown(editor.document), ['Error currency "EURO"']);
    await replace(editor, '"EURO"', '"EUR"');
    await showsEventually(editor.document, []);
    assert.equal(await said('checkSelection'), 'No problems in the order in line 4.');
  });

  it('takes its marks away when the document is closed', async () => {
    const { document } = await openText(LOG, 'plaintext');
    await said('checkSelection');
    await showsEventually(document, ['Error currency "EURO"']);
    await closeAll();
    await showsEventually(document, []);
  });

  it('goes to the first problem', async () => {
    const editor = await openText(PHP, 'php');
    await said('checkSelection', 'Show Problems');
    await eventually(() => editor.document.getText(editor.selection) === '\\"EURO\\"', 'the currency is selected');
  });

  it('opens what it found as an order', async () => {
    await openText(PHP, 'php');
    await said('checkSelection', 'Open as Order');
    const document = await newOrder();
    assert.equal(document.getText(), `${JSON.stringify(ORDER, null, 2)}\n`);
    await showsEventually(document, ['Error currency "EURO"']);
  });

  it('marks nothing twice in an order that is checked anyway', async () => {
    const { document } = await openText(JSON_TEXT);
    await showsEventually(document, ['Error currency "EURO"']);
    assert.equal(await said('checkSelection'), '1 error in the order in line 1.');
    await pause(300);
    assert.deepEqual(shown(document), ['Error currency "EURO"']);
  });

  it('says why it found nothing, and goes to where the JSON is broken', async () => {
    const editor = await openText(`x = 1\ny = ${JSON_TEXT.replace(',"amount', '"amount')}\n`, 'python');
    editor.selection = select(editor, editor.document.lineAt(1).text);
    const says = await said('checkSelection', 'Go to Line');
    assert.equal(
      says,
      'There is no order in the selection. Its JSON is broken: A comma is missing before this property.',
    );
    await eventually(() => editor.selection.isEmpty && editor.selection.start.line === 1, 'it is at the fault');
    const { start } = editor.selection;
    assert.ok(editor.document.lineAt(1).text.slice(start.character).startsWith('"amount"'));
    editor.selection = new vscode.Selection(0, 0, 0, 5);
    assert.match(await said('checkSelection'), /^There is no order in the selection\. It has no JSON\./);
  });

  it('asks for an editor when there is none', async () => {
    assert.match(await said('checkSelection'), /^No editor is active\. Select an order/);
  });
});
