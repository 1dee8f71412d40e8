import type * as vscode from 'vscode';
import { requestBody } from '../order/orderText';
import { fillPlaceholders, openPlaceholders } from '../order/placeholders';
import { pick } from './conversation';
import { freshOrderId, orderIdOf, withOrderId } from './freshOrderId';
import { acceptObjection, type Objection, objectionTo } from './objections';
import { shownOrderId } from './orderName';
import { askForValues, knownValues } from './placeholderValues';
import { showProblems } from './showProblems';
import { isAlwaysFresh, rememberAlwaysFresh, whyTaken } from './takenOrderId';
import { chooseDestination, type Destination, decidedDestination } from './target';
import { knownKeys } from './testKeys';

/** What is sent, and where. */
export interface Decision {
  readonly body: string;
  readonly destination: Destination;
}

/** One way to answer the question before sending. */
interface Choice extends vscode.QuickPickItem {
  /** Sends, with the `order_id` of the text or a fresh one. */
  readonly orderId?: 'own' | 'fresh' | 'always fresh';
  readonly asksValues?: boolean;
  /** Does this instead. */
  readonly instead?: () => unknown;
}

/** What there is to decide. */
interface Open {
  readonly objection: Objection | undefined;
  /** Why the `order_id` is taken, and the one to send instead, as it may be shown. */
  readonly taken: { readonly why: string; readonly newId: string } | undefined;
  /** The last answers, when every placeholder has one. */
  readonly values: ReadonlyMap<string, string> | undefined;
}

/**
 * Decides what is sent of a document whose `text` parses, and where. What needs a person is asked at once, and the first answer
 * sends; the file stays as it is. `fresh`: with a new `order_id`, as the person wants it. Undefined: nothing is sent.
 */
export async function decide(
  context: vscode.ExtensionContext,
  document: vscode.TextDocument,
  text: string,
  fresh = false,
): Promise<Decision | undefined> {
  const to = (await decidedDestination(context)) ?? (await chooseWithObjection(context, document));
  if (!to) return undefined;
  const template = requestBody(text);
  const names = openPlaceholders(template);
  const known = knownValues(context, template);
  const id = orderIdOf(fillPlaceholders(template, known));
  const why = id === undefined || fresh ? undefined : await whyTaken(context, id, to);
  const newId = freshOrderId(id ?? '');
  // What is cut to the length of an id may hold a part of a key.
  const isShown = id === undefined || id.startsWith(shownOrderId(id, await knownKeys(context)));
  const always = why !== undefined && isAlwaysFresh(context, document);
  const open: Open = {
    objection: objectionTo(document),
    taken: why !== undefined && !always ? { why, newId: isShown ? newId : 'a new order' } : undefined,
    values: names.length > 0 && known.size === names.length ? known : undefined,
  };

  const choice = await ask(document, open);
  if (!choice) return undefined;
  if (choice.instead) {
    await choice.instead();
    return undefined;
  }
  if (open.objection) acceptObjection(document, open.objection);
  if (choice.orderId === 'always fresh') await rememberAlwaysFresh(context, document);
  const values = open.values && !choice.asksValues ? open.values : await askForValues(context, template);
  if (!values) return undefined;

  const body = fillPlaceholders(template, values);
  const sentId = orderIdOf(body);
  // Another value may have made it another id, which is not known to be taken.
  const isTaken = sentId === id && (always || (open.taken && choice.orderId !== 'own'));
  if (sentId === undefined || !(fresh || isTaken)) return { body, destination: to };
  return { body: withOrderId(body, sentId === id ? newId : freshOrderId(sentId)), destination: to };
}

/** Whoever chooses a target in sight of what speaks against the order has answered that too. */
async function chooseWithObjection(
  context: vscode.ExtensionContext,
  document: vscode.TextDocument,
): Promise<Destination | undefined> {
  const objection = objectionTo(document);
  const to = await chooseDestination(context, objection && `${objection.title} ${objection.detail}`);
  if (to && objection) acceptObjection(document, objection);
  return to;
}

async function ask(document: vscode.TextDocument, { objection, taken, values }: Open): Promise<Choice | undefined> {
  const remarks = [
    ...(objection ? [objection] : []),
    ...(taken ? [{ title: taken.why, detail: 'Sent again, it would be refused with 1006.' }] : []),
    ...(values ? [{ title: 'Its placeholders have values.', detail: listed(values) }] : []),
  ];
  if (remarks.length === 0) return { label: 'Send' };
  return pick(
    remarks.map(({ title }) => title).join(' '),
    remarks.map(({ detail }) => detail).join(' '),
    choices(document, { objection, taken, values }),
  );
}

function choices(document: vscode.TextDocument, { objection, taken, values }: Open): Choice[] {
  const send: Choice = objection ? { label: 'Send anyway' } : { label: 'Send', description: 'with these values' };
  const ways: Choice[] = taken
    ? [
        { label: `Send as ${taken.newId}`, description: 'The file stays as it is.', orderId: 'fresh' },
        // The name of an untitled document is soon another one's.
        ...(document.isUntitled
          ? []
          : [{ label: `Send as ${taken.newId}, and always so for this file`, orderId: 'always fresh' as const }]),
        { label: 'Send with the same order_id', orderId: 'own' },
      ]
    : [send];
  const first = objection?.first;
  return [
    ...ways,
    ...(values ? [{ label: 'Change the values...', asksValues: true }] : []),
    ...(first ? [{ label: 'Show problems', instead: () => showProblems(document, first.range) }] : []),
    ...(objection && !first ? [{ label: 'Cancel', instead: () => undefined }] : []),
  ];
}

function listed(values: ReadonlyMap<string, string>): string {
  return [...values].map(([name, value]) => `${name}: ${value}`).join(', ');
}
