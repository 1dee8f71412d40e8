import assert from 'node:assert/strict';
import { inlaysOf } from '../../src/authoring/inlays';

/** The text with what stands between it, as an editor shows it: `37485«EUR 374.85»`. */
function withInlays(text: string): string {
  return [...inlaysOf(text)]
    .sort((one, other) => other.offset - one.offset)
    .reduce((shown, { offset, text: says }) => `${shown.slice(0, offset)}«${says}»${shown.slice(offset)}`, text);
}

/** A cart of prices (each one piece, without VAT) after an amount. */
const order = (amount: unknown, prices: unknown[], currency = 'EUR') =>
  `{"currency": "${currency}", "amount": ${JSON.stringify(amount)}, "shopping_cart": {"items": [${prices
    .map((price) => `{"unit_price": ${JSON.stringify(price)}, "quantity": 1}`)
    .join(', ')}]}}`;

/** One cent in a price that JSON.parse would round up to more. */
const LONG = '[{"unit_price": 0.014999999999999999, "quantity": 1}]';

const verdictOf = (text: string) => inlaysOf(text).find(({ working }) => working)?.text;

describe('The inlay texts of an order', () => {
  const shown: [text: string, with_: string][] = [
    ['{"amount": 37485, "currency": "EUR"}', '{"amount": 37485«EUR 374.85», "currency": "EUR"}'],
    ['{"amount": "37485", "currency": "USD"}', '{"amount": "37485"«USD 374.85», "currency": "USD"}'],
    ['{"amount": 7, "currency": "EUR"}', '{"amount": 7«EUR 0.07», "currency": "EUR"}'],
    ['{"amount": 1000, "currency": "JPY"}', '{"amount": 1000«JPY 1000», "currency": "JPY"}'],
    ['{"amount": 1000, "currency": "KRW"}', '{"amount": 1000«KRW 10.00 or KRW 1000», "currency": "KRW"}'],
    ['{"amount": 1000}', '{"amount": 1000«10.00»}'],
    ['{\r\n  "amount": 1000, // cents\r\n}', '{\r\n  "amount": 1000«10.00», // cents\r\n}'],
    ['\uFEFF{"amount": 1000}', '\uFEFF{"amount": 1000«10.00»}'],
    ['{"amount": 1, "amount": 1000}', '{"amount": 1, "amount": 1000«10.00»}'],
    ['{"amount": 1000, "description": ', '{"amount": 1000«10.00», "description": '],
    ['{"customer": {"amount": 1000}}', '{"customer": {"amount": 1000}}'],
    ['{"amount": 374.85, "currency": "EUR"}', '{"amount": 374.85, "currency": "EUR"}'],
    ['{"amount": "{{amount}}"}', '{"amount": "{{amount}}"}'],
    ['{"$schema": "x", "amount": 1000}', '{"$schema": "x", "amount": 1000}'],
    ['[{"amount": 1000}]', '[{"amount": 1000}]'],
    ['', ''],
    [
      '{"amount": 37485, "shopping_cart": {"items": [{"unit_price": 374.85, "quantity": 1}]}}',
      '{"amount": 37485«374.85», "shopping_cart": {"items": [«374.85, adds up»{"unit_price": 374.85, "quantity": 1}]}}',
    ],
  ];
  for (const [text, expected] of shown) {
    it(`${JSON.stringify(expected)}`, () => assert.equal(withInlays(text), expected));
  }

  const verdicts: [title: string, text: string, verdict: string | undefined][] = [
    ['a cart that adds up', order(37485, [300, 74.85]), '374.85, adds up'],
    ['one cent less', order(37485, [374.84]), '374.84, 1 cent short'],
    ['two cents more', order(37485, [374.87]), '374.87, 2 cents too much'],
    ['a line too many', order(1000, [10, 12]), '22.00, EUR 12.00 too much'],
    ['a line too few', order(2200, [10]), '10.00, EUR 12.00 short'],
    ['a discount', order(900, [10, -1]), '9.00, adds up'],
    ['prices in quotes', order(1000, ['10.00']), '10.00, adds up'],
    ['yen', order(1000, [1000], 'JPY'), '1000, adds up'],
    ['yen that are missing', order(1001, [1000], 'JPY'), '1000, JPY 1 short'],
    ['won read as cents or as won', order(1000, [1000], 'KRW'), '1000.00, adds up'],
    ['a currency that is missing', order(1000, [9.5], ''), '9.50, 50 cents short'],
    ['no lines', order(1000, []), undefined],
    ['an amount in euros', order(10.5, [10.5]), undefined],
    ['a template for an amount', order('{{amount}}', [10.5]), undefined],
    ['a price that is none', order(1000, [10, 'free']), undefined],
    ['a line in another currency', order(1000, [10]).replace('"quantity"', '"currency": "USD", "quantity"'), undefined],
    [
      'a selector without its table',
      order(1000, [10]).replace('"quantity"', '"tax_table_selector": "x", "quantity"'),
      undefined,
    ],
    ['text that is broken further down', `${order(1000, [10]).slice(0, -1)}, "customer": {`, '10.00, adds up'],
    ['a line that is half typed', order(1000, [10, 2]).replace(', "quantity": 1}]', ', '), undefined],
    // Rounded: lines of 0.003 are nothing each, and 0.006 = 0.01 together.
    ['lines rounded on their own', order(1000, [10, 0.003, 0.003]), '10.01, adds up with each line rounded'],
    ['digits beyond what a number holds', order(1, []).replace('[]', LONG), '0.01, adds up'],
  ];
  for (const [title, text, verdict] of verdicts) {
    it(`of ${title}: ${verdict}`, () => assert.equal(verdictOf(text), verdict));
  }

  it('come with the working', () => {
    const text = `{"amount": 7880, "shopping_cart": {"items": [{"unit_price": 32.56, "quantity": 2}]},
      "checkout_options": {"tax_tables": {"default": {"rate": 0.21}}}}`;
    assert.equal(inlaysOf(text)[1]?.working, 'items 65.12 + VAT 13.68 = 78.80');
  });
});
