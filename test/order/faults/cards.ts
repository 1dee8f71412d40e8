import { missing, type Row } from './row';

/** Card payments. */
// biome-ignore format: a row reads on one line
export const cards: readonly Row[] = [
  // A direct order carries the card, and whoever sends it needs PCI DSS
  ['CREDITCARD', 'direct', {}, 'hint /gateway_info/card_number card-data'],
  ['VISA', 'direct', {}, 'hint /gateway_info/card_number card-data'],
  ['VISA', 'direct', { '/gateway_info/card_number': '' }, 'error /gateway_info/card_number missing-field 1016'],
  ['VISA', 'direct', { '/gateway_info': missing }, 'error /gateway_info missing-field 1016'],
  ['VISA', 'redirect', { '/type': 'direct' }, 'error /gateway_info missing-field 1016'],
  ['MASTERCARD', 'direct', { '/gateway_info/card_expiry_date': missing }, 'error /gateway_info/card_expiry_date missing-field 1016'],
  ['AMEX', 'direct', { '/gateway_info/card_holder_name': missing }, 'error /gateway_info/card_holder_name missing-field 1016'],
  // An older page calls it cvc
  ['CREDITCARD', 'direct', { '/gateway_info/card_cvc': missing }, 'warning /gateway_info/card_cvc disputed-field'],
  ['CREDITCARD', 'direct', { '/gateway_info/emandate': 'm-1' }, 'hint /gateway_info/emandate gateway-info-field'],
  ['MASTERCARD', 'direct', { '/gateway_info/issuer_id': '0031' }, 'hint /gateway_info/issuer_id gateway-info-field'],

  ['CREDITCARD', 'redirect', { '/type': 'checkout' }, 'error /type type 1023'],
  ['VISA', 'redirect', { '/currency': 'XAF' }, 'error /currency currency 1002'],
  ['MASTERCARD', 'redirect', { '/currency': 'RSD' }, 'error /currency currency 1002'],
  ['AMEX', 'redirect', { '/currency': 'SEK' }, 'error /currency currency 1002'],
  // On the page on card payments, and not in an answer of GET /payment-methods
  ['AMEX', 'redirect', { '/currency': 'CHF' }, 'warning /currency disputed-value'],
  ['VISA', 'redirect', { '/amount': 500001 }, 'warning /amount amount-limits'],
  ['MAESTRO', 'redirect', { '/amount': 500001 }, 'warning /amount amount-limits'],

  // Maestro: "Redirect only", and customer and payment_options required, says its order page
  ['MAESTRO', 'redirect', { '/type': 'paymentlink' }, 'warning /type disputed-value'],
  ['MAESTRO', 'redirect', { '/type': 'direct' }, 'warning /type disputed-value'],
  ['MAESTRO', 'redirect', { '/type': 'direct', '/gateway_info': { card_holder_name: 'Simon Smit', card_expiry_date: '3012' } }, 'warning /type disputed-value', 'warning /gateway_info/card_number disputed-field'],
  ['MAESTRO', 'redirect', { '/customer': missing }, 'error /customer missing-field 1016'],
  ['MAESTRO', 'redirect', { '/payment_options': missing }, 'warning /payment_options disputed-field'],
];
