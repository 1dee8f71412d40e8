import { missing, type Row } from './row';

/** Ways to use the API that are no gateway. */
// biome-ignore format: a row reads on one line
export const situations: readonly Row[] = [
  // What every order needs
  ['the least', 'redirect', { '/order_id': missing }, 'error /order_id missing-field 1016'],
  ['the least', 'paymentlink', { '/amount': missing }, 'error /amount missing-field 1016'],
  ['the least', 'paymentlink', { '/currency': '' }, 'error /currency missing-field 1016'],
  ['the least', 'redirect', { '/description': missing }, 'error /description missing-field 1008'],
  ['the least', 'redirect', { '/type': 'direct' }, 'error /gateway direct-without-gateway 1023'],
  ['any gateway', 'redirect', { '/type': 'payment_link' }, 'error /type type 1023'],

  ['FastCheckout', 'checkout', { '/shopping_cart': missing }, 'error /shopping_cart missing-field 1016'],
  ['FastCheckout', 'checkout', { '/checkout_options': missing }, 'error /checkout_options missing-field 1016'],
  ['FastCheckout', 'checkout', { '/checkout_options': { validate_cart: true } }, 'error /checkout_options/tax_tables missing-field 1016'],
  ['FastCheckout', 'checkout', { '/payment_options/redirect_url': '' }, 'error /payment_options/redirect_url missing-field 1016'],
  ['FastCheckout', 'checkout', { '/payment_options/cancel_url': missing }, 'error /payment_options/cancel_url missing-field 1016'],
  ['FastCheckout', 'checkout', { '/payment_options': missing }, 'error /payment_options missing-field 1016'],

  // Recurring payments: the model, the customer they are kept under and, later, the token
  ['first recurring', 'redirect', { '/customer/reference': missing }, 'error /customer/reference missing-field 1016'],
  ['first recurring', 'redirect', { '/customer': missing }, 'error /customer missing-field 1016'],
  ['first recurring', 'redirect', { '/gateway': 'IDEAL', '/customer/reference': '' }, 'error /customer/reference missing-field 1016'],
  ['DIRDEB', 'direct', { '/recurring_model': 'unscheduled' }, 'error /customer/reference missing-field 1016'],
  ['later recurring', 'direct', { '/recurring_model': missing }, 'error /recurring_model missing-field 1016'],
  ['later recurring', 'direct', { '/customer/reference': missing }, 'error /customer/reference missing-field 1016'],
  ['later recurring', 'direct', { '/recurring_id': missing }, 'error /gateway direct-without-gateway 1023'],

  // The payment component: an order of 2021 names no gateway in it
  ['component', 'direct', { '/payment_data/payload': missing }, 'error /payment_data/payload missing-field 1016'],
  ['component', 'direct', { '/payment_data/gateway': missing }, 'warning /payment_data/gateway disputed-field'],
  ['component', 'direct', { '/payment_data': missing }, 'error /gateway direct-without-gateway 1023'],

  ['zero authorisation', 'redirect', { '/amount': -1 }, 'error /amount amount 1001'],
  ['MOTO', 'direct', { '/gateway_info/card_number': missing }, 'error /gateway_info/card_number missing-field 1016'],
  ['split', 'redirect', { '/affiliate/split_payments': [] }, 'error /affiliate/split_payments missing-field 1016'],
  ['Second Chance', 'redirect', { '/customer/email': missing }, 'warning /customer/email disputed-field'],
  ['Flexible 3D', 'redirect', { '/gateway_info/term_url': missing }, 'warning /gateway_info/term_url disputed-field'],
  ['changeable iDEAL QR', 'redirect', { '/gateway_info/max_amount': missing }, 'warning /gateway_info/max_amount disputed-field'],
];
