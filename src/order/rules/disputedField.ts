import type { Gateway } from '../gateways/gateway';
import { isUnset } from '../schema/field';
import { addition } from '../schema/skeleton';
import { valueAt } from '../schema/values';
import type { Rule } from './rule';

export const disputedField: Rule = {
  code: 'disputed-field',
  severity: 'warning',
  what: 'A field is missing that one document of this gateway requires and a newer one does not.',
  why: 'Which of them the API follows is not known; with the field, both are satisfied.',
  source: 'The catalogue names both documents in the message.',
  example: '"gateway": "TRUSTLY" without payment_options',
  check({ order, gateway, field }) {
    return contested(gateway)
      .filter(({ path }) => isUnset(valueAt(order, path)) && !isUnset(valueAt(order, path.slice(0, -1))))
      .map(({ path, source, contestedBy }) => ({
        path,
        message: `${path.join('.')} is missing; some documents require it for ${gateway?.name}. ${capital(source)} does, ${contestedBy} does not.`,
        fixes: addition(order, field, path, []),
      }));
  },
};

function contested(gateway: Gateway | undefined) {
  return (gateway?.required ?? []).filter((requirement) => requirement.contestedBy);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
