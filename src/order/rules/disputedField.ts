import { requirementsOf } from '../kind';
import { isUnset } from '../schema/field';
import { addition } from '../schema/skeleton';
import { isObject, valueAt } from '../schema/values';
import type { Rule } from './rule';

export const disputedField: Rule = {
  code: 'disputed-field',
  severity: 'warning',
  topic: 'Gateways',
  what: 'A field is missing that one document of this gateway requires and a newer one does not.',
  why: 'Which of them the API follows is not known; with the field, both are satisfied.',
  source: 'The catalogue names both documents in the message.',
  example: '"gateway": "TRUSTLY" without payment_options',
  fix: 'Adds the field with a placeholder.',
  check({ order, kind, field }) {
    return requirementsOf(kind)
      .filter(({ path, contestedBy }) => contestedBy && isUnset(valueAt(order, path)))
      .filter(({ path }) => path.length === 1 || isObject(valueAt(order, path.slice(0, -1))))
      .map(({ path, source, contestedBy, of }) => ({
        path,
        message: `${path.join('.')} is missing; one document requires it. For ${of}: required by ${source}, not by ${contestedBy}.`,
        fixes: addition(order, kind, field, path),
      }));
  },
};
