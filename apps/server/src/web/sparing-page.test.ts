import { describe, expect, it } from 'vitest';
import { savesData, sparingPage } from './sparing-page';

const PAGE = `<script type="module" crossorigin src="/assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/schemas-1.js">
    <link rel="modulepreload" href="/assets/start-maplibre-1.js" fetchpriority="low" crossorigin>
    <link rel="preload" as="font" href="/assets/letters-1.woff2" fetchpriority="auto" crossorigin>
  </head>`;

describe('the page of a reader who saves data', () => {
  it('loads what every page needs, and nothing for a map', () => {
    expect(sparingPage(PAGE)).toContain('schemas-1.js');
    expect(sparingPage(PAGE)).toContain('index-1.js');
    expect(sparingPage(PAGE)).not.toContain('maplibre');
    expect(sparingPage(PAGE)).not.toContain('letters');
    expect(sparingPage(PAGE)).toContain('</head>');
  });

  it.each([
    ['on', true],
    ['On ', true],
    ['off', false],
    [null, false],
  ])('is given to a request with Save-Data: %s, %s', (value, expected) => {
    expect(savesData(new Headers(value === null ? {} : { 'save-data': value }))).toBe(expected);
  });
});
