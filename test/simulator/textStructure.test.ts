import assert from 'node:assert/strict';
import { structureFault } from '../../src/simulator/textStructure';

const DEPTH = 'The simulator takes at most 500 objects and lists within each other.';
const VALUES = 'The simulator takes at most 100000 values in a request.';

describe('the structure of a text', () => {
  const rows: [what: string, text: string, fault: string | undefined][] = [
    ['nothing', '', undefined],
    ['500 lists', '['.repeat(500), undefined],
    ['501 lists', '['.repeat(501), DEPTH],
    ['251 objects in 250 lists', '[{'.repeat(250).concat('{'), DEPTH],
    ['501 lists beside each other', '[]'.repeat(501), undefined],
    ['100,000 values', ','.repeat(99_999), undefined],
    ['one more', ','.repeat(100_000), VALUES],
    ['brackets in a string', `"${'['.repeat(501)}"`, undefined],
    ['brackets after an escaped quotation mark', `"\\"${'['.repeat(501)}"`, undefined],
    ['brackets after an escaped backslash', `"\\\\"${'['.repeat(501)}`, DEPTH],
    ['commas in a string that does not end', `"${','.repeat(100_000)}`, undefined],
  ];
  for (const [what, text, fault] of rows) {
    it(`${what} -> ${fault ?? 'taken'}`, () => assert.equal(structureFault(text), fault));
  }
});
