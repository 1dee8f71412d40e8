import { fittingCart } from './fittingCart';
import { pointer } from './problem';
import type { Finding } from './rules/rule';

/** Gives findings of one code whose fixes add fields to one object a further fix, which adds them all. */
export function addedTogether<F extends Finding & { readonly code: string }>(
  findings: readonly F[],
  order: unknown,
): F[] {
  const groups = new Map<string, Record<string, unknown>>();
  const key = (finding: F) => {
    const change = additionOf(finding);
    return change && `${finding.code} ${pointer(change.path)}`;
  };
  for (const finding of findings) {
    const group = key(finding);
    if (group) groups.set(group, { ...groups.get(group), ...additionOf(finding)?.members });
  }
  return findings.map((finding) => {
    const change = additionOf(finding);
    const all = groups.get(key(finding) ?? '') ?? {};
    const count = Object.keys(all).length;
    if (!change || count < 2) return finding;
    const members = fittingCart(order, change.path, all);
    if (!members) return finding;
    const fix = { title: `Add all ${count} missing fields`, change: { ...change, members }, preferred: false };
    return { ...finding, fixes: [...(finding.fixes ?? []), fix] };
  });
}

function additionOf({ fixes }: Finding) {
  const change = fixes?.[0]?.change;
  return change && 'kind' in change && change.kind === 'add' ? change : undefined;
}
