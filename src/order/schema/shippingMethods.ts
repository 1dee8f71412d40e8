import { count, type Field, list, object, text } from './field';

const areas = (about: string): Field => list(about, ['NL'], text('An area, by the two letters of its country.', 'NL'));
const price = count('What shipping costs.', 7, { unit: 'main units' });

const flatRate = object(
  'One way to ship at one price.',
  {
    id: text('Your own id of this way to ship.', 'post-nl'),
    name: text('What the customer sees.', 'PostNL, next day'),
    price,
    allowed_areas: areas('Where it is offered, and nowhere else.'),
    excluded_areas: areas('Where it is not offered.'),
  },
  ['id', 'name', 'price'],
);

/** `checkout_options.shipping_methods`: the ways to ship that FastCheckout offers. */
export const shippingMethods = object(
  'The ways to ship that FastCheckout offers.',
  {
    pickup: object(
      'Points where the customer picks the goods up.',
      {
        name: text('The name of this way to ship.', 'PostNL pickup points'),
        provider: text('Who runs the points.', 'PostNL', { suggestions: ['PostNL'] }),
        price,
      },
      ['name', 'provider', 'price'],
    ),
    flat_rate_shipping: list('Delivery at a fixed price, one entry for each way.', [flatRate.example], flatRate),
  },
  ['flat_rate_shipping'],
  { page: 'fastcheckout-integration' },
);
