import { countryField } from './country';
import { flag, list, object, text } from './field';
import { paymentSettings } from './paymentSettings';
import { webhookPage } from './sources';
import { template, templateId } from './template';

/** The `payment_options` of an order: where the customer and the notifications go. */
export const paymentOptions = object(
  'Where the customer is sent back to, and where notifications go.',
  {
    notification_url: text('Where every change of the order is notified to.', 'https://www.example.com/notification', {
      requiredWhen: 'when your site has no webhook URL of its own',
      source: webhookPage,
      page: 'webhook',
    }),
    notification_method: text('How notifications are delivered: POST (with a signed body) or GET.', 'POST', {
      suggestions: ['POST', 'GET'],
      page: 'webhook',
    }),
    redirect_url: text('Where the customer goes after paying.', 'https://www.example.com/thank-you', {
      requiredWhen: 'for FastCheckout',
    }),
    cancel_url: text('Where the customer goes after cancelling.', 'https://www.example.com/cancelled', {
      requiredWhen: 'for FastCheckout',
    }),
    close_window: flag('Closes the payment window when the customer is done.'),
    feed_url: text('Where FastCheckout asks for products.', 'https://www.example.com/feed'),
    template_id: templateId,
    template,
    settings: paymentSettings,
    allowed_countries: list(
      'The countries that FastCheckout delivers to.',
      ['NL'],
      countryField('A country, as two capital letters (ISO 3166-1 alpha-2).'),
    ),
  },
  ['notification_url', 'redirect_url', 'cancel_url'],
);
