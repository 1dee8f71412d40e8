import { describeRule } from './ruleTable';

const least = (of = '') =>
  `amount should be at least 1${of}. An amount of 0 is for zero authorisation: Maestro, Mastercard or Visa, as redirect or direct.`;
const cart = '"shopping_cart": { "items": [{ "unit_price": 74.95, "quantity": 1 }] }';

describeRule('amount-zero', {
  faults: [
    ['"gateway": "IDEAL", "amount": 0', '/amount', least(' for iDEAL')],
    ['"gateway": "KLARNA", "amount": "0"', '/amount', least(' for Klarna')],
    ['"type": "paymentlink", "amount": 0', '/amount', least()],
    ['"type": "paymentlink", "gateway": "VISA", "amount": 0', '/amount', least(' for Visa')],
  ],
  verdicts: [['"gateway": "PAYPAL", "amount": 0', 'error /amount 1001']],
  correct: [
    '"gateway": "VISA", "amount": 0',
    '"type": "direct", "gateway": "MAESTRO", "amount": 0',
    '"gateway": "", "amount": 0',
    '"gateway": "IDEAL", "amount": 1',
    '"gateway": "IDEAL", "amount": "{{amount}}"',
  ],
  fixes: [
    [`"gateway": "IDEAL", "amount": 0, ${cart}`, 'Set amount to 7495', `"gateway": "IDEAL", "amount": 7495, ${cart}`],
  ],
  withoutFix: ['"gateway": "IDEAL", "amount": 0'],
});
