import { renderSVG } from 'uqr';

/** What the largest QR code holds, in bytes (ISO/IEC 18004, version 40 with error correction L). */
const MOST_BYTES = 2953;

/** The QR code of a text as SVG, black on white with the quiet zone it needs; undefined for a text too long for one. */
export function qrCode(text: string): string | undefined {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return undefined;
  return renderSVG(text, { ecc: 'L', boostEcc: true, border: 4 });
}
