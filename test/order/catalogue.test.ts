import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { anySourceLists, gatewayById, gatewayBySpelling, gateways } from '../../src/order/gateways/catalogue';
import { flows, type Gateway, type Requirement } from '../../src/order/gateways/gateway';
import { situations } from '../../src/order/gateways/situations';
import { isoCountries, isoCurrencies } from '../../src/order/schema/iso';
import { alwaysRequired, order } from '../../src/order/schema/order';
import { fieldAt } from '../../src/order/schema/skeleton';

/** Currencies that ISO 4217 has withdrawn since, and that the documents still list. */
const withdrawn = ['HRK', 'VEF'];
/** Methods that people call by their id. */
const calledByTheirId = ['CBC', 'KBC', 'EPS'];
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether an order can have a field there; what an object with unknown members holds is not known. */
function hasField(steps: readonly string[]): boolean {
  const parent = fieldAt(order, steps.slice(0, -1));
  const open = parent !== undefined && Object.keys(parent.members ?? {}).length === 0;
  return open || fieldAt(order, steps) !== undefined;
}

function hasSoundRequirements(required: readonly Requirement[]): void {
  for (const { path: steps, source, contestedBy } of required) {
    const dotted = steps.join('.');
    assert.ok(hasField(steps), `${dotted} is no field of an order`);
    assert.ok(!alwaysRequired.some(([name]) => name === dotted), `every order needs ${dotted} anyway`);
    assert.notEqual(source, contestedBy, `${dotted} is contested by the source that asks for it`);
  }
}

function namesEachFieldOnce(required: readonly Requirement[]): void {
  const said = required.flatMap(({ path: steps, flow }) => (flow ? [flow] : flows).map((each) => `${each} ${steps}`));
  assert.deepEqual(
    said.filter((each, index) => said.indexOf(each) !== index),
    [],
  );
}

describe('The catalogue', () => {
  it('has each id once', () => {
    const ids = gateways.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  for (const gateway of gateways) {
    const { id, name, alsoKnownAs = [], required = [], recommended = [], gatewayInfo = [], lifecycle } = gateway;

    describe(`${id}, ${name}`, () => {
      it('is found by its id and by each of its names', () => {
        assert.ok(name !== id || calledByTheirId.includes(id));
        for (const spelling of [id, name, ...alsoKnownAs]) assert.equal(gatewayBySpelling(spelling)?.id, id, spelling);
      });

      it('lists flows, currencies and countries that exist, each once', () => {
        const known = {
          flows,
          currencies: [...isoCurrencies, ...withdrawn],
          countries: isoCountries,
        } as const;
        for (const list of ['flows', 'currencies', 'countries'] as const) {
          for (const { source, values } of gateway[list] ?? []) {
            assert.ok(source && values.length > 0, `${list}: ${source}`);
            assert.equal(new Set<string>(values).size, values.length, `${list}: ${source}`);
            const others = values.filter((value) => !(known[list] as readonly string[]).includes(value));
            assert.deepEqual(others, [], `${list}: ${source}`);
          }
        }
      });

      it('asks for fields that an order has', () => {
        hasSoundRequirements(required);
        namesEachFieldOnce(required);
        const inInfo = gatewayInfo.map((field) => `gateway_info.${field}`);
        for (const dotted of [...recommended, ...inInfo]) assert.ok(hasField(dotted.split('.')), dotted);
        for (const {
          path: [first, second],
        } of required) {
          if (first === 'gateway_info' && second) assert.ok(gatewayInfo.includes(second), second);
        }
      });

      it('tells how to try it, with values at fields that an order has', () => {
        assert.ok(gateway.testing?.how);
        for (const { path: steps } of gateway.testing.data ?? [])
          assert.ok(!steps || hasField(steps), steps?.join('.'));
        const { data = [], byAmount = [] } = gateway.testing;
        for (const { outcome } of [...data, ...byAmount])
          assert.match(outcome, /^(completed|uncleared|declined|expired)\b/);
        assert.deepEqual(
          byAmount.map(({ upTo }) => upTo),
          byAmount.map(({ upTo }, n) => (n < byAmount.length - 1 ? upTo : undefined)),
        );
      });

      it('has limits in whole cents, a page that can be linked, and a successor that can be chosen', () => {
        const { min = 1, max = Number.MAX_SAFE_INTEGER } = gateway.amount ?? {};
        assert.ok(Number.isSafeInteger(min) && Number.isSafeInteger(max) && min < max);
        if (gateway.page) assert.match(gateway.page, slug);
        if (lifecycle?.successor) assert.equal(gatewayById(lifecycle.successor)?.lifecycle, undefined);
      });
    });
  }
});

describe('The ways to use the API that are no gateway', () => {
  it('have each id once', () => {
    const ids = situations.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  for (const { id, when, unless = [], flows: its, gateways: documentedFor = [], required, page } of situations) {
    it(`${id}: is told by fields that an order has, and asks for such`, () => {
      for (const steps of [...when.map(({ path: steps }) => steps), ...unless])
        assert.ok(hasField(steps), steps.join('.'));
      assert.ok(when.length > 0 || its, 'nothing tells it');
      assert.deepEqual(
        documentedFor.filter((gateway) => !gatewayById(gateway)),
        [],
      );
      hasSoundRequirements(required);
      namesEachFieldOnce(required);
      assert.match(id, slug);
      if (page) assert.match(page, slug);
    });
  }
});

interface Described {
  ids: string[];
  category: string;
  types: string[];
  currencies?: string[] | null;
  countries?: string[] | string | null;
  doc_files?: string[];
}

/** Entries of the reference that describe a way to use the API, for which the catalogue has situations. */
const noGateway = ['generic', 'component', 'recurring', 'feature'];

describe('The catalogue, against the reference', () => {
  const file = path.resolve('../shared/reference/gateways.json');
  if (!existsSync(file)) {
    it('cannot be compared: the reference is not at hand');
    return;
  }
  const reference: Described[] = JSON.parse(readFileSync(file, 'utf8')).gateways;
  const described = reference
    .filter(({ category }) => !noGateway.includes(category))
    .flatMap((entry) => entry.ids.map((id) => ({ ...entry, id })));

  it('has every id', () => {
    const ids = reference.flatMap((entry) => entry.ids).filter((id) => id !== '');
    assert.deepEqual(
      ids.filter((id) => !gatewayById(id)),
      [],
    );
  });

  for (const { id, types, currencies, countries, doc_files: files = [] } of described) {
    it(`${id}: has its flows, currencies, countries and page`, () => {
      const gateway = gatewayById(id) as Gateway;
      const missing = (wanted: readonly string[], claimed: readonly string[] = []) =>
        wanted.filter((value) => !claimed.includes(value));
      assert.deepEqual(missing(types, anySourceLists(gateway.flows)), []);
      assert.deepEqual(missing(currencies ?? [], anySourceLists(gateway.currencies)), []);
      if (Array.isArray(countries)) {
        assert.deepEqual([...(anySourceLists(gateway.countries) ?? [])].sort(), [...countries].sort());
      }
      const pages = files.map((name) => path.basename(name, '.md'));
      assert.ok(gateway.page ? pages.includes(gateway.page) : pages.length === 0, gateway.page);
    });
  }
});
