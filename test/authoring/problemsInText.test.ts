import assert from 'node:assert/strict';
import { orderInText } from '../../src/authoring/orderInText';
import { counted, problemsInText } from '../../src/authoring/problemsInText';
import { waysToWrite } from './waysToWrite';

const ORDER = JSON.stringify({
  type: 'redirect',
  order_id: 'a',
  currency: 'EURO',
  amount: 1000,
  description: 'Tea',
  customer: { country: 'Nederland' },
});

const problemsOf = (text: string) => {
  const found = orderInText(text);
  assert.ok('json' in found);
  return problemsInText(found, {});
};

describe('The problems of an order in a text', () => {
  for (const [way, write] of Object.entries(waysToWrite)) {
    it(`stand at the values, as they are written there: ${way}`, () => {
      const text = write(ORDER);
      const shown = problemsOf(text).map(({ code, range }) => {
        const value = text.slice(range.start, range.end).replace(/[\\^"]|u0022/g, '');
        return `${code} ${value}`;
      });
      assert.deepEqual(shown, ['currency EURO', 'country Nederland']);
    });
  }

  it('are marked with their quotes, and nothing more', () => {
    const text = `$json = ${JSON.stringify(ORDER)};`;
    const [currency] = problemsOf(text);
    assert.equal(text.slice(currency?.range.start, currency?.range.end), '\\"EURO\\"');
  });

  it('include a key that stands twice, which no other tool reports there', () => {
    const text = `request ${ORDER.replace('{', '{"order_id":"b",')}`;
    assert.ok(problemsOf(text).some(({ code }) => code === 'duplicate-key'));
  });

  it('come without fixes, which would break a string', () => {
    for (const { fixes } of problemsOf(`x = ${JSON.stringify(ORDER)}`)) assert.deepEqual(fixes, []);
  });

  it('are counted', () => {
    const [one] = problemsOf(ORDER);
    assert.ok(one);
    assert.equal(counted([]), 'No problems');
    assert.equal(counted([one]), '1 error');
    assert.equal(counted([one, one, { ...one, severity: 'warning' }]), '2 errors, 1 warning');
    assert.equal(counted([{ ...one, severity: 'hint' }]), '1 hint');
  });
});
