import { describeRule } from './ruleTable';

const holder = (iban: string) => `"gateway_info": { "account_holder_iban": "${iban}" }`;
const account = (iban: string) => `"gateway_info": { "account_id": "${iban}" }`;
const customer = (iban: string) => `"gateway_info": { "bank_account": "${iban}" }`;
const mistyped = 'A digit or letter is mistyped, missing or too many.';

describeRule('iban-check', {
  faults: [
    [
      holder('NL19ABNA0417164300'),
      '/gateway_info/account_holder_iban',
      `account_holder_iban should be an IBAN whose check digits fit; NL19 does not fit the rest. ${mistyped}`,
    ],
    [
      account('DE89370400440532013001'),
      '/gateway_info/account_id',
      `account_id should be an IBAN whose check digits fit; DE89 does not fit the rest. ${mistyped}`,
    ],
    [
      customer('NL91ABNA041716430'),
      '/gateway_info/bank_account',
      `bank_account should be an IBAN whose check digits fit; NL91 does not fit the rest. ${mistyped}`,
    ],
    [account('NL91 ABNA 0417 1643 00'), '/gateway_info/account_id', 'account_id should be in capitals without spaces.'],
  ],
  correct: [
    holder('NL91ABNA0417164300'),
    account('DE89370400440532013000'),
    customer('GB82WEST12345698765432'),
    account('NO9386011117947'),
    account('MT84MALT011000012345MTLCAST001S'),
    // Those of the test environment do not check.
    ...[1, 2, 3, 4].map((end) => account(`NL87ABNA000000000${end}`)),
    // A Dutch account number of before 2014.
    customer('0417164300'),
    account('{{iban}}'),
    holder(''),
    '"customer": { "account_id": "NL19ABNA0417164300" }',
  ],
  fixes: [
    [holder('NL91 ABNA 0417 1643 00'), 'Take the spaces out', holder('NL91ABNA0417164300')],
    [account('nl91abna0417164300'), 'Change to capitals', account('NL91ABNA0417164300')],
    [account('NL87 ABNA 0000 0000 01'), 'Take the spaces out', account('NL87ABNA0000000001')],
  ],
  withoutFix: [holder('NL19ABNA0417164300'), holder('NL91'), holder('NL19 ABNA 0417 1643 00')],
});
