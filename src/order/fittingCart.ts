import { type Cart, cartOf, PRICE_PLACES } from './money/cart';
import { asAmount } from './money/currencyUnits';
import { digitsOf } from './money/decimal';
import { mismatchOf } from './money/mismatch';
import { netPrice } from './money/netPrice';
import type { Path } from './problem';
import { isObject, valueAt } from './schema/values';

type Members = Readonly<Record<string, unknown>>;

const ofMoney = ['amount', 'shopping_cart', 'checkout_options'];
const itemsPath = ['shopping_cart', 'items'];

/** How a placeholder can be made to fit: the place of a value below what is added, and what it is then. */
const remedies: readonly { readonly path: Path; value(order: Members, cart: Cart): unknown }[] = [
  {
    path: ['amount'],
    value: ({ currency }, { total }) => (total > 0n ? Number(asAmount(total, currency)) : undefined),
  },
  { path: [...itemsPath, 0, 'unit_price'], value: (_, cart) => priceFor(cart) },
  { path: ['checkout_options', 'tax_tables', 'default', 'rate'], value: () => 0 },
];

/**
 * Placeholders for the object at a path of an order, so that its cart still meets its amount: a new amount is that of
 * the cart, a new cart comes to the amount, a new default rate is 0. Undefined where nothing makes them fit.
 */
export function fittingCart(whole: unknown, parent: Path, members: Members): Members | undefined {
  const names = Object.keys(members);
  const roots = parent.length > 0 ? parent.slice(0, 1) : names;
  if (!isObject(whole) || !roots.some((name) => ofMoney.includes(String(name)))) return members;
  // The rest may be long, and is copied below.
  const order = Object.fromEntries(['currency', ...ofMoney].map((name) => [name, valueAt(whole, [name])]));
  // What was wrong before, or could not be judged, is no fault of the placeholders.
  if (misses(order) || (valueAt(order, itemsPath) !== undefined && !cartOf(order))) return members;
  const added = names.reduce<Members>((after, name) => placed(after, [...parent, name], members[name]), order);
  if (!misses(added)) return members;
  const isNew = (path: Path) =>
    names.some((name) => [...parent, name].every((step, index) => path[index] === step) && has(added, path));
  const cart = cartOf(added);
  const fitted = remedies
    .filter(({ path }) => isNew(path))
    .map(({ path, value }) => ({ path, right: cart && value(added, cart) }))
    .filter(({ right }) => right !== undefined)
    .map(({ path, right }) => placed(added, path, right))
    .find((each) => !misses(each));
  return fitted && Object.fromEntries(names.map((name) => [name, valueAt(fitted, [...parent, name])]));
}

function misses(order: Members): boolean {
  const cart = cartOf(order);
  return cart !== undefined && mismatchOf(order, cart) !== undefined;
}

function has(order: Members, path: Path): boolean {
  return valueAt(order, path) !== undefined;
}

/** The price at which a cart of one line comes to the amount. */
function priceFor({ lines: [line], amounts: [amount] }: Cart): unknown {
  return line && amount !== undefined
    ? Number(digitsOf(netPrice(amount, line.rate, line.quantity), PRICE_PLACES))
    : undefined;
}

/** A copy with another value at a path. */
function placed<T>(root: T, [step, ...rest]: Path, value: unknown): T {
  if (step === undefined) return value as T;
  if (Array.isArray(root)) return root.map((each, index) => (index === step ? placed(each, rest, value) : each)) as T;
  const object: Record<string, unknown> = isObject(root) ? { ...root } : {};
  return { ...object, [step]: placed(object[step], rest, value) } as T;
}
