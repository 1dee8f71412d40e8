import * as vscode from 'vscode';
import type { Outcome } from '../api/outcome';
import { gatewayOfOrder } from '../order/gateways/catalogue';
import { valueAt } from '../order/schema/values';
import { knownMethods, refreshMethods } from './activeMethods';
import { apiProblems } from './apiProblems';
import type { Buttons } from './conversation';
import { orderIdOf } from './freshOrderId';
import { lookUpOrder } from './lookUpOrder';
import { isMissing } from './methodNotActive';
import { tellOutcome } from './outcomeMessages';
import type { Sent } from './sendBody';
import type { Destination } from './target';

/** What was sent, and from which document: its URI, and its `text` at that time. */
export interface SentBody extends Sent {
  readonly body: string;
  readonly destination: Destination;
  readonly file?: string | undefined;
  readonly text?: string;
  /** Sends it with a new `order_id`. */
  readonly sendFresh?: () => unknown;
}

/** Shows what became of an order: a refusal on the values that caused it, and all that can be done next as buttons. */
export function afterSending(context: vscode.ExtensionContext, sent: SentBody): void {
  const { file, text, body, destination, outcome, name, id, sendFresh } = sent;
  const { key, keyName, endpoint } = destination;
  const { target } = endpoint;
  const order: unknown = JSON.parse(body);
  // It may have been closed meanwhile, and opened again as another document of the same name.
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file);

  const buttons: Record<string, Buttons[string]> = {};
  if (outcome.kind === 'refused') {
    if (document && text !== undefined) {
      const selection = apiProblems(context).show(document, { text, order, refused: outcome, target });
      if (selection) buttons['Show in Order'] = () => vscode.window.showTextDocument(document, { selection });
    }
    if (outcome.code === 1006 && sendFresh) buttons['Send with a new order_id'] = sendFresh;
  }
  const orderId = orderIdOf(body);
  if (outcome.kind === 'failed' && outcome.mayHaveArrived && id !== undefined && orderId !== undefined) {
    buttons['Look Up Order'] = () => lookUpOrder(context, { orderId, id, destination });
  }
  if (outcome.kind !== 'failed' && id !== undefined) {
    buttons.Details = async () => (await import('./orderView')).showOrder(context, id);
  }
  if (key !== undefined && keyName !== undefined && hasOldList(context, keyName, order, outcome)) {
    void refreshMethods(context, { name: keyName, key }, 0);
  }
  tellOutcome({ outcome, name, order, target }, buttons);
}

/** Whether the answer shows that the list of active methods is not, or may not be, that of today. */
function hasOldList(context: vscode.ExtensionContext, keyName: string, order: unknown, outcome: Outcome): boolean {
  if (outcome.kind !== 'accepted') return outcome.kind === 'refused' && outcome.code === 1023;
  const gateway = gatewayOfOrder(valueAt(order, ['gateway']))?.id;
  const methods = knownMethods(context, keyName) ?? [];
  return gateway !== undefined && methods.length > 0 && isMissing(gateway, methods);
}
