import assert from 'node:assert/strict';
import { explain } from '../../src/api/errorCodes';
import { documentedCodes } from './documentedCodes';

describe('error codes', () => {
  it('1027 says what must add up to what', () => {
    assert.match(explain(1027)?.meaning ?? '', /shopping cart.*add up to amount/);
  });

  it('a code that is not documented means nothing', () => assert.equal(explain(4711), undefined));

  it('every documented code is explained', function () {
    const codes = documentedCodes();
    if (!codes) return this.skip();
    assert.ok(codes.length >= 30, `only ${codes.length} codes were found`);
    assert.deepEqual(
      codes.filter((code) => !explain(code)),
      [],
    );
  });
});
