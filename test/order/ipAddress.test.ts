import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkOrder } from '../../src/order/checkOrder';

/** What is said of an IP address of the customer. */
function said(address: string): string[] {
  const order = { order_id: 'a', currency: 'EUR', amount: 1, description: 'b', customer: { ip_address: address } };
  return checkOrder(JSON.stringify(order)).map(({ message, apiError }) => `${apiError} ${message}`);
}

const right: [address: string, what: string][] = [
  ['89.20.162.110', 'IPv4'],
  ['255.255.255.255', 'the highest IPv4'],
  ['2001:db8:85a3:0:0:8a2e:370:7334', 'IPv6 in full'],
  ['2001:DB8::8A2E', 'IPv6 shortened, in capitals'],
  ['::', 'nothing but zeros'],
  ['::1', 'this computer'],
  ['fe80::', 'zeros at the end'],
  ['1:2:3:4:5:6:7::', 'one group shortened, at the end'],
  ['::2:3:4:5:6:7:8', 'one group shortened, at the beginning'],
  ['::ffff:89.20.162.110', 'IPv4 on a dual-stack socket'],
  ['64:ff9b::89.20.162.110', 'IPv4 behind NAT64'],
  ['1:2:3:4:5:6:1.2.3.4', 'IPv6 in full with an IPv4 tail'],
  ['89.20.162.110, 10.0.0.1', 'a proxy'],
  ['89.20.162.110,10.0.0.1 , 10.0.0.2', 'two proxies'],
  ['2001:db8::1, 10.0.0.1, ::1', 'proxies of both kinds'],
  ['{{ip}}', 'a template'],
];

const wrong: [address: string, what: string][] = [
  ['89.20.162.256', 'a number above 255'],
  ['89.20.162', 'three numbers'],
  ['89.20.162.110:443', 'a port'],
  ['1:2:3:4:5:6:7', 'seven groups'],
  ['1:2:3:4:5:6:7:8:9', 'nine groups'],
  ['1:2:3:4::5:6:7:8', 'eight groups and a gap'],
  ['1::2::3', 'two gaps'],
  ['12345::', 'five digits in a group'],
  ['2001:db8::g', 'no hexadecimal digit'],
  ['[2001:db8::1]', 'brackets'],
  ['fe80::1%eth0', 'a zone'],
  ['89.20.162.110,', 'a comma at the end'],
  ['89.20.162.110 10.0.0.1', 'no comma between two'],
  ['unknown, 10.0.0.1', 'what a proxy writes for a client that it does not know'],
];

describe('An IP address', () => {
  for (const [address, what] of right) it(`is right: ${what}, ${address}`, () => assert.deepEqual(said(address), []));

  for (const [address, what] of wrong) {
    it(`is wrong: ${what}, ${address}`, () =>
      assert.deepEqual(said(address), [
        `1007 customer.ip_address should be an IPv4 or IPv6 address. It is ${JSON.stringify(address)}.`,
      ]));
  }

  it('is right in every form that the standards have', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.ipV4(), fc.ipV6()), { minLength: 1, maxLength: 3 }), (addresses) => {
        assert.deepEqual(said(addresses.join(', ')), []);
      }),
      { numRuns: 2000 },
    );
  });
});
