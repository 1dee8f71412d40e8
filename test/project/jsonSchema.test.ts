import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { orderShape } from '../../src/order/schema/shapes';
import { fixture, seedNames } from '../order/seedOrders';

describe('schemas/order.schema.json', () => {
  const ajv = new Ajv({ strictSchema: true, strictTypes: true, allowUnionTypes: true, strictRequired: false });
  const accepts = ajv.compile(JSON.parse(readFileSync('schemas/order.schema.json', 'utf8')));
  const { shape } = orderShape(undefined);

  it('accepts exactly the orders that the zod shape accepts', () => {
    const names = Object.keys(JSON.parse(fixture('generic')));
    const values = fc.oneof(
      fc.constantFrom(
        '',
        null,
        [],
        {},
        'EUR',
        'eur',
        'NL',
        '1.1.1.1',
        '::1',
        '{{x}}',
        'x'.repeat(51),
        '😀'.repeat(200),
        0,
        -1,
        1.5,
        1e30,
      ),
      fc.jsonValue(),
    );
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...seedNames),
        fc.constantFrom(...names, 'var1', 'delivery'),
        fc.option(fc.constantFrom('email', 'country', 'ip_address', 'locale')),
        values,
        (seed, name, inside, value) => {
          const order = JSON.parse(fixture(seed));
          if (inside && typeof order[name] === 'object') order[name][inside] = value;
          else order[name] = value;
          const zod = z.safeParse(shape, order).success;
          if (zod) accepted += 1;
          assert.equal(accepts(order), zod, JSON.stringify(order));
        },
      ),
      { numRuns: 3000 },
    );
    assert.ok(accepted > 100, `only ${accepted} were accepted`);
  });
});
