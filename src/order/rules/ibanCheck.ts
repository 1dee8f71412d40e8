import { isTestValue } from '../gateways/testData';
import { formattedText } from '../schema/values';
import type { Rule } from './rule';

const names = ['account_id', 'account_holder_iban', 'bank_account'];

export const ibanCheck: Rule = {
  code: 'iban-check',
  severity: 'warning',
  topic: 'People and places',
  what: 'An IBAN is mistyped: its check digits do not fit, or it has spaces or small letters.',
  why: 'No bank knows such an account. The IBANs of the test environment do not check either, and are left alone.',
  source: 'ISO 13616; the check digits are those of ISO 7064, mod 97-10.',
  example: '"gateway_info": { "account_holder_iban": "NL19ABNA0417164300" }',
  fix: 'Takes the spaces out and makes the letters capitals, where the check digits fit then.',
  check: ({ order }) =>
    names.flatMap((name) => {
      const path = ['gateway_info', name];
      const written = formattedText(order, path);
      const iban = written?.replace(/\s/g, '').toUpperCase();
      // An account number of before the IBAN is none, and nothing is known of its form.
      if (!iban || !/^[A-Z]{2}\d{2}[A-Z\d]*$/.test(iban)) return [];
      if (!checks(iban)) {
        const message = `${name} should be an IBAN whose check digits fit; ${iban.slice(0, 4)} does not fit the rest.`;
        return [{ path, message: `${message} A digit or letter is mistyped, missing or too many.` }];
      }
      if (!written || iban === written) return [];
      return [
        {
          path,
          // The number itself stays out of the logs that a message ends up in.
          message: `${name} should be in capitals without spaces.`,
          fixes: [{ title: title(written), change: { kind: 'replace', path, value: iban } }],
        },
      ];
    }),
};

function title(written: string): string {
  return /\s/.test(written) ? 'Take the spaces out' : 'Change to capitals';
}

/** Whether the check digits fit the rest, with the letters read as 10 to 35; those of Norway are the shortest. */
function checks(iban: string): boolean {
  if (isTestValue(iban)) return true;
  if (iban.length < 15 || iban.length > 34) return false;
  const digits = [...iban.slice(4), ...iban.slice(0, 4)].map((letter) => Number.parseInt(letter, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}
