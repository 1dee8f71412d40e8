import { checkOrder } from '../../src/order/checkOrder';

type Item = Record<string, unknown>;

/** A line of EUR 10.00 with VAT. */
function item(index: number): Item {
  return {
    name: `Item ${index}`,
    description: 'A thing to buy',
    unit_price: 8.26446281,
    quantity: 1,
    merchant_item_id: `sku-${index}`,
    tax_table_selector: 'BTW21',
    weight: { unit: 'KG', value: 12 },
  };
}

/** What is wrong with a line; each is one problem. */
const faults: readonly ((line: Item) => Item)[] = [
  ({ name, ...others }) => ({ nmae: name, ...others }),
  (line) => ({ ...line, unit_price: 'ten' }),
  (line) => ({ ...line, currency: 'eur' }),
  (line) => ({ ...line, currency: 'USD' }),
  (line) => ({ ...line, tax_table_selector: 'BTW12' }),
  (line) => ({ ...line, tax_table_selector: 21 }),
  (line) => ({ ...line, weight: 'heavy' }),
  (line) => ({ ...line, name: { en: 'Mug' } }),
];

/**
 * The text of an order whose cart has so many lines and adds up, with so many problems of several kinds, spread over the
 * cart.
 */
export function orderWith(lines: number, problems: number): string {
  const every = Math.floor(lines / Math.max(problems, 1));
  const items = Array.from({ length: lines }, (_, index) => {
    const isFaulty = problems > 0 && index % every === every - 1 && index < every * problems;
    const fault = isFaulty ? faults[Math.floor(index / every) % faults.length] : undefined;
    return fault ? fault(item(index)) : item(index);
  });
  const order = {
    type: 'redirect',
    order_id: 'bench',
    gateway: 'PAYPAL',
    currency: 'EUR',
    amount: 1000 * lines,
    description: 'A large order',
    shopping_cart: { items },
    checkout_options: { tax_tables: { alternate: [{ name: 'BTW21', rules: [{ rate: 0.21 }] }] } },
  };
  const text = JSON.stringify(order, null, 2);
  const found = checkOrder(text);
  if (found.length !== problems)
    throw new Error(`An order with ${problems} problems has ${found.length}: ${found[0]?.message}`);
  return text;
}
