import { missing, type Row } from './row';

/** Buy now, pay later: a cart, a delivery and a customer in every order; a date of birth in direct ones. */
export const bnpl: readonly Row[] = [
  ['KLARNA', 'redirect', { '/shopping_cart': missing }, 'error /shopping_cart missing-field 1016'],
  ['KLARNA', 'direct', { '/delivery': missing }, 'error /delivery missing-field 1016'],
  ['KLARNA', 'redirect', { '/customer': missing }, 'error /customer missing-field 1016'],
  ['KLARNA', 'redirect', { '/delivery/first_name': missing }, 'error /delivery/first_name missing-field 1016'],
  ['KLARNA', 'redirect', { '/delivery/last_name': '' }, 'error /delivery/last_name missing-field 1016'],
  ['KLARNA', 'direct', { '/delivery/country': missing }, 'error /delivery/country missing-field 1016'],
  ['KLARNA', 'redirect', { '/delivery/email': missing }, 'warning /delivery/email disputed-field'],
  ['KLARNA', 'redirect', { '/customer/house_number': missing }, 'warning /customer/house_number disputed-field'],
  [
    'KLARNA',
    'redirect',
    { '/checkout_options': missing },
    'error /shopping_cart/items/0/tax_table_selector tax-table-unknown 1029',
    'warning /checkout_options disputed-field',
  ],
  ['KLARNA', 'direct', { '/gateway_info/birthday': missing }, 'warning /gateway_info/birthday disputed-field'],
  ['KLARNA', 'redirect', { '/currency': 'CHF' }, 'error /currency currency 1002'],
  ['KLARNA', 'redirect', { '/customer/country': 'PL' }, 'warning /customer/country country-of-gateway'],
  ['KLARNA', 'redirect', { '/type': 'checkout' }, 'error /type type 1023'],
  ['KLARNA', 'direct', { '/gateway_info/card_cvc': '123' }, 'hint /gateway_info/card_cvc gateway-info-field'],

  ['AFTERPAY', 'redirect', { '/gateway_info': missing }, 'warning /gateway_info disputed-field'],
  ['AFTERPAY', 'direct', { '/gateway_info': missing }, 'warning /gateway_info disputed-field'],
  ['AFTERPAY', 'direct', { '/delivery/zip_code': missing }, 'error /delivery/zip_code missing-field 1016'],
  ['AFTERPAY', 'redirect', { '/shopping_cart': [] }, 'error /shopping_cart missing-field 1016'],
  ['AFTERPAY', 'redirect', { '/currency': 'GBP' }, 'error /currency currency 1002'],
  ['AFTERPAY', 'redirect', { '/customer/country': 'FR' }, 'warning /customer/country country-of-gateway'],

  // in3: EUR 50 to EUR 5,000; for companies from EUR 150, and direct by its page
  ['IN3', 'redirect', { '/amount': 4000, '/shopping_cart/items/0/quantity': 4 }, 'warning /amount amount-limits'],
  ['IN3', 'direct', { '/amount': 501000, '/shopping_cart/items/0/quantity': 501 }, 'warning /amount amount-limits'],
  ['IN3', 'direct', { '/delivery/address1': missing }, 'error /delivery/address1 missing-field 1016'],
  ['IN3', 'redirect', { '/customer/country': 'BE' }, 'warning /customer/country country-of-gateway'],
  ['IN3', 'redirect', { '/gateway_info/bank_account': 'x' }, 'hint /gateway_info/bank_account gateway-info-field'],
  ['IN3B2B', 'direct', { '/type': 'redirect' }, 'warning /type disputed-value'],
  ['IN3B2B', 'direct', { '/shopping_cart': missing }, 'error /shopping_cart missing-field 1016'],
  ['IN3B2B', 'direct', { '/customer/email': missing }, 'warning /customer/email disputed-field'],
  ['IN3B2B', 'direct', { '/delivery': missing }, 'warning /delivery disputed-field'],
  ['IN3B2B', 'direct', { '/amount': 14000, '/shopping_cart/items/0/quantity': 14 }, 'warning /amount amount-limits'],

  // MultiSafepay's own
  ['EINVOICE', 'redirect', { '/shopping_cart': missing }, 'error /shopping_cart missing-field 1016'],
  ['EINVOICE', 'redirect', { '/currency': 'USD' }, 'error /currency currency 1002'],
  ['EINVOICE', 'direct', { '/gateway_info/gender': 'mr', '/delivery': '' }, 'error /delivery missing-field 1016'],
  ['BNPL_MF', 'redirect', { '/delivery/city': missing }, 'error /delivery/city missing-field 1016'],
  ['BNPL_MF', 'direct', { '/gateway_info/birthday': '' }, 'warning /gateway_info/birthday disputed-field'],
  ['BNPL_MF', 'redirect', { '/customer/country': 'BE' }, 'warning /customer/country country-of-gateway'],
  ['BNPL_INSTM', 'redirect', { '/delivery/house_number': '' }, 'error /delivery/house_number missing-field 1016'],
  ['BNPL_INSTM', 'redirect', { '/currency': 'DKK' }, 'error /currency currency 1002'],
  ['PAYAFTER', 'direct', { '/delivery': missing }, 'error /delivery missing-field 1016'],
  // A redirect was published with a locale and nothing else
  ['PAYAFTER', 'redirect', { '/shopping_cart': missing }, 'warning /shopping_cart disputed-field'],

  ['BILLINK', 'redirect', { '/customer/last_name': missing }, 'warning /customer/last_name disputed-field'],
  ['BILLINK', 'redirect', { '/customer/zip_code': missing }, 'warning /customer/zip_code disputed-field'],
  ['BILLINK', 'direct', { '/customer/email': missing }, 'warning /customer/email disputed-field'],
  ['BILLINK', 'redirect', { '/shopping_cart': missing }, 'error /shopping_cart missing-field 1016'],
  ['BILLINK', 'redirect', { '/customer/country': 'FR' }, 'warning /customer/country country-of-gateway'],

  ['SANTANDER', 'redirect', { '/amount': 24999 }, 'warning /amount amount-limits'],
  ['SANTANDER', 'redirect', { '/amount': 800001 }, 'warning /amount amount-limits'],
  ['SANTANDER', 'direct', { '/customer': missing }, 'error /customer missing-field 1016'],
  ['ZINIA', 'redirect', { '/shopping_cart': missing }, 'error /shopping_cart missing-field 1016'],
  ['ZINIA', 'redirect', { '/customer/country': 'BE' }, 'warning /customer/country country-of-gateway'],
  // The PHP SDK alone wants a cart
  ['BNPL_INST', 'redirect', { '/shopping_cart': missing }, 'warning /shopping_cart disputed-field'],
  ['BNPL_OB', 'redirect', { '/shopping_cart': missing }, 'warning /shopping_cart disputed-field'],
  ['ZINIA_IN3', 'direct', { '/shopping_cart': '' }, 'warning /shopping_cart disputed-field'],
];
