import { flag, list, object, text } from './field';

/** The `payment_options` of an order: where the customer and the notifications go. */
export const paymentOptions = object(
  'Where the customer is sent back to, and where notifications go.',
  {
    notification_url: text('Where every change of the order is notified to.', 'https://www.example.com/notification'),
    notification_method: text('How notifications are delivered: POST (with a signed body) or GET.', 'POST'),
    redirect_url: text('Where the customer goes after paying.', 'https://www.example.com/thank-you'),
    cancel_url: text('Where the customer goes after cancelling.', 'https://www.example.com/cancelled'),
    close_window: flag('Closes the payment window when the customer is done.'),
    feed_url: text('Where FastCheckout asks for products.', 'https://www.example.com/feed'),
    template_id: text('The template of the payment page.', '123456'),
    template: object('How the payment page looks.', {}),
    settings: object('How the payment page behaves.', {}),
    allowed_countries: list('The countries that FastCheckout delivers to.', ['NL']),
  },
  ['notification_url', 'redirect_url', 'cancel_url'],
);
