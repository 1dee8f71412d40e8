import { gatewayById } from '../gateways/catalogue';
import { zeroAuthorization } from '../gateways/situations';
import type { OrderKind } from '../kind';
import { asAmount, readingsOfAmount } from '../money/currencyUnits';
import { listed } from '../schema/order';
import type { Rule } from './rule';
import { setAmount } from './setAmount';

const { flows = [], gateways = [] } = zeroAuthorization;
const methods = listed(gateways.map((id) => gatewayById(id)?.name ?? id));

export const amountZero: Rule = {
  code: 'amount-zero',
  severity: 'error',
  topic: 'Money',
  what: 'The amount is 0, and the order is no zero authorisation.',
  why: 'The least amount is 1 cent (error 1001). An amount of 0 checks a card, with a few gateways only.',
  source: 'The error reference, and the page on zero authorisation.',
  example: '"gateway": "IDEAL", "amount": 0',
  fix: 'Sets the amount to what the cart adds up to.',
  apiErrors: [1001],
  check(under) {
    const { order, kind } = under;
    if (!isZero(order) || mayBeZero(kind)) return [];
    const cart = under.cart();
    return [
      {
        path: ['amount'],
        message: `amount should be at least 1${kind.gateway ? ` for ${kind.gateway.name}` : ''}. An amount of 0 is for zero authorisation: ${methods}, as ${listed(flows)}.`,
        apiError: 1001,
        fixes: cart ? setAmount(asAmount(cart.total, order.currency)) : [],
      },
    ];
  },
};

/** Whether the amount of an order is 0, in quotes too. */
export function isZero({ amount, currency }: Readonly<Record<string, unknown>>): boolean {
  return readingsOfAmount(amount, currency)[0] === 0n;
}

/** Without a gateway, the customer may choose a card. */
export function mayBeZero({ gateway, flow }: OrderKind): boolean {
  return flows.includes(flow) && (!gateway || gateways.includes(gateway.id));
}
