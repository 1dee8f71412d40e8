import { availableParallelism } from 'node:os';
import { budgets } from './budgets';
import type { Bundle } from './bundles';
import type { Checking } from './checking';
import type { OrderRate } from './simulating';
import { table } from './table';

/** Everything that was measured; times in milliseconds. */
export interface Measured {
  readonly checkings: readonly Checking[];
  /** How many times as long 10 MB takes as 1 MB. */
  readonly growth: { readonly parse: number; readonly check: number };
  /** The parts of checking a valid order of 1 MB. */
  readonly parts: Readonly<Record<string, number>>;
  /** `loads` are the bytes of an entry with all that it imports. */
  readonly bundles: readonly (Bundle & { readonly loads?: number; readonly milliseconds?: number })[];
  /** `node` is how long a Node takes that does nothing. */
  readonly terminal: { readonly bytes: number; readonly milliseconds: number; readonly node: number };
  readonly simulator: OrderRate;
  readonly packageBytes: number;
}

const SMALL = 5000;

/** docs/performance.md. */
export function performancePage(measured: Measured): string {
  const { checkings, growth, parts, bundles, terminal, simulator } = measured;
  const entries = bundles.filter(({ isEntry }) => isEntry);
  const shared = bundles.filter(({ isEntry, bytes }) => !isEntry && bytes >= SMALL);
  const small = bundles.filter(({ isEntry, bytes }) => !isEntry && bytes < SMALL);
  return `# Performance

Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${availableParallelism()} cores, by
\`npm run bench -- --write\`. Times differ between machines; ratios come from one run, in which everything took turns, and
are medians. Nothing asserts them but the first two sizes below.

## Budgets

${table(['', 'budget', 'measured', ''], budgets(measured))}

## Checking an order

An order for PayPal whose cart adds up, and the same with problems of eight kinds. \`checkOrder\` runs every rule. The JSON
service is the one that VS Code uses, with [our own schema](../schemas/order.schema.json), which knows shapes alone.

${table(
  ['order', 'problems', 'checkOrder', 'JSON.parse', 'JSON service', 'x JSON.parse', 'times faster than the service'],
  checkings.map(({ size, problems, check, parse, service }) => [
    size,
    problems.toLocaleString('en'),
    milliseconds(check),
    milliseconds(parse),
    milliseconds(service),
    (check / parse).toFixed(1),
    (service / check).toFixed(1),
  ]),
)}

Where the time goes for the valid order of 1 MB, measured one by one:

${table(
  ['part', 'time'],
  Object.entries(parts)
    .sort(byTime)
    .slice(0, 8)
    .map(([part, time]) => [part, milliseconds(time)]),
)}

With a problem in the order, a scanner written in JavaScript looks for its place in the text. That takes several times as
long as JSON.parse, which is native, so a correct order does without; one with prices of more than 15 digits does not, since
they are read from the text digit by digit. A shape that fails is asked once more, for every fault of every line. Beyond
1 MB the garbage collector takes its share: what is made no longer fits where young objects live, so it is copied. JSON.parse of 10 MB takes
${growth.parse.toFixed(1)} times as long as of 1 MB, \`checkOrder\` ${growth.check.toFixed(1)} times.

## The simulator

It took ${simulator.orders.toLocaleString('en')} small orders over 8 connections, with every rule on, at ${Math.round((simulator.orders / simulator.milliseconds) * 1000).toLocaleString('en')} orders a second: the simulator
in one process, its clients in another.

## Sizes and loading

VS Code starts \`dist/extension.js\`; the other files load when they are first needed, with what they share. Times are those
of Node importing a file in a fresh process, with a stand-in for the API of VS Code.

${table(
  ['file', 'size', 'with what it imports', 'loads in'],
  entries.map(({ about, bytes, loads = bytes, milliseconds: time = Number.NaN }) => [
    about,
    kilobytes(bytes),
    kilobytes(loads),
    milliseconds(time),
  ]),
)}

${table(
  ['shared file', 'size'],
  [
    ...shared.map(({ about, bytes }) => [about, kilobytes(bytes)]),
    [`${small.length} smaller ones`, kilobytes(small.reduce((sum, { bytes }) => sum + bytes, 0))],
  ],
)}

The terminal program is one file of ${kilobytes(terminal.bytes)}. \`--version\` takes ${milliseconds(terminal.milliseconds)}, of which
${milliseconds(terminal.node)} are Node's own. The packaged extension is ${kilobytes(measured.packageBytes)}.
`;
}

function byTime([, one]: [string, number], [, other]: [string, number]): number {
  return other - one;
}

/** A time as people read it, with three digits or so. */
function milliseconds(time: number): string {
  return `${time.toFixed(time < 1 ? 3 : time < 10 ? 1 : 0)} ms`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
