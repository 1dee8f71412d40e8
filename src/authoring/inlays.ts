import { locate } from '../order/locate';
import { cartOf } from '../order/money/cart';
import { mainUnits } from '../order/money/currencyUnits';
import { cartVerdict, cartWorking } from '../order/money/working';
import { openOrder } from './openOrder';
import { amountReading } from './reading';

/** A text that an editor shows at an offset, between what was typed. */
export interface InlayText {
  readonly offset: number;
  readonly text: string;
  /** The working, for who asks. */
  readonly working?: string;
}

const amountPath = ['amount'];
const itemsPath = ['shopping_cart', 'items'];

/**
 * What an order says in cents and in lines, as people read it: "EUR 374.85" behind its amount, and "374.85, adds up" in
 * its cart. None where the amount is no whole number, or the cart cannot be judged.
 */
export function inlaysOf(text: string): InlayText[] {
  const order = openOrder(text)?.order;
  if (!order) return [];
  const find = locate(text, [amountPath, itemsPath]);
  const { currency } = order;

  const amount = find(amountPath)?.value;
  const reads = amount && amountReading(text.slice(amount.start, amount.end), currency);
  const items = find(itemsPath)?.value;
  const cart = items && cartOf(order, text);
  const verdict = cart && cartVerdict(order, cart);
  return [
    ...(reads ? [{ offset: amount.end, text: reads }] : []),
    ...(verdict
      ? [
          {
            offset: items.start + 1,
            text: `${mainUnits(cart.total, currency)}, ${verdict}`,
            working: cartWorking(cart, currency),
          },
        ]
      : []),
  ];
}
