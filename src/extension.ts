import * as vscode from 'vscode';
import { watchOrders } from './editor/orderDocuments';
import { snippetCompletion } from './editor/snippetCompletion';

type Command = (context: vscode.ExtensionContext, ...args: never[]) => Promise<unknown>;

const sending = (context: vscode.ExtensionContext) =>
  import('./editor/sendCommands').then(({ sendCommands }) => sendCommands(context));

const sent = () => import('./editor/sentOrdersCommands');

/** What runs as `multisafepay.<name>`; each loads its module when it is first run. */
const commands: Readonly<Record<string, Command>> = {
  newOrder: async () => (await import('./editor/newOrder')).newOrder(),
  newOrderFromClipboard: async () => (await import('./editor/newOrderFromClipboard')).newOrderFromClipboard(),
  checkSelection: async (context) => (await import('./editor/checkSelection')).checkSelection(context),
  sendOrder: async (context) => (await sending(context)).sendOrder(),
  chooseTarget: async (context) => (await sending(context)).chooseTarget(),
  startSimulator: async (context) => (await sending(context)).startSimulator(),
  stopSimulator: async (context) => (await sending(context)).stopSimulator(),
  setOutcome: async (context, id) => (await import('./editor/setOutcome')).setOutcome(context, id),
  addTestKey: async (context) => (await sending(context)).addTestKey(),
  switchTestKey: async (context) => (await sending(context)).switchTestKey(),
  removeTestKey: async (context) => (await sending(context)).removeTestKey(),
  showOrder: async (context, id) => (await import('./editor/orderView')).showOrder(context, id),
  openPaymentPage: async (context, id) => (await import('./editor/paymentUrls')).openPaymentPage(context, id),
  copyPaymentUrl: async (context, id) => (await import('./editor/paymentUrls')).copyPaymentUrl(context, id),
  sendAgain: async (context, id) => (await import('./editor/sendAgain')).sendAgain(context, id),
  removeSentOrder: async (context, id) => (await sent()).removeSentOrder(context, id),
  clearSentOrders: async (context) => (await sent()).clearSentOrders(context),
  refreshSentOrders: async (context) => (await sent()).refreshSentOrders(context),
  copyAsCurl: async (context, id) => (await import('./editor/copyAs')).copyAs(context, 'cURL', id),
  copyAsNode: async (context, id) => (await import('./editor/copyAs')).copyAs(context, 'Node', id),
  forwardNotifications: async (context, id) =>
    (await import('./editor/forwardNotifications')).forwardNotificationsOf(context, id),
  verifyNotification: async (context) => (await import('./editor/verifyNotification')).verifyReceived(context),
  openExample: async (context) => (await import('./editor/walkthrough')).openExample(context),
  sendOpenOrder: async (context) => (await import('./editor/walkthrough')).sendOpenOrder(context),
};

/**
 * Registers what must be there from the start: the commands, and the eye that recognises orders. Everything else is
 * loaded when an order is open or a command is run. In tests it returns the hooks that stand in for the network, and the
 * context.
 */
export function activate(context: vscode.ExtensionContext): unknown {
  const registered = Object.entries(commands).map(([name, run]) =>
    vscode.commands.registerCommand(`multisafepay.${name}`, (...args) => run(context, ...(args as never[]))),
  );
  context.subscriptions.push(
    ...registered,
    vscode.languages.registerCompletionItemProvider([{ language: 'json' }, { language: 'jsonc' }], snippetCompletion),
    watchOrders(() => import('./editor/diagnostics').then(({ startDiagnostics }) => startDiagnostics(context))),
  );
  // The view of earlier sent orders; a workspace without any loads nothing.
  if (context.workspaceState.get('multisafepay.hasSentOrders')) {
    void import('./editor/sentOrders').then(({ sentOrders }) => sentOrders(context));
  }
  if (context.extensionMode !== vscode.ExtensionMode.Test) return undefined;
  return import('./editor/testHooks').then(({ testHooks }) => ({ ...testHooks, context }));
}
