import { fittingCart } from '../fittingCart';
import type { Gateway } from '../gateways/gateway';
import { type OrderKind, requirementsOf } from '../kind';
import type { Path } from '../problem';
import type { ProposedFix } from '../rules/rule';
import { taxTableNames } from '../taxTableNames';
import type { Field } from './field';
import { isObject, valueAt } from './values';

/**
 * A plausible value for a path of an order: what its kind requires there by any document, what `more` names, and the
 * usual. Test data, countries and examples are those of the gateway, so that the value fits it. Undefined where the
 * field is not known.
 */
export function plausible(kind: OrderKind, root: Field, path: Path, more: readonly Path[] = []): unknown {
  const field = fieldAt(root, path);
  if (!field) return undefined;
  const wanted = [...requirementsOf(kind).map((requirement) => requirement.path), ...more];
  return plausibleValue(field, path, wanted, kind.gateway);
}

function plausibleValue(field: Field, path: Path, wanted: readonly Path[], gateway: Gateway | undefined): unknown {
  const { members, example } = field;
  // Copied, because who gets it may change it.
  if (!members || !isObject(example)) return structuredClone(ofGateway(gateway, path) ?? example);
  const here = wanted.filter((each) => each.length > path.length && path.every((step, index) => each[index] === step));
  const names = new Set([...here.map((each) => String(each[path.length])), ...Object.keys(example)]);
  // What gateway_info holds differs from gateway to gateway, so it has no example of its own.
  if (names.size === 0 && path.join() === 'gateway_info')
    for (const name of gateway?.gatewayInfo ?? []) names.add(name);
  const entries = [...names].flatMap((name) => {
    const member = members[name];
    return member ? [[name, plausibleValue(member, [...path, name], wanted, gateway)] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** What the catalogue has for a path: test data that complete the payment, an example, a country that is served. */
function ofGateway(gateway: Gateway | undefined, path: Path): string | undefined {
  const dotted = path.join('.');
  const datum = gateway?.testing?.data?.find(
    (each) => each.path?.join('.') === dotted && /^completed/.test(each.outcome),
  );
  const example = datum?.value ?? gateway?.examples?.[dotted];
  if (example !== undefined || path.at(-1) !== 'country') return example;
  const served = gateway?.countries?.[0]?.values ?? [];
  return served.length === 0 || served.includes('NL') ? undefined : served[0];
}

/**
 * The fix that puts a missing field into an order, with what it requires in turn; not to be taken unasked, as its value
 * is an example. None where the field is not known, and none for an empty element of a list: no document says how many a
 * list has.
 */
export function addition(order: unknown, kind: OrderKind, root: Field, path: Path): ProposedFix[] {
  if (path.some((step) => typeof step === 'number')) return [];
  const example = plausible(kind, root, path);
  const name = path.at(-1);
  if (example === undefined || name === undefined) return [];
  const parent = path.slice(0, -1);
  const members = fittingCart(order, parent, { [name]: withKnownTaxTables(order, example) });
  if (!members) return [];
  const title = `Add ${path.join('.')}`;
  if (valueAt(order, path) !== undefined)
    return [{ title, change: { kind: 'replace', path, value: members[name] }, preferred: false }];
  if (!isObject(valueAt(order, parent))) return [];
  return [{ title, change: { kind: 'add', path: parent, members }, preferred: false }];
}

/** The same without selectors of tax tables that the order has not: the API refuses those (error 1029). */
function withKnownTaxTables(order: unknown, value: unknown): unknown {
  const known = taxTableNames(order);
  const isUnknown = (name: string, each: unknown) => name === 'tax_table_selector' && !known.includes(String(each));
  return JSON.parse(JSON.stringify(value, (name, each) => (isUnknown(name, each) ? undefined : each)));
}

/** The field at a path, where it is known. */
export function fieldAt(root: Field, path: Path): Field | undefined {
  let at: Field | undefined = root;
  for (const step of path) {
    if (typeof step === 'number') at = at?.items;
    else at = at?.members && Object.hasOwn(at.members, step) ? at.members[step] : undefined;
  }
  return at;
}
