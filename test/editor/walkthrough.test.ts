import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { firstDay, leave, stage } from './sendStage';
import { closeAll, eventually, openText, showsEventually, trustly } from './window';

const run = (command: string) => vscode.commands.executeCommand(`multisafepay.${command}`);

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string };
  readonly completionEvents: readonly string[];
}

describe('The walkthrough', () => {
  afterEach(leave);

  const extension = vscode.extensions.getExtension('multisafepay-orders.multisafepay-orders');
  const steps: Step[] = extension?.packageJSON.contributes.walkthroughs[0].steps ?? [];

  it('has four steps, the last of which needs an account', () => {
    assert.deepEqual(
      steps.map(({ id }) => id),
      ['newOrder', 'mendFault', 'sendOrder', 'addTestKey'],
    );
  });

  for (const { id, description, media, completionEvents } of steps) {
    it(`${id}: its commands exist, and its picture is there`, async () => {
      const commands = await vscode.commands.getCommands(true);
      const named = [...description.matchAll(/\(command:(?:toSide:)?([\w.]+)\)/g)].map(([, name]) => name ?? '');
      const awaited = completionEvents.flatMap((event) => /^onCommand:(.*)/.exec(event)?.[1] ?? []);
      assert.ok(named.length > 0);
      for (const command of [...named, ...awaited]) assert.ok(commands.includes(command), command);
      assert.ok(existsSync(path.join(extension?.extensionPath ?? '', media.svg)));
    });
  }

  it('opens an order with one fault, whose first fix mends it', async () => {
    await run('openExample');
    const editor = await eventually(() => vscode.window.activeTextEditor, 'it opens');
    const { document } = editor;
    await showsEventually(document, ['Error cart-total 1998']);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      editor.selection,
    );
    const [fix] = actions.filter(({ isPreferred }) => isPreferred);
    assert.equal(fix?.title, 'Change unit_price to 8.2561983471');
    assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
    await showsEventually(document, []);
  });

  it('sends the order that is open, where no editor is active', async () => {
    await firstDay();
    const { heard } = await stage({ 'Where should orders go?': 'Simulator' });
    await openText(trustly.replace('my-order', 'walked'));
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension?.id}#start`, false);
    await eventually(() => vscode.window.activeTextEditor === undefined, 'the page of the walkthrough is in front');
    await run('sendOpenOrder');
    await heard('Simulator predicts: order walked is accepted.');
  });

  it('opens the order with the fault where none is open, and sends that', async () => {
    const { heard } = await stage({ 'Where should orders go?': 'Simulator', 'This order has': 'Send anyway' });
    await closeAll();
    await run('sendOpenOrder');
    await heard('Simulator predicts');
  });
});
