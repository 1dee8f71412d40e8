import { publishedOrders } from '../gateways/sources';
import { flag, object, text } from './field';

/** `payment_options.settings.fco`: how FastCheckout behaves. */
export const fastCheckout = object(
  'How FastCheckout behaves.',
  {
    version: text('The version of these settings.', '1.0', { source: publishedOrders }),
    redirect_mode: text('Whether FastCheckout opens over the shop or on a page of its own.', 'redirect', {
      suggestions: ['modal', 'redirect'],
    }),
    issuers_display_mode: text('How the banks of a payment method are shown.', 'select', {
      suggestions: ['list', 'select', 'select-button'],
    }),
    group_cards: flag('Shows all cards as one payment method.'),
    coupons: object('Gift cards in FastCheckout.', { disabled: flag('Offers none.') }, ['disabled']),
    cart: object(
      'The shopping cart in FastCheckout.',
      {
        disabled: flag('Hides the cart.'),
        edit: flag('Lets the customer change quantities.', { source: publishedOrders }),
      },
      ['disabled'],
    ),
    shipping: object(
      'What is asked about shipping.',
      {
        address: object('The address that the goods go to.', { required: flag('Does not go on without an address.') }, [
          'required',
        ]),
        invoice: object(
          'The address of the invoice, where it is another one.',
          { enabled: flag('Asks for it.') },
          ['enabled'],
          { source: publishedOrders },
        ),
      },
      ['address'],
    ),
    checkout: object(
      'The steps of FastCheckout.',
      {
        customer: object("The customer's own data.", { enabled: flag('Asks for them.') }, ['enabled']),
        user_login: object('Logging in.', { enabled: flag('Offers it.') }, ['enabled'], { source: publishedOrders }),
        flow: text('The order of the steps.', 'primary', { source: publishedOrders }),
      },
      ['customer'],
    ),
    qr: object('Paying with a QR code.', { enabled: flag('Shows the code.') }, ['enabled'], {
      source: publishedOrders,
    }),
  },
  ['redirect_mode', 'shipping'],
  { page: 'fastcheckout-integration' },
);
