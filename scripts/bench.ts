// npm run bench: how fast an order is checked, as ratios from one run. It asserts nothing: machines differ.

import { readFileSync } from 'node:fs';
import { getLanguageService } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { checkOrder } from '../src/order/checkOrder';

const service = getLanguageService({});
service.configure({
  schemas: [{ uri: 'order', fileMatch: ['*'], schema: JSON.parse(readFileSync('schemas/order.schema.json', 'utf8')) }],
});

/** An order for iDEAL with a cart of so many items; the first `faulty` of them have a misspelt property. */
function orderWith(items: number, faulty = 0): string {
  const item = (index: number) => ({
    [index < faulty ? 'nmae' : 'name']: `Item ${index}`,
    description: 'A thing to buy',
    unit_price: 10.5,
    quantity: 2,
    merchant_item_id: `sku-${index}`,
    tax_table_selector: 'BTW21',
    weight: { unit: 'KG', value: 12 },
  });
  const order = {
    type: 'redirect',
    order_id: 'bench',
    gateway: 'IDEAL',
    currency: 'EUR',
    amount: 1000,
    description: 'A large order',
    shopping_cart: { items: Array.from({ length: items }, (_, index) => item(index)) },
  };
  return JSON.stringify(order, null, 2);
}

/** The median of some runs, in milliseconds. */
async function median(work: () => unknown, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? Number.NaN;
}

const sizes: [name: string, items: number][] = [
  ['2 KB', 6],
  ['100 KB', 350],
  ['1 MB', 3600],
  ['10 MB', 36_000],
];
// What an editor has after the first keys: code that the engine has compiled.
for (let run = 0; run < 300; run += 1) checkOrder(orderWith(20, run % 2));
const rows: Record<string, string | number>[] = [];
for (const [name, items] of sizes) {
  for (const [what, faulty] of [
    ['valid', 0],
    ['one problem', 1],
    ['1,000 problems', 1000],
  ] as const) {
    if (faulty > items) continue;
    const text = orderWith(items, faulty);
    const runs = items > 10_000 ? 5 : 15;
    const parse = await median(() => JSON.parse(text), runs);
    const check = await median(() => checkOrder(text), runs);
    const validate = async () => {
      const document = TextDocument.create('file:///order.json', 'json', 1, text);
      return service.doValidation(document, service.parseJSONDocument(document));
    };
    const languageService = items > 10_000 ? undefined : await median(validate, runs);
    rows.push({
      order: `${name}, ${what}`,
      'checkOrder (ms)': check.toFixed(2),
      'x JSON.parse': (check / parse).toFixed(1),
      'times faster than the JSON service': languageService ? (languageService / check).toFixed(1) : 'not run',
    });
  }
}
console.table(rows);
