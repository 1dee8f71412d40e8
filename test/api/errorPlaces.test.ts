import assert from 'node:assert/strict';
import { explain } from '../../src/api/errorCodes';
import { isAboutPayload, placesOf } from '../../src/api/errorPlaces';
import { pointer } from '../../src/order/problem';
import { valueAt } from '../../src/order/schema/values';
import { fixture } from '../order/seedOrders';
import { documentedCodes } from './documentedCodes';

const places = (code: number, order: unknown) => placesOf(code, order)?.map(pointer);

/** An order with a value at every place that some code may be about. */
const order = {
  type: 'direct',
  order_id: 'a',
  gateway: 'VISA',
  currency: 'EUR',
  amount: 1000,
  description: 'Two books',
  var1: 'a',
  var2: 'b',
  customer: { ip_address: '89.20.162.110', forwarded_ip: '::1', country: 'NL' },
  delivery: { country: 'BE' },
  gateway_info: { issuer_id: '0031' },
  shopping_cart: {
    items: [
      { unit_price: 4, quantity: 1, currency: 'EUR', tax_table_selector: 'high' },
      { unit_price: 6, quantity: 1, currency: 'EUR', tax_table_selector: 'low' },
    ],
  },
  checkout_options: {
    tax_tables: {
      default: { rate: 0.21 },
      alternate: [
        { name: 'high', rules: [{ rate: 0.21, country: 'NL' }] },
        { name: 'low', rules: [{ rate: 0.09 }] },
      ],
    },
  },
};

const items = '/shopping_cart/items';
const tables = '/checkout_options/tax_tables';

