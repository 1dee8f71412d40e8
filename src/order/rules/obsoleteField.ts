import { isUnset } from '../schema/field';
import { valueAt } from '../schema/values';
import type { Rule } from './rule';

export const obsoleteField: Rule = {
  code: 'obsolete-field',
  severity: 'hint',
  topic: 'Names and values',
  what: 'A field that the newest documents no longer have.',
  why: 'The API accepts it, and nothing is known to come of it.',
  source: 'Older order pages have it; the documentation of August 2025 has not.',
  example: '"google_analytics": { "account": "UA-XXXXXXXXX" }',
  fix: 'Removes the field.',
  check: ({ order, field }) =>
    Object.entries(field.members ?? {})
      .filter(([name, member]) => member.obsolete && !isUnset(valueAt(order, [name])))
      .map(([name]) => ({
        path: [name],
        message: `${name} is obsolete; the newest documents do not have it.`,
        fixes: [{ title: `Remove ${name}`, change: { kind: 'remove', path: [name] } }],
      })),
};
