import { anySourceLists, gatewayById } from '../order/gateways/catalogue';
import type { Gateway } from '../order/gateways/gateway';
import { accepted, predictedBy, refused } from './exchange';
import { activeGateways, isCoupon } from './methods';
import type { Route } from './route';
import { wordedAs } from './verdict';

/**
 * `GET /v1/json/gateways`: the gateways that an account could have, as id and description. `include=coupons` adds gift
 * cards and vouchers; `country` leaves out those that do not serve it.
 */
export const listGateways: Route = {
  method: 'GET',
  path: /^\/v1\/json\/gateways$/,
  answer(state, { query }) {
    const withCoupons = query.get('include') === 'coupons';
    const country = query.get('country')?.toUpperCase();
    const listed = activeGateways
      .filter((gateway) => withCoupons || !isCoupon(gateway))
      .filter(({ countries }) => !country || !countries || anySourceLists(countries)?.includes(country));
    return [state, accepted(listed.map(described))];
  },
};

/** `GET /v1/json/gateways/{id}`: one of them; 1023 where there is none with this id. */
export const getGateway: Route = {
  method: 'GET',
  path: /^\/v1\/json\/gateways\/(?<id>[^/]+)$/,
  answer(state, _request, _world, { id = '' }) {
    const gateway = activeGateways.find((active) => active === gatewayById(id));
    if (gateway) return [state, accepted(described(gateway))];
    const info = wordedAs(1023, 'no payment method that can be activated today has this id.');
    return [state, refused(1023, info, 404, predictedBy('unknown-gateway'))];
  },
};

function described({ id, name }: Gateway): object {
  return { id, description: name };
}
