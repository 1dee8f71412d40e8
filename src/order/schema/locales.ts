/**
 * The locales of the payment page. The first fourteen are in the description of the customer object; the other three are
 * in orders and test instructions that MultiSafepay published (da_DK for Dankort).
 */
// biome-ignore format: a list of locales reads best as one
export const locales: readonly string[] = [
  'en_US', 'cs_CZ', 'de_AT', 'de_DE', 'es_ES', 'fi_FI', 'fr_BE', 'fr_FR', 'it_IT', 'nl_BE', 'nl_NL', 'pl_PL', 'sv_SE',
  'zh_CN', 'da_DK', 'en_GB', 'pt_PT',
];

/** Every locale that some document names: the page on testing has at_AT for EPS, whose language is none to be offered. */
export const documentedLocales: readonly string[] = [...locales, 'at_AT'];
