import assert from 'node:assert/strict';
import type { Endpoint } from '../../src/api/endpoint';
import { endpointAt, TEST_API } from '../../src/api/endpoint';
import { networkFault } from '../../src/api/networkFault';

const testApi = endpointAt(TEST_API) as Endpoint;
const simulator = endpointAt('http://127.0.0.1:8080') as Endpoint;

/** A rejection as Node's fetch makes it. */
function fetchFailed(code: string, message = code, syscall?: string): Error {
  return new TypeError('fetch failed', {
    cause: Object.assign(new Error(message), { code, ...(syscall && { syscall }) }),
  });
}

describe('a fetch that failed', () => {
  const faults: [code: string, endpoint: Endpoint, says: RegExp, mayHaveArrived: boolean][] = [
    ['ENOTFOUND', testApi, /name testapi\.multisafepay\.com was not found \(DNS\)/, false],
    ['EAI_AGAIN', testApi, /not found \(DNS\)/, false],
    ['ECONNREFUSED', testApi, /refused the connection.*firewall/, false],
    ['ECONNREFUSED', simulator, /Nothing listens on 127\.0\.0\.1:8080.*Start the simulator/, false],
    ['ENETUNREACH', testApi, /cannot be reached/, false],
    ['UND_ERR_CONNECT_TIMEOUT', testApi, /cannot be reached/, false],
    ['ETIMEDOUT', testApi, /timed out/, true],
    ['SELF_SIGNED_CERT_IN_CHAIN', testApi, /certificate of .* not trusted.*NODE_EXTRA_CA_CERTS/, false],
    ['CERT_HAS_EXPIRED', testApi, /not trusted/, false],
    ['ERR_TLS_CERT_ALTNAME_INVALID', testApi, /not trusted/, false],
    ['ERR_SSL_WRONG_VERSION_NUMBER', simulator, /does not answer https/, false],
    ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', testApi, /TLS 1\.2 or newer/, false],
    ['ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE', testApi, /TLS 1\.2 or newer/, false],
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', testApi, /TLS connection .* broke/, true],
    ['ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC', testApi, /TLS connection .* broke/, true],
    ['ECONNRESET', testApi, /closed the connection without an answer/, true],
    ['UND_ERR_SOCKET', testApi, /closed the connection without an answer/, true],
    ['UND_ERR_HEADERS_OVERFLOW', testApi, /more headers than the API has/, true],
    ['', testApi, /no reason is given; a proxy .*HTTP 407/, true],
    ['HPE_INVALID_CONSTANT', simulator, /not HTTP/, true],
    ['ESOMETHING', testApi, /No answer from testapi\.multisafepay\.com: ESOMETHING/, true],
  ];
  for (const [code, endpoint, says, mayHaveArrived] of faults) {
    it(`${code} at the ${endpoint.target}: ${mayHaveArrived ? 'the order may have arrived' : 'nothing was sent'}`, () => {
      const outcome = networkFault(fetchFailed(code), endpoint);
      assert.ok(outcome.kind === 'failed');
      assert.equal(outcome.reason, 'no-answer');
      assert.match(outcome.message, says);
      assert.equal(outcome.mayHaveArrived, mayHaveArrived);
    });
  }

  const eproto = (reason: string) => `write EPROTO 80BB:error:0A000000:SSL routines:${reason}`;
  const calls: [message: string, code: string, syscall: string, mayHaveArrived: boolean][] = [
    ['connect EHOSTUNREACH 192.0.2.1:443', 'EHOSTUNREACH', 'connect', false],
    ['read EHOSTUNREACH', 'EHOSTUNREACH', 'read', true],
    ['connect ENETDOWN', 'ENETDOWN', 'connect', false],
    ['write ENETDOWN', 'ENETDOWN', 'write', true],
    [eproto('ssl3_get_record:wrong version number'), 'EPROTO', 'write', false],
    [eproto('ssl3_read_bytes:sslv3 alert handshake failure'), 'EPROTO', 'write', false],
    [eproto('ssl3_read_bytes:tlsv1 alert protocol version'), 'EPROTO', 'write', false],
    [eproto('ssl3_read_bytes:sslv3 alert bad record mac'), 'EPROTO', 'write', true],
  ];
  for (const [message, code, syscall, mayHaveArrived] of calls) {
    it(`${message}: ${mayHaveArrived ? 'the order may have arrived' : 'nothing was sent'}`, () => {
      assert.equal(networkFault(fetchFailed(code, message, syscall), testApi).mayHaveArrived, mayHaveArrived);
    });
  }

  it('at every address of a name is named by the first', () => {
    const each = ['ENETUNREACH', 'ECONNREFUSED'].map((code) => Object.assign(new Error(code), { code }));
    const outcome = networkFault(new TypeError('fetch failed', { cause: new AggregateError(each) }), testApi);
    assert.match(JSON.stringify(outcome), /cannot be reached/);
  });

  it('with anything but an error is still named', () => {
    assert.match(JSON.stringify(networkFault('out of luck', testApi)), /No answer from .*: out of luck/);
  });
});
