import { classColours, MAP_COLOURS } from '@waystation/cartography';
import { ABSENCES, type Language } from '@waystation/domain';
import { EMPTY_MAP_STATE } from '@waystation/view';
import { describe, expect, it } from 'vitest';
import { type Given, someReads } from '../test/some-reads';
import { createPictures } from './first-picture';
import { pictureAddress } from './picture-address';
import { PICTURE_STYLE } from './picture-style';

const NOW = new Date('2025-03-10T12:00:00Z');

const asked = (search: string, language: Language = 'en') => ({
  address: pictureAddress(search)?.state ?? EMPTY_MAP_STATE,
  language,
  now: NOW,
});

const draw = (search = '', language: Language = 'en', given: Given = {}) =>
  createPictures()(someReads(given), 'south-sudan:1', asked(search, language));

const drawn = async (...given: Parameters<typeof draw>): Promise<string> =>
  (await draw(...given)).markup;

/** The drawing and the words beside it. */
const partsOf = (markup: string): readonly [string, string] => {
  const at = markup.indexOf('<section');
  return [markup.slice(0, at), markup.slice(at)];
};

const fillsIn = (markup: string): readonly string[] =>
  [...markup.matchAll(/ fill="(#[0-9A-F]{6})"/g)].map(([, fill]) => fill ?? '');

describe('the first picture', () => {
  it('has the colours of its legend, which are those of the map', async () => {
    const [picture, panel] = partsOf(await drawn());
    for (const theme of ['light', 'dark'] as const) {
      const colours = classColours(5, { palette: 'earth', theme });
      expect(fillsIn(panel)).toEqual(expect.arrayContaining([...colours]));
      const [first, , third, , last] = colours;
      expect(fillsIn(picture)).toEqual(expect.arrayContaining([first, third, last]));
      expect(fillsIn(picture)).toContain(MAP_COLOURS[theme].zero);
    }
    const classes = new Set<string>(
      (['light', 'dark'] as const).flatMap((theme) => classColours(5, { palette: 'earth', theme })),
    );
    const shown = fillsIn(picture).filter((fill) => classes.has(fill));
    expect(fillsIn(panel)).toEqual(expect.arrayContaining(shown));
  });

  it.each([...ABSENCES, 'carriedOver'])(
    'marks what is %s in map and legend alike',
    async (what) => {
      const [picture, panel] = partsOf(await drawn());
      for (const theme of ['light', 'dark']) {
        expect(picture).toContain(`<pattern id="fp-${theme}-legend-${what}"`);
        expect(picture).toContain(`fill="url(#fp-${theme}-desk-${what})"`);
        expect(picture).toContain(`fill="url(#fp-${theme}-hand-${what})"`);
        expect(panel).toContain(`fill="url(#fp-${theme}-legend-${what})"`);
      }
    },
  );

  it('says of what, of when, by whom and of how much it is', async () => {
    const [picture, panel] = partsOf(await drawn());
    for (const word of ['South Sudan', 'IDPs by county', 'Round 16,', '2025', 'IOM', '7 / 9']) {
      expect(panel).toContain(word);
    }
    expect(picture).toContain('<title id="fp-name">Map of South Sudan</title>');
    expect(picture).toContain('Highest: Rubkona SS0102 70\u202f000');
    expect(panel).toContain('do not imply official endorsement');
  });

  it('is in the language and direction of the reader, the address before the browser', async () => {
    const picture = await draw('?lang=ar&theme=dark', 'fr');
    expect(picture).toMatchObject({ language: 'ar', direction: 'rtl', theme: 'dark' });
    expect(picture.markup).toContain('جنوب السودان');
  });

  it('lets no name out of its place', async () => {
    const evil = `"'><script>alert(1)</script>&`;
    const markup = await drawn('', 'en', { operationName: evil, areaName: evil, source: evil });
    expect(markup).not.toContain('<script');
    expect(markup).not.toContain(evil);
    expect(markup).toContain('&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;');
  });

  it('puts nothing of the address into the page', async () => {
    const evil = '"><script>alert(1)</script>';
    const names = ['indicator', 'lang', 'theme', 'sel', 'layers', 'palette', 'at', 'classes', 'x'];
    for (const name of names) {
      const markup = await drawn(`?${new URLSearchParams({ [name]: evil })}`);
      expect(markup).not.toContain('alert');
    }
  });

  it.each([
    '?vs=2021-09-30',
    '?people=female',
    '?layers=none',
    '?layers=sites:100',
    '?layers=areas:0',
    '?view=table',
  ])('of %s shows outlines only, and no figure', async (search) => {
    const markup = await drawn(search);
    expect(markup).toContain('Outlines only');
    expect(markup).not.toContain('fp-legend"');
    expect(markup).not.toContain('70\u202f000');
    expect(fillsIn(markup)).not.toContain(classColours(5, { palette: 'earth', theme: 'light' })[4]);
  });

  it('is not drawn where one kind of data is measured, yet its answers are asked for', async () => {
    const picture = await draw('?bench=areas');
    expect(picture.markup).toBe('');
    expect(picture.questions.map(({ procedure }) => procedure)).toContain('figure.areas');
  });

  it('fades the other classes where one is isolated, as the map does', async () => {
    const [picture] = partsOf(await drawn('?only=1'));
    const [, , , , last] = classColours(5, { palette: 'earth', theme: 'light' });
    expect(picture).toContain(`fill="${last}" fill-opacity="0.135"`);
  });

  it('stands at the camera of the address, in pixels of the screen', async () => {
    expect(await drawn('?at=8.5,31,7')).toContain('<svg x="50%" y="50%" width="1" height="1"');
    expect(await drawn()).toContain('width="100%" height="100%"');
  });

  it('works out the lines of an operation once for all cameras between two whole zooms', async () => {
    let times = 0;
    const reads = someReads();
    const shapes: typeof reads.shapes = async (level) => {
      const { topologies, ...answer } = await reads.shapes(level);
      return {
        ...answer,
        get topologies() {
          times += 1;
          return topologies;
        },
      };
    };
    const picture = createPictures();
    const at = (search: string) => picture({ ...reads, shapes }, 'south-sudan:1', asked(search));
    const [first, second] = [await at('?at=8.5,31,6.2'), await at('?at=8.6,33,6.9')];
    const once = times;
    expect(first.markup).not.toBe(second.markup);
    await at('?at=8.6,33,7.1');
    expect([once, times]).toEqual([once, once * 2]);
  });

  it('has no style in an attribute, which the policy of the page would refuse', async () => {
    expect(await drawn()).not.toMatch(/ style=|<style|<script| on[a-z]+=/);
    expect(PICTURE_STYLE).not.toMatch(/[<>](?!\d)|url\(|@import/);
  });
});
