import assert from 'node:assert/strict';
import { notificationNote } from '../../src/api/notificationNote';

describe('what is said of notifications when an order was accepted', () => {
  const table: [url: unknown, note: string | undefined][] = [
    [
      'http://localhost:8080/notify?token=secret',
      'No notification will arrive: notification_url is http://localhost:8080 (localhost cannot be reached from the internet; it is http, and only https is used; it has a port number (8080)).',
    ],
    [
      'https://user:secret@192.168.1.5/notify',
      'No notification will arrive: notification_url is https://192.168.1.5 (192.168.1.5 cannot be reached from the internet).',
    ],
    [
      'http://shop.nl/notify',
      'No notification will arrive: notification_url is http://shop.nl (it is http, and only https is used).',
    ],
    ['https://shop.nl/notify', undefined],
    // A placeholder, which nobody takes for a working address.
    ['http://www.example.com/notify', undefined],
    ['{{notification_url}}', undefined],
    ['', undefined],
    [7, undefined],
    [undefined, undefined],
  ];
  for (const [notification_url, note] of table) {
    it(`${JSON.stringify(notification_url)}: ${note ? 'none will arrive' : 'nothing'}`, () => {
      assert.equal(notificationNote({ payment_options: { notification_url } }), note);
    });
  }

  it('is nothing of an order without payment_options, or of no order', () => {
    for (const order of [{}, [], null, undefined, 'x']) assert.equal(notificationNote(order), undefined);
  });
});
