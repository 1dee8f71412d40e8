import assert from 'node:assert/strict';
import { endpointAt, keyFor, SIMULATOR_KEY, TEST_API } from '../../src/api/endpoint';

const USER_KEY = 'user-key-0123456789012345678901234567890';

describe('where orders may go', () => {
  const allowed: [address: string, target: string, base: string][] = [
    [TEST_API, 'Test API', TEST_API],
    ['https://testapi.multisafepay.com', 'Test API', TEST_API],
    ['https://testapi.multisafepay.com/', 'Test API', TEST_API],
    ['https://TESTAPI.multisafepay.com:443/v1/json/', 'Test API', TEST_API],
    ['https://testapi.multisafepay.com\\@example.com', 'Test API', 'https://testapi.multisafepay.com/@example.com'],
    ['http://127.0.0.1:8080/v1/json', 'Simulator', 'http://127.0.0.1:8080/v1/json'],
    ['http://127.0.0.1:8080', 'Simulator', 'http://127.0.0.1:8080/v1/json'],
    ['http://127.9.8.7/other//', 'Simulator', 'http://127.9.8.7/other'],
    ['http://2130706433', 'Simulator', 'http://127.0.0.1/v1/json'],
    ['https://localhost:3000', 'Simulator', 'https://localhost:3000/v1/json'],
    ['http://[::1]:8080', 'Simulator', 'http://[::1]:8080/v1/json'],
  ];
  for (const [address, target, base] of allowed) {
    it(`${address} is the ${target}`, () => assert.deepEqual(endpointAt(address), { target, base }));
  }

  const refused: [address: string, because: RegExp][] = [
    ['https://example.com', /https:\/\/example\.com is neither the Test API nor this computer/],
    ['http://127.0.0.1@example.com', /Before the @ stands a user name.*leads to example\.com/],
    ['https://testapi.multisafepay.com@example.com', /leads to example\.com/],
    ['http://user:password@127.0.0.1', /user name/],
    ['https://testapi.multisafepay.com.example.com', /neither/],
    ['https://testapi.multisafepay.com.', /neither/],
    ['https://testapi.multisafepay.com:8443', /neither/],
    ['http://testapi.multisafepay.com', /neither/],
    ['https://api.multisafepay.com/v1/json', /live API; MultiSafepay Orders never sends there/],
    ['http://127.0.0.1.example.com', /neither/],
    ['http://localhost.example.com', /neither/],
    ['http://0.0.0.0:8080', /neither/],
    ['http://[::ffff:127.0.0.1]', /neither/],
    ['http://128.0.0.1', /neither/],
    ['https://testapi.multisafepay.com/v1/json?api_key=1', /\? or #/],
    ['https://testapi.multisafepay.com/v1/json#1', /\? or #/],
    ['ftp://localhost', /ftp: is not http/],
    ['javascript:alert(1)', /javascript: is not http/],
    ['localhost:8080', /localhost: is not http/],
    ['testapi.multisafepay.com', /not a URL/],
    ['', /not a URL/],
  ];
  for (const [address, because] of refused) {
    it(`"${address}" is refused, and told what is allowed`, () => {
      const endpoint = endpointAt(address);
      assert.ok('refused' in endpoint);
      assert.match(endpoint.refused, because);
      assert.match(endpoint.refused, /Allowed are .*\(Test API\).*\(Simulator\)/);
      assert.doesNotMatch(endpoint.refused, /password/);
    });
  }
});

describe('which key goes where', () => {
  it("the user's key goes to the test origin, without the spaces around it", () => {
    assert.equal(keyFor({ target: 'Test API', base: TEST_API }, ` ${USER_KEY}\n`), USER_KEY);
  });
  const elsewhere = [
    'http://127.0.0.1:8080/v1/json',
    'https://localhost',
    'http://testapi.multisafepay.com',
    'https://example.com',
  ];
  for (const base of elsewhere) {
    it(`${base} gets the simulator's key, even under the label Test API`, () => {
      assert.equal(keyFor({ target: 'Test API', base }, USER_KEY), SIMULATOR_KEY);
    });
  }
});
