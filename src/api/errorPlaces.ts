import * as z from 'zod/mini';
import { anySourceLists, gatewayOfOrder } from '../order/gateways/catalogue';
import type { Path } from '../order/problem';
import { type Field, isUnset } from '../order/schema/field';
import { order as orderField } from '../order/schema/order';
import { isObject, valueAt } from '../order/schema/values';
import { type DocumentedCode, isDocumented } from './errorCodes';

/** A path in which `*` stands for every element of a list. */
type Pattern = readonly string[];

/** Where in an order a code belongs. */
interface Place {
  /** The best place first; the value that is there is meant, and where none is there the nearest object around it. */
  readonly at: readonly Pattern[];
  /** All of these places have to do with it, not the first alone. */
  readonly all?: boolean;
  /** They contradict each other, so that none is to blame alone, wrong as it may be. */
  readonly together?: boolean;
  /** What is meant where none of these places is plainly wrong. */
  readonly otherwise?: Pattern;
  /** What the code plainly complains of, besides values that the schema refuses. */
  readonly isWrong?: (value: unknown, path: Path, order: unknown) => boolean;
}

/** What a code is about that no change of the order mends. */
type Elsewhere = 'the account' | 'the server' | 'the provider' | 'another request' | 'anything';

const items = ['shopping_cart', 'items'];
const taxTables = ['checkout_options', 'tax_tables'];

// From the error reference of the API documentation, which names the field for most of these codes.
const PLACES: Readonly<Record<DocumentedCode, Place | Elsewhere>> = {
  1000: 'anything',
  1001: { at: [['amount']] },
  1002: { at: [['currency']] },
  1003: 'the account',
  1004: 'the account',
  1005: 'the account',
  1006: { at: [['order_id']] },
  1007: {
    at: [
      ['customer', 'ip_address'],
      ['customer', 'forwarded_ip'],
    ],
    all: true,
  },
  1008: { at: [['description']] },
  // The error reference allows 100 characters, the schemas 500.
  1010: { at: [['var1'], ['var2'], ['var3']], all: true, isWrong: (value) => [...String(value)].length > 100 },
  1011: 'the account',
  1012: 'the account',
  1013: 'another request',
  1014: 'anything',
  1015: 'the account',
  1016: { at: [[]] },
  1017: 'the account',
  1018: {
    at: [
      ['customer', 'country'],
      ['delivery', 'country'],
      ['gateway_info', 'account_holder_country'],
      [...taxTables, 'alternate', '*', 'rules', '*', 'country'],
    ],
    all: true,
  },
  1019: 'the account',
  1020: 'the account',
  1021: 'the provider',
  1022: { at: [['order_id']] },
  1023: { at: [['gateway'], ['payment_data', 'gateway'], ['type']], isWrong: isUndocumentedFlow },
  1024: 'the provider',
  1025: { at: [[...items, '*', 'currency'], ['currency']], all: true, isWrong: isOtherCurrency },
  1026: { at: [[...items, '*', 'currency'], ['currency']], all: true, isWrong: isOtherCurrency },
  1027: { at: [['amount'], ['shopping_cart']], all: true, together: true },
  1028: {
    at: [
      [...taxTables, 'default', 'rate'],
      [...taxTables, 'alternate', '*', 'rules', '*', 'rate'],
    ],
    all: true,
  },
  1029: { at: [[...items, '*', 'tax_table_selector']], isWrong: namesNoTable, otherwise: taxTables },
  1030: { at: [[...items, '*', 'currency']], isWrong: isOtherCurrency },
  1031: { at: [[...items, '*', 'unit_price']] },
  1032: 'the account',
  1033: 'another request',
  1034: 'another request',
  1035: 'another request',
  1036: { at: [['gateway_info', 'issuer_id']] },
  5001: { at: [['shopping_cart']] },
  9999: 'anything',
};

/** A list of hundreds of marks tells nobody more than its first. */
const MOST = 20;

/** Whether a code is about something in the order, and not about the account, the server or another request. */
export function isAboutPayload(code: number): boolean {
  return isDocumented(code) && typeof PLACES[code] !== 'string';
}

/**
 * The values of an order that an error code is about: those that are plainly wrong, else the best place there is, at
 * least the root. Undefined for a code that is not about the payload, or not documented.
 */
export function placesOf(code: number, order: unknown): readonly Path[] | undefined {
  const place = isDocumented(code) ? PLACES[code] : 'anything';
  if (typeof place === 'string') return undefined;
  const present = place.at.map((pattern) => ({ pattern, paths: expanded(order, pattern) }));
  const wrong = present.flatMap(({ pattern, paths }) => {
    return paths.filter((path) => {
      const value = valueAt(order, path);
      return !isUnset(value) && (isRefusedBySchema(value, pattern) || place.isWrong?.(value, path, order));
    });
  });
  if (wrong.length > 0 && !place.together) return wrong.slice(0, MOST);
  if (place.otherwise && valueAt(order, place.otherwise) !== undefined) return [place.otherwise];

  const found = present.filter(({ paths }) => paths.length > 0).map(({ pattern, paths }) => fewOf(paths, pattern));
  if (found.length > 0) return place.all ? found.flat() : found[0];
  return [nearest(order, place.at[0] ?? [])];
}

/** Every path of a pattern that an order has a value at. */
function expanded(order: unknown, pattern: Pattern): Path[] {
  let paths: Path[] = [[]];
  for (const step of pattern) {
    paths = paths.flatMap((path) => {
      const value = valueAt(order, path);
      if (step === '*') return Array.isArray(value) ? value.map((_, index) => [...path, index]) : [];
      return isObject(value) && Object.hasOwn(value, step) ? [[...path, step]] : [];
    });
  }
  return paths;
}

/** Too many of a list are told by the list itself. */
function fewOf(paths: readonly Path[], pattern: Pattern): readonly Path[] {
  return paths.length > MOST ? [pattern.slice(0, pattern.indexOf('*'))] : paths;
}

function nearest(order: unknown, pattern: Pattern): Path {
  const path = pattern.slice(0, pattern.includes('*') ? pattern.indexOf('*') : -1);
  while (path.length > 0 && valueAt(order, path) === undefined) path.pop();
  return path;
}

function isRefusedBySchema(value: unknown, pattern: Pattern): boolean {
  const below = (field: Field | undefined, step: string) => (step === '*' ? field?.items : field?.members?.[step]);
  const field = pattern.reduce<Field | undefined>(below, orderField);
  return field !== undefined && !z.safeParse(field.shape, value).success;
}

/** A `type` that no document gives its gateway. */
function isUndocumentedFlow(value: unknown, [field]: Path, order: unknown): boolean {
  const flows: readonly unknown[] | undefined = anySourceLists(gatewayOfOrder(valueAt(order, ['gateway']))?.flows);
  return field === 'type' && flows !== undefined && !flows.includes(value);
}

function isOtherCurrency(value: unknown, _path: Path, order: unknown): boolean {
  return value !== valueAt(order, ['currency']);
}

/** A selector that names no table; a number names none. */
function namesNoTable(value: unknown, _path: Path, order: unknown): boolean {
  const tables = valueAt(order, [...taxTables, 'alternate']);
  const isItsName = (table: unknown) => valueAt(table, ['name']) === value;
  return typeof value !== 'string' || !Array.isArray(tables) || !tables.some(isItsName);
}
