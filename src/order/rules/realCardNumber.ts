import { isTestValue } from '../gateways/testData';
import { plausible } from '../schema/skeleton';
import { valueAt } from '../schema/values';
import type { Rule } from './rule';

const path = ['gateway_info', 'card_number'];

export const realCardNumber: Rule = {
  code: 'real-card-number',
  severity: 'warning',
  topic: 'People and places',
  what: 'A card number may be that of a real card: its check digit fits, and it is no documented test card.',
  why: 'The test environment never needs a real card, and a file or a log is no place for one.',
  source: 'The page on testing lists the test cards; ISO/IEC 7812 has the check digit (Luhn).',
  // A test card of others, so that no page shows a real one.
  example: '"gateway_info": { "card_number": "4242424242424242" }',
  fix: 'Changes the number to that of a test card.',
  check({ order, kind, field }) {
    if (!mayBeRealCard(valueAt(order, path))) return [];
    const value = plausible(kind, field, path);
    return [
      {
        path,
        message: `card_number should be a test card, such as ${value}; this may be a real card. Test orders need none; outside of tests, sending card data yourself needs PCI DSS certification.`,
        fixes: [
          { title: `Change to the test card ${value}`, change: { kind: 'replace', path, value }, preferred: false },
        ],
      },
    ];
  },
};

/** Whether a value has the form of a card number, spaces and dashes aside, and is none that MultiSafepay documents. */
export function mayBeRealCard(value: unknown): boolean {
  if (typeof value !== 'string' && !Number.isSafeInteger(value)) return false;
  const digits = String(value).replace(/[\s-]/g, '');
  return /^\d{12,19}$/.test(digits) && checks(digits) && !isTestValue(digits);
}

/** The Luhn check: every second digit from the right counts double, and the sum of all digits ends in 0. */
function checks(digits: string): boolean {
  const values = [...digits].reverse().map((digit, index) => Number(digit) * ((index % 2) + 1));
  return values.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}
