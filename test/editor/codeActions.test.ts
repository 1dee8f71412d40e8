import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actionsAt,
  closeAll,
  eventually,
  hooks,
  offeredAt,
  openFile,
  openText,
  pause,
  showsEventually,
  trustly,
} from './window';

const { QuickFix, RefactorRewrite, SourceFixAll } = vscode.CodeActionKind;
const titles = (actions: readonly vscode.CodeAction[]) => actions.map(({ title }) => title);

/** Ten things that an editor may put right without asking. */
const tenFaults = `{
  "type": "Redirect",
  "Order_id": "order-1001",
  "gateway": "trustly",
  "currency": "eur",
  "amount": "7495",
  "description": "Two mugs",
  "payment_options": { "Redirect_URL": "https://www.example.com/thanks" },
  "customer": { "locale": "nl-nl", "country": "nl", "birthday": "31-12-1980", "email": "jane@example.com" },
  "delivery": { "country": "be" }
}
`;
const mended = `{
  "type": "redirect",
  "order_id": "order-1001",
  "gateway": "TRUSTLY",
  "currency": "EUR",
  "amount": 7495,
  "description": "Two mugs",
  "payment_options": { "redirect_url": "https://www.example.com/thanks" },
  "customer": { "locale": "nl_NL", "country": "NL", "birthday": "1980-12-31", "email": "jane@example.com" },
  "delivery": { "country": "BE" }
}
`;

describe('Fix all', () => {
  const editorSettings = () => vscode.workspace.getConfiguration('editor');

  afterEach(async () => {
    await closeAll();
    await editorSettings().update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
  });

  it('mends ten lossless faults when the order is saved', async () => {
    const onSave = { 'source.fixAll.multisafepay': 'explicit' };
    await editorSettings().update('codeActionsOnSave', onSave, vscode.ConfigurationTarget.Global);
    const { document } = await openFile('ten-faults.json', tenFaults);
    await eventually(() => vscode.languages.getDiagnostics(document.uri).length >= 10, 'ten problems are shown');
    await vscode.commands.executeCommand('workbench.action.files.save');
    await eventually(() => document.getText() === mended, 'all ten are mended').catch(() =>
      assert.equal(document.getText(), mended),
    );
    await showsEventually(document, []);
    assert.equal(document.isDirty, false);
  });

  it('is not done on saving where nobody asked for it', async () => {
    const { document } = await openFile('ten-faults.json', tenFaults);
    await eventually(() => vscode.languages.getDiagnostics(document.uri).length >= 10, 'ten problems are shown');
    await vscode.commands.executeCommand('workbench.action.files.save');
    await pause(500);
    assert.equal(document.getText(), tenFaults);
  });

  it('is one action, and leaves alone what might lose something', async () => {
    const editor = await openText(trustly.replace('"TRUSTLY"', '"trustly"').replace('1000', '10.5'));
    await showsEventually(editor.document, ['Error amount 10.5', 'Hint gateway-spelling "trustly"']);
    const [action, ...more] = await offeredAt(editor, 'trustly', SourceFixAll);
    assert.ok(action?.edit && more.length === 0);
    await vscode.workspace.applyEdit(action.edit);
    assert.equal(editor.document.getText(), trustly.replace('1000', '10.5'));
    assert.deepEqual(await actionsAt(editor, 'TRUSTLY', SourceFixAll), []);
  });

  it('is not offered in documents that are no orders', async () => {
    await hooks();
    const editor = await openText('{ "name": "shop", "amount": "1", "currency": "eur" }');
    await pause(500);
    assert.deepEqual(await actionsAt(editor, 'name', SourceFixAll), []);
  });
});

