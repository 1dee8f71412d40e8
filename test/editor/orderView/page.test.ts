import assert from 'node:assert/strict';
import { page } from '../../../src/editor/orderView/page';
import { partsOf } from '../../../src/editor/orderView/parts';
import { sentOrder } from '../../api/sentOrderFixture';

describe('The page of an order view', () => {
  const markup = page('n0nce');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(markup)?.[1]?.replaceAll('&#39;', "'");

  it('allows its own style and script, and nothing else', () => {
    assert.equal(
      policy,
      "default-src 'none'; style-src 'nonce-n0nce'; script-src 'nonce-n0nce'; base-uri 'none'; form-action 'none'",
    );
    assert.deepEqual(markup.match(/<(?:style|script)[^>]*>/g), ['<style nonce="n0nce">', '<script nonce="n0nce">']);
  });

  it('has a place for everything that is sent to it, and a script that is one', () => {
    const ids = [...markup.matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id);
    for (const part of [...Object.keys(partsOf(sentOrder())), 'done']) assert.ok(ids.includes(part), part);
    const script = /<script[^>]*>(.*)<\/script>/s.exec(markup)?.[1];
    assert.doesNotThrow(() => new Function(script ?? ''));
  });

  it('is read out: landmarks, headings, and what changes by itself', () => {
    assert.match(markup, /<html lang="en">/);
    assert.match(markup, /<main>/);
    assert.deepEqual(markup.match(/<\w+ id="\w+" role="status"/g), [
      '<div id="status" role="status"',
      '<p id="done" role="status"',
    ]);
  });

  it('takes every colour from the theme', () => {
    const style = /<style[^>]*>(.*)<\/style>/s.exec(markup)?.[1] ?? '';
    assert.doesNotMatch(style, /#[0-9a-f]{3,8}\b(?![\w-]*\s*[{:,])|\brgba?\(|\bhsla?\(/i);
    assert.match(style, /var\(--vscode-editor-foreground\)/);
  });
});
