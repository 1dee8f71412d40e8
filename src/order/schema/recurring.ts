import { type Fields, object, text } from './field';

const models = ['cardOnFile', 'subscription', 'unscheduled'];
const page = 'recurring-payments';

/** The fields of a recurring payment, at the top of an order. */
export const recurringFields: Fields = {
  recurring_model: text('What the token is used for later: cardOnFile, subscription or unscheduled.', 'cardOnFile', {
    suggestions: models,
    requiredWhen: 'for recurring payments',
    page,
  }),
  recurring_id: text('The token of the payment that came first.', '133761993_gTp2', {
    requiredWhen: 'for subsequent recurring payments',
    page,
    sensitive: true,
  }),
  recurring_flow: text('How the token came to be.', 'token', {
    suggestions: ['manual', 'token'],
    page,
    unoffered: true,
  }),
  recurring: object(
    'The recurring payment in one object, as the newest description has it and no published order.',
    {
      model: text('The same as recurring_model.', 'cardOnFile', { suggestions: models }),
      id: text('The same as recurring_id.', '133761993_gTp2', { sensitive: true }),
    },
    ['model'],
    { page, unoffered: true },
  ),
};
