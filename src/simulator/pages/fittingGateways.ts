import { anySourceLists, families } from '../../order/gateways/catalogue';
import type { Flow, Gateway } from '../../order/gateways/gateway';
import { activeGateways } from '../methods';

/** The gateways of one family of the catalogue that an order can be paid with. */
export interface FittingFamily {
  readonly name: string;
  readonly gateways: readonly Gateway[];
}

/** The gateways that fit the currency and the flow of an order, by family; families without any are left out. */
export function fittingGateways(order: Readonly<Record<string, unknown>>): readonly FittingFamily[] {
  // The customer of a FastCheckout chooses on a payment page, as after a redirect.
  const flow = order.type === 'direct' || order.type === 'paymentlink' ? order.type : 'redirect';
  return families
    .map(({ name, gateways }) => ({
      name,
      gateways: gateways.filter((gateway) => fits(gateway, flow, order.currency)),
    }))
    .filter(({ gateways }) => gateways.length > 0);
}

function fits(gateway: Gateway, flow: Flow, currency: unknown): boolean {
  if (!activeGateways.includes(gateway)) return false;
  const currencies: readonly unknown[] | undefined = anySourceLists(gateway.currencies);
  return (
    (anySourceLists(gateway.flows)?.includes(flow) ?? true) &&
    (currencies === undefined || currencies.includes(currency))
  );
}
