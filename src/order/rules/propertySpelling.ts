import { safeParse } from 'zod/mini';
import type { Change } from '../change';
import { nearMiss } from '../nearMiss';
import type { Path } from '../problem';
import { type Field, type Fields, isUnset, shapeOf } from '../schema/field';
import { isObject } from '../schema/values';
import type { Finding, ProposedFix, Rule } from './rule';

export const propertySpelling: Rule = {
  code: 'property-spelling',
  severity: 'warning',
  topic: 'Names and values',
  what: 'A property is unknown, and its name is that of a known one but for a letter or two.',
  why: 'The API ignores properties that it does not know, so a misspelt one is as if it were not there.',
  source: 'The objects of an order.',
  example: '"payment_options": { "redirct_url": "https://www.example.com" }',
  fix: 'Renames the property; of two with one meaning, removes the one that is not set, or the misspelt one.',
  check({ order, field }) {
    const found: Finding[] = [];
    collect(order, field, [], found);
    return found;
  },
};

/** What sums are made of: a name put right there brings in a price or a rate that did not count before. */
const summed = new Set(['amount', 'shopping_cart', 'checkout_options', 'affiliate']);

/** Words of their own that are a letter away from a field. */
const otherWords = new Set(['county']);

/** Adds what is misspelt in a value; `at` is where the walk is, copied for a finding alone, as a cart is long. */
function collect(value: unknown, { members, items }: Field, at: (string | number)[], found: Finding[]): void {
  if (items && Array.isArray(value)) {
    for (const [index, each] of value.entries()) inside(index, each, items, at, found);
  } else if (members && isObject(value)) {
    for (const name of Object.keys(value)) {
      const member = Object.hasOwn(members, name) ? members[name] : undefined;
      if (!member) found.push(...misspelt(value, name, members, at));
      else if (member.members || member.items) inside(name, value[name], member, at, found);
    }
  }
}

function inside(step: string | number, value: unknown, field: Field, at: (string | number)[], found: Finding[]): void {
  at.push(step);
  collect(value, field, at, found);
  at.pop();
}

function misspelt(holder: Readonly<Record<string, unknown>>, name: string, members: Fields, parent: Path): Finding[] {
  const meant = nearMiss(name, Object.keys(members));
  const member = meant && members[meant];
  if (!member || otherWords.has(name) || onlyNumbered(name, meant)) return [];
  const path = [...parent, name];
  // With Order_id and ORDER_ID in one object, neither can be renamed unseen.
  const sameLetters = Object.keys(holder).filter((each) => each.toUpperCase() === meant.toUpperCase());
  const lossless = sameLetters.join() === name && !summed.has(String(path[0]).toLowerCase());
  const renaming: Change = { kind: 'rename', path, name: meant };
  const rename: ProposedFix = {
    title: `Rename to ${meant}`,
    change: renaming,
    ...(lossless && { lossless }),
  };
  const remove: ProposedFix = {
    title: `Remove ${name}`,
    change: { kind: 'remove', path },
    preferred: isUnset(holder[name]),
  };
  const replace: ProposedFix = {
    title: `Rename to ${meant}, in the place of the empty one`,
    change: [renaming, { kind: 'remove', path: [...parent, meant] }],
  };
  // Under its right name the value may be wrong; then a rename would put one problem in the place of another.
  const fits = safeParse(shapeOf(member, []), holder[name]).success;
  const other = Object.hasOwn(holder, meant);
  const inTheWay = other && (isUnset(holder[name]) || !isUnset(holder[meant]));
  const [fix] = inTheWay ? [remove] : fits ? [other ? replace : rename] : [];
  return [{ path, inName: true, message: `${name} is unknown; did you mean ${meant}?`, fixes: fix ? [fix] : [] }];
}

/** Whether two names differ in digits alone (address3, phone1): a field of the shop's own, and no slip of the finger. */
function onlyNumbered(one: string, other: string): boolean {
  return one.replace(/\d/g, '') === other.replace(/\d/g, '');
}
