import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { authHeader, hashOf, verify } from '../../../src/simulator/notifications/signature';
import { verifyNotification } from '../../../src/simulator/notifications/verifyNotification';
import { KEY } from './shop';

const TIMESTAMP = 1_767_323_045;
const NOW = TIMESTAMP * 1000;
// Fields in the order of the alphabet, as the API writes them; a slash, a letter with an accent, and 1.0.
const BODY = '{"amount":1000,"costs":[{"amount":1.0}],"name":"Caf\u00e9 \\"A\\"","url":"https://shop.example/a"}';
const ESCAPED = BODY.replaceAll('/', '\\/');
const AUTH = authHeader(TIMESTAMP, BODY, KEY);
const OWN_VECTOR =
  '92dc2db887157db4531d080183daf5d7b0e07e12b56fa51ee9b5f7d11e6451269c495115767dd220c03842ae4d8159ca51b302846ed077eabd0bf6a3010fa94f';

const signed = (hash: string) => Buffer.from(`${TIMESTAMP}:${hash}`).toString('base64');
const hmac = (algorithm: string, text: string, encoding: 'hex' | 'base64' = 'hex') =>
  createHmac(algorithm, KEY).update(text).digest(encoding);
const verdictOf = (auth: string, body: string, key = KEY) => verifyNotification({ auth, body, key }, NOW);

describe('The signature of a notification', () => {
  it('is base64 of the timestamp and an HMAC-SHA512 over timestamp and body', () => {
    // Computed with another program: printf '1767323045:{"order_id":"order-1"}' | openssl dgst -sha512 -hmac "$KEY"
    const body = '{"order_id":"order-1"}';
    assert.equal(hashOf(TIMESTAMP, body, KEY), OWN_VECTOR);
    assert.equal(authHeader(TIMESTAMP, body, KEY), signed(OWN_VECTOR));
  });

  it('reproduces the published one', function () {
    const file = '../shared/reference/webhook-vector.json';
    if (!existsSync(file)) {
      console.log(`      skipped: ${file} is not here`);
      return this.skip();
    }
    const vector = JSON.parse(readFileSync(file, 'utf8'));
    const { key, payload: body, auth_header: auth } = vector;
    assert.equal(hashOf(vector.timestamp, body, key), vector.hmac_sha512_hex_of_timestamp_colon_payload);
    assert.equal(authHeader(Number(vector.timestamp), body, key), auth);
    const { holds, verdict } = verifyNotification({ auth, body, key }, NOW);
    assert.equal(holds, true);
    assert.match(verdict, /^The signature holds\. Its timestamp is 1460 days old, which is no fault/);
  });

  it('holds for what was signed, and for nothing else', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.nat(), text, text, text, (timestamp, body, other, key) => {
        const auth = authHeader(timestamp, body, key);
        assert.equal(verify({ auth, body, key }), true);
        const same = Buffer.from(body).equals(Buffer.from(other));
        assert.equal(verify({ auth, body: other, key }), same);
      }),
    );
  });

  it('of anything at all gets a verdict', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, fc.oneof(text, fc.json()), text, (auth, body, key) => {
        assert.equal(verifyNotification({ auth, body, key }, NOW).holds, false);
      }),
    );
  });
});

