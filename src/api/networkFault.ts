import type { Endpoint } from './endpoint';
import type { Failed } from './outcome';

interface Fault {
  /** Matches `error.cause.code`, as Node and undici name it. */
  readonly code: RegExp;
  /** Whether the API may have got the order before this happened. */
  readonly mayHaveArrived: boolean;
  readonly words: (host: string, endpoint: Endpoint) => string;
}

// The first that matches counts.
const FAULTS: readonly Fault[] = [
  {
    code: /^(ENOTFOUND|ENODATA|EAI_\w+)$/,
    mayHaveArrived: false,
    words: (host) =>
      `The name ${host} was not found (DNS). Check the network connection, and whether it needs a proxy.`,
  },
  {
    code: /^ECONNREFUSED$/,
    mayHaveArrived: false,
    words: (host, { target }) =>
      target === 'Simulator'
        ? `Nothing listens on ${host}: the connection was refused. Start the simulator, or correct the address.`
        : `${host} refused the connection. Check the network, its firewall, and whether it needs a proxy.`,
  },
  {
    code: /^(E(HOST|NET)(UNREACH|DOWN)|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/,
    mayHaveArrived: false,
    words: (host) => `${host} cannot be reached. Check the network connection, and whether it needs a proxy.`,
  },
  {
    code: /^ETIMEDOUT$/,
    mayHaveArrived: true,
    words: (host) => `The connection to ${host} timed out. Check the network connection.`,
  },
  {
    // What Node calls a certificate it does not trust; an alert is what the server thinks of ours.
    code: /^(?!.*ALERT).*(CERT|UNABLE_TO_)|^HOSTNAME_MISMATCH$|^INVALID_CA$/,
    mayHaveArrived: false,
    words: (host) =>
      `The TLS certificate of ${host} is not trusted. If this network inspects TLS, add its root certificate (NODE_EXTRA_CA_CERTS).`,
  },
  {
    code: /^(EPROTO|ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG|ERR_SSL_.*(HANDSHAKE|PROTOCOL).*)$/,
    mayHaveArrived: false,
    words: (host, { target }) =>
      target === 'Simulator'
        ? `${host} does not answer https. Use the address that the simulator printed.`
        : `The TLS connection to ${host} failed. TLS 1.2 or newer is needed; a proxy may be in the way.`,
  },
  {
    code: /^ERR_(SSL|TLS)_/,
    mayHaveArrived: true,
    words: (host) => `The TLS connection to ${host} broke. Check the network, and whether a proxy is in the way.`,
  },
  {
    code: /^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET)$/,
    mayHaveArrived: true,
    words: (host) => `${host} closed the connection without an answer. Check the network and whether it needs a proxy.`,
  },
  {
    code: /HEADERS?_OVERFLOW$/,
    mayHaveArrived: true,
    words: (host) =>
      `${host} answered with more headers than the API has. Check the address, and whether a proxy answers.`,
  },
  {
    code: /^HPE_/,
    mayHaveArrived: true,
    words: (host) => `What ${host} answered is not HTTP. Check the address.`,
  },
  {
    // The ports of other protocols, which fetch refuses; this one comes as a message, without a code.
    code: /^bad port$/,
    mayHaveArrived: false,
    words: (host) => `fetch refuses the port of ${host}, as it belongs to another protocol. Use another port.`,
  },
  {
    // What fetch makes of HTTP 407, among others: an error without a word.
    code: /^$/,
    mayHaveArrived: true,
    words: (host) =>
      `No answer from ${host}, and no reason is given; a proxy that asks for a login (HTTP 407) does so. Check the proxy.`,
  },
];

/** What OpenSSL says while a connection is being made, as in `write EPROTO ...:wrong version number`. */
const IN_HANDSHAKE = /wrong version number|packet length too long|http request|handshake|protocol/i;

/** The outcome of a `fetch` that rejected, named from the cause that Node gives it. */
export function networkFault(error: unknown, endpoint: Endpoint): Failed {
  const { code, message, syscall } = causeOf(error);
  const { host } = new URL(endpoint.base);
  const fault = FAULTS.find((candidate) => candidate.code.test(code));
  // What is read or written goes over a connection that is there, and may carry the order already.
  const isUnderWay = /^(read|write)$/.test(syscall) && !(code === 'EPROTO' && IN_HANDSHAKE.test(message));
  return {
    kind: 'failed',
    reason: 'no-answer',
    message: fault?.words(host, endpoint) ?? `No answer from ${host}: ${message}`,
    mayHaveArrived: isUnderWay || (fault?.mayHaveArrived ?? true),
  };
}

function causeOf(error: unknown): { code: string; message: string; syscall: string } {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  // A name with several addresses fails with one error for each.
  const first = cause instanceof AggregateError && !('code' in cause) ? cause.errors[0] : cause;
  const message = first instanceof Error ? first.message : String(first);
  const code = first instanceof Error && 'code' in first ? String(first.code) : message;
  const syscall = first instanceof Error && 'syscall' in first ? String(first.syscall) : '';
  return { code, message, syscall };
}
