import { anySourceLists } from '../gateways/catalogue';
import { isoCountries } from '../schema/iso';
import { formattedText } from '../schema/values';
import type { Rule } from './rule';

const path = ['customer', 'country'];

export const countryOfGateway: Rule = {
  code: 'country-of-gateway',
  severity: 'warning',
  topic: 'People and places',
  what: 'The customer is in a country that the gateway does not serve.',
  why: 'The customer could not pay. No refusal of the order itself is documented.',
  source: 'The countries on the page of the gateway.',
  example: '"gateway": "BIZUM", "customer": { "country": "NL" }',
  check({ order, kind: { gateway } }) {
    const country = formattedText(order, path);
    const served = anySourceLists(gateway?.countries);
    // What is no country at all is a fault of the shape.
    if (!country || !served || served.includes(country) || !isoCountries.includes(country)) return [];
    return [{ path, message: `${gateway?.name} does not serve ${country}. Its countries are ${served.join(', ')}.` }];
  },
};
