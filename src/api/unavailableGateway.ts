import { anySourceLists, gatewayOfOrder } from '../order/gateways/catalogue';
import type { Gateway } from '../order/gateways/gateway';
import { valueAt } from '../order/schema/values';

/**
 * What to check after the Test API refused the gateway of an order (1023), a sentence each: what the catalogue knows of
 * it, else whether it is active. None where the order names no gateway of the catalogue.
 */
export function unavailableGateway(order: unknown): string[] {
  const gateway = gatewayOfOrder(valueAt(order, ['gateway']));
  if (!gateway) return [];
  const reasons = [ofLifecycle(gateway), ofFlow(gateway, valueAt(order, ['type'])), ofTesting(gateway)].filter(
    (reason) => reason !== undefined,
  );
  const active = `Check in the dashboard that ${gateway.name} is active for the website of this key.`;
  return reasons.length > 0 ? reasons : [active];
}

function ofLifecycle({ name, lifecycle }: Gateway): string | undefined {
  if (!lifecycle) return undefined;
  const { state, since, successor, note } = lifecycle;
  const instead = successor ? `; use ${successor}` : '';
  return `${name} is ${state}${since ? ` since ${since}` : ''}${instead}. ${note}`;
}

function ofFlow({ name, flows }: Gateway, type: unknown): string | undefined {
  const documented: readonly string[] | undefined = anySourceLists(flows);
  if (typeof type !== 'string' || !documented || documented.includes(type)) return undefined;
  return `${name} is documented for type ${documented.join(', ')}, not for ${type.slice(0, 20)}.`;
}

function ofTesting({ name, testing }: Gateway): string | undefined {
  if (testing?.setUp) return `${name} on the Test API: ${testing.how}`;
  if (testing?.possible !== false) return undefined;
  return `${name} is not available on the Test API. Try another gateway, or send to the Simulator.`;
}
