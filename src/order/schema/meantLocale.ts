import { locales } from './locales';

/**
 * The listed locales that somebody may mean who writes a language, a country or both in any form: nl_NL for `nl`,
 * en_US for `us`, en_GB for `en-UK`, two for `be`. Empty where the list has nothing of the kind.
 */
export function meantLocales(written: string): readonly string[] {
  const [, first, second] = /^([a-z]{2})(?:[-_ ]?([a-z]{2}))?$/i.exec(written) ?? [];
  if (!first) return [];
  const { language, region } = new Intl.Locale(second ? `${first}-${second}` : first);
  // Unicode's data on likely subtags say that Dutch is nl_NL and English en_US, where the list has several of one.
  const { region: likely } = new Intl.Locale(language).maximize();
  const exact = [region, likely].map((country) => `${language}_${country}`).find((each) => locales.includes(each));
  if (exact) return [exact];
  const ofLanguage = locales.filter((each) => each.startsWith(`${language}_`));
  // Somebody who writes be_BE or us has a country in mind.
  return ofLanguage.length > 0
    ? ofLanguage
    : locales.filter((each) => each.endsWith(`_${region ?? first.toUpperCase()}`));
}
