import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { explain } from '../../src/api/errorCodes';

const FACTS = '../shared/reference/api.md';

describe('error codes', () => {
  it('1027 says what must add up to what', () => {
    assert.match(explain(1027)?.meaning ?? '', /shopping cart.*add up to amount/);
  });

  it('a code that is not documented means nothing', () => assert.equal(explain(4711), undefined));

  it('every documented code is explained', function () {
    if (!existsSync(FACTS)) {
      console.log(`      skipped: ${FACTS} is not here`);
      return this.skip();
    }
    const rows = readFileSync(FACTS, 'utf8').matchAll(/^\| ((?:\d{4}(?: d)?(?:, | \/ )?)+) \|/gm);
    const codes = [...rows].flatMap(([, cell = '']) => cell.match(/\d{4}/g) ?? []).map(Number);
    assert.ok(codes.length >= 30, `only ${codes.length} codes were found`);
    assert.deepEqual(
      codes.filter((code) => !explain(code)),
      [],
    );
  });
});
