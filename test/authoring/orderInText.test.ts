import assert from 'node:assert/strict';
import fc from 'fast-check';
import { orderInText } from '../../src/authoring/orderInText';
import { fixture } from '../order/seedOrders';
import { waysToWrite } from './waysToWrite';

const ORDER = '{"type":"redirect","order_id":"a","currency":"EUR","amount":1000,"description":"Tea"}';
const OTHER = ORDER.replace('"a"', '"b"');
const ESCAPED = JSON.stringify(ORDER);

/** The JSON that is found, or the reason why there is none. */
const found = (text: string, near?: number): string => {
  const result = orderInText(text, near);
  return 'json' in result ? result.json : result.reason;
};

describe('The order in a text', () => {
  const same: [what: string, text: string][] = [
    ['is the whole text', ORDER],
    ['stands between blanks', `\r\n  ${ORDER}\n`],
    ['stands in a log line', `[2026-11-21 10:12:01] app.DEBUG: request ${ORDER} []`],
    ['stands in a log line with quotes in it', `level="debug" msg="it's sent: ${ORDER}" {"a"`],
    ['is a member of a line that is JSON', `{"level":"info","id":"r1","context":{"request":${ORDER}}}`],
    ['is a string in a line that is JSON', `{"level":"info","type":"x","message":${JSON.stringify(ORDER)}}`],
    ['is a string in a string', JSON.stringify({ log: JSON.stringify({ body: ORDER }) })],
    ['is in quotes that a log wrote without escapes', `{"level":"info","message":"${ORDER}"}`],
    ['stands in a line that breaks off', `{"level":"info","context":{"request":${ORDER},"mess`],
    ['stands before the answer', `${ORDER} -> {"success":true,"data":{"order_id":"a","payment_url":"https://x"}}`],
    ['stands after other objects', `{"a":1} {} {"type":"x","amount":1} ${ORDER} {"b":2}`],
    ['stands in code with braces', `function f() { return { a: "{", b: ${ORDER} }; }`],
    ['is PHP in double quotes', `$json = ${ESCAPED};\n$answer = post($json);`],
    ['is PHP in single quotes', `$json = '${ORDER}';`],
    ['is PHP, escaped in single quotes', `$json = '${ESCAPED.slice(1, -1)}';`],
    ['is PHP in a heredoc', `$json = <<<JSON\n${ORDER}\nJSON;`],
    ['is C# with doubled quotes', `var json = @"${ORDER.replaceAll('"', '""')}";`],
    ['is C# between three quotes', `var json = """${ORDER}""";`],
    ['is what .NET writes into a string', `{"Body":"${ORDER.replaceAll('"', '\\u0022')}"}`],
    [
      'is Java in several strings',
      `String json = "{"\n  + ${ESCAPED.slice(0, 2)}${ESCAPED.slice(2).replaceAll(',', ',"\n  + "')};`.replace(
        '"{"\n  + "{',
        '"{"\n  + "',
      ),
    ],
    ['is Python in brackets', `body = ('{"type":"redirect","order_id":"a",'\n        '${ORDER.slice(34)}')`],
    [
      'is a string that Node prints in several lines',
      `{\n  body: '{' +\n    '"type":"redirect",' +\n    '${ORDER.slice(19)}'\n}`,
    ],
    ['is a template literal of JavaScript', `const body = \`${ORDER}\`;`],
  ];
  for (const [what, text] of same) {
    it(what, () => assert.equal(found(text), ORDER));
  }

  const read: [what: string, text: string, order: Record<string, unknown>][] = [
    [
      '\\/ and \\u003c are kept for JSON to read',
      `{"order_id":"a","amount":1,"gateway":"<\\/\\u003c"}`,
      { gateway: '</<' },
    ],
    ['\\/ in an escaped string', `"{\\"order_id\\":\\"a\\",\\"amount\\":1,\\"gateway\\":\\"\\/\\"}"`, { gateway: '/' }],
    [
      "PHP's \\$ in double quotes",
      `"{\\"order_id\\":\\"\\$5\\",\\"amount\\":1,\\"gateway\\":\\"\\"}"`,
      { order_id: '$5' },
    ],
    ['an apostrophe in single quotes', `'{"order_id":"it\\'s","amount":1,"gateway":"x"}'`, { order_id: "it's" }],
    ['an apostrophe that SQL doubles', `'{"order_id":"it''s","amount":1,"gateway":"x"}'`, { order_id: "it's" }],
    ['a quote that PHP keeps escaped', `'{"order_id":"a \\"b\\"","amount":1,"gateway":"x"}'`, { order_id: 'a "b"' }],
    [
      'line breaks of the string',
      `'{\\n  "order_id":"a",\\n "amount":1,\\t"gateway":"x"\\n}'`,
      { order_id: 'a', amount: 1 },
    ],
    ['a newline, escaped for the string', `'{"order_id":"a\\\\nb","amount":1,"gateway":"x"}'`, { order_id: 'a\nb' }],
    ['a path, not escaped for the string', `'{"order_id":"C:\\\\x","amount":1,"gateway":"x"}'`, { order_id: 'C:\\x' }],
  ];
  for (const [what, text, order] of read) {
    it(`is read with ${what}`, () => {
      const value = JSON.parse(found(text));
      for (const [name, expected] of Object.entries(order)) assert.equal(value[name], expected);
    });
  }

  it('keeps comments and trailing commas', () => {
    const jsonc = ORDER.replace(',', ', // the flow\n').replace('}', ',}');
    assert.equal(found(`request: ${jsonc} done`), jsonc);
  });

  it('is the first of several, or the one at the cursor', () => {
    const text = `${ORDER}\n\n${OTHER}\n`;
    assert.equal(found(text), ORDER);
    assert.equal(found(text, 10), ORDER);
    assert.equal(found(text, text.indexOf('"b"')), OTHER);
    assert.equal(found(text, text.length), OTHER);
  });

  it('is the object with the most of its fields where none is recognised', () => {
    const half = '{"order_id":"a","customer":{"locale":"nl_NL"}}';
    assert.equal(found(`{"type":"log","request":${half}} {"type":"x","a":"${'y'.repeat(99)}"}`), half);
  });

  const none: [what: string, text: string, reason: RegExp][] = [
    ['nothing', '', /^It has no JSON\. Take an order/],
    ['prose', 'Please pay EUR 10 {soon}.', /no JSON/],
    ['other JSON', '{"name":"shop"}', /^Its JSON has none of an order's fields/],
    ['an answer of the API', '{"success":true,"data":{"order_id":"a","payment_url":"https://x"}}', /^It has success/],
    [
      'a PHP array',
      "$order = ['type' => 'redirect', 'order_id' => 'a'];",
      /PHP array, which is not supported.*json_encode/,
    ],
    ['print_r', 'Array\n(\n    [type] => redirect\n    [order_id] => a\n)', /PHP array.*json_encode/],
    ['var_dump', 'array(1) {\n  ["order_id"]=>\n  string(1) "a"\n}', /PHP array.*json_encode/],
    ['an object of JavaScript', "post({ type: 'redirect', order_id: 'a' })", /not as JSON.*JSON\.stringify/],
    ['a dict of Python', "post({'type': 'redirect', 'order_id': 'a'})", /not as JSON.*json\.dumps/],
    ['cURL with a file', 'curl https://testapi.multisafepay.com/v1/json/orders -d @order.json', /from a file \(@\)/],
    ['cURL that breaks off after a backslash', 'curl -d \\', /sends no JSON/],
    ['cURL without data', 'curl https://testapi.multisafepay.com/v1/json/orders', /sends no JSON.*--data/],
  ];
  for (const [what, text, reason] of none) {
    it(`is not there: ${what}`, () => assert.match(found(text), reason));
  }
});

describe('An order that is no JSON', () => {
  const rows: [what: string, text: string, rest: string, reason: string][] = [
    ['breaks off', `log\n${ORDER.slice(0, -4)}`, '"T', 'A string does not end.'],
    ['lacks a comma', ORDER.replace(',"amount', '"amount'), '"amount', 'A comma is missing before this property.'],
    ['has a word too many', `x\n${ORDER.replace('1000', 'EUR 1000')} y`, 'EUR', 'This is not JSON.'],
    ['lacks a value in a string', `x\n"{\\"order_id\\":}"`, '}', 'A property has no value.'],
  ];
  for (const [what, text, rest, reason] of rows) {
    it(`${what}: where, and why`, () => {
      const result = orderInText(text);
      assert.ok('reason' in result);
      assert.equal(result.reason, `Its JSON is broken: ${reason}`);
      assert.ok(text.slice(result.at).startsWith(rest), text.slice(result.at));
    });
  }
});

describe('The order in a cURL command', () => {
  const URL_AND_KEY = `https://testapi.multisafepay.com/v1/json/orders -H "api_key: secret"`;
  const rows: [what: string, command: string][] = [
    ['-d', `curl ${URL_AND_KEY} -d '${ORDER}'`],
    ['-d without a blank', `curl -d'${ORDER}' ${URL_AND_KEY}`],
    ['-sSd', `curl -sSd '${ORDER}' ${URL_AND_KEY}`],
    ['--data', `curl -X POST ${URL_AND_KEY} --data '${ORDER}'`],
    ['--data-raw', `curl ${URL_AND_KEY} --data-raw '${ORDER}'`],
    ['--data-binary', `curl ${URL_AND_KEY} --data-binary '${ORDER}'`],
    ['--json', `curl ${URL_AND_KEY} --json '${ORDER}'`],
    ['double quotes', `curl ${URL_AND_KEY} -d ${ESCAPED}`],
    ["$'...'", `curl ${URL_AND_KEY} -d $'${ORDER}'`],
    ['a prompt and continued lines', `$ curl ${URL_AND_KEY} \\\n  --data \\\n '${ORDER}' | jq .`],
    ['Windows line ends', `curl ${URL_AND_KEY} \\\r\n  --data '${ORDER}'\r\n`],
    ['the prompt of Windows', `curl.exe ${URL_AND_KEY} ^\r\n  -d ${ESCAPED}\r\n`],
    [
      'carets, as browsers copy it',
      `curl ^"https://x^" ^\n --data-raw ^"${ESCAPED.slice(1, -1).replace(/[{}\\"[\]]/g, '^$&')}^"`,
    ],
    ['single quotes around escapes, for PowerShell', `curl.exe ${URL_AND_KEY} -d '${ESCAPED.slice(1, -1)}'`],
    ['a document for standard input', `curl ${URL_AND_KEY} --data @- <<EOF\n${ORDER}\nEOF`],
    ['a line before it that is none', `curl error 28, it took 'too long\ncurl ${URL_AND_KEY} -d '${ORDER}'`],
  ];
  for (const [what, command] of rows) {
    it(`is found: ${what}`, () => {
      assert.equal(found(command), ORDER);
      assert.equal(command.slice(...placeOf(command, '"EUR"')).replace(/[\\^]/g, ''), '"EUR"');
    });
  }

  it('is read as the shell reads it', () => {
    const order = ORDER.replace('Tea', 'Eva\'s \\"tea\\"');
    assert.equal(found(`curl -d '${order.replaceAll("'", "'\\''")}' https://x`), order);
    assert.equal(
      found(`curl -d '{"order_id":1,"amount":1,'"\\"gateway\\":"'"X"}'`),
      '{"order_id":1,"amount":1,"gateway":"X"}',
    );
    assert.equal(found(`curl -d $'${ORDER.replace('Tea', '\\u0054\\x65a\\\\n')}'`), ORDER.replace('Tea', 'Tea\\n'));
  });

  it('comes without the API key', () => {
    for (const [, command] of rows) assert.ok(!found(command).includes('secret'));
    assert.ok(!found(`curl -d @order.json ${URL_AND_KEY}`).includes('secret'));
  });
});

/** Where a stretch of the order that is found stands in the text. */
function placeOf(text: string, stretch: string): [start: number, end: number] {
  const result = orderInText(text);
  assert.ok('json' in result);
  const at = result.json.indexOf(stretch);
  return [result.offsetInSource(at), result.offsetInSource(at + stretch.length)];
}

describe('The place of a value in the text', () => {
  const rows: [what: string, text: string, place: string][] = [
    ['plain', ORDER, '"EUR"'],
    ['escaped once', `x = ${ESCAPED}`, '\\"EUR\\"'],
    ['escaped twice', `x = ${JSON.stringify(ESCAPED)}`, '\\\\\\"EUR\\\\\\"'],
    ['doubled quotes', `x = @"${ORDER.replaceAll('"', '""')}"`, '""EUR""'],
    ['\\u0022', `"${ORDER.replaceAll('"', '\\u0022')}"`, '\\u0022EUR\\u0022'],
    ['in two strings', `x = ${ESCAPED.replace(',\\"currency', ',"\n + "\\"currency')}`, '\\"EUR\\"'],
    ['between quotes of a shell', `curl -d '${ORDER.replace('"EUR"', `'"\\"EUR\\""'`)}'`, '\\"EUR\\""\''],
  ];
  for (const [what, text, place] of rows) {
    it(what, () => assert.equal(text.slice(...placeOf(text, '"EUR"')), place));
  }

  it('ends where the order ends', () => {
    const text = `log ${ESCAPED}.`;
    const result = orderInText(text);
    assert.ok('json' in result);
    assert.equal(result.offsetInSource(result.json.length), text.lastIndexOf('}') + 1);
  });
});

describe('Any order', () => {
  const orders = fc
    .record({
      order_id: fc.string(),
      description: fc.string({ unit: 'binary' }),
      amount: fc.integer(),
      var1: fc.jsonValue(),
    })
    .map((fields) => ({ type: 'redirect', currency: 'EUR', ...fields }));
  const texts = fc
    .tuple(orders, fc.constantFrom(undefined, 2))
    .map(([order, indent]) => JSON.stringify(order, null, indent));

  for (const [way, write] of Object.entries(waysToWrite)) {
    it(`is found as it was written: ${way}`, () => {
      fc.assert(
        fc.property(texts, (json) => {
          const text = write(json);
          const result = orderInText(text);
          assert.ok('json' in result, `${text}\n${JSON.stringify(result)}`);
          assert.equal(result.json, json);
          for (const [offset, character] of json.split('').entries()) {
            const at = result.offsetInSource(offset);
            if (/[a-z0-9{}]/i.test(character)) assert.equal(text.slice(at).replace('^', '')[0], character);
            assert.ok(at < result.offsetInSource(json.length));
          }
        }),
        { numRuns: 300 },
      );
    });
  }
});

describe('Hostile text', () => {
  const many = 1_000_000;
  const units = [
    '{',
    '[',
    '\\',
    '"',
    "'",
    '`',
    '^',
    ' ',
    '\n',
    '{"',
    '{\\"',
    '{""',
    "'{",
    "'{\\'",
    '{/*',
    '{//',
    '{"a":',
    '{"a":{',
    '{"a":[',
    '{"a"://',
    '{"a":/*',
    '{"{":',
    '{}',
    '{"{',
    '"{',
    '{ ',
    '{" + "',
    '\\u0022',
    '{\\u0022',
    'curl ',
    "curl -d '",
    'curl -d "',
    "curl -d $'",
    'curl ^"',
    'curl \\\n',
    '" ',
    '" + "',
    '"{\\"order_id\\":',
    '{"order_id":1}',
    '{"order_id":1,"amount":1,"gateway":',
    '{"id":{"type":',
    "' => ",
  ];
  for (const unit of units) {
    it(`${JSON.stringify(unit)} a million characters long is read in one go`, () => {
      const result = orderInText(unit.repeat(many / unit.length));
      assert.ok('json' in result || result.reason.length > 20);
    });
  }

  it('anything at all, in any place of an order, in any way it is written, does not make it throw', () => {
    const write = fc.constantFrom(...Object.values(waysToWrite));
    const insert = fc.oneof(
      fc.string(),
      fc.constantFrom('{', '}', '"', "'", '\\', '\\u', '\\U00110000', '\\u{ffffff}', '//', '^', '\n'),
    );
    fc.assert(
      fc.property(write, fc.nat(), fc.nat(30), insert, fc.nat(), (way, at, length, inserted, near) => {
        const text = way(fixture('generic'));
        const from = at % text.length;
        const edited = text.slice(0, from) + inserted + text.slice(from + length);
        const result = orderInText(edited, near % edited.length);
        if ('reason' in result) return;
        const [start, end] = [result.offsetInSource(0), result.offsetInSource(result.json.length)];
        assert.ok(0 <= start && start < end && end <= edited.length);
      }),
      { numRuns: 2000 },
    );
  });
});
