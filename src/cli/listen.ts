import { parseArgs } from 'node:util';
import { endpointAt, TEST_API } from '../api/endpoint';
import { withoutKey } from '../api/withoutKey';
import { type Forwarding, forwardFault, forwardNotifications, SENDER } from '../simulator/notifications/forward';
import { forwardingWords } from '../simulator/notifications/forwardingWords';
import { writeError, writeOut } from './output';
import { plainLine } from './plainLine';
import { UsageError } from './usageError';

const NO_KEY =
  'No API key. Set MULTISAFEPAY_API_KEY to the test key of the website that the order was created with (testmerchant.multisafepay.com).';

/**
 * `listen`: the exit code is 0 when every notification was acknowledged, 1 when one was not, and 2 when it could not
 * run, or an order cannot be watched.
 */
export async function listen(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      order: { type: 'string', multiple: true, default: [] },
      'forward-to': { type: 'string' },
      'api-url': { type: 'string', default: TEST_API },
      keep: { type: 'boolean', default: false },
    },
  });
  const { 'forward-to': address, keep } = values;
  const orderIds = [...new Set(values.order)];
  if (orderIds.length === 0) throw new UsageError('listen needs --order with the order_id of an order.');
  if (address === undefined)
    throw new UsageError('listen needs --forward-to with a URL, such as http://localhost:8080/webhook.');

  const key = process.env.MULTISAFEPAY_API_KEY?.trim() ?? '';
  const say = (line: string) => writeError(withoutKey(plainLine(line), key));
  const notRun = (why: string) => {
    say(why);
    return 2;
  };
  const endpoint = endpointAt(values['api-url']);
  if ('refused' in endpoint) return notRun(`--api-url is refused. ${endpoint.refused}`);
  if (endpoint.target === 'Test API' && key === '') return notRun(NO_KEY);
  const fault = await forwardFault(address);
  if (fault) return notRun(`--forward-to ${fault}`);

  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const connection = { endpoint, key, fetch, signal: stop.signal };
  say(
    `Watching ${orderIds.join(', ')} on the ${endpoint.target} until Ctrl+C. Notifications to ${address} are ${SENDER}.`,
  );

  const follow = async (orderId: string): Promise<number> => {
    let exitCode = 0;
    for await (const event of forwardNotifications(connection, orderId, {
      address,
      addressName: '--forward-to',
      keep,
    })) {
      const line = forwardingWords(orderId, event);
      if (event.kind === 'delivery') writeOut(withoutKey(plainLine(line), key));
      else say(line);
      exitCode = Math.max(exitCode, exitCodeOf(event));
      // Every other order has the same key.
      if (event.kind === 'ended' && event.cause === 'key') stop.abort();
    }
    return exitCode;
  };
  return Math.max(...(await Promise.all(orderIds.map(follow))));
}

function exitCodeOf(event: Forwarding): number {
  if (event.kind === 'ended') return event.cause === 'final' ? 0 : 2;
  return event.kind === 'delivery' && event.delivery.outcome !== 'delivered' ? 1 : 0;
}
