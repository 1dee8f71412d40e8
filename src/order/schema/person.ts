import { countryField } from './country';
import { type Fields, text } from './field';

/** Where somebody lives and how to reach them: the same in `customer` and in `delivery`. */
export const person: Fields = {
  first_name: text('The first name, of 2 to 25 characters.', 'Simon', {
    requiredWhen: 'for Trustly, Amazon Pay and in3 B2B',
  }),
  last_name: text('The last name, of 2 to 25 characters.', 'Smit', {
    requiredWhen: 'for Trustly, Amazon Pay, Billink and in3 B2B',
  }),
  address1: text('The street, without the house number.', 'Kraanspoor', {
    requiredWhen: 'for Amazon Pay, Billink and in3 B2B',
  }),
  address2: text('A second line of the address, such as the building or the floor.', '3rd floor'),
  house_number: text('The house number with its addition, of at most 10 characters.', '39C', {
    requiredWhen: 'for Amazon Pay, Billink and Klarna',
  }),
  zip_code: text('The postal code, with or without its space.', '1033 SC', {
    requiredWhen: 'for Amazon Pay and Billink',
  }),
  city: text('The city or town.', 'Amsterdam', { requiredWhen: 'for Amazon Pay and Billink' }),
  state: text('The state or province.', 'NH', { requiredWhen: 'for the seller protection of PayPal' }),
  country: countryField('The country, as two capital letters (ISO 3166-1 alpha-2).', {
    requiredWhen: 'for cards, bank transfer, Billink, Amazon Pay and the seller protection of PayPal',
  }),
  phone: text('The phone number; MB WAY wants nine digits without +351.', '0208500500', {
    requiredWhen: 'for MB WAY, Bizum, Amazon Pay and the credit checks of buy now, pay later',
  }),
  email: text('The e-mail address.', 'simon.smit@example.com', {
    requiredWhen: 'for Visa, bank transfer, Trustly, Billink and Second Chance',
  }),
};
