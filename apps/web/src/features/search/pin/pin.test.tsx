import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { render, wordsOf } from '../../../../test/render';
import type { NearestTown } from '../towns/nearest-town';
import { CoordinateList } from './coordinate-list';
import { townWords } from './town-words';

const JUBA: NearestTown['town'] = {
  names: { en: 'Juba', ar: 'جوبا' },
  position: [31.5825, 4.8517],
};

const near = (overrides: Partial<NearestTown> = {}): NearestTown => ({
  town: JUBA,
  kilometres: 12.4,
  direction: 'ne',
  ...overrides,
});

describe('where a mark is from the nearest town', () => {
  it.each([
    ['en', '12 km north-east of Juba'],
    ['fr', 'à 12 km au nord-est de Juba'],
    ['es', 'a 12 km al noreste de Juba'],
    ['ar', 'على بعد 12 كم شمال شرق جوبا'],
  ] as const)('is said in %s', async (language, words) => {
    const said = townWords(near(), await loadTranslator(language));
    // Without the marks that keep directions of writing apart.
    expect(said?.replaceAll(/[\u2068\u2069]/g, '')).toBe(words);
  });

  it.each([
    [
      'less than a kilometre is at the town',
      near({ kilometres: 0.4 }),
      'Juba, less than 1 km away',
    ],
    ['a day’s drive says nothing', near({ kilometres: 250 }), null],
    ['no town is none', null, null],
  ])('%s', async (_case, nearest, words) => {
    expect(townWords(nearest, await loadTranslator('en'))).toBe(words);
  });
});

describe('the coordinates of a mark', () => {
  it('are listed in every format, each with a button that names it', async () => {
    const markup = await render(<CoordinateList position={[31.5825, 4.8517]} />);
    expect(wordsOf(markup)).toContain(
      'Decimal degrees 4.85170, 31.58250 Degrees, minutes 4°51′06.1″N 31°34′57.0″E ' +
        'MGRS 36N UL 42813 36435 Plus Code 6GPHVH2M+M2',
    );
    expect(markup).toContain('aria-label="Copy MGRS"');
  });

  it('stand from left to right and in Western digits in Arabic, as radios and other maps need them', async () => {
    const markup = await render(<CoordinateList position={[31.5825, 4.8517]} />, 'ar');
    expect(markup).toContain('<bdi dir="ltr" class="select-all">4.85170, 31.58250</bdi>');
  });

  it('say where a format has none', async () => {
    const markup = await render(<CoordinateList position={[10, 88]} />);
    expect(wordsOf(markup)).toContain('MGRS not used this near a pole');
    expect(markup).not.toContain('aria-label="Copy MGRS"');
  });
});
