import { anySourceLists, gateways } from '../gateways/catalogue';
import { isoCurrencies } from './iso';

/** Every currency that may stand in an order: the documents list some that ISO 4217 has withdrawn since. */
export const currencies: readonly string[] = [
  ...new Set([...isoCurrencies, ...gateways.flatMap((gateway) => anySourceLists(gateway.currencies) ?? [])]),
];
