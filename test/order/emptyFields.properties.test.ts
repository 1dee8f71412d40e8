import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applied } from '../../src/order/edits';
import { removeEmptyFields } from '../../src/order/emptyFields';
import { isUnset } from '../../src/order/schema/field';
import { runs } from '../deepRuns';
import { faultyText } from './faultyOrders';
import { commentsIn, orderIn } from './readText';

/** What is set in a value, by its path. */
function setValues(value: unknown, path: readonly string[] = []): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return isUnset(value) ? [] : [[path.join('/'), value]];
  return Object.entries(value).flatMap(([name, each]) => setValues(each, [...path, name]));
}

const blankLines = (text: string) => text.split('\n').filter((line) => line.trim() === '').length;

describe('Removing the empty fields of any order', () => {
  it('changes nothing that is set, loses no comment, and leaves no empty line and no empty field', () => {
    fc.assert(
      fc.property(faultyText, (text) => {
        const removed = applied(text, removeEmptyFields(text));
        assert.deepEqual(setValues(orderIn(removed)), setValues(orderIn(text)));
        assert.deepEqual(commentsIn(removed), commentsIn(text));
        assert.equal(blankLines(removed), blankLines(text));
        assert.deepEqual(removeEmptyFields(removed), []);
      }),
      { numRuns: runs },
    );
  });
});
