import { describeRule } from './ruleTable';

// The amount of the order is 1000.
const qr = (members: string, gateway = 'IDEALQR') => `"gateway": "${gateway}", "gateway_info": { ${members} }`;
const choice = (min: string, max: string) =>
  qr(`"allow_change_amount": true, "min_amount": ${min}, "max_amount": ${max}`);

describeRule('qr-amounts', {
  faults: [
    [
      choice('"2000"', '"500"'),
      '/gateway_info/max_amount',
      'max_amount should be at least 2000, the min_amount. It is 500.',
    ],
    [
      choice('"1200"', '"2000"'),
      '/gateway_info/min_amount',
      'min_amount should be at most 1000, the amount of the order. It is 1200.',
    ],
    [
      choice('500', '900'),
      '/gateway_info/max_amount',
      'max_amount should be at least 1000, the amount of the order. It is 900.',
    ],
    [
      qr('"min_amount": "500", "max_amount": "2000"'),
      '/gateway_info/min_amount',
      'min_amount should come with allow_change_amount: true. Without it, the customer cannot choose an amount.',
    ],
    [
      qr('"allow_change_amount": false, "max_amount": "2000"'),
      '/gateway_info/max_amount',
      'max_amount should come with allow_change_amount: true. Without it, the customer cannot choose an amount.',
    ],
    [qr('"qr_size": 50'), '/gateway_info/qr_size', 'qr_size should be a whole number from 100 to 2000. It is 50.'],
    [
      qr('"qr_size": "500px"'),
      '/gateway_info/qr_size',
      'qr_size should be a whole number from 100 to 2000. It is "500px".',
    ],
  ],
  verdicts: [
    [choice('"1200"', '"2000"'), 'warning /gateway_info/min_amount'],
    [qr('"min_amount": "1", "qr_size": 2001'), 'warning /gateway_info/min_amount', 'warning /gateway_info/qr_size'],
  ],
  correct: [
    choice('"500"', '"2000"'),
    choice('"1000"', '"1000"'),
    choice('"{{least}}"', '"2000"'),
    qr('"allow_change_amount": "true", "min_amount": "500", "max_amount": "2000"'),
    qr('"qr_size": 100'),
    qr('"qr_size": "2000"'),
    // Its gateway knows none of these fields, which is a problem of another kind.
    qr('"min_amount": "2000", "max_amount": "500", "qr_size": 1', 'IDEAL'),
  ],
  fixes: [
    [choice('"2000"', '"500"'), 'Swap min_amount and max_amount', choice('"500"', '"2000"')],
    [choice('"1200"', '"2000"'), 'Change to "1000"', choice('"1000"', '"2000"')],
    [
      qr('"min_amount": "500", "max_amount": "2000"'),
      'Set allow_change_amount to true',
      qr('"min_amount": "500", "max_amount": "2000", "allow_change_amount": true'),
    ],
    [
      qr('"allow_change_amount": false, "min_amount": "500"'),
      'Set allow_change_amount to true',
      qr('"allow_change_amount": true, "min_amount": "500"'),
    ],
    [
      qr('"min_amount": "500"'),
      'Set allow_change_amount to true',
      qr('"min_amount": "500", "allow_change_amount": true'),
    ],
    [qr('"qr_size": 50'), 'Change to 100', qr('"qr_size": 100')],
    [qr('"qr_size": 4000'), 'Change to 2000', qr('"qr_size": 2000')],
    [qr('"qr_size": "500px"'), 'Change to 250', qr('"qr_size": 250')],
  ],
  // Swapped or allowed, the limits would still not fit the amount.
  withoutFix: [choice('"900"', '"500"'), qr('"min_amount": "1200"')],
});
