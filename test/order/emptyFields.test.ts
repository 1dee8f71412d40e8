import assert from 'node:assert/strict';
import { applied } from '../../src/order/edits';
import { removeEmptyFields } from '../../src/order/emptyFields';

describe('Removing empty fields', () => {
  const rows: [name: string, before: string, after: string][] = [
    ['takes the whole line', '{\n  "a": 1,\n  "b": "",\n  "c": 2\n}', '{\n  "a": 1,\n  "c": 2\n}'],
    ['takes the first', '{\n  "a": null,\n  "b": 1\n}', '{\n  "b": 1\n}'],
    ['takes the last, and the comma before it', '{\n  "a": 1,\n  "b": []\n}', '{\n  "a": 1\n}'],
    ['takes several in a row', '{\n  "a": 1,\n  "b": "",\n  "c": null\n}', '{\n  "a": 1\n}'],
    ['takes one of a line', '{ "a": 1, "b": "", "c": 2 }', '{ "a": 1, "c": 2 }'],
    ['takes the first of a line', '{ "a": "", "b": 1 }', '{ "b": 1 }'],
    ['takes the last of a line', '{ "a": 1, "b": "" }', '{ "a": 1 }'],
    ['takes the end of a line', '{\n  "a": 1, "b": "",\n  "c": 2\n}', '{\n  "a": 1,\n  "c": 2\n}'],
    ['takes all', '{ "a": "", "b": null }', '{ }'],
    ['takes them from a text without white space', '{"a":"","b":1,"c":null}', '{"b":1}'],
    [
      'takes an object that holds nothing else',
      '{\n  "a": 1,\n  "b": {\n    "c": "",\n    "d": { "e": null }\n  }\n}',
      '{\n  "a": 1\n}',
    ],
    ['leaves an object that was empty before', '{ "a": {} }', '{ "a": {} }'],
    ['leaves 0, false and white space', '{ "a": 0, "b": false, "c": " " }', '{ "a": 0, "b": false, "c": " " }'],
    ['leaves the elements of a list', '{ "a": ["", null, { "b": "" }] }', '{ "a": ["", null, { }] }'],
    ['keeps a comment on another line', '{\n  // one\n  "a": "",\n  "b": 1\n}', '{\n  // one\n  "b": 1\n}'],
    ['keeps a comment on the same line', '{\n  "a": "", // why\n  "b": 1\n}', '{\n  // why\n  "b": 1\n}'],
    ['keeps a comment before the last', '{\n  "a": 1, // one\n  "b": ""\n}', '{\n  "a": 1 // one\n}'],
    ['leaves an object with a comment', '{ "a": { "b": "" /* none */ } }', '{ "a": { /* none */ } }'],
    ['leaves a field with a comment in it', '{ "a": /* none */ "" }', '{ "a": /* none */ "" }'],
    ['keeps a trailing comma', '{\n  "a": 1,\n  "b": "",\n}', '{\n  "a": 1,\n}'],
    ['keeps the line endings of Windows', '{\r\n  "a": "",\r\n  "b": 1\r\n}', '{\r\n  "b": 1\r\n}'],
    ['leaves a name that stands twice', '{ "a": 1, "a": "" }', '{ "a": 1, "a": "" }'],
    ['leaves a text alone that is no JSON', '{ "a": "" ', '{ "a": "" '],
  ];
  for (const [name, before, after] of rows) {
    it(name, () => assert.equal(applied(before, removeEmptyFields(before)), after));
  }
});
