import { describeRule } from './ruleTable';

const model = (value: string) => `"recurring_model": "${value}"`;
const method = (value: string) => `"payment_options": { "notification_method": "${value}" }`;
const billink = (value: string) =>
  `"payment_options": { "settings": { "gateways": { "BILLINK": { "type": "${value}" } } } }`;
const cards = (value: string) =>
  `"payment_options": { "settings": { "coupons": { "allow": ["EDENCO", "${value}"] } } }`;
const item = (members: string) => `"shopping_cart": { "items": [{ "name": "a" }, { ${members} }] }`;

describeRule('value-spelling', {
  faults: [
    [model('CardOnFile'), '/recurring_model', 'recurring_model should be cardOnFile. It is "CardOnFile".'],
    [model('subscripton'), '/recurring_model', 'recurring_model should be subscription. It is "subscripton".'],
    ['"capture": "Manual"', '/capture', 'capture should be manual. It is "Manual".'],
    [
      method('post'),
      '/payment_options/notification_method',
      'payment_options.notification_method should be POST. It is "post".',
    ],
    [
      billink('b'),
      '/payment_options/settings/gateways/BILLINK/type',
      'payment_options.settings.gateways.BILLINK.type should be B. It is "b".',
    ],
    [
      cards('VVVGIFTCRT'),
      '/payment_options/settings/coupons/allow/1',
      'payment_options.settings.coupons.allow.1 should be VVVGIFTCRD. It is "VVVGIFTCRT".',
    ],
    [
      item('"weight": { "unit": "kg" }'),
      '/shopping_cart/items/1/weight/unit',
      'shopping_cart.items.1.weight.unit should be KG. It is "kg".',
    ],
    [
      item('"merchant_item_id": "msp_shipping"'),
      '/shopping_cart/items/1/merchant_item_id',
      'shopping_cart.items.1.merchant_item_id should be msp-shipping. It is "msp_shipping".',
    ],
  ],
  correct: [
    model('cardOnFile'),
    model('monthly'),
    model('{{model}}'),
    model(''),
    '"recurring_model": 7',
    '"capture": "automatic"',
    method('GET'),
    '"customer": { "gender": "male" }, "gateway_info": { "gender": "Male" }',
    // A letter away from en_US, and another locale.
    '"customer": { "locale": "es_US" }',
    item('"merchant_item_id": "sku-1"'),
    cards('VVVGIFTCARD'),
  ],
  fixes: [
    [model('cardonfile'), 'Change to cardOnFile', model('cardOnFile'), 'lossless'],
    [method('Get'), 'Change to GET', method('GET'), 'lossless'],
    ['"customer": { "gender": "m" }', 'Change to M', '"customer": { "gender": "M" }', 'lossless'],
    ['"gateway_info": { "gender": "Mrs" }', 'Change to mrs', '"gateway_info": { "gender": "mrs" }', 'lossless'],
    [cards('yourgift'), 'Change to YOURGIFT', cards('YOURGIFT'), 'lossless'],
    [model('unschedueld'), 'Change to unscheduled', model('unscheduled')],
    ['"capture": "manuel"', 'Change to manual', '"capture": "manual"'],
  ],
});
