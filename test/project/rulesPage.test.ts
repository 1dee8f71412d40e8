import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { changeableCodes, problemCodes } from '../../src/order/codes';
import { rules } from '../../src/order/rules/all';

const page = readFileSync('docs/rules.md', 'utf8');
const codes = problemCodes.map(({ code }) => code);

/** What the headings of a page are called in links; GitHub and VS Code number those that come again. */
function anchorsOf(markdown: string): string[] {
  const seen = new Map<string, number>();
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => {
    const anchor = heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times === 0 ? anchor : `${anchor}-${times}`;
  });
}

describe('docs/rules.md', () => {
  it('has every code in the sources once, as the anchor that problems link to', () => {
    const sources = readdirSync('src/order', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(path.join('src/order', file), 'utf8'));
    const written = sources.flatMap((text) => [...text.matchAll(/\bcode: '([^']+)'/g)].map(([, code = '']) => code));
    assert.deepEqual([...new Set(written)].sort(), [...codes].sort());
    const anchors = anchorsOf(page);
    assert.deepEqual(
      codes.filter((code) => !anchors.includes(code)),
      [],
    );
    assert.equal(new Set(codes).size, codes.length);
  });

  it('has no link that leads nowhere', () => {
    const anchors = anchorsOf(page);
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, link = '']) => link);
    assert.deepEqual(
      links.filter((link) => !anchors.includes(link)),
      [],
    );
    assert.deepEqual(
      codes.filter((code) => !links.includes(code)),
      [],
    );
  });

  it('has an entry for each rule with everything that is known of it', () => {
    for (const { code, what, why, source, example, fix, apiErrors } of rules) {
      const entry = page.split(/^### /m).find((part) => part.startsWith(`${code}\n`)) ?? '';
      for (const text of [what, why, source, example, fix ?? '', ...(apiErrors ?? []).map(String)])
        assert.ok(entry.includes(text), `${code}: ${text}`);
    }
  });
});

describe('The setting multisafepay.rules', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
  const setting = contributes.configuration.properties['multisafepay.rules'];

  it('offers every code of the page, except that of text that is no JSON', () => {
    assert.deepEqual(
      setting.propertyNames.enum,
      changeableCodes.map(({ code }) => code),
    );
    assert.deepEqual(
      codes.filter((code) => !setting.propertyNames.enum.includes(code)),
      ['syntax'],
    );
    assert.equal(setting.propertyNames.markdownEnumDescriptions.length, setting.propertyNames.enum.length);
  });
});
