import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { accepted, chooseTarget, firstDay, leave, refused, send, stage } from './sendStage';
import { closeAll, eventually, openText, trustly as order, ours, pause, replace, showsEventually } from './window';

const ofApi = (document: vscode.TextDocument) =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'MultiSafepay API' || source === 'Simulator predicts');

/** The diagnostics of what the API refused, as "code text-at-its-place". */
const marks = (document: vscode.TextDocument) =>
  ofApi(document).map(({ code, range }) => {
    return `${typeof code === 'object' ? code.value : code} ${document.getText(range)}`;
  });

const withCart = order.replace(
  '"customer"',
  '"shopping_cart": { "items": [{ "name": "Book", "unit_price": 5, "quantity": 2, "tax_table_selector": "none" }] },\n' +
    '  "checkout_options": { "tax_tables": { "alternate": [{ "name": "none", "rules": [{ "rate": 0 }] }] } },\n' +
    '  "customer"',
);

describe('Send Order, refused', () => {
  before(() => chooseTarget('testApi'));
  after(firstDay);
  afterEach(leave);

  const places: [code: number, text: string, order: string, expected: string[]][] = [
    [1001, 'Invalid amount', order, ['1001 1000']],
    [1002, 'Invalid currency', order, ['1002 "EUR"']],
    [1006, 'Invalid order ID', order.replace('my-order', 'taken-0'), ['1006 "taken-0"']],
    [1008, 'Invalid description', order, ['1008 "Two books"']],
    [1023, 'Gateway unavailable', order, ['1023 "TRUSTLY"']],
    [1027, 'Totaalbedrag klopt niet', withCart, ['1027 1000']],
    // No IP address is there: the object that would hold it.
    [1007, 'Invalid IP address', order, ['1007 "customer"']],
    [1016, 'Missing data', order, ['1016 {']],
    // About the account, the server, or unknown: notifications alone.
    [1000, 'Unknown error', order, []],
    [1032, 'Invalid API key', order, []],
    [1019, 'Site is inactive', order, []],
    [9999, 'Unknown error', order, []],
    [4242, 'Something new', order, []],
  ];
  for (const [code, text, sent, expected] of places) {
    it(`shows ${code} ${expected.length > 0 ? `on ${expected}` : 'as a notification alone'}`, async () => {
      const { said } = await stage({}, () => refused(code, text));
      const { document } = await openText(sent);
      await send();
      assert.deepEqual(marks(document), expected);
      assert.match(said[0] ?? '', new RegExp(`^Test API refused the order with ${code}: ${text}\\.`));
      assert.equal(/\| Show in Order/.test(said[0] ?? ''), expected.length > 0);
      for (const { severity, source, message } of ofApi(document)) {
        assert.equal(severity, vscode.DiagnosticSeverity.Error);
        assert.equal(source, 'MultiSafepay API');
        assert.ok(message.startsWith(`${text}. `), message);
      }
    });
  }

  it('explains the code behind a link, and points to the other places that count', async () => {
    await stage({}, () => refused(1027, 'Totaalbedrag klopt niet'));
    const { document } = await openText(withCart);
    await send();
    const [diagnostic] = ofApi(document);
    assert.match(
      diagnostic?.message ?? '',
      /^Totaalbedrag klopt niet\. The items of the shopping cart .* add up to amount/,
    );
    assert.deepEqual(
      diagnostic?.relatedInformation?.map(({ location }) => document.getText(location.range)),
      ['"shopping_cart"'],
    );
    assert.ok(typeof diagnostic?.code === 'object');
    const page = await vscode.workspace.openTextDocument(diagnostic.code.target.with({ fragment: '' }));
    assert.match(page.getText(), new RegExp(`^## ${diagnostic.code.target.fragment}$`, 'm'));
  });

  it('says "Simulator predicts" of a prediction', async () => {
    await chooseTarget('simulator');
    await stage({ 'This document does not look like an order': 'Send anyway' });
    const { document } = await openText('{ "order_id": "x", "amount": 0 }');
    await send();
    const [diagnostic] = ofApi(document);
    assert.equal(diagnostic?.source, 'Simulator predicts');
    await chooseTarget('testApi');
  });

  it('marks a problem of our own instead of adding a second one, until the value is edited', async () => {
    await stage({ 'This order has an error': 'Send anyway' }, () => refused(1002, 'Invalid currency'));
    const editor = await openText(order.replace('"EUR"', '"EURO"'));
    const { document } = editor;
    await showsEventually(document, ['Error currency "EURO"']);
    await send();
    assert.deepEqual(marks(document), []);
    assert.match(ours(document)[0]?.message ?? '', /API error 1002\. \(the API refused it\)$/);
    await replace(editor, '"EURO"', '"EUROS"');
    await eventually(() => ours(document)[0]?.message.endsWith('API error 1002.'), 'the mark is gone');
  });

  it('moves with edits elsewhere, and goes when its value is edited', async () => {
    await stage({}, () => refused(1008, 'Invalid description'));
    const editor = await openText(order);
    await send();
    await replace(editor, '{', '{\n  "var1": "x",');
    await replace(editor, '"my-order"', '"another-order"');
    await replace(editor, 'eva@example.com', 'adam@example.com');
    assert.deepEqual(marks(editor.document), ['1008 "Two books"']);
    await replace(editor, 'Two books', 'Two book');
    await eventually(() => marks(editor.document).length === 0, 'it is gone');
  });

  it('goes when any of its values is edited', async () => {
    await stage({}, () => refused(1027, 'Totaalbedrag klopt niet'));
    const editor = await openText(withCart);
    await send();
    assert.equal(marks(editor.document).length, 1);
    await replace(editor, '"unit_price": 5', '"unit_price": 50');
    await eventually(() => marks(editor.document).length === 0, 'it is gone');
  });

  it('goes with the next send', async () => {
    await stage({}, () => refused(1008, 'Invalid description'));
    const { document } = await openText(order);
    await send();
    assert.equal(marks(document).length, 1);
    await stage({}, () => accepted());
    await send();
    assert.deepEqual(marks(document), []);
  });

  it('goes when the document is closed', async () => {
    await stage({}, () => refused(1008, 'Invalid description'));
    const { document } = await openText(order);
    await send();
    await closeAll();
    await eventually(() => marks(document).length === 0, 'it is gone');
  });

  it('finds its value in a text that changed while it was sent', async () => {
    let editor: vscode.TextEditor;
    await stage({}, async () => {
      await replace(editor, '{', '{\n\n  "var1": "x",');
      return refused(1008, 'Invalid description');
    });
    editor = await openText(order);
    await send();
    assert.deepEqual(marks(editor.document), ['1008 "Two books"']);
  });

  it('is told alone when its value was edited while it was sent', async () => {
    let editor: vscode.TextEditor;
    const { said } = await stage({}, async () => {
      await replace(editor, 'Two books', 'Three books');
      return refused(1008, 'Invalid description');
    });
    editor = await openText(order);
    await send();
    assert.deepEqual(marks(editor.document), []);
    assert.match(said[0] ?? '', /^Test API refused the order with 1008/);
    assert.doesNotMatch(said[0] ?? '', /Show in Order/);
  });

  it('is shown in the order with one button', async () => {
    await stage({ 'Test API refused': 'Show in Order' }, () => refused(1008, 'Invalid description'));
    const { document } = await openText(order);
    await send();
    const selected = () => vscode.window.activeTextEditor?.selection;
    await eventually(() => document.getText(selected()) === '"Two books"', 'the value is selected');
  });

  it('is mended by a fix of our own for that code, where the rules have one', async () => {
    await stage({ 'This order has an error': 'Send anyway' }, () => refused(1016, 'Missing data'));
    const { document } = await openText(
      order
        .replace('TRUSTLY', 'DIRDEB')
        .replace('redirect', 'direct')
        .replace('"customer"', '"gateway_info": { "account_holder_name": "Eva" },\n  "customer"'),
    );
    await showsEventually(document, ['Error missing-field "gateway_info"']);
    await send();
    const [diagnostic] = vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ source }) => source === 'MultiSafepay API');
    assert.ok(diagnostic);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      diagnostic.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    assert.ok(
      actions.some(({ title }) => /^Add /.test(title)),
      actions.map(({ title }) => title).join(),
    );
  });

  it('sends with a new order_id after 1006, with one button, and remembers that the id is taken', async () => {
    const { said, sent } = await stage(
      { 'Test API refused the order with 1006': 'Send with a new order_id' },
      ({ body }) => (body.includes('"taken-1"') ? refused(1006, 'Invalid order ID') : accepted({ order_id: 'x' })),
    );
    const { document } = await openText(order.replace('my-order', 'taken-1'));
    await send();
    await eventually(() => said.some((each) => each.startsWith('Test API accepted')), 'the second one is accepted');
    assert.match(
      said[0] ?? '',
      /^Test API refused the order with 1006: .*\| Show in Order \| Send with a new order_id/,
    );
    assert.equal(sent.length, 2);
    assert.equal(sent[1]?.body.replace(/"taken-1-[a-z]{4}"/, '"taken-1"'), sent[0]?.body);
    assert.match(document.getText(), /"taken-1"/);
    await pause(0);

    const again = await stage({ 'Order taken-1 was refused': 'Send as taken-1-*' }, () => accepted());
    await send();
    assert.equal(again.sent.length, 1, again.said.join('\n'));
  });
});
