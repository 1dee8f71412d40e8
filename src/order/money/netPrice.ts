import { PRICE_PLACES, QUANTITY_PLACES, RATE_PLACES } from './cart';
import { digitsOf, quotient, roundedOff, type Units } from './decimal';

/** A price may have so many decimals, by the documents. */
export const MOST_DECIMALS = 10;

const TO_PRICE = 10n ** BigInt(PRICE_PLACES - MOST_DECIMALS);
const ONE_PIECE = 10n ** BigInt(QUANTITY_PLACES);
const WITHOUT_VAT = 10n ** BigInt(RATE_PLACES);

/** The price of one piece without VAT, with as many decimals as it may have, from a sum in hundredths with VAT. */
export function netPrice(gross: Units, rate: Units, quantity: Units = ONE_PIECE): Units {
  const sum = gross * 10n ** BigInt(MOST_DECIMALS - 2) * WITHOUT_VAT * ONE_PIECE;
  return quotient(sum, (WITHOUT_VAT + rate) * quantity) * TO_PRICE;
}

/** A price with so many decimals. */
export function withDecimals(price: Units, decimals: number): Units {
  return roundedOff(price, PRICE_PLACES - decimals) * 10n ** BigInt(PRICE_PLACES - decimals);
}

/** How many decimals a price has. */
export function decimalsOf(price: Units): number {
  return digitsOf(price, PRICE_PLACES).split('.')[1]?.length ?? 0;
}
