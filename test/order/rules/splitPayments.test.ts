import { describeRule } from './ruleTable';

// The amount of the order is 1000.
const split = (...parts: string[]) => `"affiliate": { "split_payments": [${parts.join(', ')}] }`;
const fixed = (size: string) => `{ "merchant": "1001001", "fixed": ${size} }`;
const percentage = (size: string) => `{ "merchant": "1001001", "percentage": ${size} }`;
const at = (index: number, name?: string) => `/affiliate/split_payments/${index}${name ? `/${name}` : ''}`;

describeRule('split-payments', {
  faults: [
    [
      split('{ "merchant": "1001001", "fixed": 250, "percentage": 10 }'),
      at(0),
      'This part should have either fixed or percentage, and not both.',
    ],
    [
      split(fixed('250'), '{ "merchant": "1001001" }'),
      at(1),
      'This part should have a size: either fixed, in cents, or percentage.',
    ],
    [
      split('{ "fixed": 250 }'),
      at(0, 'merchant'),
      'merchant should be set: the id of the account that this part goes to.',
    ],
    [
      split(fixed('600'), percentage('10'), fixed('"500"')),
      at(2, 'fixed'),
      'fixed should come to at most 1000, the amount of the order. 600 + 500 = 1100.',
    ],
    [
      split(percentage('60.5'), percentage('39.51')),
      at(1, 'percentage'),
      'percentage should come to at most 100 in all. 60.5 + 39.51 = 100.01.',
    ],
    [split(percentage('120')), at(0, 'percentage'), 'percentage should come to at most 100 in all. It is 120.'],
  ],
  verdicts: [
    [split('{ "description": "Commission" }'), `warning ${at(0, 'merchant')}`, `warning ${at(0)}`],
    [
      split('{ "merchant": "", "fixed": 600 }', '{ "merchant": 1001001, "fixed": 600, "percentage": "" }'),
      `warning ${at(0, 'merchant')}`,
      `warning ${at(1, 'fixed')}`,
    ],
  ],
  correct: [
    split(fixed('250')),
    split(fixed('600'), fixed('400')),
    split(percentage('33.3'), percentage('33.3'), percentage('33.4')),
    split(fixed('"{{part}}"'), fixed('1000')),
    split(percentage('{ "toString": 1, "valueOf": 1 }'), percentage('120')),
    split('{ "merchant": "1001001", "fixed": 250, "percentage": "" }'),
    `"amount": 0, ${split(percentage('10'))}`,
    `"amount": "{{amount}}", ${split(fixed('5000'))}`,
  ],
  fixes: [
    [
      split('{ "merchant": "1001001", "fixed": 250, "percentage": 10 }'),
      'Remove percentage',
      split('{ "merchant": "1001001", "fixed": 250 }'),
    ],
    [
      split('{ "merchant": "1001001", "fixed": 250, "percentage": 10 }'),
      'Remove fixed',
      split('{ "merchant": "1001001", "percentage": 10 }'),
    ],
    [split('{ "merchant": "1001001" }'), 'Add percentage', split('{ "merchant": "1001001", "percentage": 10 }')],
    [split('{ "merchant": "1001001" }'), 'Add fixed', split('{ "merchant": "1001001", "fixed": 250 }')],
    [split('{ "fixed": 250 }'), 'Add merchant', split('{ "fixed": 250, "merchant": "1001001" }')],
    [
      split('{ "description": "Commission" }'),
      'Add all 2 missing fields',
      split('{ "description": "Commission", "merchant": "1001001", "percentage": 10 }'),
    ],
  ],
  withoutFix: [split(percentage('120'))],
});
