import * as vscode from 'vscode';
import { type Endpoint, type Target, TEST_API } from '../api/endpoint';
import { redactedJson } from '../api/redact';
import { curlCommand, KEY_VARIABLE, nodeProgram, type OrderRequest } from '../api/requestCode';
import { readOrder, requestBody } from '../order/orderText';
import { fillPlaceholders, openPlaceholders } from '../order/placeholders';
import { inform, warn } from './conversation';
import { isJson } from './orderDocuments';
import { sentOrders } from './sentOrders';
import { simulatorUrl } from './simulator';
import { chosenDestination } from './target';

/** What an order is copied as. */
export type Form = 'cURL' | 'Node';

const CODE: Readonly<Record<Form, (request: OrderRequest) => string>> = { cURL: curlCommand, Node: nodeProgram };

/** What to copy: `note` is what is to be known of it; `care`: the copy is not fit for every eye, or not complete. */
interface Copied {
  readonly body: string;
  readonly target: Target;
  readonly note?: string | undefined;
  readonly care?: boolean;
}

/**
 * Copies the sent order of this id, without what was taken out of it, or else the order in the active editor as it
 * stands, as code that sends it. The key is not in it, but for the simulator's published one.
 */
export async function copyAs(context: vscode.ExtensionContext, form: Form, id?: string): Promise<void> {
  const found = id === undefined ? activeOrder(context) : await sentOrder(context, id);
  if (!found) return;
  const { body, target, note, care } = found;
  await vscode.env.clipboard.writeText(CODE[form]({ endpoint: await endpointOf(target), body }));
  const key = target === 'Test API' ? ` It takes the key from ${KEY_VARIABLE}.` : '';
  const tell = care ? warn : inform;
  tell([`Copied as ${form}, for the ${target}.${key}`, note].filter(Boolean).join(' '));
}

function activeOrder(context: vscode.ExtensionContext): Copied | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !isJson(document)) {
    warn('No order is open. Open a JSON document that holds an order, then copy it again.');
    return undefined;
  }
  const read = readOrder(document.getText());
  if ('fault' in read) {
    const line = document.positionAt(read.offset).line + 1;
    warn(`This is not JSON, so it was not copied. Line ${line}: ${read.fault}`);
    return undefined;
  }
  // Those that nobody is asked for are filled in, as they are where the order is sent.
  const body = fillPlaceholders(requestBody(document.getText()), new Map());
  const target = chosenDestination(context)?.target ?? 'Test API';
  const care = redactedJson(body).redacted;
  const names = openPlaceholders(body);
  const notes = [
    ...(names.length > 0 ? [`Fill in its placeholders first: ${names.join(', ')}.`] : []),
    ...(care ? ['The copy holds card data, an account or a token: mind where you paste it.'] : []),
  ];
  return { body, target, note: notes.join(' '), care };
}

async function sentOrder(context: vscode.ExtensionContext, id: string): Promise<Copied | undefined> {
  const orders = sentOrders(context);
  await orders.loaded;
  const order = orders.get(id);
  if (!order) return undefined;
  const { request: body, target, redacted } = order;
  if (!redacted) return { body, target };
  const note = 'It is not complete: card data, accounts and tokens are not kept. Fill them in before you run it.';
  return { body, target, note, care: true };
}

/** The simulator of this window, also for an order that was sent to the one of an earlier window. */
async function endpointOf(target: Target): Promise<Endpoint> {
  return { target, base: target === 'Simulator' ? await simulatorUrl() : TEST_API };
}
