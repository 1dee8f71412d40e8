import { anySourceLists, gateways } from '../order/gateways/catalogue';
import type { Claim, Gateway } from '../order/gateways/gateway';
import type { Path } from '../order/problem';
import type { Field } from '../order/schema/field';
import { isObject, valueAt } from '../order/schema/values';
import { startsWith } from './need';
import type { OpenOrder } from './openOrder';

/** A value that may stand somewhere in an order. */
export interface Choice {
  readonly value: string | number;
  /** A few words next to it: what it is, or where it comes from. */
  readonly detail?: string;
  /** Other words that people look for it by. */
  readonly words?: readonly string[];
  readonly deprecated?: boolean;
}

/** The values to offer for the field at a path of this order, best ones first; none where any text will do. */
export function choicesAt({ kind: { gateway }, order }: OpenOrder, path: Path, field: Field): readonly Choice[] {
  const name = path.at(-1);
  if (path.length === 1 && name === 'gateway') return gatewayChoices;
  if (name === 'tax_table_selector') {
    return taxTables(order).map((value) => ({ value, detail: 'tax table of this order' }));
  }
  const tests = (gateway?.testing?.data ?? []).filter((datum) => datum.path && samePath(datum.path, path));
  const values = field.values ?? field.suggestions ?? [];
  return [
    ...tests.map(({ value, outcome }) => ({
      value: typeof field.example === 'number' ? Number(value) : value,
      detail: `test data: ${outcome}`,
      words: ['test data'],
    })),
    ...listed(values, path, gateway).filter(({ value }) => !tests.some((datum) => datum.value === value)),
  ];
}

const states = [undefined, 'unlisted', 'deprecated', 'discontinued'];
const gatewayChoices: readonly Choice[] = [...gateways]
  .sort((one, other) => states.indexOf(one.lifecycle?.state) - states.indexOf(other.lifecycle?.state))
  .map(({ id, name, alsoKnownAs = [], lifecycle }) => ({
    value: id,
    detail: lifecycle ? `${name} (${lifecycle.state})` : name,
    words: [name, ...alsoKnownAs],
    deprecated: lifecycle !== undefined && lifecycle.state !== 'unlisted',
  }));

/** The names of the tax tables that this order defines. */
export function taxTables(order: unknown): string[] {
  const tables = valueAt(order, ['checkout_options', 'tax_tables', 'alternate']);
  const names = Array.isArray(tables) ? tables.map((table) => (isObject(table) ? table.name : undefined)) : [];
  return [...new Set(names.filter((name) => typeof name === 'string'))].filter((name) => name !== '');
}

function listed(values: readonly string[], path: Path, gateway: Gateway | undefined): Choice[] {
  const [first, second] = path;
  if (path.length === 1 && first === 'type') return claimed(values, gateway?.flows);
  if (path.length === 1 && first === 'currency') return claimed(values, gateway?.currencies, currencyNames);
  if (first === 'customer' && second === 'country' && path.length === 2) {
    return claimed(anySourceLists(gateway?.countries) ?? values, gateway?.countries, countryNames);
  }
  return claimed(values, undefined, path.at(-1) === 'country' ? countryNames : undefined);
}

const currencyNames = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** The values with their names; those that not every source lists come last and say so. */
function claimed(
  values: readonly string[],
  claims: readonly Claim<string>[] = [],
  names?: Intl.DisplayNames,
): Choice[] {
  const sure = (value: string) => claims.every((claim) => claim.values.includes(value));
  return [...values]
    .sort((one, other) => Number(sure(other)) - Number(sure(one)))
    .map((value) => {
      const name = names?.of(value);
      const says = [name, sure(value) ? undefined : 'not in every document'].filter((text) => text);
      return { value, ...(says.length > 0 && { detail: says.join(', ') }), ...(name && { words: [name] }) };
    });
}

function samePath(names: readonly string[], path: Path): boolean {
  return names.length === path.filter((step) => typeof step === 'string').length && startsWith(names, path);
}
