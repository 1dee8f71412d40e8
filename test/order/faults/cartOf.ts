/** A cart of some articles at EUR 10.00 with VAT, and the tax tables that it refers to. */
export function cartOf(quantity: number): Readonly<Record<string, unknown>> {
  const mug = { name: 'Mug', unit_price: 8.26446281, quantity, merchant_item_id: 'mug', tax_table_selector: 'BTW21' };
  return {
    shopping_cart: { items: [mug] },
    checkout_options: {
      tax_tables: {
        default: { shipping_taxed: true, rate: 0.21 },
        alternate: [{ name: 'BTW21', rules: [{ rate: 0.21 }] }],
      },
    },
  };
}
