import { object, text } from './field';

/** The `plugin` of an order: for support, when something goes wrong. */
export const plugin = object(
  'The shop software that makes the order.',
  {
    shop: text('The name of the shop software.', 'Magento'),
    shop_version: text('The version of the shop software.', '2.4.7'),
    plugin_version: text('The version of the plugin, or of your integration.', '1.0.0'),
    partner: text('Who made the integration.', 'Example Agency'),
    shop_root_url: text('The address of the shop.', 'https://www.example.com'),
  },
  ['shop', 'shop_version', 'plugin_version'],
);
