import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { gateways } from '../../src/order/gateways/catalogue';
import { flows } from '../../src/order/gateways/gateway';
import { situations } from '../../src/order/gateways/situations';
import { kindOf } from '../../src/order/kind';
import { readOrder } from '../../src/order/orderText';
import { order as orderFields } from '../../src/order/schema/order';
import { orderShape } from '../../src/order/schema/shapes';
import { fixture, seedNames } from '../order/seedOrders';

const read = (file: string) => JSON.parse(readFileSync(path.join('schemas', file), 'utf8'));
const base = 'file:///schemas/';
const ajv = new Ajv({ strictSchema: true, strictTypes: true, allowUnionTypes: true, strictRequired: false });
ajv.addSchema(read('order.schema.json'), `${base}order.schema.json`);

const zodAccepts = (order: Record<string, unknown>) => z.safeParse(orderShape(kindOf(order)).shape, order).success;

describe('schemas/', () => {
  const accepts = ajv.getSchema(`${base}order.schema.json`);
  assert.ok(accepts);

  it('has one schema for every gateway, which accepts the same and wants that gateway', () => {
    for (const { id } of gateways) {
      const file = `gateways/${id}.schema.json`;
      const validate = ajv.compile({ ...read(file), $id: base + file });
      const order = { order_id: 'a', amount: 100, currency: 'EUR', description: 'b', gateway: id };
      assert.equal(validate(order), accepts(order), id);
      assert.equal(validate({ ...order, gateway: 'OTHER' }), false, id);
    }
  });

  it('accepts exactly the published orders that the zod shapes accept', function () {
    const folder = path.resolve('../shared/corpus');
    if (!existsSync(folder)) {
      console.log('      skipped: ../shared/corpus is not here');
      return this.skip();
    }
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
      const result = readOrder(readFileSync(path.join(folder, name), 'utf8'));
      assert.ok('value' in result);
      const order = result.value as Record<string, unknown>;
      assert.equal(accepts(order), zodAccepts(order), name);
    }
  });

  it('accepts exactly the generated orders that the zod shapes accept', () => {
    const oddValues = fc.oneof(
      fc.constantFrom('', null, [], {}, 'EUR', 'eur', 'NL', '1.1.1.1', '::1', '{{x}}', 'x'.repeat(51)),
      fc.constantFrom('😀'.repeat(200), 0, -1, 1.5, 1e30, true, 'manual', [{}], 'paymentlink', 'direct', 'checkout'),
      fc.jsonValue(),
    );
    const names = Object.keys(orderFields.members ?? {});
    const change = fc.record({
      name: fc.constantFrom(...names),
      inside: fc.option(
        fc.constantFrom('email', 'country', 'ip_address', 'locale', 'items', 'card_number', 'tax_tables'),
      ),
      value: oddValues,
    });
    const plainOrder = fc.record({
      seed: fc.constantFrom(...seedNames),
      gateway: fc.constantFrom(...gateways.map(({ id }) => id)),
      spelling: fc.constantFrom('exact', 'exact', 'lower', 'none'),
      type: fc.constantFrom(undefined, ...flows),
      complete: fc.boolean(),
      changes: fc.array(change, { maxLength: 3 }),
    });
    let accepted = 0;
    fc.assert(
      fc.property(plainOrder, ({ seed, gateway, spelling, type, complete, changes }) => {
        const order = JSON.parse(fixture(seed));
        if (type) order.type = type;
        if (spelling === 'none') delete order.gateway;
        else order.gateway = spelling === 'lower' ? gateway.toLowerCase() : gateway;
        const entry = gateways.find(({ id }) => id === gateway);
        if (entry?.currencies?.[0]?.values[0]) order.currency = entry.currencies[0].values[0];
        if (complete)
          for (const { path: at } of [entry, ...situations].flatMap((each) => each?.required ?? [])) fill(order, at);
        for (const { name, inside, value } of changes) {
          if (inside && typeof order[name] === 'object' && order[name] !== null && !Array.isArray(order[name]))
            order[name][inside] = structuredClone(value);
          else order[name] = structuredClone(value);
        }
        const zod = zodAccepts(order);
        if (zod) accepted += 1;
        assert.equal(accepts(order), zod, JSON.stringify(order));
      }),
      { numRuns: 10_000 },
    );
    console.log(`      ${accepted} of 10000 accepted`);
    assert.ok(accepted > 1000 && accepted < 9000);
  }).timeout(120_000);
});

/** Sets a path to something plausible, when it is not set. */
function fill(order: Record<string, unknown>, [name, ...rest]: readonly string[]): void {
  if (name === undefined) return;
  if (rest.length === 0) order[name] ??= name === 'items' ? [{ name: 'x', unit_price: 1, quantity: 1 }] : 'text';
  else {
    if (typeof order[name] !== 'object' || order[name] === null) order[name] = {};
    fill(order[name] as Record<string, unknown>, rest);
  }
}
