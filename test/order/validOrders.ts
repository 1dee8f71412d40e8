import { readdirSync, readFileSync } from 'node:fs';
import { exampleOrder } from '../../src/authoring/orderTemplates';
import { families } from '../../src/order/gateways/catalogue';
import { flows } from '../../src/order/gateways/gateway';
import { situationOrders } from './faults/situationOrders';
import { fixture, seedNames } from './seedOrders';

/** An order as shops send it: two rates, a discount, shipping, fields that are not set, comments. */
const largeCart = `// exported by the shop
{
  "type": "redirect",
  "order_id": "order-1002",
  "gateway": "KLARNA",
  "currency": "EUR",
  "amount": 7495, // 61.94 and 21 %
  "description": "Order 1002",
  "var1": "", "var2": null, "items": [],
  "payment_options": { "redirect_url": "https://www.example.com/thanks", "cancel_url": "https://www.example.com/cart" },
  "customer": {
    "locale": "nl_NL",
    "first_name": "Simon", /* as on the card */
    "last_name": "Smit",
    "address1": "Kraanspoor",
    "house_number": "39",
    "zip_code": "1033SC",
    "city": "Amsterdam",
    "state": "",
    "country": "NL",
    "phone": "0208500500",
    "email": "simon.smit@example.com"
  },
  "delivery": { "state": "", "country": null },
  "shopping_cart": {
    "items": [
      { "name": "Shirt", "unit_price": 27.8925619835, "quantity": 2, "merchant_item_id": "shirt", "tax_table_selector": "BTW21" },
      { "name": "Book", "unit_price": 4.5871559633, "quantity": 1, "merchant_item_id": "book", "tax_table_selector": "BTW9" },
      { "name": "Discount", "unit_price": -4.1322314050, "quantity": 1, "merchant_item_id": "discount", "tax_table_selector": "BTW21" },
      { "name": "Shipping", "unit_price": 7.45, "quantity": 1, "merchant_item_id": "msp-shipping", "tax_table_selector": "none" }
    ]
  },
  "checkout_options": {
    "tax_tables": {
      "default": { "shipping_taxed": false, "rate": 0 },
      "alternate": [
        { "name": "BTW21", "rules": [{ "rate": 0.21, "country": "NL" }] },
        { "name": "BTW9", "rules": [{ "rate": 0.09, "country": "NL" }] },
        { "name": "none", "rules": [{ "rate": 0.0, "country": "" }] }
      ]
    }
  }
}
`;

const gateways = families.flatMap((family) => family.gateways);

/** The texts of orders that are right, or right but for a few mistakes: of every gateway, with carts, and examples. */
export const orderTexts: readonly string[] = [
  ...seedNames.map(fixture),
  ...readdirSync('examples').map((name) => readFileSync(`examples/${name}`, 'utf8')),
  ...[undefined, ...gateways].flatMap((gateway) =>
    flows.map((flow) => JSON.stringify(exampleOrder(gateway, flow), null, 2)),
  ),
  ...Object.values(situationOrders).map((order) => JSON.stringify(order, null, 2)),
  largeCart,
];
