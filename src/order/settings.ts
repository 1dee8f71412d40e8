import type { Severity } from './problem';

/** What the severity of a code can be changed to. */
export const levels = ['error', 'warning', 'information', 'hint', 'off'] as const satisfies (Severity | 'off')[];
export type Level = (typeof levels)[number];

/** Changes the severity of problems by their code, or silences them; the setting `multisafepay.rules` has this shape. */
export interface CheckSettings {
  readonly rules?: Readonly<Record<string, Level>>;
}

/** What was found, with the severities that the settings give it, and without what they silence. */
export function asSet<F extends { readonly code: string; readonly severity: Severity }>(
  found: readonly F[],
  { rules }: CheckSettings,
): F[] {
  return found.flatMap((each) => {
    const level = rules?.[each.code];
    if (level === 'off') return [];
    // A person may have typed anything into their settings.
    return [level && levels.includes(level) ? { ...each, severity: level } : each];
  });
}