describe('Remove empty fields', () => {
  afterEach(closeAll);

  const empty = trustly.replace('"customer": {', '"var1": "",\n  "delivery": { "city": null },\n  "customer": {');

  it('is a refactoring of an order that has some', async () => {
    const editor = await openText(empty);
    const [action] = await offeredAt(editor, 'order_id', RefactorRewrite);
    assert.equal(action?.title, 'Remove empty fields');
    assert.ok(action.edit);
    await vscode.workspace.applyEdit(action.edit);
    assert.equal(editor.document.getText(), trustly);
    assert.deepEqual(await actionsAt(editor, 'order_id', RefactorRewrite), []);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), empty);
  });

  it('is not offered in documents that are no orders', async () => {
    const editor = await openText('{ "name": "", "description": "", "amount": null }');
    await pause(500);
    assert.deepEqual(await actionsAt(editor, 'name', RefactorRewrite), []);
  });
});

describe('Turn off a rule', () => {
  const rules = () => vscode.workspace.getConfiguration('multisafepay').inspect('rules')?.workspaceValue;
  const setRules = (value: unknown) =>
    vscode.workspace.getConfiguration('multisafepay').update('rules', value, vscode.ConfigurationTarget.Workspace);

  afterEach(async () => {
    (await hooks()).setAnswer(undefined);
    await closeAll();
    await setRules(undefined);
  });

  const faulty = trustly.replace('"TRUSTLY"', '"trustly"').replace('"eva@example.com"', '"eva@"');
  const turnOff = async (editor: vscode.TextEditor, at: string) => {
    const action = (await offeredAt(editor, at, QuickFix)).at(-1);
    assert.ok(action?.command);
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    return action.title;
  };

  it('is the last of the fixes of its problem', async () => {
    const editor = await openText(faulty);
    await showsEventually(editor.document, ['Hint gateway-spelling "trustly"', 'Warning email-form "eva@"']);
    assert.deepEqual(titles(await offeredAt(editor, 'trustly', QuickFix)), [
      'Change to TRUSTLY',
      'Turn off gateway-spelling in this workspace',
    ]);
    assert.deepEqual(titles(await offeredAt(editor, 'eva@', QuickFix)), ['Turn off email-form in this workspace']);
  });

  it('writes the setting, keeps the others, and the squiggle goes', async () => {
    await setRules({ 'locale-form': 'hint' });
    const editor = await openText(faulty);
    await showsEventually(editor.document, ['Hint gateway-spelling "trustly"', 'Warning email-form "eva@"']);
    const said: string[] = [];
    (await hooks()).setAnswer((message, choices) => {
      said.push([message, ...choices].join(' | '));
      return undefined;
    });
    await turnOff(editor, 'eva@');
    await showsEventually(editor.document, ['Hint gateway-spelling "trustly"']);
    assert.deepEqual(rules(), { 'locale-form': 'hint', 'email-form': 'off' });
    assert.deepEqual(said, ['email-form is turned off in this workspace. | Undo']);
  });

  it('is undone by the button of its notification', async () => {
    await setRules({ 'locale-form': 'hint' });
    const editor = await openText(faulty);
    await showsEventually(editor.document, ['Hint gateway-spelling "trustly"', 'Warning email-form "eva@"']);
    (await hooks()).setAnswer(() => 'Undo');
    await turnOff(editor, 'eva@');
    await eventually(() => JSON.stringify(rules()) === '{"locale-form":"hint"}', 'the setting is as it was');
    await showsEventually(editor.document, ['Hint gateway-spelling "trustly"', 'Warning email-form "eva@"']);
  });

  it('says why where the settings cannot be written', async () => {
    const broken = await openFile('.vscode/settings.json', '{ "multisafepay.rules": ');
    const editor = await openText(faulty);
    await showsEventually(editor.document, ['Hint gateway-spelling "trustly"', 'Warning email-form "eva@"']);
    const said: string[] = [];
    (await hooks()).setAnswer((message) => {
      said.push(message);
      return undefined;
    });
    await turnOff(editor, 'eva@');
    assert.match(said.join(), /^Could not turn off email-form in this workspace\. .+/);
    await closeAll();
    await vscode.workspace.fs.delete(broken.document.uri);
    const writes = () =>
      Promise.resolve(setRules(undefined)).then(
        () => true,
        () => false,
      );
    await eventually(writes, 'the settings can be written again');
  });
});
