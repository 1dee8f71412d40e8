import assert from 'node:assert/strict';
import { freshOrderId, orderIdOf } from '../../src/editor/freshOrderId';
import { keyNameFault } from '../../src/editor/keyNameFault';
import { nameOf } from '../../src/editor/orderName';
import { withoutLinks } from '../../src/editor/withoutLinks';

const KEY = 'qqqqqqqqqqzzzzzzzzzzxxxxxxxxxxjjjjjjjjjj';
const OTHER = '0123456789abcdef0123456789abcdef01234567';

describe('the name of a test key', () => {
  const names: [name: string, key: string, fault: RegExp | undefined][] = [
    ['webshop NL', KEY, undefined],
    ['Test key', KEY, undefined],
    ['jjj', KEY, undefined],
    ['', KEY, /^Enter a name/],
    ['a name of more than forty letters, which is long', KEY, /at most 40/],
    [KEY, KEY, /the key itself/],
    [KEY.toUpperCase(), KEY, /the key itself/],
    [KEY.slice(5, 15).toUpperCase(), KEY, /^This looks like a key/],
    [OTHER, 'webshop NL', /^This looks like a key/],
  ];
  for (const [name, key, fault] of names) {
    it(`${JSON.stringify(name)} is ${fault ? 'refused' : 'fit to be shown'}`, () => {
      const found = keyNameFault(name, key);
      if (fault) assert.match(found ?? '', fault);
      else assert.equal(found, undefined);
    });
  }
});

describe('an order as it is named in sentences', () => {
  const ids: [id: string | undefined, name: string][] = [
    ['my-order', 'order my-order'],
    [undefined, 'the order'],
    ['x'.repeat(60), `order ${'x'.repeat(50)}`],
    [`a-${KEY}`, 'order a-[API key]'],
    ['4111111111111111', 'order [redacted]'],
    ['[Pay](command:workbench.action.quit)', 'order [Pay] (command:workbench.action.quit)'],
  ];
  for (const [id, name] of ids) it(`${id}: ${name}`, () => assert.equal(nameOf(id, [KEY]), name));
});

describe('a text in a notification', () => {
  it('has no link that runs a command', () => {
    assert.equal(withoutLinks('Refused: [Pay](command:x) [b](c)'), 'Refused: [Pay] (command:x) [b] (c)');
  });
});

describe('a fresh order_id', () => {
  const ids: [id: string, kept: string][] = [
    ['my-order', 'my-order'],
    ['x'.repeat(1_000_000), 'x'.repeat(45)],
    [`${'x'.repeat(44)}\u{1F600}y`, 'x'.repeat(44)],
  ];
  for (const [id, kept] of ids) {
    it(`of ${id.length} characters keeps ${kept.length}, and has four letters more`, () => {
      const fresh = freshOrderId(id);
      assert.equal(fresh.slice(0, -5), kept);
      assert.match(fresh.slice(-5), /^-[a-z]{4}$/);
    });
  }
});

describe('the order_id of a body', () => {
  const bodies: [body: string, id: string | undefined][] = [
    ['{"order_id": "a"}', 'a'],
    ['{"order_id": 42}', '42'],
    ['{"order_id": 90071992547409931234}', '90071992547409931234'],
    ['{"order_id": 1e3}', '1000'],
    ['{"order_id": ""}', undefined],
    ['[]', undefined],
  ];
  for (const [body, id] of bodies) it(body, () => assert.equal(orderIdOf(body), id));
});
