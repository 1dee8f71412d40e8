import type { Row } from './row';

/** Values that are wrong in any order. */
// biome-ignore format: a row reads on one line
export const fields: readonly Row[] = [
  ['IDEAL', 'redirect', { '/amount': '10,00' }, 'error /amount amount 1001'],
  ['BIZUM', 'redirect', { '/amount': 10.5 }, 'error /amount amount 1001'],
  ['MULTIBANCO', 'redirect', { '/amount': '1000' }, 'warning /amount amount-in-quotes'],
  ['WECHAT', 'redirect', { '/currency': 'euro' }, 'error /currency currency 1002'],
  ['any gateway', 'redirect', { '/currency': 'EURO' }, 'error /currency currency 1002'],
  ['ALIPAYPLUS', 'direct', { '/order_id': 'x'.repeat(51) }, 'error /order_id order-id 1006'],
  ['PAYPAL', 'direct', { '/description': 'x'.repeat(201) }, 'error /description description 1008'],
  ['GOOGLEPAY', 'redirect', { '/description': '<b>Mug</b>' }, 'warning /description description-html'],
  ['CBC', 'redirect', { '/var1': 'x'.repeat(501) }, 'error /var1 variable 1010'],
  ['KBC', 'direct', { '/var2': 'x'.repeat(501) }, 'error /var2 variable 1010'],
  ['MBWAY', 'redirect', { '/var3': 'x'.repeat(501) }, 'error /var3 variable 1010'],

  // People and places
  ['KLARNA', 'redirect', { '/customer/country': 'UK' }, 'error /customer/country country 1018'],
  ['BILLINK', 'redirect', { '/customer/country': 'NLD' }, 'error /customer/country country 1018'],
  ['BNPL_INSTM', 'direct', { '/delivery/country': 'nl' }, 'error /delivery/country country 1018'],
  ['DIRDEB', 'direct', { '/gateway_info/account_holder_country': 'Nederland' }, 'error /gateway_info/account_holder_country country 1018'],
  ['VISA', 'redirect', { '/customer/ip_address': '256.1.1.1' }, 'error /customer/ip_address ip-address 1007'],
  ['IN3', 'direct', { '/customer/ip_address': 'unknown' }, 'error /customer/ip_address ip-address 1007'],
  ['AMEX', 'redirect', { '/customer/forwarded_ip': '1.2.3' }, 'error /customer/forwarded_ip ip-address 1007'],
  ['BANKTRANS', 'redirect', { '/customer/email': 'simon.smit' }, 'warning /customer/email email-form'],
  ['MYBANK', 'redirect', { '/customer/locale': 'it-IT' }, 'warning /customer/locale locale-form'],

  // Cart and taxes
  ['KLARNA', 'direct', { '/shopping_cart/items/0/unit_price': '8,26' }, 'error /shopping_cart/items/0/unit_price unit-price 1031'],
  ['BNPL_MF', 'redirect', { '/shopping_cart/items/0/unit_price': 'EUR 8.26' }, 'error /shopping_cart/items/0/unit_price unit-price 1031'],
  ['EINVOICE', 'redirect', { '/shopping_cart/items/0/currency': 'euro' }, 'error /shopping_cart/items/0/currency item-currency 1030'],
  ['FastCheckout', 'checkout', { '/checkout_options/tax_tables/default/rate': '21%' }, 'error /checkout_options/tax_tables/default/rate tax-rate 1028'],
  ['AFTERPAY', 'direct', { '/checkout_options/tax_tables/alternate/0/rules/0/rate': -0.21 }, 'error /checkout_options/tax_tables/alternate/0/rules/0/rate tax-rate 1028'],

  // Where the customer and the notifications go
  ['EPS', 'redirect', { '/payment_options/redirect_url': 'www.example.com' }, 'warning /payment_options/redirect_url url-form'],
  ['DOTPAY', 'redirect', { '/payment_options/notification_url': 'http://localhost:8080/' }, 'hint /payment_options/notification_url notification-url'],
  ['BELFIUS', 'redirect', { '/payment_options/close_window': '' }, 'warning /payment_options/close_window close-window-empty'],
  ['AMAZONBTN', 'redirect', { '/payment_options/cancle_url': 'https://www.example.com' }, 'warning /payment_options/cancle_url property-spelling'],
  ['KLARNA', 'redirect', { '/google_analytics': { account: 'UA-123456789' } }, 'hint /google_analytics obsolete-field'],

  // A null is a wrong value where the API has an error for it
  ['PSAFECARD', 'redirect', { '/amount': null }, 'error /amount amount 1001'],
  ['VVVGIFTCRD', 'redirect', { '/customer': 'Simon Smit' }, 'error /customer wrong-type'],
  ['TRUSTLY', 'redirect', { '/gateway': 7 }, 'error /gateway gateway 1023'],
];
