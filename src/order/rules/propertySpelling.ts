import { nearMiss } from '../nearMiss';
import type { Path } from '../problem';
import type { Field } from '../schema/field';
import { isObject } from '../schema/values';
import type { Finding, ProposedFix, Rule } from './rule';

export const propertySpelling: Rule = {
  code: 'property-spelling',
  severity: 'warning',
  what: 'A property is unknown, and its name is that of a known one but for a letter or two.',
  why: 'The API ignores properties that it does not know, so a misspelt one is as if it were not there.',
  source: 'The objects of an order.',
  example: '"payment_options": { "redirct_url": "https://www.example.com" }',
  check: ({ order, field }) => misspelt(order, field, []),
};

function misspelt(value: unknown, field: Field, path: Path): Finding[] {
  const { members } = field;
  if (!members || !isObject(value)) return [];
  return Object.keys(value).flatMap((name) => {
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (member) return misspelt(value[name], member, [...path, name]);
    const meant = nearMiss(
      name,
      Object.keys(members).filter((known) => !onlyNumbered(name, known)),
    );
    if (!meant) return [];
    const at = [...path, name];
    const fix: ProposedFix = Object.hasOwn(value, meant)
      ? { title: `Remove ${name}`, change: { kind: 'remove', path: at } }
      : { title: `Rename to ${meant}`, change: { kind: 'rename', path: at, name: meant } };
    return [{ path: at, inName: true, message: `${name} is unknown; did you mean ${meant}?`, fixes: [fix] }];
  });
}

/** Whether two names differ in digits alone (address3, phone1): a field of the shop's own, and no slip of the finger. */
function onlyNumbered(one: string, other: string): boolean {
  return one.replace(/\d/g, '') === other.replace(/\d/g, '');
}
