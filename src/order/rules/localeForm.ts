import { formattedText } from '../schema/values';
import type { Rule } from './rule';

const path = ['customer', 'locale'];

export const localeForm: Rule = {
  code: 'locale-form',
  severity: 'warning',
  what: 'A locale has not the form language_COUNTRY.',
  why: 'The payment page falls back to en_US.',
  source: 'The customer object: `locale` has the format ab_CD.',
  example: '"customer": { "locale": "nl-NL" }',
  check({ order }) {
    const locale = formattedText(order, path);
    if (!locale || /^[a-z]{2}_[A-Z]{2}$/.test(locale)) return [];
    const [, language, country] = /^([a-z]{2})[-_ ]?([a-z]{2})$/i.exec(locale) ?? [];
    const value = language && country && `${language.toLowerCase()}_${country.toUpperCase()}`;
    return [
      {
        path,
        message: 'customer.locale should have the form ab_CD, such as nl_NL.',
        fixes: value ? [{ title: `Change to ${value}`, change: { kind: 'replace', path, value } }] : [],
      },
    ];
  },
};
