import { createScanner } from 'jsonc-parser';
import * as vscode from 'vscode';
import { summaryOf } from '../api/sentOrder';
import { amountText, gatewayName, sentTime, standing } from '../api/sentOrderWords';
import { readOrder } from '../order/orderText';
import { destinationChange } from './destinationChange';
import { isOrderDocument } from './orderDocuments';
import { sentOrders } from './sentOrders';
import { chosenDestination } from './target';

/** Shows over every order what Send Order would do, and what became of the order when it was sent last. */
export function registerCodeLenses(context: vscode.ExtensionContext): vscode.Disposable {
  const store = sentOrders(context);
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses(document) {
      if (!isOrderDocument(document)) return [];
      const scanner = createScanner(document.getText(), true);
      scanner.scan();
      const start = document.positionAt(scanner.getTokenOffset());
      const range = new vscode.Range(start, start.translate(0, 1));
      const commands = [...ofSending(context, document), ...ofSent(context, document)];
      return commands.map((command) => new vscode.CodeLens(range, command));
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider([{ language: 'json' }, { language: 'jsonc' }], provider),
    store.onDidChange(() => changed.fire()),
    destinationChange.event(() => changed.fire()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('multisafepay.target')) changed.fire();
    }),
  );
}

/** The gateway and the amount of each document as they were when it last parsed: a lens does not flicker under typing. */
const summaries = new WeakMap<vscode.TextDocument, string>();

function ofSending(context: vscode.ExtensionContext, document: vscode.TextDocument): vscode.Command[] {
  if (!vscode.workspace.isTrusted) return [];
  const target = chosenDestination(context)?.target;
  const read = readOrder(document.getText());
  if ('value' in read) {
    const order = summaryOf(read.value);
    const facts = [gatewayName(order).slice(0, 40), amountText(order)];
    summaries.set(document, facts.filter((fact) => fact !== undefined).join(' · '));
  }
  const title = [target ? `Send to ${target}` : 'Send Order', summaries.get(document)].filter(Boolean).join(' · ');
  const tooltip = target ? `Sends this order to the ${target}` : 'Asks where orders go, and sends this one there';
  return [{ command: 'multisafepay.sendOrder', title, tooltip }];
}

function ofSent(context: vscode.ExtensionContext, { uri }: vscode.TextDocument): vscode.Command[] {
  const [order] = sentOrders(context).ofFile(uri);
  if (!order) return [];
  const lens = (name: string, title: string, tooltip: string): vscode.Command => ({
    command: `multisafepay.${name}`,
    title,
    tooltip,
    arguments: [order.id],
  });
  const sent = lens(
    'showOrder',
    `Sent ${sentTime(order, new Date())} · ${standing(order)}`,
    `Shows what was sent to the ${order.target}, and what it answered`,
  );
  if (order.paymentUrl === undefined) return [sent];
  return [
    sent,
    lens('openPaymentPage', 'Open payment page', order.paymentUrl),
    lens('copyPaymentUrl', 'Copy', 'Copies the payment URL'),
  ];
}
