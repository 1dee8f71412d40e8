import type { Meant } from './field';
import { isoCountries, isoCountriesAlpha3 } from './iso';
import { locales } from './locales';

/** Codes that others use: ISO 3166-1 reserves UK for the United Kingdom, and the European Union writes EL for Greece. */
const otherCodes = { UK: 'GB', EL: 'GR' };

const codes = new Map([
  ...isoCountriesAlpha3.map((alpha3, index) => [alpha3, isoCountries[index] ?? ''] as const),
  ...Object.entries(otherCodes),
]);

/** The country that somebody means who writes another code of it (`NLD`, `UK`), or its name in a language of the payment page. */
export function meantCountry(value: unknown): readonly Meant[] {
  if (typeof value !== 'string') return [];
  const code = codes.get(value.toUpperCase());
  const country = code ?? namedCountries().get(loose(value));
  // A code has one meaning. A name may be taken for another: Georgia is a state as well.
  return country ? [{ title: `Change to ${country}`, value: country, ...(code && { lossless: true }) }] : [];
}

let names: ReadonlyMap<string, string> | undefined;

/** The countries by their names, collected when a first one is asked for. */
function namedCountries(): ReadonlyMap<string, string> {
  names ??= new Map(
    [...new Set(locales.map((locale) => locale.slice(0, 2)))].flatMap((language) => {
      const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      return isoCountries.map((country) => [loose(display.of(country) ?? ''), country] as const);
    }),
  );
  return names;
}

/** A name without its accents and letter case. */
function loose(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
