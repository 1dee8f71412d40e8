import { families, gateways } from '../order/gateways/catalogue';
import type { Gateway } from '../order/gateways/gateway';

const familyOfId = new Map(families.flatMap(({ name, gateways: ours }) => ours.map(({ id }) => [id, name] as const)));

/** The payment methods that an account could have today: every gateway that is neither discontinued nor unlisted. */
export const activeGateways: readonly Gateway[] = gateways.filter(
  ({ lifecycle }) => lifecycle === undefined || lifecycle.state === 'deprecated',
);

/** The name of the family of a gateway in the catalogue, such as "Buy now, pay later". */
export function familyOf(id: string | undefined): string | undefined {
  return familyOfId.get(id ?? '');
}

// Paysafecard is paid with like any other method; the rest of its family are what the API calls coupons.
const PREPAID_METHODS: ReadonlySet<string> = new Set(['PSAFECARD']);

/** Whether the API lists a gateway among the coupons: gift cards and vouchers. */
export function isCoupon({ id }: Gateway): boolean {
  return familyOf(id) === 'Prepaid and gift cards' && !PREPAID_METHODS.has(id);
}
