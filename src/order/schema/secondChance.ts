import { orderPages2022 } from '../gateways/sources';
import { flag, object } from './field';

/** The `second_chance` of an order. */
export const secondChance = object(
  'E-mails that remind a customer who did not pay.',
  {
    send_email: flag('Sends the reminders, 1 and 24 hours after the order.', { source: orderPages2022 }),
    send_mail: flag('Sends the reminders (the name in the newest description, which no order uses).', {
      unoffered: true,
    }),
  },
  ['send_email'],
  { page: 'second-chance' },
);
