import { Iso3, LANGUAGES, type Position } from '@waystation/domain';
import { aCentre, aCrossing, anOverview } from '@waystation/domain/testing';
import { loadTranslator } from '@waystation/i18n';
import { groundAt, NearestQuestion, rankCentres } from '@waystation/nearest';
import { describe, expect, it } from 'vitest';
import type { PlacedCrossing } from './read-sheet';
import { sheetPage } from './sheet-page';

const MOMENT = new Date('2026-11-22T14:00:00Z');
const AT = '2026-11-22T06:00:00Z';

const POSITION: Position = [32.06, 3.57];

const ELEGU = aCrossing({
  countries: ['SSD', 'UGA'],
  place: { id: 'crossing:ELEGU', names: { en: 'Elegu' }, position: POSITION },
});

const CROSSING: PlacedCrossing = { ...ELEGU, place: { ...ELEGU.place, position: POSITION } };

/** A centre so many kilometres away with so many of 100 places free. */
const centre = (
  name: string,
  km: number,
  { free = 50, ...other }: Parameters<typeof aCentre>[0] & { readonly free?: number } = {},
) =>
  aCentre({
    place: {
      id: `centre:${name}`,
      names: { en: name },
      position: [32.06, 3.57 + km / 111],
      country: 'SSD',
    },
    opened: '2026-01-01',
    counts: [
      { at: AT, kind: 'capacity', value: 100 },
      { at: AT, kind: 'blocked', value: 0 },
      { at: AT, kind: 'present', value: 100 - free },
    ],
    ...other,
  });

const said = (status: 'full' | 'standby' | 'closed') => ({
  statusLog: [{ at: '2026-11-22', status }],
});

const CENTRES = [
  centre('Staffsayfull', 1, said('full')),
  centre('Nofreeplace', 2, { free: 0 }),
  centre('Onstandby', 3, said('standby')),
  centre('Uncounted', 4, { counts: [] }),
  centre('Withplaces', 9),
];

const pageOf = async (language: (typeof LANGUAGES)[number], centres = CENTRES) => {
  const overview = anOverview({}, { countries: ['SSD', 'UGA'] });
  const ground = groundAt({
    closures: [],
    operation: overview.operation,
    moment: MOMENT,
    centres,
    crossings: [],
    countryAt: () => [Iso3.parse('SSD')],
  });
  const answer = rankCentres(NearestQuestion.parse({ position: POSITION, people: 12 }), ground);
  const words = await loadTranslator(language);
  const page = sheetPage({
    overview,
    crossing: CROSSING,
    answer,
    telling: { words, moment: MOMENT, timeZone: 'Africa/Juba', phones: 'told' },
    ground: null,
    towns: [],
    sources: [],
    title: 'List',
    day: null,
    isForAny: false,
    address: 'localhost/list',
    findAddress: 'http://localhost/find',
  });
  return { text: page.toString(), words };
};

/** What stands before each centre of the list, by its name. */
const marksOf = (text: string) =>
  [...text.matchAll(/<div class="(k[^"]*)">([^<]+)<\/div><div><h2 class="l"><bdi>(\w+)</g)].map(
    ([, look, mark, name]) => [name, mark, look],
  );

describe('the list of a crossing on paper', () => {
  it('numbers the centres with places alone, and marks the others as the screen does', async () => {
    const { text } = await pageOf('en');
    expect(marksOf(text)).toEqual([
      ['Withplaces', '1', 'k'],
      ['Uncounted', '?', 'k o'],
      ['Onstandby', '?', 'k o'],
      ['Staffsayfull', '−', 'k x'],
      ['Nofreeplace', '−', 'k x'],
    ]);
    expect([...text.matchAll(/class="f"/g)]).toHaveLength(1);
  });

  it.each(LANGUAGES)('tells full and standby apart under their reason in %s', async (language) => {
    const { text, words } = await pageOf(language);
    const at = (part: string) => {
      expect(text).toContain(part);
      return text.indexOf(part);
    };
    const heading = (tier: 'unknown' | 'standby' | 'full') =>
      at(`<p class="u">${words.t(`find.tier.${tier}`)}</p>`);
    const order = [
      at('<bdi>Withplaces'),
      heading('unknown'),
      at('<bdi>Uncounted'),
      heading('standby'),
      at('<bdi>Onstandby'),
      heading('full'),
      at('<bdi>Staffsayfull'),
    ];
    expect(order.toSorted((a, b) => a - b)).toEqual(order);
    expect(text).toContain(words.t('find.reason.saidFull'));
    expect(text).toContain(words.t('find.reason.noPlaceFree'));
    expect(text).toContain(words.t('find.reason.standby'));
  });

  it('has on its map who may have places, with the same marks, and nobody who is full or closed', async () => {
    const { text } = await pageOf('en', [...CENTRES.slice(1), centre('Shut', 5, said('closed'))]);
    const map = text.slice(text.indexOf('<figure'), text.indexOf('</figure>'));
    expect([...map.matchAll(/font-weight="700">(.)<\/text>/g)].map(([, mark]) => mark)).toEqual(
      expect.arrayContaining(['1', '?', '?']),
    );
    expect(map).toContain('Onstandby');
    expect(map).not.toMatch(/Nofreeplace|Shut/);
    expect(marksOf(text)).toContainEqual(['Shut', '×', 'k x']);
  });
});
