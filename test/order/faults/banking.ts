import { missing, type Row } from './row';

/** Payments from a bank account. */
// biome-ignore format: a row reads on one line
export const banking: readonly Row[] = [
  // iDEAL: EUR, the Netherlands, at most EUR 50,000; a QR code is a redirect, though the schema of its family has direct
  ['IDEAL', 'redirect', { '/currency': 'USD' }, 'error /currency currency 1002'],
  ['IDEAL', 'direct', { '/currency': 'GBP' }, 'error /currency currency 1002'],
  ['IDEAL', 'redirect', { '/type': 'checkout' }, 'error /type type 1023'],
  ['IDEAL', 'redirect', { '/customer/country': 'DE' }, 'warning /customer/country country-of-gateway'],
  ['IDEAL', 'redirect', { '/amount': 5000001 }, 'warning /amount amount-limits'],
  ['IDEAL', 'direct', { '/gateway_info/emandate': 'm-1' }, 'hint /gateway_info/emandate gateway-info-field'],
  ['IDEALQR', 'redirect', { '/type': 'direct' }, 'warning /type disputed-value'],
  ['IDEALQR', 'redirect', { '/currency': 'SEK' }, 'error /currency currency 1002'],
  ['IDEALQR', 'redirect', { '/gateway_info/issuer_id': '0031' }, 'hint /gateway_info/issuer_id gateway-info-field'],
  ['IDEALQR', 'redirect', { '/gateway_info': { allow_change_amount: true } }, 'warning /gateway_info/min_amount disputed-field', 'warning /gateway_info/max_amount disputed-field'],

  // Bancontact: its pages rule out direct, its schema does not
  ['MISTERCASH', 'redirect', { '/type': 'direct' }, 'warning /type disputed-value'],
  ['MISTERCASH', 'redirect', { '/currency': 'GBP' }, 'error /currency currency 1002'],
  ['MISTERCASH', 'redirect', { '/customer/country': 'NL' }, 'warning /customer/country country-of-gateway'],
  ['MISTERCASH', 'redirect', { '/customer/country': missing }, 'warning /customer/country disputed-field'],
  ['MISTERCASH', 'redirect', { '/customer/locale': missing }, 'warning /customer/locale disputed-field'],
  ['MISTERCASH', 'redirect', { '/customer': missing }, 'warning /customer disputed-field'],
  ['MISTERCASH', 'redirect', { '/gateway_info/qr_size': 250 }, 'hint /gateway_info/qr_size gateway-info-field'],
  ['BELFIUS', 'direct', { '/currency': 'CHF' }, 'error /currency currency 1002'],
  ['BELFIUS', 'redirect', { '/customer/country': 'FR' }, 'warning /customer/country country-of-gateway'],
  ['CBC', 'direct', { '/currency': 'USD' }, 'error /currency currency 1002'],
  ['KBC', 'redirect', { '/type': 'checkout' }, 'error /type type 1023'],
  ['KBC', 'redirect', { '/customer/country': 'NL' }, 'warning /customer/country country-of-gateway'],
  ['INGHOME', 'redirect', { '/currency': 'USD' }, 'error /currency currency 1002'],
  ['INGHOME', 'redirect', { '/customer/country': 'NL' }, 'warning /customer/country country-of-gateway'],

  // Spain, Portugal and Italy
  ['BIZUM', 'redirect', { '/customer/phone': missing }, 'warning /customer/phone disputed-field'],
  ['BIZUM', 'direct', { '/customer': missing }, 'warning /customer disputed-field'],
  ['BIZUM', 'redirect', { '/amount': 49 }, 'warning /amount amount-limits'],
  ['BIZUM', 'redirect', { '/amount': 100001 }, 'warning /amount amount-limits'],
  ['BIZUM', 'redirect', { '/customer/country': 'PT' }, 'warning /customer/country country-of-gateway'],
  ['MBWAY', 'redirect', { '/customer/phone': missing }, 'warning /customer/phone disputed-field'],
  ['MBWAY', 'direct', { '/customer/phone': '' }, 'warning /customer/phone disputed-field'],
  ['MBWAY', 'direct', { '/amount': 99 }, 'warning /amount amount-limits'],
  ['MBWAY', 'direct', { '/currency': 'USD' }, 'error /currency currency 1002'],
  ['MULTIBANCO', 'redirect', { '/amount': 99 }, 'warning /amount amount-limits'],
  ['MULTIBANCO', 'direct', { '/amount': 10000000 }, 'warning /amount amount-limits'],
  ['MULTIBANCO', 'redirect', { '/customer/country': 'ES' }, 'warning /customer/country country-of-gateway'],
  ['MYBANK', 'direct', { '/gateway_info/issuer_id': missing }, 'warning /gateway_info/issuer_id disputed-field'],
  ['MYBANK', 'direct', { '/gateway_info': missing }, 'warning /gateway_info disputed-field'],
  ['MYBANK', 'redirect', { '/customer/country': 'FR' }, 'warning /customer/country country-of-gateway'],
  ['MYBANK', 'redirect', { '/currency': 'CHF' }, 'error /currency currency 1002'],

  // Poland, Austria and Germany: a redirect by their pages, direct as well by the schema of their family
  ['DOTPAY', 'redirect', { '/type': 'direct' }, 'warning /type disputed-value'],
  ['DOTPAY', 'redirect', { '/currency': 'CZK' }, 'error /currency currency 1002'],
  ['DOTPAY', 'redirect', { '/customer/country': 'CZ' }, 'warning /customer/country country-of-gateway'],
  ['EPS', 'redirect', { '/type': 'direct' }, 'warning /type disputed-value'],
  ['EPS', 'redirect', { '/customer/country': 'DE' }, 'warning /customer/country country-of-gateway'],
  ['GIROPAY', 'redirect', { '/currency': 'CHF' }, 'error /currency currency 1002'],
  ['GIROPAY', 'redirect', { '/type': 'direct' }, 'warning /type disputed-value'],
  ['DBRTP', 'redirect', { '/amount': 99 }, 'warning /amount amount-limits'],
  ['DBRTP', 'redirect', { '/amount': 1500001 }, 'warning /amount amount-limits'],
  ['DBRTP', 'direct', { '/customer/country': 'NL' }, 'warning /customer/country country-of-gateway'],

  // Bank transfer: the instructions are e-mailed, and name an account in the country of the customer
  ['BANKTRANS', 'redirect', { '/customer/email': missing }, 'warning /customer/email disputed-field'],
  ['BANKTRANS', 'direct', { '/customer/country': missing }, 'warning /customer/country disputed-field'],
  ['BANKTRANS', 'direct', { '/customer': missing }, 'warning /customer disputed-field'],
  ['BANKTRANS', 'redirect', { '/customer/country': 'US' }, 'warning /customer/country country-of-gateway'],
  ['BANKTRANS', 'redirect', { '/currency': 'BRL' }, 'error /currency currency 1002'],
  ['BANKTRANS', 'redirect', { '/type': 'checkout' }, 'error /type type 1023'],

  // SEPA Direct Debit: a direct order carries the account and the mandate
  ['DIRDEB', 'direct', { '/gateway_info/account_id': missing }, 'error /gateway_info/account_id missing-field 1016'],
  ['DIRDEB', 'direct', { '/gateway_info/account_holder_name': '' }, 'error /gateway_info/account_holder_name missing-field 1016'],
  ['DIRDEB', 'direct', { '/gateway_info/account_holder_iban': missing }, 'error /gateway_info/account_holder_iban missing-field 1016'],
  ['DIRDEB', 'direct', { '/gateway_info/emandate': null }, 'error /gateway_info/emandate missing-field 1016'],
  ['DIRDEB', 'direct', { '/gateway_info': missing }, 'error /gateway_info missing-field 1016'],
  ['DIRDEB', 'redirect', { '/type': 'direct' }, 'error /gateway_info missing-field 1016'],
  ['DIRDEB', 'direct', { '/gateway_info/birthday': '1990-10-25' }, 'hint /gateway_info/birthday gateway-info-field'],
  ['DIRDEB', 'redirect', { '/customer/country': 'US' }, 'warning /customer/country country-of-gateway'],
  ['DIRDEB', 'redirect', { '/currency': 'GBP' }, 'error /currency currency 1002'],

  // Trustly: the order page knows no direct and asks for an e-mail address alone; newer pages differ
  ['TRUSTLY', 'redirect', { '/type': 'direct' }, 'warning /type disputed-value'],
  ['TRUSTLY', 'redirect', { '/type': 'checkout' }, 'error /type type 1023'],
  ['TRUSTLY', 'redirect', { '/currency': 'USD' }, 'error /currency currency 1002'],
  ['TRUSTLY', 'redirect', { '/customer/country': 'FR' }, 'warning /customer/country country-of-gateway'],
  ['TRUSTLY', 'redirect', { '/customer': missing }, 'error /customer missing-field 1016'],
  ['TRUSTLY', 'redirect', { '/customer/email': missing }, 'warning /customer/email disputed-field'],
  ['TRUSTLY', 'redirect', { '/payment_options': missing }, 'warning /payment_options disputed-field'],

  // TrustPay: CZK by its order page, five more currencies by newer ones; Slovakia by none
  ['TRUSTPAY', 'redirect', { '/currency': 'EUR' }, 'warning /currency disputed-value'],
  ['TRUSTPAY', 'redirect', { '/currency': 'PLN' }, 'error /currency currency 1002'],
  ['TRUSTPAY', 'redirect', { '/type': 'paymentlink' }, 'warning /type disputed-value'],
  ['TRUSTPAY', 'redirect', { '/customer/country': 'SK' }, 'warning /customer/country country-of-gateway'],
  ['TRUSTPAY', 'redirect', { '/customer/email': missing }, 'error /customer/email missing-field 1016'],
  ['TRUSTPAY', 'redirect', { '/payment_options': missing }, 'warning /payment_options disputed-field'],
  ['TRUSTPAY', 'redirect', { '/customer/last_name': missing }, 'warning /customer/last_name disputed-field'],

  // Sofort: EUR by its page, four more currencies by the page on currencies
  ['DIRECTBANK', 'redirect', { '/currency': 'CHF' }, 'warning /currency disputed-value'],
  ['DIRECTBANK', 'direct', { '/currency': 'USD' }, 'error /currency currency 1002'],
  ['DIRECTBANK', 'redirect', { '/customer/country': 'NL' }, 'warning /customer/country country-of-gateway'],
  ['DIRECTBANK', 'redirect', { '/amount': 9 }, 'warning /amount amount-limits'],
  ['DIRECTBANK', 'direct', { '/gateway_info/emandate': 'm-1' }, 'hint /gateway_info/emandate gateway-info-field'],
];
