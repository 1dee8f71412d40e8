import { requirementsOf } from '../kind';
import { linkLifeOf } from '../linkLife';
import { isUnset } from '../schema/field';
import { addition } from '../schema/skeleton';
import { isOn, valueAt } from '../schema/values';
import type { Finding, OrderUnderCheck, Rule } from './rule';

export const secondChance: Rule = {
  code: 'second-chance',
  severity: 'warning',
  topic: 'Links and messages',
  what: 'The order asks for Second Chance e-mails that cannot reach the customer, or come too late.',
  why: 'The order is accepted, and no e-mail is sent, or one that links to an expired payment.',
  source: 'The page on Second Chance: e-mails after 1 and 24 hours, to customer.email, and the gateways without them.',
  example: '"second_chance": { "send_email": true } without "customer": { "email": ... }',
  fix: 'Adds the e-mail address, makes the link work long enough, or turns the e-mails off.',
  check(under) {
    const name = ['send_email', 'send_mail'].find((each) => isOn(valueAt(under.order, ['second_chance', each])));
    return name ? [...withoutEmail(under, name), ...ofGateway(under, name), ...tooLate(under)] : [];
  },
};

const emailPath = ['customer', 'email'];
/** When the second e-mail goes out: 24 hours after the order, in seconds. */
const SECOND_EMAIL = 86_400;

function withoutEmail({ order, kind, field }: OrderUnderCheck, name: string): Finding[] {
  const isReported = requirementsOf(kind).some(({ path }) => path.join() === emailPath.join());
  if (!isUnset(valueAt(order, emailPath)) || kind.gateway?.noSecondChanceBy || isReported) return [];
  return [
    {
      path: emailPath,
      message: 'customer.email should be set; Second Chance e-mails go there.',
      related: [{ path: ['second_chance', name], message: 'this asks for the e-mails' }],
      fixes: addition(order, kind, field, isUnset(order.customer) ? ['customer'] : emailPath),
    },
  ];
}

function ofGateway({ kind: { gateway } }: OrderUnderCheck, name: string): Finding[] {
  if (!gateway?.noSecondChanceBy) return [];
  const path = ['second_chance', name];
  return [
    {
      path,
      severity: 'hint',
      message: `${name} should be false for ${gateway.name}, which has no Second Chance e-mails. Source: ${gateway.noSecondChanceBy}.`,
      fixes: [{ title: 'Change to false', change: { kind: 'replace', path, value: false } }],
    },
  ];
}

function tooLate({ order, kind: { gateway } }: OrderUnderCheck): Finding[] {
  const life = linkLifeOf(order);
  if (!life || life.seconds < 1 || life.seconds > SECOND_EMAIL) return [];
  if (gateway?.noSecondChanceBy || gateway?.linkLifeFixedBy) return [];
  const path = [life.name];
  const inDays = life.name === 'days_active';
  return [
    {
      path,
      severity: 'hint',
      message: `${life.name} should be ${inDays ? 'at least 2' : `more than ${SECOND_EMAIL}`} for the second reminder. It goes out after 24 hours, when the link has expired.`,
      fixes: inDays ? [{ title: 'Change to 2', change: { kind: 'replace', path, value: 2 }, preferred: false }] : [],
    },
  ];
}
