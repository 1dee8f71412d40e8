import { missing, type Row } from './row';

/** Wallets on a phone or a website. */
// biome-ignore format: a row reads on one line
export const wallets: readonly Row[] = [
  ['APPLEPAY', 'direct', { '/gateway_info/payment_token': missing }, 'error /gateway_info/payment_token missing-field 1016'],
  ['APPLEPAY', 'direct', { '/gateway_info': missing }, 'error /gateway_info missing-field 1016'],
  ['APPLEPAY', 'redirect', { '/type': 'direct' }, 'error /gateway_info missing-field 1016'],
  // Of all currencies of cards it lacks this one
  ['APPLEPAY', 'redirect', { '/currency': 'BGN' }, 'error /currency currency 1002'],
  ['APPLEPAY', 'direct', { '/gateway_info/phone': '020' }, 'hint /gateway_info/phone gateway-info-field'],
  ['GOOGLEPAY', 'direct', { '/gateway_info/payment_token': '' }, 'error /gateway_info/payment_token missing-field 1016'],
  ['GOOGLEPAY', 'redirect', { '/currency': 'RSD' }, 'error /currency currency 1002'],
  ['GOOGLEPAY', 'redirect', { '/type': 'checkout' }, 'error /type type 1023'],

  ['PAYPAL', 'redirect', { '/currency': 'KRW' }, 'error /currency currency 1002'],
  ['PAYPAL', 'direct', { '/currency': 'ZAR' }, 'error /currency currency 1002'],
  ['PAYPAL', 'redirect', { '/type': 'checkout' }, 'error /type type 1023'],

  ['AMAZONBTN', 'redirect', { '/customer/first_name': missing }, 'warning /customer/first_name disputed-field'],
  ['AMAZONBTN', 'redirect', { '/customer/house_number': '' }, 'warning /customer/house_number disputed-field'],
  ['AMAZONBTN', 'direct', { '/customer/phone': missing }, 'warning /customer/phone disputed-field'],
  ['AMAZONBTN', 'redirect', { '/customer': missing }, 'warning /customer disputed-field'],
  ['AMAZONBTN', 'redirect', { '/customer/country': 'GB' }, 'warning /customer/country country-of-gateway'],
  ['AMAZONBTN', 'redirect', { '/currency': 'CAD' }, 'error /currency currency 1002'],

  ['ALIPAY', 'redirect', { '/currency': 'CNY' }, 'error /currency currency 1002'],
  ['ALIPAYPLUS', 'redirect', { '/currency': 'CNY' }, 'error /currency currency 1002'],
  // On the page on currencies, and not on its own
  ['ALIPAYPLUS', 'redirect', { '/currency': 'HKD' }, 'warning /currency disputed-value'],
  ['ALIPAYPLUS', 'direct', { '/currency': 'THB' }, 'warning /currency disputed-value'],
  ['WECHAT', 'redirect', { '/currency': 'USD' }, 'error /currency currency 1002'],
  ['WECHAT', 'direct', { '/currency': 'CNY' }, 'error /currency currency 1002'],
];
