import { readFileSync } from 'node:fs';
import { getLanguageService } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { checkOrder } from '../../src/order/checkOrder';
import { orderWith } from './orders';
import { medians, type Rounds } from './timing';

/** How long an order of one size, with so many problems, takes; in milliseconds. */
export interface Checking {
  readonly size: string;
  readonly problems: number;
  readonly bytes: number;
  /** JSON.parse, checkOrder, and the JSON service with our own schema. */
  readonly parse: number;
  readonly check: number;
  readonly service: number;
}

const sizes: [size: string, lines: number, times: Rounds][] = [
  ['2 KB', 6, { rounds: 21, runs: 100 }],
  ['100 KB', 340, { rounds: 21, runs: 3 }],
  ['1 MB', 3400, { rounds: 11, runs: 2 }],
  ['10 MB', 34_000, { rounds: 3, runs: 1 }],
];

/** Times orders of every size, valid and with problems. */
export async function checkings(): Promise<Checking[]> {
  // What an editor has after the first keys: code that the engine has compiled.
  for (const problems of [0, 1, 16]) {
    const text = orderWith(40, problems);
    for (let run = 0; run < 1000; run += 1) checkOrder(text);
    for (let run = 0; run < 30; run += 1) await validated(text);
  }
  const rows: Checking[] = [];
  for (const [size, lines, times] of sizes) {
    for (const problems of [0, 1, 1000].filter((count) => count <= lines)) {
      const text = orderWith(lines, problems);
      const works = {
        parse: () => JSON.parse(text),
        check: () => checkOrder(text),
        service: () => validated(text),
      };
      rows.push({ size, problems, bytes: text.length, ...(await medians(works, times)) });
    }
  }
  return rows;
}

/** How many times as long a valid order of 10 MB takes as one of 1 MB; measured in turns too. */
export async function growth(): Promise<{ parse: number; check: number }> {
  const [one, ten] = [orderWith(3400, 0), orderWith(34_000, 0)];
  const works = {
    parseOne: () => JSON.parse(one),
    parseTen: () => JSON.parse(ten),
    checkOne: () => checkOrder(one),
    checkTen: () => checkOrder(ten),
  };
  const { parseOne, parseTen, checkOne, checkTen } = await medians(works, { rounds: 7, runs: 3 });
  return { parse: parseTen / parseOne, check: checkTen / checkOne };
}

const service = getLanguageService({});
service.configure({
  schemas: [{ uri: 'order', fileMatch: ['*'], schema: JSON.parse(readFileSync('schemas/order.schema.json', 'utf8')) }],
});

function validated(text: string): Promise<unknown[]> {
  const document = TextDocument.create('file:///order.json', 'json', 1, text);
  return Promise.resolve(service.doValidation(document, service.parseJSONDocument(document)));
}
