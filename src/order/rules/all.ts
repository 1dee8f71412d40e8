import { amountInQuotes } from './amountInQuotes';
import { closeWindowEmpty } from './closeWindowEmpty';
import { descriptionHtml } from './descriptionHtml';
import { directWithoutGateway } from './directWithoutGateway';
import { disputedField } from './disputedField';
import { disputedValue } from './disputedValue';
import { emailForm } from './emailForm';
import { gatewaySpelling } from './gatewaySpelling';
import { localeForm } from './localeForm';
import { notificationUrl } from './notificationUrl';
import { obsoleteField } from './obsoleteField';
import { propertySpelling } from './propertySpelling';
import type { Rule } from './rule';
import { unknownGateway } from './unknownGateway';
import { urlForm } from './urlForm';

/** Every rule; what a shape says is not among them (see `shapeFaults`). */
export const rules: readonly Rule[] = [
  amountInQuotes,
  closeWindowEmpty,
  descriptionHtml,
  directWithoutGateway,
  disputedField,
  disputedValue,
  emailForm,
  gatewaySpelling,
  localeForm,
  notificationUrl,
  obsoleteField,
  propertySpelling,
  unknownGateway,
  urlForm,
];
