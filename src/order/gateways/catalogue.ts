import { banking } from './banking';
import { bnpl } from './bnpl';
import { cards } from './cards';
import type { Claim, Gateway } from './gateway';
import { prepaid } from './prepaid';
import { wallets } from './wallets';

/** The gateways by their families, in the order that people look for them. */
export const families: readonly { readonly name: string; readonly gateways: readonly Gateway[] }[] = [
  { name: 'Banking', gateways: banking },
  { name: 'Cards', gateways: cards },
  { name: 'Buy now, pay later', gateways: bnpl },
  { name: 'Wallets', gateways: wallets },
  { name: 'Prepaid and gift cards', gateways: prepaid },
];

/** Every gateway that MultiSafepay has documented. */
export const gateways: readonly Gateway[] = families.flatMap((family) => family.gateways);

const byId = new Map(gateways.map((gateway) => [gateway.id, gateway]));
const byLooseName = new Map(
  gateways.flatMap((gateway) =>
    [gateway.id, gateway.name, ...(gateway.alsoKnownAs ?? [])].map((name) => [loose(name), gateway]),
  ),
);

/** The gateway with exactly this id. */
export function gatewayById(id: unknown): Gateway | undefined {
  return typeof id === 'string' ? byId.get(id) : undefined;
}

/** The gateway that an order's `gateway` names, by its id in any letter case: published orders have `iDEAL` too. */
export function gatewayOfOrder(written: unknown): Gateway | undefined {
  return typeof written === 'string' ? byId.get(written.toUpperCase()) : undefined;
}

/** The gateway that somebody means who writes its id or name in other letter case, or with other spaces and dashes. */
export function gatewayBySpelling(spelling: string): Gateway | undefined {
  return byLooseName.get(loose(spelling));
}

/** Whether a text is the id of a gateway in other letter case, or with other spaces and dashes: `iDEAL`, `MB WAY`. */
export function isSpellingOf({ id }: Gateway, written: string): boolean {
  return loose(written) === loose(id);
}

/** Everything that at least one source lists; undefined where no source lists anything. */
export function anySourceLists<T>(claims: readonly Claim<T>[] | undefined): readonly T[] | undefined {
  return claims && [...new Set(claims.flatMap(({ values }) => values))];
}

function loose(name: string): string {
  return name.toUpperCase().replace(/[\s'_.-]/g, '');
}
