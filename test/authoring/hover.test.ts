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
