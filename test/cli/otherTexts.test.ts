import assert from 'node:assert/strict';
import { ORDER, run } from './run';

describe('multisafepay-orders check -', () => {
  it('takes what json_encode prints: escaped slashes and characters, no newline at the end', async () => {
    const printed = ORDER.replace('}', ',"var1":"https:\\/\\/example.com\\/caf\\u00e9"}');
    assert.deepEqual(await run(['check', '-'], printed), { code: 0, stdout: '', stderr: 'no problems in 1 file\n' });
  });

  it('finds the place of a fault in it', async () => {
    const { code, stdout } = await run(['check', '-'], ORDER.replace('"EUR"', '"EURO"'));
    assert.equal(code, 1);
    assert.match(stdout, /^-:1:\d+ error currency /);
  });

  const others: [what: string, input: string, hint: string][] = [
    [
      'a cURL command',
      `curl https://testapi.multisafepay.com/v1/json/orders -H 'api_key: secret' -d '${ORDER}'`,
      'This looks like a cURL command; give the JSON that follows --data.',
    ],
    [
      'JSON encoded twice',
      JSON.stringify(ORDER),
      'This looks like JSON in an escaped string; give what the string stands for.',
    ],
    [
      'an escaped string without its quotes',
      JSON.stringify(ORDER).slice(1, -1),
      'This looks like JSON in an escaped string; give what the string stands for.',
    ],
    [
      'var_dump of an array',
      'array(1) {\n  ["order_id"]=>\n  string(1) "a"\n}\n',
      'This looks like PHP; give what json_encode($order) returns.',
    ],
    [
      'print_r of an array',
      'Array\n(\n    [order_id] => a\n)\n',
      'This looks like PHP; give what json_encode($order) returns.',
    ],
    ['other text', 'hello', ''],
  ];
  for (const [what, input, hint] of others) {
    it(`${what}: an error that ${hint ? 'says what to give instead' : 'does not guess'}`, async () => {
      const { code, stdout } = await run(['check', '-'], input);
      const [first = ''] = stdout.split('\n');
      assert.equal(code, 1);
      assert.match(first, /^-:1:1 error (?:syntax|wrong-type) |^-:1:2 error syntax /);
      assert.equal(/This looks like.*$/.exec(first)?.[0] ?? '', hint);
      assert.ok(!stdout.includes('secret'));
    });
  }
});
