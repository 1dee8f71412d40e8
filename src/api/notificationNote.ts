import { whyNoNotification } from '../order/rules/notificationUrl';
import { webUrl } from '../order/rules/urlForm';
import { formattedText } from '../order/schema/values';

/**
 * Says of an order that the Test API accepted why no notification will arrive; undefined where one may. Without a
 * notification_url the website's own counts, which the order does not show.
 */
export function notificationNote(order: unknown): string | undefined {
  const url = webUrl(formattedText(order, ['payment_options', 'notification_url']));
  const reasons = whyNoNotification(url);
  if (!url || reasons.length === 0) return undefined;
  const origin = `${url.protocol}//${url.host.slice(0, 60)}`;
  return `No notification will arrive: notification_url is ${origin} (${reasons.join('; ')}).`;
}
