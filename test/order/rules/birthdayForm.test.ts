import { describeRule } from './ruleTable';

const born = (date: string) => `"customer": { "birthday": "${date}" }`;
const checked = (date: string) => `"gateway_info": { "birthday": "${date}" }`;
const at = '/customer/birthday';
const isSo = (date: string) => `It is "${date}"; the form is yyyy-mm-dd.`;
const to = (date: string) => `Change to ${date}`;

describeRule('birthday-form', {
  faults: [
    [born('31-01-1951'), at, `customer.birthday should be 1951-01-31. ${isSo('31-01-1951')}`],
    [
      checked('10071970'),
      '/gateway_info/birthday',
      `gateway_info.birthday should be 1970-07-10, or 1970-10-07 if the month comes first. ${isSo('10071970')}`,
    ],
    [born('1990-02-31'), at, `customer.birthday should be a date that exists. ${isSo('1990-02-31')}`],
    [born('0000-00-00'), at, `customer.birthday should be a date that exists. ${isSo('0000-00-00')}`],
    [born('2999-01-01'), at, `customer.birthday should be in the past. ${isSo('2999-01-01')}`],
    [
      born('31 January 1951'),
      at,
      `customer.birthday should be a date as yyyy-mm-dd, such as 1990-10-25. ${isSo('31 January 1951')}`,
    ],
  ],
  correct: [
    born('1990-10-25'),
    born('2000-02-29'),
    checked('1970-07-10'),
    born('{{birthday}}'),
    born(''),
    '"customer": { "birthday": null }, "delivery": { "birthday": "31-01-1951" }',
  ],
  fixes: [
    // The year first, a day above 12, or the day and the month the same: it can mean one date.
    [born('19701007'), to('1970-10-07'), born('1970-10-07'), 'lossless'],
    [born('1970/10/07'), to('1970-10-07'), born('1970-10-07'), 'lossless'],
    [born('1970-1-7'), to('1970-01-07'), born('1970-01-07'), 'lossless'],
    [born('31-01-1951'), to('1951-01-31'), born('1951-01-31'), 'lossless'],
    [checked('31/1/1951'), to('1951-01-31'), checked('1951-01-31'), 'lossless'],
    [born('12/31/1990'), to('1990-12-31'), born('1990-12-31'), 'lossless'],
    [born('31.01.1951'), to('1951-01-31'), born('1951-01-31'), 'lossless'],
    [born('01011993'), to('1993-01-01'), born('1993-01-01'), 'lossless'],
    ['"customer": { "birthday": 25101990 }', to('1990-10-25'), born('1990-10-25'), 'lossless'],
    // It can mean two.
    [born('10-07-1970'), to('1970-07-10'), born('1970-07-10')],
    [born('10-07-1970'), to('1970-10-07'), born('1970-10-07')],
    [born('10/07/1970'), to('1970-07-10'), born('1970-07-10')],
  ],
  withoutFix: [
    born('1990-02-31'),
    born('31-02-1990'),
    born('2999-01-01'),
    born('31-01-2999'),
    born('31-01-51'),
    // Midnight in Amsterdam is the day before in UTC.
    born('1990-10-24T22:00:00.000Z'),
    born('unknown'),
  ],
});
