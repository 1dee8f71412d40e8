import { describeRule } from './ruleTable';

const email = '"customer": { "email": "simon.smit@example.com" }';
const on = '"second_chance": { "send_email": true }';
const onInQuotes = '"second_chance": { "send_email": "true" }';
const withoutEmail = 'customer.email should be set; Second Chance e-mails go there.';

describeRule('second-chance', {
  faults: [
    [onInQuotes, '/customer/email', withoutEmail],
    [`${onInQuotes}, "customer": { "email": "" }`, '/customer/email', withoutEmail],
    ['"second_chance": { "send_mail": 1 }', '/customer/email', withoutEmail],
    [
      `"gateway": "BANKTRANS", "customer": { "email": "simon.smit@example.com", "country": "NL" }, ${on}`,
      '/second_chance/send_email',
      'send_email should be false for Bank transfer, which has no Second Chance e-mails. Source: the page on Second Chance.',
    ],
    [
      `${on}, ${email}, "days_active": 1`,
      '/days_active',
      'days_active should be at least 2 for the second reminder. It goes out after 24 hours, when the link has expired.',
    ],
    [
      `${on}, ${email}, "seconds_active": 3600`,
      '/seconds_active',
      'seconds_active should be more than 86400 for the second reminder. It goes out after 24 hours, when the link has expired.',
    ],
  ],
  verdicts: [
    [onInQuotes, 'warning /customer/email'],
    [`"gateway": "PAYPAL", ${on}`, 'hint /second_chance/send_email'],
    [`${onInQuotes}, "days_active": 1`, 'warning /customer/email', 'hint /days_active'],
  ],
  correct: [
    `${on}, ${email}`,
    // The situation "Second Chance" warns of it (disputed-field), as it does of all that a way to use the API needs.
    on,
    `${on}, ${email}, "days_active": 2`,
    // Seconds win over days.
    `${on}, ${email}, "days_active": 1, "seconds_active": 172800`,
    '"second_chance": { "send_email": false }',
    '"second_chance": { "send_email": "{{remind}}" }',
    '"second_chance": {}, "days_active": 1',
  ],
  fixes: [
    [
      `${onInQuotes}, "customer": { "first_name": "Simon" }`,
      'Add customer.email',
      `${onInQuotes}, "customer": { "first_name": "Simon", "email": "simon.smit@example.com" }`,
    ],
    [onInQuotes, 'Add customer', `${onInQuotes}, "customer": {"email":"simon.smit@example.com"}`],
    [`"gateway": "PAYPAL", ${on}`, 'Change to false', `"gateway": "PAYPAL", ${on.replace('true', 'false')}`],
    [`${on}, ${email}, "days_active": 1`, 'Change to 2', `${on}, ${email}, "days_active": 2`],
  ],
  withoutFix: [`${on}, ${email}, "seconds_active": 3600`],
});