describe('A notification that was received', () => {
  it('verifies', () => assert.deepEqual(verdictOf(AUTH, BODY), { holds: true, verdict: 'The signature holds.' }));

  it('verifies without the padding of its base64', () =>
    assert.equal(verdictOf(AUTH.replace(/=+$/, ''), BODY).holds, true));

  const pretty = (text: string, depth: number | string) => JSON.stringify(JSON.parse(text), null, depth);
  const whole = BODY.replace('1.0', '1');
  const wholeAuth = authHeader(TIMESTAMP, whole, KEY);
  const sortedBody = authHeader(TIMESTAMP, '{"a":{"b":1,"c":2},"d":[{"e":1,"f":2}]}', KEY);
  const escapedAuth = authHeader(TIMESTAMP, ESCAPED, KEY);
  const unicodeAuth = authHeader(TIMESTAMP, BODY.replace('\u00e9', '\\u00e9'), KEY);
  const latin1 = Buffer.from(BODY).toString('latin1');

  const rows: [what: string, auth: string, body: string, verdict: RegExp][] = [
    ['with slashes escaped, as json_encode does', AUTH, ESCAPED, /slashes were escaped/],
    ['with slashes no longer escaped', escapedAuth, BODY, /escaping of slashes .* was removed/],
    ['with \\u00e9', AUTH, BODY.replace('\u00e9', '\\u00e9'), /outside ASCII were escaped/],
    ['with \\u00E9', AUTH, BODY.replace('\u00e9', '\\u00E9'), /outside ASCII were escaped/],
    ['with \\u00e9 written out', unicodeAuth, BODY, /escaped characters .* were written out/],
    [
      'as PHP writes it: both',
      AUTH,
      ESCAPED.replace('\u00e9', '\\u00e9'),
      /outside ASCII were escaped .*slashes were escaped/,
    ],
    [
      'as Python writes it',
      AUTH,
      BODY.replaceAll(',"', ', "').replaceAll('":', '": ').replace('\u00e9', '\\u00e9'),
      /white space was added.*ASCII/,
    ],
    [
      'without the spaces that it had',
      authHeader(TIMESTAMP, '{"a": 1, "b": "x, y: z"}', KEY),
      '{"a":1,"b":"x, y: z"}',
      /after commas and colons was removed/,
    ],
    ['pretty-printed', wholeAuth, pretty(whole, 2), /white space was added/],
    [
      'pretty-printed with tabs and escaped slashes',
      wholeAuth,
      pretty(whole, '\t').replaceAll('/', '\\/'),
      /white space was added.*slashes/,
    ],
    ['no longer pretty-printed', authHeader(TIMESTAMP, pretty(whole, 4), KEY), whole, /4 spaces deep, was lost/],
    ['in another order', sortedBody, '{"d":[{"f":2,"e":1}],"a":{"c":2,"b":1}}', /order of its fields was changed/],
    ['with a line break at its end', AUTH, `${BODY}\n`, /line break or white space was added/],
    [
      'without the line break at its end',
      authHeader(TIMESTAMP, `${BODY}\n`, KEY),
      BODY,
      /line break at its end was removed/,
    ],
    ['with a byte order mark', AUTH, `\ufeff${BODY}`, /byte order mark/],
    ['with CR LF', authHeader(TIMESTAMP, '{\n"a":1\n}', KEY), '{\r\n"a":1\r\n}', /CR LF/],
    ['read as Latin-1', AUTH, latin1, /read as Latin-1/],
    ['escaped for HTML', AUTH, BODY.replaceAll('"', '&quot;'), /HTML entities/],
    ['that is empty', AUTH, '', /the body is empty.*php:\/\/input/],
    ['that is 100,000 levels deep', AUTH, '['.repeat(100_000) + ']'.repeat(100_000), /key is another one/],
    ['with another amount', AUTH, BODY.replace('1000', '1'), /key is another one, or the content/],
  ];
  describe('with a body', () => {
    for (const [what, auth, body, verdict] of rows) it(what, () => explained(auth, body, verdict));
  });

  const ofBody = `${TIMESTAMP}:${BODY}`;
  const hashes: [what: string, hash: string, verdict: RegExp][] = [
    ['without the timestamp', hmac('sha512', BODY), /timestamp was left out/],
    ['without the colon', hmac('sha512', `${TIMESTAMP}${BODY}`), /colon .* was left out/],
    ['over an empty body', hmac('sha512', `${TIMESTAMP}:`), /over an empty body/],
    ['with SHA-256', hmac('sha256', ofBody), /is HMAC-SHA-256\. It should be HMAC-SHA512/],
    ['with SHA-1', hmac('sha1', ofBody), /is HMAC-SHA-1\./],
    ['with MD5', hmac('md5', ofBody), /is HMAC-MD5\./],
    ['in base64', hmac('sha512', ofBody, 'base64'), /hash is in base64/],
    ['in capitals', hmac('sha512', ofBody).toUpperCase(), /capital letters/],
    ['without a key', createHash('sha512').update(ofBody).digest('hex'), /without a key/],
    ['with key and text exchanged', createHmac('sha512', ofBody).update(KEY).digest('hex'), /were exchanged/],
    ['of 64 digits by another key', 'a'.repeat(64), /should be 128 hexadecimal digits .* has 64/],
  ];
  describe('with a hash', () => {
    for (const [what, hash, verdict] of hashes) it(what, () => explained(signed(hash), BODY, verdict));
  });

  const plain = `${TIMESTAMP}:${hashOf(TIMESTAMP, BODY, KEY)}`;
  const headers: [what: string, auth: string, verdict: RegExp][] = [
    ['that is missing', '', /there is no header Auth/],
    ['that is something else', 'Bearer abc', /not base64 of <timestamp>:<hash>/],
    ['with its name', `Auth: ${AUTH}`, /name "Auth:"/],
    ['with a line break', `${AUTH}\n`, /white space stands around/],
    ['in two lines', `${AUTH.slice(0, 76)}\r\n${AUTH.slice(76)}`, /line breaks stand inside/],
    ['in quotes', `"${AUTH}"`, /quotes/],
    ['percent-encoded', encodeURIComponent(AUTH), /percent-encoded/],
    ['of base64 of base64', Buffer.from(AUTH).toString('base64'), /base64 of base64/],
    ['that is not encoded', plain, /not base64: it says/],
  ];
  describe('with a header', () => {
    for (const [what, auth, verdict] of headers) it(what, () => explained(auth, BODY, verdict));
  });

  it('may have two mistakes', () => {
    explained(`Auth: ${AUTH}`, ESCAPED, /name "Auth:".* Besides, the body was changed after it was signed: slashes/);
  });

  const keys: [what: string, key: string, verdict: RegExp][] = [
    ['another one', 'another-key', /key is another one/],
    ['with a line break', `${KEY}\n`, /white space or a line break stands around the key/],
    ['that is missing', '', /there is no key/],
  ];
  describe('with a key', () => {
    for (const [what, key, verdict] of keys) it(what, () => explained(AUTH, BODY, verdict, key));
  });

  const ages: [hours: number, note: string][] = [
    [0.5, ''],
    [1, ' Its timestamp is 1 hour old, which is no fault of the signature.'],
    [47, ' Its timestamp is 47 hours old, which is no fault of the signature.'],
    [72, ' Its timestamp is 3 days old, which is no fault of the signature.'],
    [-5, ' Its timestamp is 5 hours in the future, which is no fault of the signature.'],
  ];
  describe('late', () => {
    for (const [hours, note] of ages) {
      it(`${hours} hours`, () => {
        const { verdict } = verifyNotification({ auth: AUTH, body: BODY, key: KEY }, NOW + hours * 3_600_000);
        assert.equal(verdict, `The signature holds.${note}`);
      });
    }
  });
});

function explained(auth: string, body: string, expected: RegExp, key = KEY): void {
  const { holds, verdict } = verdictOf(auth, body, key);
  assert.equal(holds, false);
  assert.match(verdict, expected);
  if (key.trim() !== '') assert.doesNotMatch(verdict, new RegExp(key.trim()));
}
