import { anySourceLists } from '../order/gateways/catalogue';
import type { Gateway } from '../order/gateways/gateway';
import { accepted, predictedBy, refused } from './exchange';
import { activeGateways, isCoupon } from './methods';
import type { Route } from './route';
import { wordedAs } from './verdict';

/** `GET /v1/json/payment-methods`: every method that an account could have, with its limits as they are documented. */
export const listPaymentMethods: Route = {
  method: 'GET',
  path: /^\/v1\/json\/payment-methods$/,
  answer: (state) => [state, accepted(activeGateways.map(paymentMethod))],
};

/** `GET /v1/json/payment-methods/{id}`: one of them; 1023 where there is none with this id. */
export const getPaymentMethod: Route = {
  method: 'GET',
  path: /^\/v1\/json\/payment-methods\/(?<id>[^/]+)$/,
  answer(state, _request, _world, { id = '' }) {
    const gateway = activeGateways.find((active) => active.id === id);
    if (gateway) return [state, accepted(paymentMethod(gateway))];
    const info = wordedAs(1023, 'no payment method that can be activated today has this id.');
    return [state, refused(1023, info, 404, predictedBy('unknown-gateway'))];
  },
};

/** A method as the API lists it, amounts in cents. No app, token or brand is active: that is a matter of the account. */
function paymentMethod(gateway: Gateway): object {
  const { id, name, amount, currencies, countries, required = [] } = gateway;
  const always = required.filter(({ flow }) => flow === undefined);
  const customer = always.flatMap(({ path: [parent, field] }) => (parent === 'customer' && field ? [field] : []));
  return {
    id,
    name,
    type: isCoupon(gateway) ? 'coupon' : 'payment-method',
    allowed_amount: { min: amount?.min ?? 0, max: amount?.max ?? null },
    allowed_currencies: anySourceLists(currencies) ?? [],
    allowed_countries: anySourceLists(countries) ?? [],
    preferred_countries: [],
    required_customer_data: [...new Set(customer)],
    shopping_cart_required: always.some(
      ({ path: [first], contestedBy }) => first === 'shopping_cart' && contestedBy === undefined,
    ),
    tokenization: { is_enabled: false, models: null },
    apps: { fastcheckout: { is_enabled: false }, payment_components: { is_enabled: false, has_fields: false } },
    brands: [],
  };
}
