import { type Field, oneOf } from './field';
import { isoCountries } from './iso';
import { meantCountry } from './meantCountry';

/** A country, as ISO 3166-1 alpha-2. */
export const countryField = (about: string, more: Partial<Field> = {}): Field => ({
  about,
  example: 'NL',
  shape: oneOf(isoCountries),
  code: 'country',
  shouldBe: 'two capitals such as NL',
  values: isoCountries,
  meant: meantCountry,
  apiError: 1018,
  ...more,
});
