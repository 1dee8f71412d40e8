/** A plain value (a text, an outcome) in which every text has the key, in any letter case, replaced by `[API key]`. */
export function withoutKey<T>(value: T, key: string): T {
  const secret = key.trim();
  if (!secret) return value;
  const pattern = new RegExp(secret.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'gi');
  const cut = (_: string, part: unknown) => (typeof part === 'string' ? part.replace(pattern, '[API key]') : part);
  return JSON.parse(JSON.stringify(value), cut);
}
