import assert from 'node:assert/strict';
import { hoverAt } from '../../src/authoring/hover';
import { gateways } from '../../src/order/gateways/catalogue';
import { cursor, hoverFor } from './cursor';

describe('Hover', () => {
  const rows: [marked: string, shows: RegExp][] = [
    ['{"amo|unt": 37485, "currency": "EUR"}', /^37485 cents = EUR 374\.85\n/],
    ['{"amount": 37|485, "currency": "EUR"}', /^37485 cents = EUR 374\.85\n/],
    ['{"amount": "37|485", "currency": "USD"}', /^37485 cents = USD 374\.85\n/],
    ['{"amount": 1|000, "currency": "JPY"}', /^1000 = JPY 1000, which has no cents\n/],
    ['{"amount": 1|0}', /^10 cents = 0\.10\n/],
    ['{"amount": 1|0', /`amount` \(cents\): What the customer pays/],
    ['{"amo|unt":', /`amount` \(cents\): What the customer pays/],
    ['{"order_id|": 1}', /Required in every order\./],
    ['{"amo|unt": 1}', /the API answers 1001\./],
    ['{"amount|": 1}', /\[Documentation\]\(https:\/\/docs\.multisafepay\.com\/docs\/[\w-]+\)/],
    ['{"gateway": "TRUSTPAY", "customer": {"email|": ""}}', /Required for TrustPay\./],
    ['{"gateway": "TRUSTPAY", "custo|mer": {}}', /Required for TrustPay\./],
    [
      '{"gateway": "TRUSTPAY", "payment_options|": {}}',
      /Required for TrustPay by the API page "Create TrustPay order", not by the documentation of August 2025\./,
    ],
    ['{"gateway": "TRUST|PAY"}', /^\*\*TrustPay\*\* `TRUSTPAY`/],
    ['{"gateway": "MISTER|CASH"}', /^\*\*Bancontact\*\* `MISTERCASH`/],
    ['{"gateway": "iDE|AL"}', /^\*\*iDEAL\*\* `IDEAL`[\s\S]*- Currencies: EUR\n/],
    ['{"currency": "E|UR"}', /^Euro\n/],
    ['{"customer": {"country": "N|L"}}', /^Netherlands\n/],
    ['{"shopping_cart": {"items": [{}, {"unit_pri|ce": 1}]}}', /`unit_price` \(main units without VAT\)/],
    ['{\r\n  "amo|unt": 1000,\r\n  "currency": "EUR"\r\n}', /^1000 cents = EUR 10\.00\n/],
    ['{ // an order\n "amo|unt": 1000, "currency": "EUR", }', /^1000 cents = EUR 10\.00\n/],
  ];
  for (const [marked, shows] of rows) {
    it(`at ${JSON.stringify(marked)} shows ${shows.source}`, () => assert.match(hoverFor(marked) ?? '', shows));
  }

  it('says nothing of a gateway that does not require a field', () => {
    assert.doesNotMatch(hoverFor('{"gateway": "IDEAL", "custom|er": {}}') ?? '', /Required for iDEAL/);
  });

  /** Two mugs at 32.56 with 21 % VAT and one book at 9 %, as an order with a cursor in one of its parts. */
  const sums = (part: string, marked: string) =>
    `{"currency": "EUR", "amount": 8970, "shopping_cart": {"items": [
      {"unit_price": 32.56, "quantity": 2, "tax_table_selector": "high"},
      {"unit_price": 10, "quantity": 1}]},
    "checkout_options": {"tax_tables": {
      "default": {"rate": 0.09},
      "alternate": [{"name": "high", "rules": [{"rate": 0.21}, {"rate": 0.06}]}, {"name": "low", "rules": [{"rate": 0}]}]}}}`.replace(
      part,
      marked,
    );
  const workings: [part: string, marked: string, shows: string][] = [
    ['"unit_price": 32.56', '"unit_pr|ice": 32.56', '2 x 32.56 = 65.12, VAT 21 %: 13.68, together 78.80'],
    ['"unit_price": 32.56', '"unit_price": 32|.56', '2 x 32.56 = 65.12, VAT 21 %: 13.68, together 78.80'],
    ['"quantity": 2', '"quan|tity": 2', '2 x 32.56 = 65.12, VAT 21 %: 13.68, together 78.80'],
    ['"quantity": 1', '"quantity": |1', '1 x 10.00 = 10.00, VAT 9 %: 0.90, together 10.90'],
    ['"quantity": 2', '"quantity|": 1.5', '1.5 x 32.56 = 48.84, VAT 21 %: 10.26, together 59.10'],
    ['32.56,', '"16.5|28925619835",', '2 x 16.528925619835 = 33.0578512397, VAT 21 %: 6.94, together 40.00'],
    ['"unit_price": 10', '"unit_price": "ten|"', ''],
    ['"amount"', '"amo|unt"', 'The cart: items 75.12 + VAT 14.58 = 89.70, adds up'],
    ['8970', '8|971', 'The cart: items 75.12 + VAT 14.58 = 89.70, 1 cent short'],
    ['"items"', '"ite|ms"', 'The cart: items 75.12 + VAT 14.58 = 89.70, adds up'],
    ['"amount": 8970', '"amount|": 89.7', 'The cart: items 75.12 + VAT 14.58 = 89.70\n'],
    ['0.21', '0.2|1', '0.21 is 21 %; line 1 of the cart has it: VAT 13.68'],
    ['"rate": 0.09', '"ra|te": 0.09', '0.09 is 9 %; line 2 of the cart has it: VAT 0.90'],
    ['0.06', '0.0|6', '0.06 is 6 %; no line of the cart has it'],
    ['"rate": 0}', '"rate": |0}', '0 is 0 %; no line of the cart has it'],
    ['0.21', '2|1', '21 is 2100 %'],
    ['{"rate": 0.21}', '{"rat|e": 0.21} "broken": [', '0.21 is 21 %; line 1 of the cart has it: VAT 13.68'],
  ];
  for (const [part, marked, shows] of workings) {
    it(`at ${marked} shows the working: ${shows || 'none'}`, () => {
      const shown = hoverFor(sums(part, marked)) ?? '';
      if (shows) assert.ok(shown.includes(shows), shown);
      else assert.doesNotMatch(shown, / x |VAT \d/);
    });
  }

  it('names the first lines of many that have a rate', () => {
    const items = JSON.stringify(Array.from({ length: 8 }, () => ({ unit_price: 1, quantity: 1 })));
    const text = `{"checkout_options": {"tax_tables": {"default": {"rate": 0.2|1}}}, "shopping_cart": {"items": ${items}}}`;
    const shown = hoverFor(text) ?? '';
    assert.ok(shown.includes('0.21 is 21 %; lines 1, 2, 3, 4, 5 and 3 more of the cart have it: VAT 1.68'), shown);
  });

  const none: [where: string, marked: string][] = [
    ['with a $schema at the root', '{"$schema": "x", "amou|nt": 1}'],
    ['on a property that nobody knows', '{"mi|ne": 1}'],
    ['on a brace', '|{"amount": 1}'],
    ['between properties', '{"amount": 1, | "currency": "EUR"}'],
    ['in an empty document', '|'],
    ['in a list', '["am|ount"]'],
  ];
  for (const [where, marked] of none) it(`shows nothing ${where}`, () => assert.equal(hoverFor(marked), undefined));

  it('covers the name or the value that it is about', () => {
    const covered = (marked: string) => {
      const [text, offset] = cursor(marked);
      const found = hoverAt(text, offset);
      return found && text.slice(found.range.start, found.range.end);
    };
    assert.equal(covered('{"amo|unt": 1000}'), '"amount"');
    assert.equal(covered('{"amount": 10|00}'), '1000');
  });

  for (const { id, name, page } of gateways) {
    it(`shows a card of ${name}`, () => {
      const shown = hoverFor(`{"gateway": "${id}|"}`) ?? '';
      assert.ok(shown.startsWith(`**${name}** \`${id}\``), shown);
      if (page) assert.ok(shown.includes(`](https://docs.multisafepay.com/docs/${page})`), shown);
    });
  }
});
