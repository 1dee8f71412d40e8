import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { deliver } from '../../../src/simulator/notifications/deliver';
import type { Delivery } from '../../../src/simulator/notifications/delivery';
import { readAuth } from '../../../src/simulator/notifications/signature';
import { correctShop, dueFor, KEY, type OpenShop, openShop, type ShopAnswers } from './shop';

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);

async function at<T>(answers: ShopAnswers, use: (shop: OpenShop) => Promise<T>): Promise<T> {
  const shop = await openShop(answers);
  try {
    return await use(shop);
  } finally {
    await shop.close();
  }
}

/** A verdict's first sentence is the verdict; nothing in a delivery is the key. */
function isPresentable(delivery: Delivery): void {
  const [first = ''] = delivery.verdict.split(/(?<=\.)\s/);
  assert.ok(first.length <= 100, `${first.length} characters: ${first}`);
  assert.doesNotMatch(JSON.stringify(delivery), new RegExp(KEY));
}

describe('A notification', () => {
  it('is signed, verified and acknowledged by a shop written as the documentation says', async () => {
    await at(correctShop, async ({ url, received }) => {
      const due = dueFor(url);
      const delivery = await deliver(due, { now: () => NOW });
      const { auth } = received[0]?.headers ?? {};
      assert.deepEqual(delivery, {
        at: '2026-01-02T03:04:05.000Z',
        url: due.url,
        method: 'POST',
        timestamp: due.timestamp,
        body: due.body,
        auth,
        attempt: 1,
        outcome: 'delivered',
        status: 200,
        answer: 'OK',
        verdict: 'Acknowledged: HTTP 200 with OK.',
      });
      assert.equal(readAuth(String(auth))?.timestamp, '1767323045');
      assert.equal(received[0]?.body.toString(), due.body);
      assert.equal(received[0]?.headers['content-type'], 'application/json');
      assert.deepEqual(
        [...(received[0]?.query ?? [])],
        [
          ['transactionid', 'order-1'],
          ['timestamp', '1767323045'],
        ],
      );
    });
  });

  it('goes by GET without body and signature', async () => {
    await at(correctShop, async ({ url, received }) => {
      const delivery = await deliver(dueFor(url, { method: 'GET' }));
      assert.equal(delivery.outcome, 'delivered');
      assert.equal('body' in delivery || 'auth' in delivery, false);
      assert.equal(received[0]?.method, 'GET');
      assert.equal(received[0]?.body.length, 0);
      assert.equal(received[0]?.headers.auth, undefined);
    });
  });

  it('with another key is refused by that shop', async () => {
    await at(correctShop, async ({ url }) => {
      const { outcome, status } = await deliver(dueFor(url, { key: `${KEY}0` }));
      assert.deepEqual({ outcome, status }, { outcome: 'failed', status: 400 });
    });
  });

  describe('to a shop that', () => {
    const html = '<!doctype html><html><head><title>Shop</title></head><body>';
    const rows: [does: string, answers: ShopAnswers, verdict: RegExp][] = [
      [
        'redirects',
        (_, r) => r.writeHead(301, { location: '/notify/' }).end('OK'),
        /not 301, a redirect.*"\/notify\/".*final address/,
      ],
      [
        'redirects to its login',
        (_, r) => r.writeHead(302, { location: '/login' }).end(),
        /not 302, a redirect to a login page/,
      ],
      ['wants a login', (_, r) => r.writeHead(401).end(), /not 401.*without a login/],
      ['shows its login page', (_, r) => r.end(`${html}<input type="password">`), /is a login page/],
      ['wants a CSRF token', (_, r) => r.writeHead(419).end(), /not 419.*CSRF/],
      ['has no such page', (_, r) => r.writeHead(404).end('OK'), /not 404.*Correct notification_url/],
      ['takes no POST', (_, r) => r.writeHead(405).end(), /not 405.*notification_method/],
      ['fails', (_, r) => r.writeHead(500).end('Fatal error'), /not 500: the shop failed/],
      ['answers 201', (_, r) => r.writeHead(201).end('OK'), /should be 200, not 201/],
      ['answers 204', (_, r) => r.writeHead(204).end(), /not 204, which has no body/],
      ['answers nothing', (_, r) => r.end(), /should be OK, and is empty/],
      ['answers ok', (_, r) => r.end('ok'), /in capitals/],
      ['answers with a page', (_, r) => r.end(`${html}Thank you`), /is an HTML page/],
      ['has HTML before its OK', (_, r) => r.end(`${html}${' '.repeat(41)}OK`), /is at 101\. HTML stands before it/],
      [
        'has warnings before its OK',
        (_, r) => r.end(`${'Notice: undefined. '.repeat(6)}OK`),
        /is at 115\. Write nothing before/,
      ],
      ['sells BOOKS', (_, r) => r.end('BOOKS'), /the body should be OK\./],
      ['has OKAY across character 100', (_, r) => r.end(`${' '.repeat(98)}OKAY`), /the body should be OK\./],
      ['has an OK that ends at 101', (_, r) => r.end(`${' '.repeat(99)}OK`), /is at 100\. Write nothing before/],
      [
        'switches protocols',
        (_, r) => r.socket?.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
        /should be 200, not 101/,
      ],
      ['closes the connection', (_, r) => r.destroy(), /closed without a complete answer/],
      [
        'answers half',
        (_, r) => r.writeHead(200, { 'content-length': 9 }).write('OK', () => r.destroy()),
        /without a complete/,
      ],
    ];
    for (const [does, answers, verdict] of rows) {
      it(does, async () => {
        await at(answers, async ({ url, received }) => {
          const delivery = await deliver(dueFor(url));
          assert.equal(delivery.outcome, 'failed');
          assert.match(delivery.verdict, verdict);
          isPresentable(delivery);
          assert.equal(received.length, 1);
        });
      });
    }

    const acknowledged: [answers: string][] = [
      ['OK'],
      ['MULTISAFEPAY_OK'],
      [`${' '.repeat(98)}OK`],
      ['{"status":"OK"}'],
      ['\ufeffOK'],
    ];
    for (const [answer] of acknowledged) {
      it(`answers ${JSON.stringify(answer.trim())} in ${answer.length} characters: acknowledged`, async () => {
        await at(
          (_, r) => r.end(answer),
          async ({ url }) => assert.equal((await deliver(dueFor(url))).outcome, 'delivered'),
        );
      });
    }

    it('never answers', async () => {
      await at(
        () => undefined,
        async ({ url }) => {
          const delivery = await deliver(dueFor(url), { timeLimit: 50 });
          assert.match(delivery.verdict, /no answer within the time limit/);
          isPresentable(delivery);
        },
      );
    });

    it('has a name that is never looked up', async () => {
      const lookup = () => new Promise<never>(() => {});
      const delivery = await deliver(dueFor('http://shop.test/'), { lookup, timeLimit: 50 });
      assert.equal(delivery.outcome, 'failed');
      assert.match(delivery.verdict, /was not looked up within the time limit/);
      isPresentable(delivery);
    });

    it('never ends its answer', async () => {
      const endless: ShopAnswers = (_, response) => {
        const more = () => response.write('x'.repeat(10_000), more);
        more();
      };
      await at(endless, async ({ url }) => {
        const delivery = await deliver(dueFor(url));
        assert.equal(delivery.answer?.length, 200);
        assert.match(delivery.verdict, /should be OK/);
      });
    });

    it('is closed', async () => {
      const shop = await openShop(correctShop);
      await shop.close();
      const delivery = await deliver(dueFor(shop.url));
      assert.match(delivery.verdict, /connection was refused.*Start the shop/);
      assert.equal('status' in delivery, false);
      isPresentable(delivery);
    });

    it('speaks something else', async () => {
      const server = createServer((socket) => socket.on('error', () => undefined).end('220 mail.shop.test ESMTP\r\n'));
      await once(server.listen(0, '127.0.0.1'), 'listening');
      const { port } = server.address() as { port: number };
      assert.match((await deliver(dueFor(`http://127.0.0.1:${port}/`))).verdict, /is not HTTP/);
      server.close();
    });

    it('speaks no TLS', async () => {
      await at(correctShop, async ({ url }) => {
        const delivery = await deliver(dueFor(url.replace('http:', 'https:')));
        assert.match(delivery.verdict, /TLS connection failed.*write http:\/\//);
        isPresentable(delivery);
      });
    });

    it('has a certificate of its own making: delivered, with a note', async function () {
      const tls = selfSigned('shop.test');
      if (!tls) {
        console.log('      skipped: openssl is not here');
        return this.skip();
      }
      const shop = await openShop(correctShop, tls);
      const url = shop.url.replace('127.0.0.1', 'shop.test');
      const lookup = async () => [{ address: '127.0.0.1', family: 4 }];
      const delivery = await deliver(dueFor(url), { lookup });
      assert.equal(delivery.outcome, 'delivered');
      assert.match(delivery.verdict, /^Acknowledged.*not trusted, which is accepted on this computer alone/);
      assert.equal(shop.received[0]?.headers.host, new URL(url).host);
      await shop.close();
    });
  });

  describe('goes to this computer only', () => {
    const v4 = (address: string) => ({ address, family: 4 });
    const v6 = (address: string) => ({ address, family: 6 });
    const rows: [host: string, addresses: { address: string; family: number }[], verdict: 'delivered' | RegExp][] = [
      ['localhost', [v4('127.0.0.1')], 'delivered'],
      ['shop.test', [v4('127.0.0.1')], 'delivered'],
      ['shop.ddev.site', [v6('::1'), v4('127.0.0.1')], 'delivered'],
      ['shop.example', [v4('93.184.215.14')], /Would have been sent to shop\.example.*93\.184\.215\.14/],
      ['rebinding.example', [v4('127.0.0.1'), v4('93.184.215.14')], /Would have been sent.*93\.184\.215\.14/],
      ['router.example', [v4('192.168.1.1')], /192\.168\.1\.1/],
      ['cloud.example', [v4('169.254.169.254')], /169\.254\.169\.254/],
      ['all.example', [v4('0.0.0.0')], /0\.0\.0\.0/],
      ['six.example', [v6('2606:2800::1')], /2606:2800::1/],
      ['nowhere.example', [], /the name was not found/],
    ];
    for (const [host, addresses, verdict] of rows) {
      it(`${host} at ${addresses.map(({ address }) => address).join(' and ') || 'no address'}`, async () => {
        await at(correctShop, async ({ url, received }) => {
          const due = dueFor(url.replace('127.0.0.1', host));
          const delivery = await deliver(due, { lookup: async () => addresses });
          assert.equal(delivery.outcome, verdict === 'delivered' ? verdict : 'not sent');
          assert.equal(received.length, verdict === 'delivered' ? 1 : 0);
          if (verdict !== 'delivered') assert.match(delivery.verdict, verdict);
          isPresentable(delivery);
        });
      });
    }

    const literals: [address: string, outcome: Delivery['outcome'], verdict: RegExp][] = [
      ['http://10.0.0.1/', 'not sent', /Would have been sent to 10\.0\.0\.1/],
      ['http://[2001:db8::1]:8080/', 'not sent', /Would have been sent to \[2001:db8::1\]:8080/],
      ['http://[::1]:1/', 'failed', /Not delivered/],
      ['http://2130706433:1/', 'failed', /refused/],
      [`https://${'x'.repeat(60)}.invalid/`, 'not sent', /the name was not found/],
      ['ftp://localhost/', 'not sent', /not ftp:/],
      ['http://shop@localhost/', 'not sent', /no user name/],
      [`http://localhost/${'x'.repeat(2048)}`, 'not sent', /should have at most 2,048 characters/],
      ['{{base}}/notify', 'not sent', /should be a URL/],
    ];
    for (const [address, outcome, verdict] of literals) {
      it(address, async () => {
        const delivery = await deliver(dueFor(address));
        assert.equal(delivery.outcome, outcome, delivery.verdict);
        assert.match(delivery.verdict, verdict);
        isPresentable(delivery);
      });
    }
  });
});

function selfSigned(name: string): { key: string; cert: string } | undefined {
  const options = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -keyout - -out - -subj /CN=${name}`;
  const { stdout, status } = spawnSync('openssl', options.split(' '), { encoding: 'utf8' });
  return status === 0 ? { key: stdout, cert: stdout } : undefined;
}
