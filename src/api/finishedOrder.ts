import type { SentOrder } from './sentOrder';

/**
 * The record of an order that was answered, in the place of the one `kept` since it was sent. What came to that meanwhile
 * stays: the status that a look-up told, and that its document was closed.
 */
export function finishedOrder(kept: SentOrder, { file: _, ...answered }: SentOrder): SentOrder {
  const { id, file, status, financialStatus, checked } = kept;
  return {
    ...answered,
    id,
    ...(file !== undefined && { file }),
    ...(status !== undefined && { status }),
    ...(financialStatus !== undefined && { financialStatus }),
    ...(checked !== undefined && { checked }),
  };
}
