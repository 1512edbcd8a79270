import { describe, expect, it } from 'vitest';
import { pageTemplate } from './page-template';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <title>Waystation</title>
    <script type="module" crossorigin src="/assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/a-1.js">
    <link rel="stylesheet" crossorigin href="/assets/index-1.css">
    <link rel="modulepreload" href="/assets/map-1.js" fetchpriority="low" crossorigin>
    <link rel="preload" as="font" href="/assets/letters-1.woff2" fetchpriority="auto" crossorigin>
  </head>
  <body>
    <div id="app"></div>
    <noscript><p><a href="/text">Text only</a></p></noscript>
  </body>
</html>
`;

const wordsOf = (language: string): string | null => (language === 'ar' ? '/assets/ar-1.js' : null);

const PICTURE = {
  markup: '<p>$& $1</p>',
  language: 'ar',
  direction: 'rtl',
  theme: 'dark',
  questions: [{ procedure: 'operation.get', input: { operation: '"><b>' } }],
} as const;

describe('a page with a picture', () => {
  const page = pageTemplate(PAGE, wordsOf)?.(PICTURE) ?? '';

  it('is in the language, direction and appearance of the picture', () => {
    expect(page).toContain('<html lang="ar" dir="rtl" data-theme="dark">');
  });

  it('has the picture as it is, before all that the page loads', () => {
    const order = [
      '<p>$& $1</p>',
      '<div id="app">',
      'index-1.js',
      'a-1.js',
      'index-1.css',
      'ar-1.js',
      '/trpc/',
      'map-1.js',
      'letters-1.woff2',
    ];
    expect(order.map((part) => page.indexOf(part))).toEqual(
      order.map((part) => page.indexOf(part)).toSorted((a, b) => a - b),
    );
    expect(page.indexOf(order[0] ?? '')).toBeGreaterThan(page.indexOf('<body>'));
    expect(page.match(/index-1\.js/g)).toHaveLength(1);
  });

  it('says itself what is to be done without scripts, unless it is empty', () => {
    expect(page).not.toContain('<noscript>');
    expect(pageTemplate(PAGE, wordsOf)?.({ ...PICTURE, markup: '' })).toContain('href="/text"');
  });

  it('asks for what the page will ask for, in the same words', () => {
    expect(page).toContain(
      'href="/trpc/operation.get?input=%7B%22operation%22%3A%22%5C%22%3E%3Cb%3E%22%7D"',
    );
  });

  it('names no words where the build has none', () => {
    const inFrench = pageTemplate(PAGE, wordsOf)?.({ ...PICTURE, language: 'fr' }) ?? '';
    expect(inFrench).not.toContain('null');
    expect(inFrench).not.toContain('ar-1.js');
  });

  it('is not made of a page that it does not know', () => {
    expect(pageTemplate('<!doctype html><title>Waystation</title>', wordsOf)).toBeNull();
  });
});
