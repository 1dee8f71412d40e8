import type { Gateway } from '../gateways/gateway';
import { linkLifeFields } from '../linkLife';
import { TEMPLATE } from '../schema/field';
import { wholeNumber } from '../wholeNumber';
import type { Finding, Rule } from './rule';

export const linkLife: Rule = {
  code: 'link-life',
  severity: 'warning',
  topic: 'Links and messages',
  what: 'The time that a payment link works is out of range, given twice, or has no effect for the gateway.',
  why: 'No refusal is documented; of two times, seconds_active wins, and some gateways have a fixed time.',
  source: 'The fields `days_active` (1 to 365) and `seconds_active` (1 to 31536000), and the pages of the gateways.',
  example: '"days_active": 400',
  fix: 'Changes the time to the longest that is allowed, or removes the one that has no effect.',
  check({ order, kind: { gateway } }) {
    const given = linkLifeFields.filter(({ name }) => isGiven(order[name]));
    if (gateway?.linkLifeFixedBy) return given.map(({ name }) => withoutEffect(name, gateway));
    const [first, second] = given;
    return [
      ...(first && second ? [overruled(first.name, second.name)] : []),
      ...given.slice(-1).flatMap((field) => outOfRange(order[field.name], field)),
    ];
  },
};

/** Whether a time is set that is neither a fault of the shape nor filled in before sending. */
function isGiven(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value !== '' && !TEMPLATE.test(value));
}

function outOfRange(value: unknown, { name, unit, most }: (typeof linkLifeFields)[number]): Finding[] {
  const whole = wholeNumber(value);
  if (whole !== undefined && whole >= 1 && whole <= most) return [];
  const path = [name];
  const message = `${name} should be a whole number of ${unit} from 1 to ${most}. It is ${JSON.stringify(value).slice(0, 40)}.`;
  const toMost = {
    title: `Change to ${most}`,
    change: { kind: 'replace', path, value: most },
    preferred: false,
  } as const;
  return [{ path, message, fixes: whole !== undefined && whole > most ? [toMost] : [] }];
}

function overruled(name: string, by: string): Finding {
  return {
    path: [name],
    severity: 'hint',
    message: `${name} should be left out; ${by} wins.`,
    related: [{ path: [by], message: 'this is the time that counts' }],
    fixes: [removal(name)],
  };
}

function withoutEffect(name: string, { name: gateway, linkLifeFixedBy }: Gateway): Finding {
  return {
    path: [name],
    severity: 'hint',
    message: `${name} should be left out for ${gateway}, whose links last a fixed time. Source: ${linkLifeFixedBy}.`,
    fixes: [removal(name)],
  };
}

function removal(name: string) {
  return { title: `Remove ${name}`, change: { kind: 'remove', path: [name] } } as const;
}
