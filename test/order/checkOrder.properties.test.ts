import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkOrder } from '../../src/order/checkOrder';
import { removeEmptyFields } from '../../src/order/emptyFields';
import { fixAll } from '../../src/order/fixAll';
import { syntaxProblems } from '../../src/order/orderText';
import { runs } from '../deepRuns';
import { orderTexts } from './validOrders';

/** Every stretch of a text that is reported, or that an edit would replace. */
function spans(text: string) {
  return [
    ...[...checkOrder(text), ...syntaxProblems(text)].flatMap(({ range, fixes, related = [] }) => [
      range,
      ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.range)),
      ...related.map((each) => each.range),
    ]),
    ...[...fixAll(text), ...removeEmptyFields(text)].map(({ range }) => range),
  ];
}

type Damage = (text: string, at: number, length: number, byte: number) => string;

const damages: readonly [name: string, damage: Damage][] = [
  ['ends anywhere', (text, at) => text.slice(0, at)],
  ['lacks a stretch', (text, at, length) => text.slice(0, at) + text.slice(at + length)],
  ['has a stretch twice', (text, at, length) => text.slice(0, at + length) + text.slice(at)],
  [
    'has another byte somewhere',
    (text, at, _, byte) => {
      const bytes = Buffer.from(text);
      bytes[at % bytes.length] = byte;
      return bytes.toString('utf8');
    },
  ],
];

describe('Whatever happened to an order', () => {
  for (const [name, damage] of damages) {
    it(`that ${name}: nothing throws, and every range lies inside the text`, () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...orderTexts),
          fc.nat(),
          fc.oneof(fc.nat(4), fc.nat(400)),
          fc.nat(255),
          (text, position, length, byte) => {
            const damaged = damage(text, position % (text.length + 1), length, byte);
            for (const { start, end } of spans(damaged)) {
              assert.ok(0 <= start && start <= end && end <= damaged.length, `${start} to ${end}`);
            }
          },
        ),
        { numRuns: runs },
      );
    });
  }
});
