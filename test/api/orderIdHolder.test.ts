import assert from 'node:assert/strict';
import { isAnothers } from '../../src/api/orderIdHolder';
import type { SentOrder } from '../../src/api/sentOrder';
import { sentOrder } from './sentOrderFixture';

describe('an order_id that was sent twice', () => {
  const doubtful = sentOrder({ id: 'second', keyName: 'NL', accepted: false, mayHaveArrived: true });
  const others: [first: string, change: Partial<SentOrder>, isAnothers: boolean][] = [
    ['was accepted', {}, true],
    ['was refused', { accepted: false }, false],
    ['has another order_id', { orderId: 'another' }, false],
    ['went to the website of another key', { keyName: 'BE' }, false],
    ['went to another place', { base: 'http://127.0.0.1:8080/v1/json' }, false],
    ['is the very same', { id: 'second' }, false],
  ];
  for (const [first, change, expected] of others) {
    it(`${expected ? 'is' : 'is not'} that of the first one, when that ${first}`, () => {
      const other = sentOrder({ id: 'first', keyName: 'NL', ...change });
      assert.equal(isAnothers(doubtful, [doubtful, other]), expected);
    });
  }
});
