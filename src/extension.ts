import * as vscode from 'vscode';
import { watchOrders } from './editor/orderDocuments';
import { snippetCompletion } from './editor/snippetCompletion';

/**
 * Registers what must be there from the start: the commands, and the eye that recognises orders. Everything else is
 * loaded when an order is open or a command is run. In tests it returns the hooks that stand in for the network.
 */
export function activate(context: vscode.ExtensionContext): unknown {
  const sending = () => import('./editor/sendCommands').then(({ sendCommands }) => sendCommands(context));
  const command = (name: keyof Awaited<ReturnType<typeof sending>>) =>
    vscode.commands.registerCommand(`multisafepay.${name}`, async () => (await sending())[name]());

  context.subscriptions.push(
    command('sendOrder'),
    command('chooseTarget'),
    command('setTestKey'),
    command('removeTestKey'),
    vscode.commands.registerCommand('multisafepay.newOrder', async () =>
      (await import('./editor/newOrder')).newOrder(),
    ),
    vscode.commands.registerCommand('multisafepay.newOrderFromClipboard', async () =>
      (await import('./editor/newOrderFromClipboard')).newOrderFromClipboard(),
    ),
    vscode.commands.registerCommand('multisafepay.checkSelection', async () =>
      (await import('./editor/checkSelection')).checkSelection(context),
    ),
    vscode.languages.registerCompletionItemProvider([{ language: 'json' }, { language: 'jsonc' }], snippetCompletion),
    watchOrders(() => import('./editor/diagnostics').then(({ startDiagnostics }) => startDiagnostics(context))),
  );
  if (context.extensionMode !== vscode.ExtensionMode.Test) return undefined;
  return import('./editor/testHooks').then(({ testHooks }) => testHooks);
}
