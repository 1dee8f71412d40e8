import { type Field, list, object, text } from './field';

/** What the customer reads, in each language. */
const translations = (about: string, example: string): Field => {
  const translation = object(
    'One text by its language.',
    { en: text('The text in English.', example), nl: text('The text in Dutch.', example) },
    ['en'],
  );
  return list(about, [translation.example], translation);
};

const field = object(
  'One field; a standard_type is enough for those that FastCheckout knows.',
  {
    standard_type: text('One of the fields that FastCheckout knows.', 'birthday', {
      // biome-ignore format: a list of names reads best as one
      suggestions: [
        'birthday', 'chamberofcommerce', 'comment', 'companyname', 'driverslicense', 'newsletter', 'passportnumber',
        'salutation', 'sex', 'vatnumber',
      ],
    }),
    name: text('Your own name of the field.', 'accept_terms'),
    type: text('What the customer sees.', 'checkbox', { suggestions: ['checkbox'] }),
    label: text('What stands at the field.', 'Terms and conditions'),
    description_right: object(
      'What stands to the right of the field.',
      { value: translations('The text, in each language.', 'I accept the terms and conditions') },
      ['value'],
    ),
    validation: object(
      'What the customer may enter.',
      {
        type: text('How it is checked.', 'regex', { suggestions: ['regex'] }),
        data: text('The regular expression that it has to match.', '^[1]$'),
        error: translations('What is said when it does not match.', 'Please accept the terms and conditions'),
      },
      ['type', 'data'],
    ),
  },
  ['standard_type'],
);

/** The `custom_fields` of an order. */
export const customFields = list('Fields that FastCheckout asks the customer for.', [field.example], field, {
  page: 'fastcheckout-integration',
});
