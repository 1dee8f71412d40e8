import { amountInQuotes } from './amountInQuotes';
import { amountLimits } from './amountLimits';
import { amountZero } from './amountZero';
import { apiKeyInOrder } from './apiKeyInOrder';
import { birthdayForm } from './birthdayForm';
import { cardData } from './cardData';
import { cartCurrency } from './cartCurrency';
import { cartTotal } from './cartTotal';
import { closeWindowEmpty } from './closeWindowEmpty';
import { countryOfGateway } from './countryOfGateway';
import { descriptionHtml } from './descriptionHtml';
import { directWithoutGateway } from './directWithoutGateway';
import { disputedField } from './disputedField';
import { disputedValue } from './disputedValue';
import { emailForm } from './emailForm';
import { gatewayInfoField } from './gatewayInfoField';
import { gatewayLifecycle } from './gatewayLifecycle';
import { gatewaySpelling } from './gatewaySpelling';
import { ibanCheck } from './ibanCheck';
import { lineIncomplete } from './lineIncomplete';
import { linkLife } from './linkLife';
import { localeForm } from './localeForm';
import { localeUnlisted } from './localeUnlisted';
import { notificationUrl } from './notificationUrl';
import { obsoleteField } from './obsoleteField';
import { phoneForm } from './phoneForm';
import { propertySpelling } from './propertySpelling';
import { qrAmounts } from './qrAmounts';
import { realCardNumber } from './realCardNumber';
import type { Rule } from './rule';
import { secondChance } from './secondChance';
import { situationOfGateway } from './situationOfGateway';
import { splitPayments } from './splitPayments';
import { taxRatePercentage } from './taxRatePercentage';
import { taxTableTwice } from './taxTableTwice';
import { taxTableUnknown } from './taxTableUnknown';
import { unitPriceDecimals } from './unitPriceDecimals';
import { unknownGateway } from './unknownGateway';
import { urlForm } from './urlForm';
import { valueSpelling } from './valueSpelling';

/** Every rule; what a shape says is not among them (see `shapeFaults`). */
export const rules: readonly Rule[] = [
  amountInQuotes,
  amountLimits,
  amountZero,
  apiKeyInOrder,
  birthdayForm,
  cardData,
  cartCurrency,
  cartTotal,
  closeWindowEmpty,
  countryOfGateway,
  descriptionHtml,
  directWithoutGateway,
  disputedField,
  disputedValue,
  emailForm,
  gatewayInfoField,
  gatewayLifecycle,
  gatewaySpelling,
  ibanCheck,
  lineIncomplete,
  linkLife,
  localeForm,
  localeUnlisted,
  notificationUrl,
  obsoleteField,
  phoneForm,
  propertySpelling,
  qrAmounts,
  realCardNumber,
  secondChance,
  situationOfGateway,
  splitPayments,
  taxRatePercentage,
  taxTableTwice,
  taxTableUnknown,
  unitPriceDecimals,
  unknownGateway,
  urlForm,
  valueSpelling,
];
