const marks = ['payment_options', 'gateway', 'gateway_info', 'checkout_options', 'second_chance'];
const flowsOfOrders = ['redirect', 'direct', 'paymentlink', 'checkout'];
const essentials = ['order_id', 'currency', 'amount', 'description'];
/** What answers of the API, and payments of other companies, have at their root. */
const foreign = ['success', 'transaction_id', 'payment_url', 'session_id', 'financial_status', 'id', 'entity'];
const FEW = 'It has fewer than two of order_id, currency, amount and description.';

/**
 * Why a text is not recognised as an order; undefined for an order. Works on broken text, and costs next to nothing on
 * JSON that has none of an order's words.
 */
export function whyNotAnOrder(text: string): string | undefined {
  const has = (names: readonly string[]) => names.filter((name) => text.includes(`"${name}"`));
  return has(essentials).length < 2 ? FEW : whyNotOrderProperties(rootProperties(text));
}

/** The property names of an object, and the text of its `type`. */
export interface Properties {
  readonly names: ReadonlySet<string>;
  readonly type?: string;
}

/** Why an object with these properties is not recognised as an order; undefined for an order. */
export function whyNotOrderProperties({ names, type }: Properties): string | undefined {
  const alien = whyForeign(names);
  if (alien) return alien;
  if (essentials.filter((name) => names.has(name)).length < 2) return FEW;
  if (marks.some((name) => names.has(name)) || flowsOfOrders.includes(type ?? '')) return undefined;
  return `It has neither a type such as redirect nor one of ${marks.join(', ')}.`;
}

/** Why an object with these property names is surely something else than an order; undefined where it may be one. */
export function whyForeign(names: ReadonlySet<string>): string | undefined {
  const alien = foreign.find((name) => names.has(name));
  return alien && `It has ${alien}, as an answer of the API or another company's payment has.`;
}

/** Strings, comments and what structures JSON; all else between them is of no interest here. */
const TOKEN = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|\/\/.*|\/\*[\s\S]*?(?:\*\/|$)|[{}[\]:,]/g;

/**
 * The property names of the root object, and the text of its `type`. This part loads with VS Code, so it does without a
 * JSON scanner.
 */
function rootProperties(text: string): Properties {
  const names = new Set<string>();
  let depth = 0;
  let type: string | undefined;
  /** The string that stands at the root level, until the next token says whether it is a property name. */
  let last: string | undefined;
  let name: string | undefined;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.startsWith('/')) continue;
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    if (depth !== 1) continue;
    if (token === ':' && last !== undefined) {
      name = last;
      names.add(name);
      last = undefined;
    } else if (token.startsWith('"')) {
      last = token.slice(1, -1);
      if (name === 'type') type = last;
      name = undefined;
    } else last = name = undefined;
  }
  return type === undefined ? { names } : { names, type };
}
