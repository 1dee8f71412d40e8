import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, hooks, openExample, openText, showsEventually } from './window';

describe('In Restricted Mode', () => {
  afterEach(closeAll);

  it('the workspace is not trusted', () => assert.equal(vscode.workspace.isTrusted, false));

  it('orders are checked', async () => {
    const { document } = await openText(
      '{ "gateway": "IDEAL", "order_id": "a", "currency": "EURO", "amount": 1, "description": "x" }',
    );
    await showsEventually(document, ['Error currency "EURO"']);
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
