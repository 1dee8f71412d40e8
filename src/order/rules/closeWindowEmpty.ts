import { valueAt } from '../schema/values';
import type { Rule } from './rule';

const path = ['payment_options', 'close_window'];

export const closeWindowEmpty: Rule = {
  code: 'close-window-empty',
  severity: 'warning',
  topic: 'Links and messages',
  what: '`close_window` is an empty text.',
  why: 'It is a boolean; the empty text of older examples switches nothing on or off.',
  source: 'The payment_options object: `close_window` is true or false, by default false.',
  example: '"payment_options": { "close_window": "" }',
  fix: 'Changes it to false, or removes it.',
  check({ order }) {
    if (valueAt(order, path) !== '') return [];
    return [
      {
        path,
        message: 'close_window should be true or false.',
        fixes: [
          { title: 'Change to false, the default', change: { kind: 'replace', path, value: false } },
          { title: 'Remove close_window', change: { kind: 'remove', path } },
        ],
      },
    ];
  },
};
