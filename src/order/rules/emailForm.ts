import { formattedText } from '../schema/values';
import type { Rule } from './rule';

const places = [
  ['customer', 'email'],
  ['delivery', 'email'],
];

export const emailForm: Rule = {
  code: 'email-form',
  severity: 'warning',
  topic: 'People and places',
  what: 'An e-mail address has not the form of one.',
  why: 'Second Chance, bank details and some gateways need it; no refusal is documented.',
  source: 'The customer object: `email` is an e-mail address.',
  example: '"customer": { "email": "nobody" }',
  check: ({ order }) =>
    places.flatMap((path) => {
      const email = formattedText(order, path);
      if (!email || /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(email)) return [];
      return [{ path, message: `${path.join('.')} should be an e-mail address, such as simon.smit@example.com.` }];
    }),
};
