import assert from 'node:assert/strict';
import { positionsIn } from '../../src/cli/positions';

describe('the position of | in', () => {
  const marked: [text: string, position: string][] = [
    ['|', '1:1'],
    ['ab|c', '1:3'],
    ['a\n|b', '2:1'],
    ['a|\nb', '1:2'],
    ['a\r\n|b', '2:1'],
    ['a\r|b', '2:1'],
    ['a\n\n|', '3:1'],
    ['😀|', '1:3'],
    ['a\u2028|b', '1:3'],
  ];
  for (const [text, expected] of marked) {
    it(`${JSON.stringify(text)} is ${expected}`, () => {
      const { line, column } = positionsIn(text.replace('|', ''))(text.indexOf('|'));
      assert.equal(`${line}:${column}`, expected);
    });
  }
});