describe('the place of an error code in an order', () => {
  // What is expected of the order above, and of one that is empty but for some parents.
  const table: [code: number, places: string[] | undefined, sparse: string[]][] = [
    [1000, undefined, []],
    [1001, ['/amount'], ['']],
    [1002, ['/currency'], ['']],
    [1003, undefined, []],
    [1004, undefined, []],
    [1005, undefined, []],
    [1006, ['/order_id'], ['']],
    [1007, ['/customer/ip_address', '/customer/forwarded_ip'], ['/customer']],
    [1008, ['/description'], ['']],
    [1010, ['/var1', '/var2'], ['']],
    [1011, undefined, []],
    [1012, undefined, []],
    [1013, undefined, []],
    [1014, undefined, []],
    [1015, undefined, []],
    [1016, [''], ['']],
    [1017, undefined, []],
    [1018, ['/customer/country', '/delivery/country', `${tables}/alternate/0/rules/0/country`], ['/customer']],
    [1019, undefined, []],
    [1020, undefined, []],
    [1021, undefined, []],
    [1022, ['/order_id'], ['']],
    [1023, ['/gateway'], ['']],
    [1024, undefined, []],
    [1025, [`${items}/0/currency`, `${items}/1/currency`, '/currency'], [items]],
    [1026, [`${items}/0/currency`, `${items}/1/currency`, '/currency'], [items]],
    [1027, ['/amount', '/shopping_cart'], ['/shopping_cart']],
    [
      1028,
      [`${tables}/default/rate`, `${tables}/alternate/0/rules/0/rate`, `${tables}/alternate/1/rules/0/rate`],
      ['/checkout_options'],
    ],
    [1029, [tables], [items]],
    [1030, [`${items}/0/currency`, `${items}/1/currency`], [items]],
    [1031, [`${items}/0/unit_price`, `${items}/1/unit_price`], [items]],
    [1032, undefined, []],
    [1033, undefined, []],
    [1034, undefined, []],
    [1035, undefined, []],
    [1036, ['/gateway_info/issuer_id'], ['']],
    [5001, ['/shopping_cart'], ['/shopping_cart']],
    [9999, undefined, []],
  ];
  const sparse = { customer: {}, shopping_cart: { items: [{}] }, checkout_options: {} };
  for (const [code, expected, fallback] of table) {
    const title = explain(code)?.title;
    if (expected === undefined) {
      it(`${code} ${title}: not about the payload, and it says what to do`, () => {
        assert.deepEqual([placesOf(code, order), isAboutPayload(code)], [undefined, false]);
        assert.match(
          explain(code)?.meaning ?? '',
          /(?:^|[.:,] |and )(?:check|look|ask|try|send|copy|leave|wait|use)\b/i,
        );
      });
    } else {
      it(`${code} ${title}: ${expected.join(', ') || 'the whole order'}`, () => {
        assert.equal(isAboutPayload(code), true);
        assert.deepEqual(places(code, order), expected);
      });
      it(`${code} ${title}: ${fallback.join(', ') || 'the whole order'} when that is absent`, () => {
        assert.deepEqual(places(code, sparse), fallback);
        assert.deepEqual(places(code, {}), ['']);
      });
    }
  }

  it('is known for every code that we explain', () => {
    const explained = Array.from({ length: 10_000 }, (_, code) => code).filter((code) => explain(code));
    assert.deepEqual(
      explained,
      table.map(([code]) => code),
    );
  });

  it('is known for every code of the API documentation', function () {
    const codes = documentedCodes();
    if (!codes) return this.skip();
    assert.ok(codes.length >= 30, `only ${codes.length} codes were found`);
    assert.deepEqual(
      codes.filter((code) => !table.some(([known]) => known === code)),
      [],
    );
  });

  it('is none for a code that is not documented', () => {
    for (const code of [0, -1, 4711, 1e21, Number.NaN]) {
      assert.deepEqual([placesOf(code, order), isAboutPayload(code)], [undefined, false]);
    }
  });

  type Change = (changed: typeof order & Record<string, unknown>) => void;
  const exact: [code: number, what: string, change: Change, places: string[]][] = [
    [
      1007,
      'the address that is none',
      ({ customer }) => Object.assign(customer, { forwarded_ip: 'proxy' }),
      ['/customer/forwarded_ip'],
    ],
    [
      1007,
      'one address, where there is one',
      ({ customer }) => Reflect.deleteProperty(customer, 'forwarded_ip'),
      ['/customer/ip_address'],
    ],
    [
      1010,
      'the variable of more than 100 characters',
      (each) => Object.assign(each, { var2: 'x'.repeat(101) }),
      ['/var2'],
    ],
    [
      1018,
      'the country that is none',
      ({ delivery }) => Object.assign(delivery, { country: 'NLD' }),
      ['/delivery/country'],
    ],
    [1023, 'the type that is none', (each) => Object.assign(each, { type: 'redirct' }), ['/type']],
    [
      1023,
      'the type that the gateway does not have',
      (each) => Object.assign(each, { gateway: 'PSAFECARD' }),
      ['/type'],
    ],
    [1023, 'the type, where no gateway is named', (each) => Reflect.deleteProperty(each, 'gateway'), ['/type']],
    [
      1026,
      'the line in another currency',
      ({ shopping_cart }) => Object.assign(shopping_cart.items[1] ?? {}, { currency: 'USD' }),
      [`${items}/1/currency`],
    ],
    [
      1027,
      'the amount and the cart that it contradicts, though the amount alone is wrong too',
      (each) => Object.assign(each, { amount: 0.5 }),
      ['/amount', '/shopping_cart'],
    ],
    [
      1028,
      'the rate that is none',
      ({ checkout_options: { tax_tables } }) => Object.assign(tax_tables.default, { rate: '21%' }),
      [`${tables}/default/rate`],
    ],
    [
      1029,
      'the selector that names no table',
      ({ shopping_cart }) => Object.assign(shopping_cart.items[0] ?? {}, { tax_table_selector: 'hihg' }),
      [`${items}/0/tax_table_selector`],
    ],
    [
      1029,
      'the selector that is a number',
      ({ shopping_cart }) => Object.assign(shopping_cart.items[1] ?? {}, { tax_table_selector: 0 }),
      [`${items}/1/tax_table_selector`],
    ],
    [
      1029,
      'the selectors, where there is no table at all',
      (each) => Reflect.deleteProperty(each, 'checkout_options'),
      [`${items}/0/tax_table_selector`, `${items}/1/tax_table_selector`],
    ],
    [
      1031,
      'the price that is no number',
      ({ shopping_cart }) => Object.assign(shopping_cart.items[1] ?? {}, { unit_price: 'free' }),
      [`${items}/1/unit_price`],
    ],
    [
      1031,
      'the list, where no price of many stands out',
      ({ shopping_cart }) => Object.assign(shopping_cart, { items: Array(1000).fill({ unit_price: 1 }) }),
      [items],
    ],
  ];
  for (const [code, what, change, expected] of exact) {
    it(`${code}: ${what}`, () => {
      const changed = structuredClone(order);
      change(changed);
      assert.deepEqual(places(code, changed), expected);
    });
  }

  it('is never more than 20 values', () => {
    const free = { shopping_cart: { items: Array(1000).fill({ unit_price: 'free' }) } };
    assert.equal(placesOf(1031, free)?.length, 20);
  });

  it('exists, whatever the order is', () => {
    const orders = [order, JSON.parse(fixture('trustly')), {}, [], null, 'x', { customer: null }, { customer: 'x' }];
    const codes = Array.from({ length: 10_000 }, (_, code) => code).filter(isAboutPayload);
    for (const each of orders) {
      for (const code of codes) {
        const found = placesOf(code, each) ?? [];
        assert.ok(found.length > 0);
        for (const path of found) assert.notEqual(valueAt(each, path), undefined, `${code} ${pointer(path)}`);
      }
    }
  });
});
