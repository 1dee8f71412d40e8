import assert from 'node:assert/strict';
import { shoppingCart } from '../../../src/simulator/pages/cart';

/** The cart as people read it: a line for each row, its cells apart by `|`. */
function shown(text: string): string[] {
  const { markup } = shoppingCart(JSON.parse(text), text) ?? { markup: '' };
  return [...markup.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    row
      .replace(/<\/t[dh]><t/g, ' | <t')
      .replace(/<[^>]+>/g, '')
      .trim(),
  );
}

const TAX =
  '"checkout_options": {"tax_tables": {"default": {"rate": 0.21}, "alternate": [{"name": "none", "rules": [{"rate": 0}]}]}}';

describe('the shopping cart of a page', () => {
  const rows: [what: string, text: string, lines: string[]][] = [
    [
      'is added up exactly, with its VAT',
      `{"currency": "EUR", ${TAX}, "shopping_cart": {"items": [
        {"name": "Sock", "quantity": 3, "unit_price": 8.2644628099},
        {"name": "Postage", "quantity": 1, "unit_price": 1000, "tax_table_selector": "none"}]}}`,
      [
        'Item | Excluding VAT',
        'Sock 3 × 8.2644628099, VAT 21 % | EUR 24.79',
        'Postage 1 × 1000 | EUR 1,000.00',
        'Items | EUR 1,024.79',
        'VAT | EUR 5.21',
        'Total | EUR 1,030.00',
      ],
    ],
    [
      'knows that yen have no cents',
      '{"currency": "JPY", "shopping_cart": {"items": [{"name": "Sock", "quantity": 2, "unit_price": 500}]}, "checkout_options": {"tax_tables": {"default": {"rate": 0}}}}',
      ['Item | Excluding VAT', 'Sock 2 × 500 | JPY 1,000', 'Items | JPY 1,000', 'VAT | JPY 0', 'Total | JPY 1,000'],
    ],
    [
      'is shown as it was sent where it cannot be added up',
      '{"currency": "EUR", "shopping_cart": {"items": [{"name": "Sock", "quantity": "two", "unit_price": 8}]}}',
      ['Item | Excluding VAT', 'Sock two × 8 |'],
    ],
    ['is left out where there is none', '{"currency": "EUR", "shopping_cart": {"items": []}}', []],
  ];
  for (const [what, text, lines] of rows) it(what, () => assert.deepEqual(shown(text), lines));
});
