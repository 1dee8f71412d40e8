import assert from 'node:assert/strict';
import { plainLine } from '../../src/cli/plainLine';

describe('a text on one line', () => {
  const texts: [text: string, line: string][] = [
    ['plain, ä, 世, 😀', 'plain, ä, 世, 😀'],
    ['a\nb\r\nc\u2028d', 'a b c d'],
    ['\u001b[2Jgone\u0007', '\\u001b[2Jgone\\u0007'],
    ['\u009b31m\u007f', '\\u009b31m\\u007f'],
    ['a\tb\u0000', 'a\\u0009b\\u0000'],
    ['abc\u202ecba', 'abc\\u202ecba'],
  ];
  for (const [text, line] of texts) it(line, () => assert.equal(plainLine(text), line));
});
