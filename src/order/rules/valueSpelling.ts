import { nearMiss } from '../nearMiss';
import type { Path } from '../problem';
import type { Field } from '../schema/field';
import { order as anyOrder } from '../schema/order';
import { isObject } from '../schema/values';
import type { Finding, Rule } from './rule';

export const valueSpelling: Rule = {
  code: 'value-spelling',
  severity: 'warning',
  topic: 'Names and values',
  what: 'A value is in no documented list, and is one of it but for letter case or a letter.',
  why: 'The lists are in the letter case that the API documents; another value may be taken for none.',
  source: 'The descriptions of the fields.',
  example: '"recurring_model": "CardOnFile"',
  fix: 'Changes the value to the documented one.',
  check({ order }) {
    const found: Finding[] = [];
    for (const { steps, values } of lists) judge(order, steps, values, [], found);
    return found;
  },
};

/** For the elements of a list, in the place of an index. */
const EACH = Symbol('each element');
type Step = string | typeof EACH;

/** The fields that have a list of values. Nearly every locale is a letter from another, so those have rules of their own. */
const lists = listsIn(anyOrder, []).filter(({ steps }) => steps.at(-1) !== 'locale');

function listsIn(field: Field, steps: readonly Step[]): { steps: readonly Step[]; values: readonly string[] }[] {
  return [
    ...(field.suggestions ? [{ steps, values: field.suggestions }] : []),
    ...Object.entries(field.members ?? {}).flatMap(([name, member]) => listsIn(member, [...steps, name])),
    ...(field.items ? listsIn(field.items, [...steps, EACH]) : []),
  ];
}

/** Adds what is misspelt below a value; `at` is where the walk is, copied for a finding alone, as a cart is long. */
function judge(
  value: unknown,
  steps: readonly Step[],
  values: readonly string[],
  at: (string | number)[],
  found: Finding[],
): void {
  const step = steps[at.length];
  if (step === undefined) {
    found.push(...misspelt(value, values, at));
  } else if (step === EACH) {
    if (Array.isArray(value)) for (const [index, each] of value.entries()) inside(index, each);
  } else if (isObject(value) && Object.hasOwn(value, step)) inside(step, value[step]);

  function inside(name: string | number, member: unknown): void {
    at.push(name);
    judge(member, steps, values, at, found);
    at.pop();
  }
}

function misspelt(value: unknown, values: readonly string[], at: Path): Finding[] {
  const meant = typeof value === 'string' && !values.includes(value) ? nearMiss(value, values) : undefined;
  if (!meant) return [];
  const path = [...at];
  const lossless = String(value).toUpperCase() === meant.toUpperCase();
  return [
    {
      path,
      message: `${path.join('.')} should be ${meant}. It is ${JSON.stringify(value)}.`,
      fixes: [
        { title: `Change to ${meant}`, change: { kind: 'replace', path, value: meant }, ...(lossless && { lossless }) },
      ],
    },
  ];
}
