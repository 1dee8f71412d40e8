import assert from 'node:assert/strict';
import { type Endpoint, endpointAt } from '../../src/api/endpoint';
import { type PaymentMethod, paymentMethods } from '../../src/api/paymentMethods';
import { answer, playedServer } from './playedServer';

async function ask(status: number, body: unknown) {
  const server = await playedServer(answer(status, body));
  const found = await paymentMethods({ endpoint: endpointAt(server.url) as Endpoint, fetch });
  await server.close();
  return { found, received: server.received };
}

describe('the payment methods of a key', () => {
  const rows: [what: string, answered: unknown, methods: PaymentMethod[]][] = [
    [
      'with everything that restricts it',
      {
        id: 'KLARNA',
        name: 'Klarna',
        type: 'payment-method',
        allowed_amount: { min: 100, max: 500000 },
        allowed_currencies: ['EUR'],
        allowed_countries: ['NL', 'DE'],
        shopping_cart_required: true,
      },
      [
        {
          id: 'KLARNA',
          name: 'Klarna',
          type: 'payment-method',
          currencies: ['EUR'],
          countries: ['NL', 'DE'],
          min: 100,
          max: 500000,
        },
      ],
    ],
    [
      'that nothing restricts',
      {
        id: 'VISA',
        name: 'Visa',
        allowed_amount: { min: 0, max: null },
        allowed_currencies: [],
        allowed_countries: [],
      },
      [{ id: 'VISA', name: 'Visa', min: 0 }],
    ],
    ['with an id alone', { id: 'IDEAL' }, [{ id: 'IDEAL', name: 'IDEAL' }]],
    [
      'with oddities',
      { id: 'IDEAL', name: 1, allowed_amount: [], allowed_currencies: ['EUR', 1] },
      [{ id: 'IDEAL', name: 'IDEAL', currencies: ['EUR'] }],
    ],
    ['without an id', { name: 'Nobody' }, []],
    ['that is none', null, []],
  ];
  for (const [what, answered, methods] of rows) {
    it(`one ${what}`, async () => {
      const { found } = await ask(200, { success: true, data: [answered] });
      assert.deepEqual(found, { kind: 'methods', methods });
    });
  }

  it('are asked for by GET /payment-methods', async () => {
    const { received } = await ask(200, { success: true, data: [] });
    assert.deepEqual([received[0]?.method, received[0]?.path], ['GET', '/v1/json/payment-methods']);
  });

  it('are refused to a wrong key, or a live one: 1032', async () => {
    const { found } = await ask(401, { success: false, data: {}, error_code: 1032, error_info: 'Invalid API key' });
    assert.ok(found.kind === 'refused');
    assert.equal(found.code, 1032);
    assert.match(found.meaning ?? '', /belongs to the live environment/);
  });

  for (const data of [{}, null, undefined, 'IDEAL']) {
    it(`are no list: ${JSON.stringify(data)}`, async () => {
      const { found } = await ask(200, { success: true, data });
      assert.match(JSON.stringify(found), /"not-an-answer".*without a list of payment methods/);
    });
  }
});
