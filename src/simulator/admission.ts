import type { IncomingMessage } from 'node:http';
import { refused, type SimulatorRequest, type SimulatorResponse } from './exchange';
import { loopbackOrigin } from './loopbackOrigin';
import { MAX_BODY, receiveBody } from './receiveBody';

const LONGEST_PATH = 2048;

/** A request as the simulator takes it, or the answer to one that it does not take. Rejects when the client goes away. */
export async function admit(
  message: IncomingMessage,
): Promise<{ request: SimulatorRequest } | { refusal: SimulatorResponse }> {
  const { method = '', url = '', headers } = message;
  // Another Host means that a web page had its own name point here (DNS rebinding).
  const origin = loopbackOrigin(`http://${headers.host}`);
  if (!origin) return { refusal: foreign('Host', headers.host) };
  if (headers.origin !== undefined && !loopbackOrigin(headers.origin))
    return { refusal: foreign('Origin', headers.origin) };
  if (url.length > LONGEST_PATH)
    return { refusal: refused(1000, `The path is longer than ${LONGEST_PATH} characters.`, 414) };

  const bytes = await receiveBody(message);
  if (!bytes) return { refusal: refused(1000, `The request body is longer than ${MAX_BODY / 1024 / 1024} MB.`, 413) };
  const body = decode(bytes);
  if (body === undefined) return { refusal: refused(1000, 'The request body is not UTF-8 text.') };
  const [path = '', query = ''] = url.split(/\?(.*)/s);
  return { request: { method, path, query: new URLSearchParams(query), headers, body, origin } };
}

function foreign(header: 'Host' | 'Origin', value = ''): SimulatorResponse {
  const shown = value.length > 100 ? `${value.slice(0, 100)}...` : value;
  return refused(1000, `The simulator answers this computer only; the header ${header} is "${shown}".`, 403);
}

function decode(bytes: Buffer): string | undefined {
  try {
    // The byte order mark stays: the API takes plain JSON only, and says so.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
