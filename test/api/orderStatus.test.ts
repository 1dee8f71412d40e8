import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { aboutStatus, isFinal, wasCompleted } from '../../src/api/orderStatus';

const FACTS = '../shared/reference/api.md';

describe('the status of an order', () => {
  const taken = ['completed', 'shipped', 'refunded', 'partial_refunded', 'chargeback'];
  const free = ['initialized', 'uncleared', 'reserved', 'declined', 'cancelled', 'void', 'expired', 'new', undefined];
  for (const status of [...taken, ...free]) {
    it(`${status} ${taken.includes(status ?? '') ? 'comes with or after' : 'does not tell of'} a completed payment`, () => {
      assert.equal(wasCompleted(status), taken.includes(status ?? ''));
    });
  }

  const table: [status: string | undefined, final: boolean, about: RegExp | undefined][] = [
    ['initialized', false, /not paid yet/],
    ['uncleared', false, /not certain yet/],
    ['reserved', false, /waits/],
    ['completed', true, /complete/],
    ['shipped', true, /shipped/],
    ['declined', true, /declined/],
    ['cancelled', true, /cancelled/],
    ['void', true, /cancelled/],
    ['expired', true, /in time/],
    ['refunded', true, /paid back/],
    ['partial_refunded', true, /part .* paid back/],
    ['chargeback', true, /bank took/],
    ['something new', false, undefined],
    ['constructor', false, undefined],
    ['', false, undefined],
    [undefined, false, undefined],
  ];
  for (const [status, final, about] of table) {
    it(`${JSON.stringify(status)} ${final ? 'is final' : 'may change by itself'}`, () => {
      assert.equal(isFinal(status), final);
      if (about) assert.match(aboutStatus(status) ?? '', about);
      else assert.equal(aboutStatus(status), undefined);
    });
  }

  it('is explained for every status of the API documentation', function () {
    if (!existsSync(FACTS)) {
      console.log(`      skipped: ${FACTS} is not here`);
      return this.skip();
    }
    const [, list = ''] = /^order `status`: ([^.]*)\./m.exec(readFileSync(FACTS, 'utf8')) ?? [];
    const statuses = list.split(', ');
    assert.ok(statuses.length >= 12, list);
    assert.deepEqual(
      statuses.filter((status) => !aboutStatus(status)),
      [],
    );
  });
});
