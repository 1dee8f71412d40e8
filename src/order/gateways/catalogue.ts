import { banking } from './banking';
import { bnpl } from './bnpl';
import { cards } from './cards';
import type { Claim, Gateway } from './gateway';
import { prepaid } from './prepaid';
import { wallets } from './wallets';

/** Every gateway that MultiSafepay has documented. */
export const gateways: readonly Gateway[] = [...banking, ...cards, ...bnpl, ...wallets, ...prepaid];

const byId = new Map(gateways.map((gateway) => [gateway.id, gateway]));
const byLooseName = new Map(
  gateways.flatMap((gateway) => [gateway.name, gateway.id].map((name) => [loose(name), gateway])),
);

/** The gateway with exactly this id. */
export function gatewayById(id: unknown): Gateway | undefined {
  return typeof id === 'string' ? byId.get(id) : undefined;
}

/** The gateway that somebody means who writes its id or name in other letter case, or with other spaces and dashes. */
export function gatewayBySpelling(spelling: string): Gateway | undefined {
  return byLooseName.get(loose(spelling));
}

/** Everything that at least one source lists; undefined where no source lists anything. */
export function anySourceLists<T>(claims: readonly Claim<T>[] | undefined): readonly T[] | undefined {
  return claims && [...new Set(claims.flatMap(({ values }) => values))];
}

function loose(name: string): string {
  return name.toUpperCase().replace(/[\s'_.-]/g, '');
}
