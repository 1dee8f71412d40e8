import type { Path } from '../problem';
import { isUnset, TEMPLATE } from '../schema/field';
import { valueAt } from '../schema/values';
import { wholeNumber } from '../wholeNumber';
import type { Finding, OrderUnderCheck, ProposedFix, Rule } from './rule';

export const qrAmounts: Rule = {
  code: 'qr-amounts',
  severity: 'warning',
  topic: 'Money',
  what: 'The amounts that a QR code allows do not fit each other or the amount of the order, or its size is out of range.',
  why: 'What the API answers is not documented; a customer could not choose an amount as the order means it.',
  source: 'The page on QR payments: `min_amount` below `amount`, `max_amount` above it, `qr_size` from 100 to 2000.',
  example: '"gateway_info": { "allow_change_amount": true, "min_amount": "2000", "max_amount": "500" }',
  fix: 'Swaps the limits, sets one to the amount, allows the choice, or sets the size to the nearest that is allowed.',
  check(under) {
    const knows = (name: string) => under.kind.gateway?.gatewayInfo?.includes(name) ?? false;
    return [
      ...(knows('min_amount') && knows('max_amount') ? amounts(under) : []),
      ...(knows('qr_size') ? size(under) : []),
    ];
  },
};

const minPath = ['gateway_info', 'min_amount'];
const maxPath = ['gateway_info', 'max_amount'];
const allowPath = ['gateway_info', 'allow_change_amount'];
const sizePath = ['gateway_info', 'qr_size'];

function amounts({ order }: OrderUnderCheck): Finding[] {
  const [first, ...others] = [minPath, maxPath].filter((path) => !isUnset(valueAt(order, path)));
  const faults = limits(order);
  if (!first || mayChange(valueAt(order, allowPath))) return faults;
  return [notAllowed(order, first, others, faults.length === 0)];
}

/** What is wrong with the limits themselves. */
function limits(order: unknown): Finding[] {
  const [min, max] = [minPath, maxPath].map((path) => wholeNumber(valueAt(order, path)));
  const amount = wholeNumber(valueAt(order, ['amount']));
  if (min !== undefined && max !== undefined && max < min) return [inverted(order, min, max, amount)];
  return amount === undefined ? [] : outside(amount, min, max);
}

/** Anything but a no: some write true, some "true" or 1, some a template. */
function mayChange(allowed: unknown): boolean {
  return !isUnset(allowed) && allowed !== false && allowed !== 0 && allowed !== '0' && allowed !== 'false';
}

function notAllowed(order: unknown, path: Path, others: readonly Path[], fit: boolean): Finding {
  const [parent, name = ''] = allowPath;
  const change =
    valueAt(order, allowPath) === undefined
      ? ({ kind: 'add', path: [parent ?? ''], members: { [name]: true } } as const)
      : ({ kind: 'replace', path: allowPath, value: true } as const);
  return {
    path,
    message: `${path.at(-1)} should come with allow_change_amount: true. Without it, the customer cannot choose an amount.`,
    related: others.map((each) => ({ path: each, message: 'this has no effect either' })),
    fixes: fit ? [{ title: 'Set allow_change_amount to true', change, preferred: false }] : [],
  };
}

function inverted(order: unknown, min: number, max: number, amount: number | undefined): Finding {
  const swap: ProposedFix = {
    title: 'Swap min_amount and max_amount',
    change: [
      { kind: 'replace', path: minPath, value: valueAt(order, maxPath) },
      { kind: 'replace', path: maxPath, value: valueAt(order, minPath) },
    ],
  };
  const fits = amount === undefined || (max <= amount && amount <= min);
  return {
    path: maxPath,
    message: `max_amount should be at least ${min}, the min_amount. It is ${max}.`,
    related: [{ path: minPath, message: 'the least that the customer may choose' }],
    fixes: fits ? [swap] : [],
  };
}

function outside(amount: number, min: number | undefined, max: number | undefined): Finding[] {
  const related = [{ path: ['amount'], message: `the amount of the order is ${amount}` }];
  const finding = (path: Path, bound: string, it: number): Finding => ({
    path,
    message: `${path.at(-1)} should be ${bound} ${amount}, the amount of the order. It is ${it}.`,
    related,
    fixes: [
      { title: `Change to "${amount}"`, change: { kind: 'replace', path, value: String(amount) }, preferred: false },
    ],
  });
  return [
    ...(min !== undefined && min > amount ? [finding(minPath, 'at most', min)] : []),
    ...(max !== undefined && max < amount ? [finding(maxPath, 'at least', max)] : []),
  ];
}

function size({ order }: OrderUnderCheck): Finding[] {
  const value = valueAt(order, sizePath);
  if (isUnset(value) || (typeof value === 'string' && TEMPLATE.test(value))) return [];
  if (typeof value !== 'number' && typeof value !== 'string') return [];
  const pixels = wholeNumber(value);
  if (pixels !== undefined && pixels >= 100 && pixels <= 2000) return [];
  const nearest = pixels === undefined ? 250 : pixels < 100 ? 100 : 2000;
  return [
    {
      path: sizePath,
      message: `qr_size should be a whole number from 100 to 2000. It is ${JSON.stringify(value).slice(0, 40)}.`,
      fixes: [
        {
          title: `Change to ${nearest}`,
          change: { kind: 'replace', path: sizePath, value: nearest },
          preferred: false,
        },
      ],
    },
  ];
}
