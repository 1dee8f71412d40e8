import type * as vscode from 'vscode';
import type { PaymentMethod } from '../api/paymentMethods';
import { gatewayOfOrder } from '../order/gateways/catalogue';
import { prepaid } from '../order/gateways/prepaid';
import { locate } from '../order/locate';
import { readOrder } from '../order/orderText';
import type { Problem } from '../order/problem';
import { valueAt } from '../order/schema/values';
import { asSet } from '../order/settings';
import { knownMethods } from './activeMethods';
import { ruleSettings } from './settings';
import { chosenDestination } from './target';

const CODE = 'method-not-active';
const path = ['gateway'];

/**
 * Gateways that `GET /payment-methods` lists under other ids or not at all, so that their absence says nothing: card
 * payment stands there as its brands, an iDEAL QR code is made with iDEAL, and gift cards are listed on request only.
 */
const listedOtherwise = new Set(['CREDITCARD', 'IDEALQR', ...prepaid.map(({ id }) => id)]);

/** Whether a gateway, by its id in the catalogue, should be in a list of active methods and is not. */
export function isMissing(gateway: string, methods: readonly PaymentMethod[]): boolean {
  return !listedOtherwise.has(gateway) && !methods.some(({ id }) => id.toUpperCase() === gateway);
}

/** Says that the gateway of an order is not active for the key that it would go with, where the Test API gave a list. */
export function methodNotActive(context: vscode.ExtensionContext, document: vscode.TextDocument): Problem[] {
  const keyName = chosenDestination(context)?.keyName;
  const methods = keyName === undefined ? undefined : knownMethods(context, keyName);
  // A website without any method is being set up, or its list is not to be had.
  if (!methods || methods.length === 0) return [];

  const text = document.getText();
  const read = readOrder(text);
  const gateway = 'value' in read ? gatewayOfOrder(valueAt(read.value, path)) : undefined;
  const range = locate(text, [path])(path)?.value;
  // Of a gateway that has had its day another problem tells.
  if (!gateway || !range || gateway.lifecycle || !isMissing(gateway.id, methods)) return [];
  const message = `${gateway.id} is not active for key ${keyName}. The Test API would answer 1023: activate ${gateway.name} in testmerchant.multisafepay.com, or switch the key.`;
  const problem = {
    code: CODE,
    severity: 'information',
    message,
    path,
    range,
    docs: `docs/rules.md#${CODE}`,
    fixes: [],
  } as const;
  return asSet<Problem>([problem], { rules: ruleSettings(document) });
}
