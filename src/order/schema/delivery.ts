import { type Fields, object } from './field';
import { person } from './person';

const address = ['first_name', 'last_name', 'address1', 'house_number', 'zip_code', 'city', 'country'];

/** The same fields as of the customer, each with when a delivery needs it. */
const members: Fields = Object.fromEntries(
  Object.entries(person).map(([name, { requiredWhen: _ofCustomer, ...field }]) => {
    if (address.includes(name)) return [name, { ...field, requiredWhen: 'for buy now, pay later' }];
    return [name, name === 'email' ? { ...field, requiredWhen: 'for Klarna' } : field];
  }),
);

/** The `delivery` of an order. */
export const delivery = object('Where the goods go and who receives them.', members, address, {
  requiredWhen: 'for buy now, pay later',
});
