import assert from 'node:assert/strict';
import { spanAfter } from '../../src/authoring/spanAfter';

/** The text between `[` and `]` is tracked, that between `<` and `>` gives way to `by`. */
const edits: [text: string, by: string, expected: string | undefined][] = [
  // Elsewhere: it moves along.
  ['<>ab [12] cd', 'xyz', '12'],
  ['<ab >[12] cd', '', '12'],
  ['<ab >[12] cd', 'xyzxyz', '12'],
  ['ab [12] <cd>', '', '12'],
  ['ab [12] <>cd', 'xyz', '12'],
  // In it, over it, and at its very ends, where typing makes another value of it.
  ['ab [1<>2] cd', 'x', undefined],
  ['ab [<12>] cd', '', undefined],
  ['a<b [12] c>d', '', undefined],
  ['ab <>[12] cd', '9', undefined],
  ['ab [12]<> cd', '9', undefined],
  ['ab [12]< c>d', '9', undefined],
];

describe('A stretch of a text', () => {
  for (const [marked, by, expected] of edits) {
    it(`${expected === undefined ? 'is touched' : 'stays itself'}: ${marked} with ${JSON.stringify(by)}`, () => {
      const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]<>]/g, '').length;
      const text = marked.replace(/[[\]<>]/g, '');
      const edited = text.slice(0, at('<')) + by + text.slice(at('>'));
      const edit = { offset: at('<'), length: at('>') - at('<'), newLength: by.length };
      const span = spanAfter({ start: at('['), end: at(']') }, edit);
      assert.equal(span && edited.slice(span.start, span.end), expected);
    });
  }
});
