import type { Flow } from '../../../src/order/gateways/gateway';
import type { Severity } from '../../../src/order/problem';

/** Changes to an order: by JSON Pointer, the value that is set there, or `missing` where it is taken away. */
export type Changes = Readonly<Record<string, unknown>>;

export const missing = undefined;

/** Severity, path and code of a problem; on errors, the code that the API answers. */
export type Expected = `${Severity} /${string} ${string}`;

/**
 * The order that is changed, by its gateway (as `exampleOrder` has it) or by its name in `situationOrders.ts`, its flow,
 * the changes, and every problem that comes of them.
 */
export type Row = readonly [of: string, flow: Flow, changes: Changes, ...expected: Expected[]];
