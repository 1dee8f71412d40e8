// Prints how long a proposal list takes in an order of 2 KB, from the request to the list: the first time, with the
// chunk of the language service still to be loaded, and from then on.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const items = Array.from({ length: 9 }, (_, index) => ({
  name: `Book ${index}`,
  description: 'A book of two hundred pages, in a cardboard box',
  unit_price: 8.26446281,
  quantity: 1,
  merchant_item_id: `book-${index}`,
  tax_table_selector: 'BTW21',
}));
const text = JSON.stringify(
  { type: 'redirect', order_id: 'a', gateway: 'KLARNA', currency: '', items: [], shopping_cart: { items } },
  null,
  2,
);
const places = { currency: text.indexOf('"currency": "') + 13, gateway: text.indexOf('KLARNA'), property: 1 };

// The chunk that the extension loads, where it was built; it is the only one with this function.
const chunk = readdirSync('dist').find((file) => /^completion-.*\.js$/.test(file));
if (!chunk) throw new Error('dist has no chunk for completion; run npm run build first.');

const milliseconds = async (what: () => Promise<unknown>) => {
  const start = performance.now();
  await what();
  return performance.now() - start;
};
const load = () => import(pathToFileURL(path.resolve('dist', chunk)).href);

console.log(`order of ${text.length} characters`);
const cold = await milliseconds(async () => (await load()).completionsAt(text, places.currency));
console.log(`cold (chunk not loaded): ${cold.toFixed(1)} ms`);
const { completionsAt } = await load();
for (const [name, offset] of Object.entries(places)) {
  const times: number[] = [];
  for (let run = 0; run < 200; run += 1) times.push(await milliseconds(() => completionsAt(text, offset)));
  times.sort((one, other) => one - other);
  console.log(`warm, ${name}: ${times[100]?.toFixed(2)} ms (median of 200)`);
}
