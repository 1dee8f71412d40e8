import { fractionOf } from '../money/percentage';
import { countryField } from './country';
import { count, type Field, flag, list, type Meant, object, text } from './field';
import { notNegative } from './numeric';

const rate = (about: string): Field =>
  count(about, 0.21, {
    shape: notNegative,
    code: 'tax-rate',
    shouldBe: 'a fraction such as 0.21 (21 %)',
    unit: 'fraction: 0.21 is 21 %',
    apiError: 1028,
    page: 'rounding-rule',
    meant: fractionMeant,
  });

/** "21%" is 0.21, and so is "0,21". Neither is lossless: it changes what the cart adds up to. */
function fractionMeant(value: unknown): Meant[] {
  if (typeof value !== 'string') return [];
  const fraction = fractionOf(value) ?? /^0,\d{1,15}$/.exec(value.trim())?.[0].replace(',', '.');
  return fraction === undefined ? [] : [{ title: `Change to ${fraction}`, value: Number(fraction) }];
}

const rule = object(
  'A rate, and where it applies.',
  {
    rate: rate('The rate of VAT, of which the first rule of a table counts.'),
    country: countryField('The country that the rate applies in, as two capital letters (ISO 3166-1 alpha-2).'),
  },
  ['rate'],
);

const table = object(
  'A tax table that lines of the cart name.',
  {
    name: text('The name that tax_table_selector gives.', 'BTW21'),
    standalone: flag('Whether the table stands on its own; the documents say no more.'),
    rules: list('The rates of this table.', [rule.example], rule),
  },
  ['name', 'rules'],
);

/** `checkout_options.tax_tables`: the rates of VAT that the lines of the cart refer to. */
export const taxTables = object(
  'The rates of VAT that the lines of the cart refer to.',
  {
    default: object(
      'The rate of lines that name no table.',
      {
        rate: rate('The rate of VAT of these lines.'),
        shipping_taxed: flag('Whether shipping is taxed as well.'),
      },
      ['rate', 'shipping_taxed'],
    ),
    alternate: list('The tax tables that lines name.', [table.example], table, {
      requiredWhen: 'when a line has a tax_table_selector',
    }),
  },
  ['default', 'alternate'],
  { requiredWhen: 'for FastCheckout, for buy now, pay later, and when a line has a tax_table_selector' },
);
