import { parseArgs } from 'node:util';
import { endpointAt, TEST_API } from '../api/endpoint';
import { sendOrder } from '../api/sendOrder';
import { withoutKey } from '../api/withoutKey';
import { readOrder, requestBody } from '../order/orderText';
import { findProblems } from './findProblems';
import { reportOutcome } from './outcomeReport';
import { writeError, writeOut } from './output';
import { plainLine } from './plainLine';
import { readInput } from './readInput';
import { problemLines } from './textReport';
import { UsageError } from './usageError';

const NO_KEY =
  'No API key. Set MULTISAFEPAY_API_KEY to the test key of your website (testmerchant.multisafepay.com), or send to a Simulator with --api-url.';

/** `send`: the exit code is 0 when accepted, 1 when refused with an error envelope, 2 for everything else. */
export async function send(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { 'api-url': { type: 'string', default: TEST_API } },
    allowPositionals: true,
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1)
    throw new UsageError('send needs one file, or - for standard input.');

  const key = process.env.MULTISAFEPAY_API_KEY?.trim() ?? '';
  // An order may hold the key too, where it does not belong.
  const say = (line: string) => writeError(withoutKey(line, key));
  const notSent = (why: string) => {
    say(plainLine(why));
    return 2;
  };

  const endpoint = endpointAt(values['api-url']);
  if ('refused' in endpoint) return notSent(`--api-url is refused. ${endpoint.refused}`);
  if (endpoint.target === 'Test API' && key === '') return notSent(NO_KEY);
  const input = await readInput(path);
  if ('fault' in input) return notSent(`${path} ${input.fault}`);

  for (const line of problemLines({ path, text: input.text, problems: findProblems(input.text) })) say(line);
  const read = readOrder(input.text);
  if ('fault' in read) return notSent(`${path} is not JSON, so nothing was sent.`);

  const cancel = new AbortController();
  process.once('SIGINT', () => cancel.abort());
  const body = requestBody(input.text);
  const outcome = await sendOrder({ endpoint, key, body, fetch, signal: cancel.signal });
  const { exitCode, url, lines } = reportOutcome(outcome, endpoint.target, read.value);
  if (url !== undefined) writeOut(url);
  for (const line of lines) say(line);
  return exitCode;
}
