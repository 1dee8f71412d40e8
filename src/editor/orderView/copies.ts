import { SIMULATOR_KEY } from '../../api/endpoint';
import type { SentOrder } from '../../api/sentOrder';
import { formattedOrder } from '../../authoring/formattedOrder';
import { gatewayOfOrder } from '../../order/gateways/catalogue';
import type { TestDatum } from '../../order/gateways/gateway';

/** The texts of a sent order that can be copied, by the name that stands on their Copy button in the page. */
export const COPIES: Readonly<Record<string, Copy>> = {
  url: { what: 'Payment URL', textOf: ({ paymentUrl, qrUrl }) => paymentUrl ?? qrUrl },
  key: { what: 'Key of the Simulator', textOf: () => SIMULATOR_KEY },
  request: { what: 'Request', textOf: ({ request }) => formattedOrder(request).trimEnd() },
  response: {
    what: 'Response',
    textOf: ({ response }) => (response === undefined ? undefined : formattedOrder(JSON.stringify(response)).trimEnd()),
  },
};

interface Copy {
  /** What is copied, at the start of a sentence. */
  readonly what: string;
  /** Undefined where the order has no such text. */
  readonly textOf: (order: SentOrder) => string | undefined;
}

/** The documented test data of the order's gateway. */
export function testData({ gateway }: SentOrder): readonly TestDatum[] {
  return gatewayOfOrder(gateway)?.testing?.data ?? [];
}
