import { meantLocales } from '../schema/meantLocale';
import { listed } from '../schema/order';
import { formattedText } from '../schema/values';
import type { Rule } from './rule';

const path = ['customer', 'locale'];

/** The documented form of a locale: language_COUNTRY. */
export const LOCALE = /^[a-z]{2}_[A-Z]{2}$/;

export const localeForm: Rule = {
  code: 'locale-form',
  severity: 'warning',
  topic: 'People and places',
  what: 'A locale has not the form language_COUNTRY.',
  why: 'The payment page falls back to en_US.',
  source: 'The customer object: `locale` has the format ab_CD.',
  example: '"customer": { "locale": "nl-NL" }',
  fix: 'Changes the locale to the right form, where that can be told.',
  check({ order }) {
    const locale = formattedText(order, path);
    if (!locale || LOCALE.test(locale)) return [];
    const known = meantLocales(locale);
    const right = known.length > 0 ? known : inForm(locale);
    return [
      {
        path,
        message: `customer.locale should ${right.length > 0 ? `be ${listed(right)}, in the form ab_CD` : 'have the form ab_CD, such as nl_NL'}.`,
        fixes: right.map((value) => ({
          title: `Change to ${value}`,
          change: { kind: 'replace', path, value },
          // The same letters: an exact spelling of a known locale. For others, such as `nl`, a country is added.
          ...(known.length > 0 && letters(value) === letters(locale) && { lossless: true }),
        })),
      },
    ];
  },
};

function inForm(locale: string): readonly string[] {
  const [, language, country] = /^([a-z]{2})[-_ ]?([a-z]{2})$/i.exec(locale) ?? [];
  return language && country ? [`${language.toLowerCase()}_${country.toUpperCase()}`] : [];
}

function letters(locale: string): string {
  return locale.replace(/[-_ ]/g, '').toUpperCase();
}
