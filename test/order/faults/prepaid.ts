import type { Row } from './row';

/** Prepaid cards: EUR, and a redirect by their pages; the schema of their family has direct as well. */
export const prepaid: readonly Row[] = [
  // Gift cards of the Netherlands and Belgium
  ['AMSGIFT', 'redirect', { '/currency': 'USD' }, 'error /currency currency 1002'],
  ['BABYCAD', 'redirect', { '/customer/country': 'DE' }, 'warning /customer/country country-of-gateway'],
  ['BEAUTYCAD', 'redirect', { '/type': 'direct' }, 'warning /type disputed-value'],
  ['BEAUTYWELL', 'redirect', { '/type': 'checkout' }, 'error /type type 1023'],
  ['BLOEMENCAD', 'redirect', { '/currency': 'USD' }, 'error /currency currency 1002'],
  ['BOEKENBON', 'redirect', { '/customer/country': 'DE' }, 'warning /customer/country country-of-gateway'],
  ['DEGROTESPL', 'redirect', { '/type': 'direct' }, 'warning /type disputed-value'],
  ['DORDTPAS', 'redirect', { '/type': 'checkout' }, 'error /type type 1023'],
  ['FASHIONCHQ', 'redirect', { '/currency': 'USD' }, 'error /currency currency 1002'],
  ['FASHIONGFT', 'redirect', { '/customer/country': 'DE' }, 'warning /customer/country country-of-gateway'],
  ['FIETSENBON', 'redirect', { '/type': 'direct' }, 'warning /type disputed-value'],
  ['GELREPAS', 'redirect', { '/type': 'checkout' }, 'error /type type 1023'],
  ['GEZONDHEID', 'redirect', { '/currency': 'USD' }, 'error /currency currency 1002'],
  ['GOOD4FUN', 'redirect', { '/customer/country': 'DE' }, 'warning /customer/country country-of-gateway'],
  ['HORSESGIFT', 'redirect', { '/type': 'direct' }, 'warning /type disputed-value'],
  ['NATNLBIOSC', 'redirect', { '/type': 'checkout' }, 'error /type type 1023'],
  ['NATNLETUIN', 'redirect', { '/currency': 'USD' }, 'error /currency currency 1002'],
  ['PARFUMCADE', 'redirect', { '/customer/country': 'DE' }, 'warning /customer/country country-of-gateway'],
  ['ROTGIFT', 'redirect', { '/type': 'direct' }, 'warning /type disputed-value'],
  ['SPORTENFIT', 'redirect', { '/type': 'checkout' }, 'error /type type 1023'],
  ['UPAS', 'redirect', { '/currency': 'USD' }, 'error /currency currency 1002'],
  ['VRGIFTCARD', 'redirect', { '/customer/country': 'DE' }, 'warning /customer/country country-of-gateway'],
  ['VVVGIFTCRD', 'redirect', { '/type': 'direct' }, 'warning /type disputed-value'],
  ['WEBSHOPGFT', 'redirect', { '/type': 'checkout' }, 'error /type type 1023'],
  ['WIJNCADEAU', 'redirect', { '/currency': 'USD' }, 'error /currency currency 1002'],
  ['YOURGIFT', 'redirect', { '/customer/country': 'DE' }, 'warning /customer/country country-of-gateway'],

  // Vouchers of Belgium
  ['EDENCO', 'redirect', { '/customer/country': 'NL' }, 'warning /customer/country country-of-gateway'],
  ['EDENCOM', 'redirect', { '/type': 'direct' }, 'warning /type disputed-value'],
  ['EDENRES', 'redirect', { '/type': 'checkout' }, 'error /type type 1023'],
  ['EDENSPORTS', 'redirect', { '/currency': 'USD' }, 'error /currency currency 1002'],
  ['MONIECO', 'redirect', { '/customer/country': 'NL' }, 'warning /customer/country country-of-gateway'],
  ['MONIGIFT', 'redirect', { '/type': 'direct' }, 'warning /type disputed-value'],
  ['MONIMEAL', 'redirect', { '/type': 'checkout' }, 'error /type type 1023'],
  ['SODESPORTS', 'redirect', { '/currency': 'USD' }, 'error /currency currency 1002'],

  // In the OpenAPI description alone
  ['BIERCHEQUE', 'redirect', { '/currency': 'GBP' }, 'error /currency currency 1002'],
  ['BOEKENVOOR', 'redirect', { '/customer/country': 'FR' }, 'warning /customer/country country-of-gateway'],
  ['HUISTUIN', 'redirect', { '/type': 'direct' }, 'warning /type disputed-value'],
  ['KIDSCADEAU', 'redirect', { '/type': 'checkout' }, 'error /type type 1023'],
  ['KLUSCADEAU', 'redirect', { '/currency': 'GBP' }, 'error /currency currency 1002'],
  ['NATENCRD', 'redirect', { '/customer/country': 'FR' }, 'warning /customer/country country-of-gateway'],
  ['OHMYGOOD', 'redirect', { '/type': 'direct' }, 'warning /type disputed-value'],
  ['SPORTSGIFT', 'redirect', { '/type': 'checkout' }, 'error /type type 1023'],

  // In the settings of the Magento 2 plugin alone, which have a redirect and the Netherlands
  ['GIVACARD', 'redirect', { '/type': 'direct' }, 'error /type type 1023'],
  ['GOODCARD', 'redirect', { '/customer/country': 'BE' }, 'warning /customer/country country-of-gateway'],
  ['PODIUM', 'redirect', { '/currency': 'USD' }, 'error /currency currency 1002'],
  ['VVVBON', 'redirect', { '/type': 'direct' }, 'error /type type 1023'],
  ['WELLNESSGIFTCARD', 'redirect', { '/customer/country': 'BE' }, 'warning /customer/country country-of-gateway'],
  ['WINKELCHEQUE', 'redirect', { '/currency': 'GBP' }, 'error /currency currency 1002'],

  // Paysafecard is in no schema, so nothing contests its redirect
  ['PSAFECARD', 'redirect', { '/type': 'direct' }, 'error /type type 1023'],
  ['PSAFECARD', 'redirect', { '/currency': 'CHF' }, 'error /currency currency 1002'],
];
