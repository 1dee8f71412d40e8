import assert from 'node:assert/strict';
import { reading } from '../../src/authoring/reading';

describe('The reading of a number', () => {
  const rows: [source: string, unit: string | undefined, currency: unknown, reads: string | undefined][] = [
    ['37485', 'cents', 'EUR', '37485 cents = EUR 374.85'],
    ['"37485"', 'cents', 'EUR', '37485 cents = EUR 374.85'],
    ['5', 'cents', 'EUR', '5 cents = EUR 0.05'],
    ['0', 'cents', 'EUR', '0 cents = EUR 0.00'],
    ['"007"', 'cents', 'EUR', '7 cents = EUR 0.07'],
    ['999999999999999', 'cents', 'EUR', '999999999999999 cents = EUR 9999999999999.99'],
    ['1000', 'cents', 'JPY', '1000 = JPY 1000, which has no cents'],
    ['1000', 'cents', 'KRW', '1000 = KRW 10.00 in cents, or KRW 1000: KRW has no cents, and no document says which'],
    ['1000', 'cents', undefined, '1000 cents = 10.00'],
    ['1000', 'cents', '[x](command:y)', '1000 cents = 10.00'],
    ['86400', 'seconds', 'EUR', '86400 seconds = 1 day'],
    ['5400', 'seconds', 'EUR', '5400 seconds = 1.5 hours'],
    ['120', 'seconds', 'EUR', '120 seconds = 2 minutes'],
    ['30', 'seconds', 'EUR', undefined],
    ['30', 'days', 'EUR', undefined],
    ['30', undefined, 'EUR', undefined],
    ['12.50', 'cents', 'EUR', undefined],
    ['-5', 'cents', 'EUR', undefined],
    ['"{{amount}}"', 'cents', 'EUR', undefined],
    ['9'.repeat(10_000), 'cents', 'EUR', undefined],
  ];
  for (const [source, unit, currency, reads] of rows) {
    it(`${source.slice(0, 20)} ${unit} ${currency}: ${reads}`, () => {
      assert.equal(reading(source, unit, currency), reads);
    });
  }
});
