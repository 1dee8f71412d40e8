import { amountInQuotes } from './amountInQuotes';
import { amountLimits } from './amountLimits';
import { cardData } from './cardData';
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
import { localeForm } from './localeForm';
import { notificationUrl } from './notificationUrl';
import { obsoleteField } from './obsoleteField';
import { propertySpelling } from './propertySpelling';
import type { Rule } from './rule';
import { situationOfGateway } from './situationOfGateway';
import { unknownGateway } from './unknownGateway';
import { urlForm } from './urlForm';

/** Every rule; what a shape says is not among them (see `shapeFaults`). */
export const rules: readonly Rule[] = [
  amountInQuotes,
  amountLimits,
  cardData,
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
  localeForm,
  notificationUrl,
  obsoleteField,
  propertySpelling,
  situationOfGateway,
  unknownGateway,
  urlForm,
];
