import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, hooks, offeredAt, openExample, openText, showsEventually } from './window';

describe('In Restricted Mode', () => {
  afterEach(closeAll);

  it('the workspace is not trusted', () => assert.equal(vscode.workspace.isTrusted, false));

  it('orders are checked', async () => {
    const { document } = await openText(
      '{ "gateway": "IDEAL", "order_id": "a", "currency": "EURO", "amount": 1, "description": "x" }',
    );
    await showsEventually(document, ['Error currency "EURO"']);
  });

  it('a rule is turned off in the user settings, as those of the workspace do not count', async () => {
    const editor = await openText(
      '{ "gateway": "IDEAL", "order_id": "a", "currency": "EURO", "amount": 1, "description": "x" }',
    );
    await showsEventually(editor.document, ['Error currency "EURO"']);
    const action = (await offeredAt(editor, 'EURO')).at(-1);
    assert.equal(action?.title, 'Turn off currency in your user settings');
    await vscode.commands.executeCommand('multisafepay.turnOffRule', ...(action?.command?.arguments ?? []));
    await showsEventually(editor.document, []);
    const settings = vscode.workspace.getConfiguration('multisafepay');
    assert.deepEqual(settings.inspect('rules')?.globalValue, { currency: 'off' });
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
  });

  it('sending is off, with the reason', async () => {
    const said: string[] = [];
    const { setAnswer, setFetch } = await hooks();
    let sent = 0;
    setAnswer((message, choices) => {
      said.push([message, ...choices].join(' | '));
      return undefined;
    });
    setFetch(async () => {
      sent += 1;
      return new Response('{}');
    });
    await openExample('trustly.json');
    await vscode.commands.executeCommand('multisafepay.sendOrder');
    assert.deepEqual(said, [
      'Send Order is off in Restricted Mode. Trust this workspace to send its orders. | Manage Workspace Trust',
    ]);
    assert.equal(sent, 0);
    setAnswer(undefined);
  });
});
