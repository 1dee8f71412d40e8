import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readRules } from '../../src/cli/rulesFile';
import { UsageError } from '../../src/cli/usageError';

describe('--rules', () => {
  let dir: string;
  const read = (name: string, text: string) => {
    const file = path.join(dir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return readRules(file);
  };
  before(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'rules-'));
  });
  after(() => rmSync(dir, { recursive: true }));

  const settings = '{ "editor.tabSize": 2, "multisafepay.rules": { "amount": "hint" }, }';
  const taken: [name: string, file: string, text: string, rules: object][] = [
    [
      'an object of codes',
      'rules.json',
      '{ "locale-form": "off", "cart-total": "error" }',
      { 'locale-form': 'off', 'cart-total': 'error' },
    ],
    ['comments', 'rules.jsonc', '{ // quiet\n "url-form": "hint", }', { 'url-form': 'hint' }],
    ['nothing to change', 'rules.json', '{}', {}],
    ['a duplicate key', 'rules.json', '{ "duplicate-key": "off" }', { 'duplicate-key': 'off' }],
    ['the settings of VS Code', '.vscode/settings.json', settings, { amount: 'hint' }],
    ['settings under another name', 'shop.code-settings.json', settings, { amount: 'hint' }],
    ['settings without rules', '.vscode/settings.json', '{ "editor.tabSize": 2 }', {}],
  ];
  for (const [name, file, text, rules] of taken) {
    it(`takes ${name}`, async () => assert.deepEqual(await read(file, text), { rules }));
  }

  const refused: [text: string, message: RegExp][] = [
    ['{ "locale-from": "off" }', /^--rules: There is no rule "locale-from"; did you mean locale-form\?$/],
    ['{ "toString": "off" }', /^--rules: There is no rule "toString"; docs\/rules\.md lists them\.$/],
    ['{ "syntax": "off" }', /^--rules: "syntax" cannot be changed, it stays an error\.$/],
    ['{ "amount": "waring" }', /^--rules: "amount" is error, .* or off, not "waring"; did you mean warning\?$/],
    ['{ "amount": "info" }', /^--rules: "amount" is error, warning, information, hint or off, not "info"\.$/],
    ['{ "amount": true }', /^--rules: "amount" is error, warning, information, hint or off, not true\.$/],
    ['{ "multisafepay.rules": { "amonut": "off" } }', /^--rules: There is no rule "amonut"; did you mean amount\?$/],
    ['{ "multisafepay.rules": [] }', /^--rules: .*rules\.json should hold an object: /],
    ['[]', /should hold an object: /],
    ['null', /should hold an object: /],
    ['{', /^--rules: .*rules\.json is not JSON\. The document ends before/],
    ['', /is not JSON\. The document is empty\.$/],
  ];
  for (const [text, message] of refused) {
    it(`refuses ${text || 'an empty file'}`, () =>
      assert.rejects(read('rules.json', text), (error) => {
        assert.ok(error instanceof UsageError);
        assert.match(error.message, message);
        return true;
      }));
  }
});
