import type { Units } from '../money/decimal';
import type { ProposedFix } from './rule';

/**
 * Sets the amount to what the cart adds up to, where that can be an amount. Never the fix to take unasked: mostly the
 * prices are wrong.
 */
export function setAmount(right: Units): ProposedFix[] {
  if (right <= 0n || right > Number.MAX_SAFE_INTEGER) return [];
  const digits = `${right}`;
  return [{ title: `Set amount to ${digits}`, change: { kind: 'number', path: ['amount'], digits }, preferred: false }];
}
