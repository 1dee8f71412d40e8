import type { Target } from './endpoint';
import { type Failed, failed } from './outcome';

const LARGEST_ANSWER = 1_000_000;

/** The body of an answer as text, or why it could not be read to its end. At most 1 MB of it is read. */
export async function readBody(response: Response, target: Target): Promise<{ readonly text: string } | Failed> {
  const answered = `${target} answered HTTP ${response.status}`;
  try {
    const text = await boundedText(response);
    if (text !== undefined) return { text };
    return failed('too-large', `${answered} with more than 1 MB, which is no answer of the API. ${PROXY}`);
  } catch (error) {
    const encoding = response.headers.get('content-encoding');
    if (encoding && isDamage(error)) {
      return failed('cut-off', `${answered} with a body that cannot be unpacked (${encoding.slice(0, 20)}). ${PROXY}`);
    }
    const broke = `The connection to the ${target} broke in the middle of the answer (HTTP ${response.status}).`;
    return failed('cut-off', `${broke} Check the network and whether a proxy is in the way.`);
  }
}

const PROXY = 'Check the address and whether a proxy is in the way.';

/** The body as text, or undefined when it is larger than any answer of the API. */
async function boundedText({ body }: Response): Promise<string | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return text + decoder.decode();
    size += part.value.byteLength;
    if (size > LARGEST_ANSWER) return undefined;
    text += decoder.decode(part.value, { stream: true });
  }
}

/** Whether zlib or Brotli refused the bytes, as Node names it. */
function isDamage(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && /^(Z_|ERR_\w*ERROR_)/.test(String(cause.code));
}
