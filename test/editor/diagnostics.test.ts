import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fixture } from '../order/seedOrders';
import {
  closeAll,
  eventually,
  openExample,
  openText,
  ours,
  pause,
  replace,
  shown,
  showsEventually,
  trustly,
} from './window';

describe('Diagnostics', () => {
  afterEach(closeAll);

  it('show what is wrong in a file of the workspace when it is opened', async () => {
    const { document } = await openExample('with-mistakes.json');
    await showsEventually(document, [
      'Error currency "USD"',
      'Error amount "1249,00"',
      'Warning description-html "<b>Running shoes</b>"',
      'Hint notification-url "http://localhost:8080/notification"',
      'Warning property-spelling "redirct_url"',
      'Error missing-field "customer"',
      'Warning locale-form "cs-CZ"',
      'Error country "CZE"',
    ]);
    const [amount] = ours(document).filter(({ range }) => document.getText(range).includes('1249'));
    assert.match(amount?.message ?? '', /whole number of cents.*API error 1001\.$/);
    assert.ok(typeof amount?.code === 'object' && amount.code.target.path.endsWith('docs/rules.md'));
    await vscode.workspace.fs.stat(amount.code.target.with({ fragment: '' }));
  });

  it('appear at the place of a fault that is typed, and go when it is mended', async () => {
    const editor = await openText(trustly);
    await replace(editor, '"EUR"', '"EURO"');
    await showsEventually(editor.document, ['Error currency "EURO"']);
    await replace(editor, '"EURO"', '"EUR"');
    await showsEventually(editor.document, []);
  });

  it('show a deleted order_id at the first brace', async () => {
    const editor = await openText(trustly);
    await replace(editor, '  "order_id": "my-order",\n', '');
    await showsEventually(editor.document, ['Error missing-field {']);
  });

  it('stay while a value is half typed, and move with the text', async () => {
    const editor = await openText(trustly.replace('"EUR"', '"EURO"'));
    await showsEventually(editor.document, ['Error currency "EURO"']);
    let emptied = 0;
    const watch = vscode.languages.onDidChangeDiagnostics(() => {
      if (shown(editor.document).length === 0) emptied += 1;
    });
    await replace(editor, '"amount": 1000', '"amount": ');
    await pause(600);
    assert.deepEqual(shown(editor.document), ['Error currency "EURO"']);
    await replace(editor, '"amount": ', '"amount": 10.5');
    await showsEventually(editor.document, ['Error currency "EURO"', 'Error amount 10.5']);
    assert.equal(emptied, 0);
    watch.dispose();
  });

  it('of an order stay when it no longer looks like one', async () => {
    const editor = await openText('{ "gateway": "IDEAL", "order_id": "a", "currency": "EUR" }');
    await showsEventually(editor.document, ['Error missing-field {']);
    await replace(editor, '"order_id": "a", "currency": "EUR"', '"customer": {}');
    await eventually(() => /lacks 4 fields/.test(ours(editor.document)[0]?.message ?? ''), 'four fields are missing');
  });

  it('go when the document is closed', async () => {
    const { document } = await openText(trustly.replace('"EUR"', '"EURO"'));
    await showsEventually(document, ['Error currency "EURO"']);
    await closeAll();
    await showsEventually(document, []);
  });

  it('are switched off, and their severity changed, by settings', async () => {
    const { document } = await openText(trustly.replace('"EUR"', '"EURO"'));
    await showsEventually(document, ['Error currency "EURO"']);
    const settings = vscode.workspace.getConfiguration('multisafepay');
    await settings.update('rules', { currency: 'hint' }, vscode.ConfigurationTarget.Global);
    await showsEventually(document, ['Hint currency "EURO"']);
    await settings.update('validate.enable', false, vscode.ConfigurationTarget.Global);
    await showsEventually(document, []);
    await settings.update('validate.enable', undefined, vscode.ConfigurationTarget.Global);
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    await showsEventually(document, ['Error currency "EURO"']);
  });

  it('leave a document alone that is larger than the setting allows', async () => {
    const settings = vscode.workspace.getConfiguration('multisafepay');
    await settings.update('maxFileSize', 0.0001, vscode.ConfigurationTarget.Global);
    const { document } = await openText(trustly.replace('"EUR"', '"EURO"'));
    await pause(500);
    assert.deepEqual(shown(document), []);
    await settings.update('maxFileSize', undefined, vscode.ConfigurationTarget.Global);
  });

  it('work in JSON with comments', async () => {
    const { document } = await openText(`// an order\n${trustly.replace('"EUR",', '"EURO", // oops')}`, 'jsonc');
    await showsEventually(document, ['Error currency "EURO"']);
  });

  it('show nothing as an error in the seed orders', async () => {
    for (const name of ['trustly', 'trustpay', 'maestro', 'generic', 'payment-link'] as const) {
      const { document } = await openText(fixture(name));
      await pause(400);
      assert.deepEqual(
        shown(document).filter((each) => each.startsWith('Error')),
        [],
        name,
      );
    }
  });
});

describe('A quick fix', () => {
  afterEach(closeAll);

  const fixesAt = async (editor: vscode.TextEditor, text: string): Promise<vscode.CodeAction[]> => {
    const at = editor.document.positionAt(editor.document.getText().indexOf(text) + 1);
    return vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(at, at),
    );
  };
  const apply = async (action: vscode.CodeAction | undefined) => {
    assert.ok(action?.edit);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
  };

  it('is offered at the problem, mends it, and can be undone', async () => {
    const editor = await openText(trustly.replace('"TRUSTLY"', '"TRUSTLI"'));
    await showsEventually(editor.document, ['Warning unknown-gateway "TRUSTLI"']);
    const [fix] = await fixesAt(editor, 'TRUSTLI');
    assert.equal(fix?.title, 'Change to TRUSTLY');
    assert.equal(fix?.isPreferred, true);
    await apply(fix);
    await showsEventually(editor.document, []);
    assert.equal(editor.document.getText(), trustly);
    await vscode.commands.executeCommand('undo');
    await showsEventually(editor.document, ['Warning unknown-gateway "TRUSTLI"']);
  });

  it('adds all that is missing at once', async () => {
    const editor = await openText(
      '{\n  "type": "redirect",\n  "gateway": "IDEAL",\n  "order_id": "a",\n  "currency": "EUR"\n}\n',
    );
    await showsEventually(editor.document, ['Error missing-field {']);
    const [fix] = await fixesAt(editor, '{');
    assert.equal(fix?.title, 'Add all 2 missing fields');
    await apply(fix);
    await showsEventually(editor.document, []);
  });

  it('fits the text as it is now, not as it was at the last check', async () => {
    const editor = await openText(trustly.replace('"TRUSTLY"', '"TRUSTLI"'));
    await showsEventually(editor.document, ['Warning unknown-gateway "TRUSTLI"']);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n\n\n'));
    await apply((await fixesAt(editor, 'TRUSTLI'))[0]);
    assert.equal(editor.document.getText(), `\n\n\n${trustly}`);
  });
});
