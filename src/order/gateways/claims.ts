import type { Claim, Flow } from './gateway';
import { documentation2025 } from './sources';

/** A list that the newest documents alone give. */
export function documented<T>(...values: readonly T[]): readonly Claim<T>[] {
  return [{ source: documentation2025, values }];
}

// No document lists `paymentlink` per gateway; it is a redirect that is sent by other means.

/** Paid on a page of MultiSafepay or of the bank. */
export const redirectFlows: readonly Flow[] = ['redirect', 'paymentlink'];

/** The shop can also ask for everything itself. */
export const directFlows: readonly Flow[] = ['redirect', 'direct', 'paymentlink'];

/** The page of the gateway shows a redirect only, while the schema of its whole family allows `direct`. */
export function directBySchemaOnly(schema: string): readonly Claim<Flow>[] {
  return [
    { source: documentation2025, values: redirectFlows },
    { source: schema, values: directFlows },
  ];
}
