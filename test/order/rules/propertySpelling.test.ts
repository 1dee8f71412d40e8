import { describeRule } from './ruleTable';

const options = (name: string) => `"payment_options": { "${name}": "https://www.example.com" }`;
const rate = (name: string) => `"checkout_options": { "tax_tables": { "default": { "${name}": 0.21 } } }`;

describeRule('property-spelling', {
  faults: [
    [options('redirct_url'), '/payment_options/redirct_url', 'redirct_url is unknown; did you mean redirect_url?'],
    ['"Days_active": 7', '/Days_active', 'Days_active is unknown; did you mean days_active?'],
    ['"customer": { "emial": "a@example.com" }', '/customer/emial', 'emial is unknown; did you mean email?'],
  ],
  correct: [options('redirect_url'), options('return_url'), '"customer": { "county": "Kent" }', '"var4": "x"'],
  fixes: [
    // The same letters.
    ['"Days_active": 7', 'Rename to days_active', '"days_active": 7', 'lossless'],
    [options('Redirect_URL'), 'Rename to redirect_url', options('redirect_url'), 'lossless'],
    // Another letter may be another word.
    [options('redirct_url'), 'Rename to redirect_url', options('redirect_url')],
    // A price or a rate that counts from now on changes a sum.
    [rate('Rate'), 'Rename to rate', rate('rate')],
    [
      '"shopping_cart": { "items": [{ "Quantity": 2 }] }',
      'Rename to quantity',
      '"shopping_cart": { "items": [{ "quantity": 2 }] }',
    ],
    // Only one of them could have the name.
    ['"days_active": 7, "Days_active": 8', 'Remove Days_active', '"days_active": 7'],
    ['"days_active": "", "Days_active": null', 'Remove Days_active', '"days_active": ""'],
    // The value under the misspelt name is the only one.
    [
      '"gateway_info": { "cardNumber": "4111111111111111", "card_number": "" }',
      'Rename to card_number, in the place of the empty one',
      '"gateway_info": { "card_number": "4111111111111111" }',
    ],
    [
      '"days_active": null, "Days_active": 8',
      'Rename to days_active, in the place of the empty one',
      '"days_active": 8',
    ],
  ],
});
