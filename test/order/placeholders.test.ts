import assert from 'node:assert/strict';
import { fillPlaceholders, openPlaceholders } from '../../src/order/placeholders';

const dollar = (name: string) => `\${${name}}`;
const now = new Date('2026-03-01T12:00:00.900Z');

describe('Placeholders', () => {
  const asked: [body: string, names: string[]][] = [
    ['{"order_id": "{{id}}"}', ['id']],
    [`{"order_id": "${dollar('ID')}"}`, ['ID']],
    [`{"order_id": "{{ id }}-${dollar(' shop.name ')}-{{id}}"}`, ['id', 'shop.name']],
    ['{"order_id": "{{$uuid}}-{{$timestamp}}"}', []],
    ['{"order_id": "{{$guid}}"}', ['$guid']],
    [`{"order_id": "${dollar('env:ID')}"}`, ['env:ID']],
    ['{"b": ["{{y}}", {"c": "{{x}}"}], "a": "{{x}}"}', ['y', 'x']],
    ['{"{{name}}": 1}', []],
    [`{"description": "{{#if x}} { {a} } $ {b} ${dollar('')} {{}}"}`, []],
    ['{"description": "{{constructor}}"}', ['constructor']],
    ['{"amount": 1000}', []],
    ['"{{id}}"', ['id']],
  ];
  for (const [body, names] of asked) {
    it(`${body} leaves ${names.length === 0 ? 'nothing' : names.join(' and ')} open`, () => {
      assert.deepEqual(openPlaceholders(body), names);
    });
  }

  const filled: [body: string, answers: Record<string, string>, expected: string][] = [
    ['{"order_id": "{{id}}"}', { id: 'a-1' }, '{"order_id": "a-1"}'],
    [`{"order_id": "${dollar('id')}-{{ id }}"}`, { id: 'a' }, '{"order_id": "a-a"}'],
    ['{"order_id": "{{id}}", "var1": "{{other}}"}', { id: 'a' }, '{"order_id": "a", "var1": "{{other}}"}'],
    // Whatever is answered stays one text.
    ['{"description": "{{d}}"}', { d: 'say "hi"\\\n{{d}}$&$1' }, '{"description": "say \\"hi\\"\\\\\\n{{d}}$&$1"}'],
    ['{"description": "{{d}}"}', { d: '' }, '{"description": ""}'],
    // Numbers are numbers only where the API expects them, and only as the whole value.
    ['{"amount": "{{a}}"}', { a: '1000' }, '{"amount": 1000}'],
    ['{"amount": "{{a}}"}', { a: '10,00' }, '{"amount": "10,00"}'],
    ['{"amount": "{{a}}"}', { a: '007' }, '{"amount": "007"}'],
    ['{"amount": "{{a}}{{b}}"}', { a: '10', b: '00' }, '{"amount": 1000}'],
    ['{"amount": "{{a}} "}', { a: '1000' }, '{"amount": "1000 "}'],
    ['{"order_id": "{{a}}", "description": "{{a}}"}', { a: '1000' }, '{"order_id": "1000", "description": "1000"}'],
    [
      `{"shopping_cart": {"items": [{"unit_price": "{{p}}", "quantity": "${dollar('q')}", "name": "{{q}}"}]}}`,
      { p: '12.345', q: '2' },
      '{"shopping_cart": {"items": [{"unit_price": 12.345, "quantity": 2, "name": "2"}]}}',
    ],
    [
      '{"checkout_options": {"tax_tables": {"default": {"rate": "{{r}}"}}}}',
      { r: '0.21' },
      '{"checkout_options": {"tax_tables": {"default": {"rate": 0.21}}}}',
    ],
    [
      '{"customer": {"zip_code": "{{z}}"}, "unknown": "{{z}}"}',
      { z: '1' },
      '{"customer": {"zip_code": "1"}, "unknown": "1"}',
    ],
    // Every other byte stays.
    ['{ "b":1.0,\r\n\t"a" : "\\u0041{{x}}" }', { x: 'é' }, '{ "b":1.0,\r\n\t"a" : "\\u0041é" }'],
    ['{"order_id": "{{$timestamp}}"}', {}, '{"order_id": "1772366400"}'],
    ['"{{id}}"', { id: '1' }, '"1"'],
  ];
  for (const [body, answers, expected] of filled) {
    it(`${body} with ${JSON.stringify(answers)}`, () => {
      assert.equal(fillPlaceholders(body, new Map(Object.entries(answers)), now), expected);
    });
  }

  it('{{$uuid}} is another one each time', () => {
    const [one, other] = JSON.parse(fillPlaceholders('["{{$uuid}}", "{{$uuid}}"]', new Map())) as string[];
    assert.match(one ?? '', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.notEqual(one, other);
  });
});
