import assert from 'node:assert/strict';
import { playedSimulator } from './ask';

const { ask } = playedSimulator();
const idsOf = (path: string) => (ask('GET', path).data as unknown as { id: string }[]).map(({ id }) => id);

describe('GET /gateways', () => {
  it('lists ids and descriptions', () => {
    const { status, data } = ask('GET', '/gateways');
    assert.equal(status, 200);
    assert.ok(Array.isArray(data));
    assert.deepEqual(
      data.find(({ id }) => id === 'IDEAL'),
      { id: 'IDEAL', description: 'iDEAL' },
    );
  });

  const rows: [query: string, has: string[], lacks: string[]][] = [
    ['', ['IDEAL', 'VISA', 'KLARNA', 'PAYPAL', 'PSAFECARD'], ['BOEKENBON', 'GIROPAY', 'INGHOME', 'SANTANDER']],
    ['?include=coupons', ['IDEAL', 'BOEKENBON'], ['GIROPAY']],
    ['?country=NL', ['IDEAL', 'VISA'], ['BIZUM', 'MISTERCASH']],
    ['?country=be', ['MISTERCASH', 'VISA'], ['IDEAL']],
  ];
  for (const [query, has, lacks] of rows) {
    it(`${query || 'without a query'}: ${has.join(', ')}; not ${lacks.join(', ')}`, () => {
      const listed = idsOf(`/gateways${query}`);
      assert.deepEqual(
        has.filter((id) => !listed.includes(id)),
        [],
      );
      assert.deepEqual(
        lacks.filter((id) => listed.includes(id)),
        [],
      );
    });
  }
});

describe('GET /gateways/{id} and /payment-methods/{id}', () => {
  const rows: [id: string, status: number][] = [
    ['IDEAL', 200],
    ['BOEKENBON', 200],
    ['ideal', 404],
    ['GIROPAY', 404],
    ['NOTHING', 404],
    ['%00', 404],
    ['%zz', 404],
    ['__proto__', 404],
  ];
  for (const [id, status] of rows) {
    it(`${id} -> ${status}${status === 404 ? ' and 1023' : ''}`, () => {
      for (const path of ['gateways', 'payment-methods']) {
        const answer = ask('GET', `/${path}/${id}`);
        assert.deepEqual([answer.status, answer.code], [status, status === 404 ? 1023 : undefined]);
        if (status === 200) assert.equal(answer.data.id, id);
      }
    });
  }
});

describe('GET /payment-methods', () => {
  it('lists what GET /gateways lists with its coupons', () => {
    assert.deepEqual(idsOf('/payment-methods'), idsOf('/gateways?include=coupons'));
  });

  const rows: [id: string, expected: object][] = [
    [
      'IDEAL',
      {
        name: 'iDEAL',
        type: 'payment-method',
        allowed_amount: { min: 0, max: 5_000_000 },
        allowed_currencies: ['EUR'],
        allowed_countries: ['NL'],
        required_customer_data: [],
        shopping_cart_required: false,
      },
    ],
    ['BIZUM', { allowed_amount: { min: 50, max: 100_000 }, required_customer_data: ['phone'] }],
    ['KLARNA', { shopping_cart_required: true }],
    ['BOEKENBON', { type: 'coupon' }],
    ['PSAFECARD', { type: 'payment-method', allowed_currencies: ['EUR', 'GBP', 'USD'] }],
  ];
  for (const [id, expected] of rows) {
    it(`${id}: ${JSON.stringify(expected)}`, () => {
      const { data } = ask('GET', `/payment-methods/${id}`);
      assert.deepEqual(Object.fromEntries(Object.keys(expected).map((name) => [name, data[name]])), expected);
    });
  }

  it('each has the documented fields', () => {
    const fields =
      'id name type allowed_amount allowed_currencies allowed_countries preferred_countries required_customer_data shopping_cart_required tokenization apps brands';
    for (const method of ask('GET', '/payment-methods').data as unknown as object[])
      assert.deepEqual(Object.keys(method), fields.split(' '));
  });
});
