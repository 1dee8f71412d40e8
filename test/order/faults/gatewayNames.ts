import type { Expected } from './row';

/** What stands as `gateway`, what is said of it, and the id that the fix puts there. */
export type Name = readonly [written: string, expected: Expected, id: string | undefined];

const spelling = 'hint /gateway gateway-spelling';
const unknown = 'warning /gateway unknown-gateway';
const lifecycle = 'information /gateway gateway-lifecycle';

/** An id in another spelling: published orders have `iDEAL` and `iDEALQR`. */
export const spellings: readonly Name[] = [
  ['iDEAL', spelling, 'IDEAL'],
  ['iDEALQR', spelling, 'IDEALQR'],
  ['Visa', spelling, 'VISA'],
  ['MasterCard', spelling, 'MASTERCARD'],
  ['credit card', spelling, 'CREDITCARD'],
  ['Mister Cash', spelling, 'MISTERCASH'],
  ['mb-way', spelling, 'MBWAY'],
  ['PayPal', spelling, 'PAYPAL'],
  ['Apple Pay', spelling, 'APPLEPAY'],
  ['GooglePay', spelling, 'GOOGLEPAY'],
  ['Trust Pay', spelling, 'TRUSTPAY'],
  ['Boekenbon', spelling, 'BOEKENBON'],
];

/** A name is no id: the API does not know it. */
export const names: readonly Name[] = [
  ['Bancontact', unknown, 'MISTERCASH'],
  ['Bank transfer', unknown, 'BANKTRANS'],
  ['SEPA Direct Debit', unknown, 'DIRDEB'],
  ['Sofort', unknown, 'DIRECTBANK'],
  ['Przelewy24', unknown, 'DOTPAY'],
  ['American Express', unknown, 'AMEX'],
  ['Riverty', unknown, 'AFTERPAY'],
  ['Pay After Delivery', unknown, 'BNPL_MF'],
  ['Amazon Pay', unknown, 'AMAZONBTN'],
  ['Alipay+', unknown, 'ALIPAYPLUS'],
  ['WeChat Pay', unknown, 'WECHAT'],
  ['Paysafecard', unknown, 'PSAFECARD'],
];

/** One letter off, or two swapped; else there is nothing to offer. */
export const slips: readonly Name[] = [
  ['TRUSTLI', unknown, 'TRUSTLY'],
  ['KLANRA', unknown, 'KLARNA'],
  ['MISTERCAHS', unknown, 'MISTERCASH'],
  ['BANKTRAN', unknown, 'BANKTRANS'],
  ['MULTIBANKO', unknown, 'MULTIBANCO'],
  ['GOOGLEPAYY', unknown, 'GOOGLEPAY'],
  ['AMAZONBTM', unknown, 'AMAZONBTN'],
  ['BELFUIS', unknown, 'BELFIUS'],
  ['MY_SHOP_PAY', unknown, undefined],
  ['KLARNA_PAY_NOW', unknown, undefined],
];

/** Deprecated or discontinued, so struck through; with what to use instead, where a document says it. */
export const ended: readonly Name[] = [
  ['ALIPAY', lifecycle, 'ALIPAYPLUS'],
  ['DIRECTBANK', lifecycle, 'KLARNA'],
  ['PAYAFTER', lifecycle, 'BNPL_MF'],
  ['GIROPAY', lifecycle, undefined],
  ['DBRTP', lifecycle, undefined],
  ['INGHOME', lifecycle, undefined],
  ['SANTANDER', lifecycle, undefined],
  ['ZINIA', lifecycle, undefined],
];

/** In some source, and not in the list of gateway ids; two are another spelling of an id that is. */
export const unlisted: readonly Name[] = [
  ['EDENECO', lifecycle, 'EDENCO'],
  ['VVVGIFTCARD', lifecycle, 'VVVGIFTCRD'],
  ['IN3B2B', lifecycle, undefined],
  ['BNPL_INST', lifecycle, undefined],
  ['BNPL_OB', lifecycle, undefined],
  ['ZINIA_IN3', lifecycle, undefined],
  ['BIERCHEQUE', lifecycle, undefined],
  ['OHMYGOOD', lifecycle, undefined],
  ['SPORTSGIFT', lifecycle, undefined],
  ['GIVACARD', lifecycle, undefined],
  ['WINKELCHEQUE', lifecycle, undefined],
];
