import assert from 'node:assert/strict';
import fc from 'fast-check';
import jsQR from 'jsqr';
import { qrCode } from '../../../src/editor/orderView/qrCode';

/** What a camera would see of the SVG, three pixels for each module, decoded. */
function decoded(svg: string | undefined): string | undefined {
  const pixelsOf = (units: string | undefined) => (Number(units) / 10) * 3;
  const size = pixelsOf(/viewBox="0 0 (\d+) \1"/.exec(svg ?? '')?.[1]);
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x, y, side] of (svg ?? '').matchAll(/M(\d+),(\d+)h(\d+)v\3h-\3z/g)) {
    for (let row = pixelsOf(y); row < pixelsOf(y) + pixelsOf(side); row += 1) {
      const start = (row * size + pixelsOf(x)) * 4;
      for (let pixel = start; pixel < start + pixelsOf(side) * 4; pixel += 4) pixels.fill(0, pixel, pixel + 3);
    }
  }
  return jsQR(pixels, size, size, { inversionAttempts: 'dontInvert' })?.data;
}

describe('The QR code of a payment URL', () => {
  const page = 'https://testpayv2.multisafepay.com/connect/13lZ6PaUzZQzYj5xsvLZ6OfEmaDpgZj2Bge/';
  const urls: [name: string, url: string][] = [
    ['as the Test API gives it', `${page}?lang=nl_NL`],
    ['with characters that mean something elsewhere', `${page}?q='"<>&amp;%2F%26+$()\`\\;#~`],
    ['in capitals and digits, which QR codes hold in a way of their own', 'HTTPS://EXAMPLE.COM/0123456789'],
    ['with letters outside ASCII', `${page}?naam=Zoë&emoji=🛒`],
    ['of 1,000 characters', page.padEnd(1000, 'aB3-')],
    ['as long as a QR code can be', page.padEnd(2953, 'x')],
  ];
  for (const [name, url] of urls) {
    it(`is read as that URL: ${name}`, () => assert.equal(decoded(qrCode(url)), url));
  }

  it('is read as that URL, whatever is in its path and query', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        assert.equal(decoded(qrCode(url)), url);
      }),
      { numRuns: 10 },
    );
  });

  it('is not made of a URL that is too long for one', () => {
    assert.equal(qrCode(page.padEnd(2954, 'x')), undefined);
    assert.equal(qrCode(`${page.padEnd(2951, 'x')}€`), undefined);
  });

  it('is dark on light, whatever the theme, with the four modules of quiet around it that scanners need', () => {
    const svg = qrCode('x') ?? '';
    assert.match(svg, /<rect fill="white"/);
    assert.match(svg, /<path fill="black"/);
    assert.match(svg, /viewBox="0 0 290 290"/, '21 modules and twice four, ten units each');
    assert.match(svg, /d="M40,40h10/);
  });
});
