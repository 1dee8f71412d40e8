import { publishedOrders } from '../gateways/sources';
import { countryField } from './country';
import { count, type Fields, flag, object, text } from './field';

const direct = 'for card payments with the type direct';

const card: Fields = {
  card_number: text('The number of the card, which only PCI-certified systems may handle.', '4111111111111111', {
    requiredWhen: direct,
    sensitive: true,
  }),
  card_holder_name: text('The name on the card.', 'Simon Smit', { requiredWhen: direct, sensitive: true }),
  card_expiry_date: text('The month that the card expires in, as YYMM.', '3012', {
    requiredWhen: direct,
    sensitive: true,
  }),
  card_cvc: text('The security code of the card, of 3 or 4 digits.', '123', {
    requiredWhen: `${direct}, except Maestro and recurring payments`,
    sensitive: true,
  }),
  flexible_3d: flag('Leaves the choice of 3D Secure to you.', { requiredWhen: 'for Flexible 3D', page: '3ds2' }),
  term_url: text('Where the customer comes back to after 3D Secure.', 'https://www.example.com/3d-secure', {
    requiredWhen: 'for Flexible 3D',
    page: '3ds2',
  }),
  moto: flag('An order by mail or telephone, without 3D Secure.', {
    requiredWhen: 'for orders by mail or telephone',
    page: 'moto',
  }),
};

const bankAccount: Fields = {
  account_id: text('The bank account that is debited, as an IBAN.', 'NL87ABNA0000000001', {
    requiredWhen: 'for SEPA Direct Debit with the type direct',
    sensitive: true,
  }),
  account_holder_name: text('The name of the account holder.', 'Simon Smit', {
    requiredWhen: 'for SEPA Direct Debit with the type direct',
  }),
  account_holder_iban: text('The IBAN of the account holder.', 'NL87ABNA0000000001', {
    requiredWhen: 'for SEPA Direct Debit with the type direct',
    sensitive: true,
  }),
  account_holder_city: text('The city of the account holder.', 'Amsterdam', { source: publishedOrders }),
  account_holder_country: countryField('The country of the account holder (ISO 3166-1 alpha-2).', {
    source: publishedOrders,
  }),
  account_holder_bic: text("The BIC of the account holder's bank.", 'ABNANL2A', { source: publishedOrders }),
  emandate: text('The id of the mandate that the account holder signed.', 'mandate-1001', {
    requiredWhen: 'for SEPA Direct Debit with the type direct',
    page: 'direct-debit',
  }),
  issuer_id: text("The id of the customer's bank, for MyBank; iDEAL has needed none since iDEAL 2.0.", 'CT000125-it', {
    requiredWhen: 'for MyBank with the type direct',
  }),
};

const buyNowPayLater = 'for buy now, pay later with the type direct';

const creditCheck: Fields = {
  birthday: text('The date of birth of the customer, as yyyy-mm-dd.', '1990-10-25', { requiredWhen: buyNowPayLater }),
  gender: text('How the customer is addressed.', 'mrs', { suggestions: ['mr', 'mrs', 'miss'] }),
  phone: text('The phone number of the customer, of at most 25 characters.', '0208500500', {
    requiredWhen: buyNowPayLater,
  }),
  email: text('The e-mail address of the customer, of at most 64 characters.', 'simon.smit@example.com', {
    requiredWhen: buyNowPayLater,
  }),
  bank_account: text(
    'The IBAN of the customer, for Pay After Delivery, which no longer needs it.',
    'NL87ABNA0000000001',
    { sensitive: true },
  ),
};

const qrCode: Fields = {
  qr_enabled: flag('Answers with a QR code of Bancontact.', { page: 'bancontact' }),
  qr_size: count('How wide the QR code of iDEAL is, from 100 to 2000.', 250, { unit: 'pixels', page: 'qr-payments' }),
  allow_multiple: flag('Lets the QR code be paid more than once.', { page: 'qr-payments' }),
  allow_change_amount: flag('Lets the customer choose the amount.', { page: 'qr-payments' }),
  min_amount: text('The least that the customer may choose.', '500', {
    unit: 'cents',
    requiredWhen: 'with allow_change_amount',
    page: 'qr-payments',
  }),
  max_amount: text('The most that the customer may choose.', '2000', {
    unit: 'cents',
    requiredWhen: 'with allow_change_amount',
    page: 'qr-payments',
  }),
};

/** The `gateway_info` of an order: the fields of all gateways; which of them a gateway knows is in its entry. */
export const gatewayInfo = object(
  'What this gateway asks for besides.',
  {
    ...card,
    ...bankAccount,
    ...creditCheck,
    ...qrCode,
    payment_token: text('What Apple Pay or Google Pay returned, as JSON in a text.', '{"paymentData":{"data":"..."}}', {
      requiredWhen: 'for Apple Pay and Google Pay with the type direct',
      sensitive: true,
    }),
  },
  [],
  { requiredWhen: 'for most gateways with the type direct' },
);
