import { TEST_API } from '../../src/api/endpoint';
import type { SentOrder } from '../../src/api/sentOrder';

/** A sent order that the Test API accepted, with what matters here. */
export function sentOrder(change: Partial<SentOrder> = {}): SentOrder {
  return {
    id: 'a',
    sent: '2026-11-21T14:02:00.000Z',
    target: 'Test API',
    base: TEST_API,
    orderId: 'my-order',
    accepted: true,
    request: '{"order_id":"my-order"}',
    redacted: false,
    ...change,
  };
}
