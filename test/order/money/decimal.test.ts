import assert from 'node:assert/strict';
import Big from 'big.js';
import fc from 'fast-check';
import { digitsOf, quotient, roundedOff, unitsOf } from '../../../src/order/money/decimal';
import { runs } from '../../deepRuns';

describe('Digits as units', () => {
  const rows: readonly (readonly [digits: string, places: number, units: bigint | undefined])[] = [
    ['74.95', 2, 7495n],
    ['-0.5', 2, -50n],
    ['7', 2, 700n],
    ['1e3', 0, 1000n],
    ['2.5e-7', 8, 25n],
    ['1.2300', 2, 123n],
    ['0.005', 2, undefined],
    ['1e-3', 2, undefined],
    ['1e400', 2, undefined],
    ['9'.repeat(61), 0, undefined],
    ['', 2, undefined],
    ['8,26', 2, undefined],
    ['+5', 2, undefined],
    ['.5', 2, undefined],
    ['NaN', 2, undefined],
  ];
  for (const [digits, places, units] of rows)
    it(`${digits.slice(0, 20)} with ${places} places is ${units}`, () => assert.equal(unitsOf(digits, places), units));
});

describe('Units as digits', () => {
  const rows: readonly (readonly [units: bigint, places: number, least: number, digits: string])[] = [
    [7495n, 2, 0, '74.95'],
    [7490n, 2, 0, '74.9'],
    [7490n, 2, 2, '74.90'],
    [7000n, 2, 0, '70'],
    [-5n, 2, 2, '-0.05'],
    [0n, 2, 2, '0.00'],
    [123n, 0, 0, '123'],
  ];
  for (const [units, places, least, digits] of rows)
    it(`${units} of ${places} places: ${digits}`, () => assert.equal(digitsOf(units, places, least), digits));
});

describe('Rounding', () => {
  const rows: readonly (readonly [units: bigint, places: number, rounded: bigint])[] = [
    [1249n, 2, 12n],
    [1250n, 2, 13n],
    [-1249n, 2, -12n],
    [-1250n, 2, -13n],
    [5n, 0, 5n],
    [49n, 2, 0n],
    [-50n, 2, -1n],
  ];
  for (const [units, places, rounded] of rows)
    it(`${units} without ${places} places is ${rounded}`, () => assert.equal(roundedOff(units, places), rounded));
});

describe('Decimals agree with a library of their own kind', () => {
  const units = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
  const places = fc.integer({ min: 0, max: 20 });
  // Half up, away from zero, to whole numbers.
  const big = Object.assign(Big(), { DP: 60, PE: 200, NE: -200 });

  it('there and back', () => {
    fc.assert(
      fc.property(units, places, (value, count) => {
        const digits = digitsOf(value, count);
        assert.equal(digits, big(`${value}e-${count}`).toFixed());
        assert.equal(unitsOf(digits, count), value);
      }),
      { numRuns: runs },
    );
  });

  it('in rounding', () => {
    fc.assert(
      fc.property(units, places, (value, count) => {
        assert.equal(`${roundedOff(value, count)}`, big(`${value}e-${count}`).round(0, big.roundHalfUp).toFixed());
      }),
      { numRuns: runs },
    );
  });

  it('in dividing', () => {
    fc.assert(
      fc.property(units, fc.bigInt({ min: 1n, max: 10n ** 12n }), (value, divisor) => {
        const exact = big(`${value}`).div(`${divisor}`);
        assert.equal(`${quotient(value, divisor)}`, exact.round(0, big.roundHalfUp).toFixed());
      }),
      { numRuns: runs },
    );
  });
});
