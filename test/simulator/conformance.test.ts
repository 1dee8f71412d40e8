import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { SIMULATOR_KEY } from '../../src/api/endpoint';
import { checkOrder } from '../../src/order/checkOrder';
import { gateways } from '../../src/order/gateways/catalogue';
import { REFUSED_KEY } from '../../src/simulator/authentication';
import { settle } from '../../src/simulator/orderLife';
import { MAX_ORDERS } from '../../src/simulator/orders';
import { isPaymentData } from '../../src/simulator/scenarios';
import { ORDER, playedSimulator } from './ask';
import { endpoints, errorCodes, statuses } from './conformance';

const REFERENCE = '../shared/reference/api.md';
const page = readFileSync('docs/simulator.md', 'utf8');
const notImitated = page.slice(page.indexOf('## What it does not imitate'));

describe('conformance with the reference of the API', () => {
  describe('endpoints', () => {
    for (const [endpoint, imitated] of endpoints) {
      const [method = '', path = ''] = endpoint.split(' ');
      it(`${endpoint}: ${imitated ? 'imitated' : 'not imitated, as docs/simulator.md says'}`, () => {
        const simulator = playedSimulator(checkOrder);
        simulator.order();
        const answer = simulator.ask(method, ...(imitated?.ask ?? [path]));
        if (imitated) assert.equal(answer.status, imitated.status);
        else assert.match(answer.info ?? '', /the simulator does not imitate/);
        assert.equal(notImitated.includes(`\`${endpoint}\``), !imitated);
      });
    }
  });

  describe('error codes', () => {
    for (const [code, imitated] of errorCodes) {
      it(`${code}: ${imitated ? 'imitated' : 'not imitated, as docs/simulator.md says'}`, () => {
        assert.equal(new RegExp(`\\b${code}\\b`).test(notImitated), !imitated);
        if (!imitated) return;
        const { ask } = playedSimulator(checkOrder);
        assert.equal(ask('POST', '/orders', ORDER).status, 200);
        const [method = '', path = ''] = 'request' in imitated ? imitated.request.split(' ') : ['POST', '/orders'];
        const order = 'order' in imitated ? { ...ORDER, ...imitated.order } : undefined;
        const key = 'key' in imitated ? { api_key: imitated.key ?? '' } : undefined;
        const answer = ask(method, path, order, key);
        assert.equal(answer.code, code, answer.info);
        assert.ok(answer.headers['x-predicted-by']);
      });
    }
  });

  describe('statuses', () => {
    for (const [status, imitated] of statuses) {
      it(`${status}: ${imitated ? 'imitated' : 'not imitated, as docs/simulator.md says'}`, () => {
        assert.equal(notImitated.includes(`\`${status}\``), !imitated);
        if (!imitated) return;
        const simulator = playedSimulator();
        const sessionId = simulator.order();
        for (const step of imitated) {
          if (step === 'shipped') simulator.ask('PATCH', '/orders/order-1', { status: step });
          else simulator.change((state) => settle(state, sessionId, step, 'IDEAL', simulator.world));
        }
        assert.equal(simulator.ask('GET', '/orders/order-1').data.status, status);
      });
    }
  });

  it('docs/simulator.md has the keys, the limits and all test data', () => {
    const data = gateways.flatMap(({ testing }) => testing?.data ?? []).filter(({ path }) => isPaymentData(path));
    const facts = [SIMULATOR_KEY, REFUSED_KEY, MAX_ORDERS.toLocaleString('en'), ...data.map(({ value }) => value)];
    assert.deepEqual(
      facts.filter((fact) => !page.includes(fact)),
      [],
    );
  });

  describe('is complete, both ways', () => {
    let reference = '';
    before(function () {
      if (!existsSync(REFERENCE)) {
        console.log(`      skipped: there is no ${REFERENCE}`);
        this.skip();
      }
      reference = readFileSync(REFERENCE, 'utf8');
    });

    it('in its endpoints', () => {
      const section = sectionOf(reference, 'Endpoints and environments');
      const found = [...section.matchAll(/\b(GET|POST|PATCH|PUT|DELETE) `?(?:\{base\})?(\/[^\s`*?,;:]*)/g)];
      assert.deepEqual(
        sorted(found.map(([, method, path = '']) => `${method} ${unnamed(path)}`)),
        sorted(endpoints.map(([endpoint]) => unnamed(endpoint))),
      );
    });

    it('in its error codes', () => {
      const rows = sectionOf(reference, 'Error codes').matchAll(/^\| ([\d ,d/]+) \|/gm);
      const found = [...rows].flatMap(([, codes = '']) => codes.match(/\d{4}/g) ?? []);
      assert.deepEqual(sorted(found), sorted(errorCodes.map(([code]) => String(code))));
    });

    it('in its statuses', () => {
      const [, list = ''] = /order `status`: ([a-z_, ]+)/.exec(sectionOf(reference, 'Statuses')) ?? [];
      assert.deepEqual(sorted(list.trim().split(', ')), sorted(statuses.map(([status]) => status)));
    });
  });
});

function sectionOf(markdown: string, title: string): string {
  const [, section = ''] = markdown.split(`## ${title}`);
  return section.split('\n## ')[0] ?? '';
}

/** A path whose parameters have no names, as these differ: `/orders/{}`. */
function unnamed(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}');
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
