import { documentedLocales } from '../schema/locales';
import { meantLocales } from '../schema/meantLocale';
import { listed } from '../schema/order';
import { formattedText } from '../schema/values';
import { LOCALE } from './localeForm';
import type { Rule } from './rule';

const path = ['customer', 'locale'];

export const localeUnlisted: Rule = {
  code: 'locale-unlisted',
  severity: 'hint',
  topic: 'People and places',
  what: 'A locale has the right form, and no document lists it.',
  why: 'The payment page falls back to en_US for what it does not know.',
  source: 'The customer object lists the locales; the pages on Dankort and on testing name further ones.',
  example: '"customer": { "locale": "cn_CN" }',
  fix: 'Changes the locale to a listed one of the same language or country.',
  check({ order }) {
    const locale = formattedText(order, path);
    if (!locale || !LOCALE.test(locale) || documentedLocales.includes(locale)) return [];
    const meant = meantLocales(locale);
    const right = meant.length > 0 ? listed(meant) : 'a documented one, such as en_US';
    return [
      {
        path,
        message: `customer.locale should be ${right}; no document lists ${locale}. Listed are ${documentedLocales.join(', ')}.`,
        fixes: meant.map((value) => ({ title: `Change to ${value}`, change: { kind: 'replace', path, value } })),
      },
    ];
  },
};
