import assert from 'node:assert/strict';
import { sourceDigits } from '../../../src/order/money/sourceDigits';

const path = ['unit_price'];

/** The digits of the only number of an order, with so many spaces before it. */
function digitsOf(number: string, spaces = 0): string | undefined {
  const text = `{"unit_price":${' '.repeat(spaces)}${number}}`;
  return sourceDigits(text, () => [path])(JSON.parse(text).unit_price, () => path);
}

describe('The digits of a number', () => {
  const numbers: [written: string, read: string | undefined][] = [
    ['8.26446281', '8.26446281'],
    ['0.1000000000000000055', '0.1000000000000000055'],
    ['12345678901234567890', '12345678901234567890'],
    ['-16.528925619834711', '-16.528925619834711'],
    ['1e400', 'Infinity'],
    ['" 10.50 "', '10.50'],
    ['true', undefined],
  ];
  for (const [written, read] of numbers) {
    it(`${written} are ${read}`, () => assert.equal(digitsOf(written), read));
  }

  it('are those of the text wherever a long number stands', () => {
    for (let spaces = 0; spaces < 40; spaces += 1) {
      for (const written of ['1.00000000000000001', '1234567890.123456'])
        assert.equal(digitsOf(written, spaces), written);
    }
  });
});
