import type { Change } from '../change';
import { digitsOf, unitsOf } from '../money/decimal';
import type { Path } from '../problem';
import { isUnset } from '../schema/field';
import { fieldAt } from '../schema/skeleton';
import { isObject, numberText, valueAt } from '../schema/values';
import { wholeNumber } from '../wholeNumber';
import type { Finding, OrderUnderCheck, ProposedFix, Rule } from './rule';

export const splitPayments: Rule = {
  code: 'split-payments',
  severity: 'warning',
  topic: 'Money',
  what: 'A part of a split payment has no merchant or no size, or the parts come to more than the whole.',
  why: "What the API answers is not documented; MultiSafepay's PHP SDK refuses a part with both sizes or none.",
  source: 'The affiliate object: each part has a merchant, and either `fixed` in cents or a `percentage`.',
  example: '"split_payments": [{ "merchant": "1001001", "fixed": 250, "percentage": 10 }]',
  fix: 'Removes one of two sizes, or adds what is missing.',
  check(under) {
    const parts = valueAt(under.order, partsPath);
    if (!Array.isArray(parts)) return [];
    const faults = parts.flatMap((part, index) => faultsOf(under, part, [...partsPath, index]));
    return parts.every((part) => sizesOf(part).length === 1) ? [...faults, ...sums(under, parts)] : faults;
  },
};

const partsPath = ['affiliate', 'split_payments'];

function faultsOf(under: OrderUnderCheck, part: unknown, path: Path): Finding[] {
  // What is no object is a fault of the shape.
  if (!isObject(part)) return [];
  const found: Finding[] = [];
  if (isUnset(part.merchant)) {
    const message = 'merchant should be set: the id of the account that this part goes to.';
    found.push({ path: [...path, 'merchant'], message, fixes: [add(under, part, path, 'merchant')] });
  }
  const sizes = sizesOf(part);
  if (sizes.length === 0) {
    const message = 'This part should have a size: either fixed, in cents, or percentage.';
    const fixes = ['percentage', 'fixed'].map((name) => add(under, part, path, name));
    found.push({ path, message, fixes });
  }
  if (sizes.length === 2) {
    const message = 'This part should have either fixed or percentage, and not both.';
    const fixes = sizes.map((name): ProposedFix => {
      return { title: `Remove ${name}`, change: { kind: 'remove', path: [...path, name] } };
    });
    found.push({ path, message, fixes });
  }
  return found;
}

function sizesOf(part: unknown): string[] {
  return ['fixed', 'percentage'].filter((name) => !isUnset(valueAt(part, [name])));
}

/** The fix that sets a field of a part to its example. */
function add(
  { field }: OrderUnderCheck,
  part: Readonly<Record<string, unknown>>,
  path: Path,
  name: string,
): ProposedFix {
  const value = fieldAt(field, [...path, name])?.example;
  const title = `Add ${name}`;
  const change: Change =
    part[name] === undefined
      ? { kind: 'add', path, members: { [name]: value } }
      : { kind: 'replace', path: [...path, name], value };
  return { title, change, preferred: false };
}

const PERCENT_PLACES = 6;

function sums({ order }: OrderUnderCheck, parts: readonly unknown[]): Finding[] {
  const amount = wholeNumber(order.amount);
  return [
    ...(amount === undefined ? [] : tooMuch(parts, 'fixed', 0, BigInt(amount), `${amount}, the amount of the order`)),
    ...tooMuch(parts, 'percentage', PERCENT_PLACES, 100n * 10n ** BigInt(PERCENT_PLACES), '100 in all'),
  ];
}

/** What the parts come to, where it is more than the whole; nothing where one of them is no number. */
function tooMuch(parts: readonly unknown[], name: string, places: number, whole: bigint, limit: string): Finding[] {
  const indexes = parts.flatMap((part, index) => (isUnset(valueAt(part, [name])) ? [] : [index]));
  const sizes = indexes.map((index) => unitsOf(numberText(valueAt(parts, [index, name])) ?? '', places));
  if (!sizes.every((size) => size !== undefined)) return [];
  const sum = sizes.reduce((total, size) => total + size, 0n);
  const [last, ...others] = indexes.reverse();
  if (last === undefined || sum <= whole) return [];
  const shown = (units: bigint) => digitsOf(units, places);
  const terms = sizes.length > 8 ? `The ${sizes.length} parts` : sizes.map(shown).join(' + ');
  const working = sizes.length === 1 ? `It is ${terms}.` : `${terms} = ${shown(sum)}.`;
  return [
    {
      path: [...partsPath, last, name],
      message: `${name} should come to at most ${limit}. ${working}`,
      related: others.map((index) => ({ path: [...partsPath, index, name], message: 'another part' })),
    },
  ];
}
