import { prepaid } from '../gateways/prepaid';
import { orderPages2022, publishedOrders } from '../gateways/sources';
import { fastCheckout } from './fastCheckout';
import { flag, list, object, text } from './field';

const giftCards = prepaid.map(({ id }) => id).filter((id) => id !== 'PSAFECARD');

const coupons = object(
  'The gift cards that the customer may pay with.',
  {
    allow: list(
      'The ids of these gift cards; an empty list shows none.',
      ['VVVGIFTCRD'],
      text('The id of a gift card.', 'VVVGIFTCRD', { suggestions: giftCards }),
    ),
    disabled: flag('Shows no gift card at all, whatever is allowed.', { source: orderPages2022 }),
  },
  ['allow'],
  { page: 'gift-cards' },
);

/** `payment_options.settings`: how the payment page behaves, by payment method. */
export const paymentSettings = object(
  'How the payment page behaves.',
  {
    fco: fastCheckout,
    coupons,
    gateways: object(
      'What is different for one payment method, by its gateway.',
      {
        coupons: {
          ...coupons,
          about: 'The gift cards that are shown among the payment methods.',
          source: publishedOrders,
        },
        MISTERCASH: object(
          'The page of Bancontact.',
          {
            qr_only: flag('Shows the QR code alone.'),
            qr_size: text('How wide the QR code is.', '500px', { unit: 'CSS length' }),
            disable_mobile_pay_button: flag('Hides the button that opens the banking app.'),
            mobile_pay_button_position: text('Where the button that opens the banking app is.', 'bottom', {
              suggestions: ['top', 'bottom', 'center'],
            }),
          },
          ['qr_only'],
          { page: 'bancontact' },
        ),
        BILLINK: object(
          'What is asked for Billink.',
          {
            type: text('P for a person (the default of direct orders), B for a company.', 'P', {
              suggestions: ['P', 'B'],
            }),
          },
          ['type'],
          { page: 'billink' },
        ),
        IDEAL: object('The page of iDEAL.', { show_pre: flag('Shows a page before the one of iDEAL.') }, ['show_pre'], {
          page: 'ideal',
        }),
      },
      ['MISTERCASH'],
    ),
  },
  ['gateways'],
);
