import assert from 'node:assert/strict';
import { exampleOrder } from '../../src/authoring/orderTemplates';
import { checkOrder } from '../../src/order/checkOrder';
import { gatewayById } from '../../src/order/gateways/catalogue';
import { type Problem, pointer } from '../../src/order/problem';
import { banking } from './faults/banking';
import { bnpl } from './faults/bnpl';
import { cards } from './faults/cards';
import { correct } from './faults/correct';
import { fields } from './faults/fields';
import { ended, type Name, names, slips, spellings, unlisted } from './faults/gatewayNames';
import { prepaid } from './faults/prepaid';
import type { Changes, Row } from './faults/row';
import { situationOrders } from './faults/situationOrders';
import { situations } from './faults/situations';
import { wallets } from './faults/wallets';

// Expectations here come from the documents of MultiSafepay, not from the catalogue, so that each checks the other.

type Order = Record<string, unknown>;

function orderOf([of, flow]: Row): Order {
  const situation = situationOrders[of];
  if (situation) return { ...situation, type: flow };
  const gateway = gatewayById(of);
  assert.ok(gateway, `${of} is no gateway and no order of situationOrders.ts`);
  return exampleOrder(gateway, flow);
}

/** The order with all changes in it; objects on the way are made where there are none. */
function changed(order: Order, changes: Changes): Order {
  const copy = structuredClone(order);
  for (const [at, value] of Object.entries(changes)) {
    const steps = at.split('/').slice(1);
    const name = steps.pop() ?? '';
    let parent = copy;
    for (const step of steps) {
      parent[step] ??= {};
      parent = parent[step] as Order;
    }
    parent[name] = value;
  }
  return copy;
}

function says({ severity, path, code, apiError }: Problem): string {
  return [severity, pointer(path), code, apiError].filter((part) => part !== undefined).join(' ');
}

const found = (order: Order) => checkOrder(JSON.stringify(order)).map(says);

function title([of, flow, changes, ...expected]: Row): string {
  const what = Object.entries(changes).map(([at, value]) => `${at} ${shown(value)}`);
  return [of, flow, ...what].join(', ').concat(': ', expected.join('; ') || 'nothing');
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 40);
}

const families = { banking, cards, bnpl, wallets, prepaid, situations, fields };
const faults: readonly Row[] = Object.values(families).flat();
const every = [...faults, ...correct];

describe('An order to start from', () => {
  const starts = new Map(every.map((row) => [`${row[0]}, ${row[1]}`, row]));
  for (const [name, row] of starts) {
    it(`${name}: has no error and no warning`, () => {
      assert.deepEqual(
        found(orderOf(row)).filter((problem) => /^(?:error|warning)/.test(problem)),
        [],
      );
    });
  }
});

for (const [family, rows] of Object.entries(families)) {
  describe(`A fault in an order: ${family}`, () => {
    for (const row of rows) it(title(row), () => yieldsWhatItExpects(row));
  });
}

describe('A correct order', () => {
  for (const row of correct) it(title(row), () => yieldsWhatItExpects(row));
});

function yieldsWhatItExpects(row: Row): void {
  const [, , changes, ...expected] = row;
  const order = orderOf(row);
  const before = new Set(found(order));
  const after = found(changed(order, changes));
  // What was said before may be what is expected, where there is no change.
  const fresh = after.filter((problem) => expected.some((each) => each === problem) || !before.has(problem));
  assert.deepEqual(fresh.sort(), [...expected].sort());
}

describe('The gateway of an order', () => {
  const order = (gateway: string) => ({ ...situationOrders['the least'], type: 'redirect', gateway });
  const groups = { 'in another spelling': spellings, 'by its name': names, misspelt: slips, ended, unlisted };

  for (const [group, rows] of Object.entries(groups)) {
    for (const row of rows) it(`${group}: ${row[0]} is ${row[1]}, ${row[2] ?? 'with no fix'}`, () => isJudged(row));
  }

  function isJudged([written, expected, id]: Name): void {
    // A successor is offered where the order fits it.
    const successor = ended.some(([each]) => each === written) ? gatewayById(id) : undefined;
    const base = successor ? { ...exampleOrder(successor, 'redirect'), gateway: written } : order(written);
    const text = JSON.stringify(base);
    const problem = checkOrder(text).find((each) => says(each) === expected);
    assert.ok(problem, `${checkOrder(text).map(says)}`);
    assert.equal(
      problem.deprecated === true,
      ended.some(([each]) => each === written),
    );
    assert.equal(problem.fixes.length, id ? 1 : 0);
    const [edit] = problem.fixes[0]?.edits ?? [];
    if (!edit) return;
    const { start, end } = edit.range;
    assert.equal(JSON.parse(text.slice(0, start) + edit.newText + text.slice(end)).gateway, id);
  }
});

describe('The table', () => {
  it('covers most gateways', () => {
    const covered = new Set(every.map(([of]) => of).filter(gatewayById));
    console.log(`      ${faults.length} faults and ${correct.length} correct orders of ${covered.size} gateways`);
    assert.ok(covered.size >= 65, `${covered.size}`);
  });
});
