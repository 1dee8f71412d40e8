import { isOn, valueAt } from '../schema/values';
import type { OrderUnderCheck } from './rule';

/** Whether the API adds the cart of an order up: for buy now, pay later, and where `validate_cart` asks for it. */
export function cartIsChecked({ order, kind: { gateway } }: OrderUnderCheck): boolean {
  return gateway?.checksCart !== undefined || isOn(valueAt(order, ['checkout_options', 'validate_cart']));
}
