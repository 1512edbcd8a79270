import { Day, MapNumber } from '@waystation/domain';
import { withoutMarks } from '@waystation/i18n';
import { shortSource } from '@waystation/view';
import { describe, expect, it } from 'vitest';
import { sheetProblem } from '#choice/choice-problem';
import { ORIENTATIONS, PAPERS, SheetChoice, TEMPLATES } from '#choice/sheet-choice';
import { NO_GROUND } from '#map/ground/paper-ground';
import { projectionOf } from '#map/projection/paper-projection';
import { EVERY_LAYER, wantedOf } from '../../test/wanted-sheet';
import { drawSheet } from './draw-sheet';
import { fileNameOf } from './file-name';
import type { SheetPage } from './sheet-page';

/** Sheets of a hand, a slide and a square that are not refused; larger ones are A3 enlarged. */
const EVERY = PAPERS.filter((paper) => !/^a[0-2]$/.test(paper))
  .flatMap((paper) =>
    ORIENTATIONS.flatMap((direction) =>
      TEMPLATES.map((template) => SheetChoice.parse({ paper, direction, template, summary: 'x' })),
    ),
  )
  .filter((choice) => sheetProblem(choice) === null);

const sheet = await wantedOf(EVERY_LAYER);
const arabic = await wantedOf(EVERY_LAYER, 'ar');
const { page, ratio, absent } = drawSheet(sheet);
const { content } = page;

describe('a sheet', () => {
  it('has titles and the words of its legend in a second language, and its numbers once', () => {
    const also = { words: arabic.words, scene: arabic.scene };
    const choice = SheetChoice.parse({ also: 'ar', alsoSubtitle: 'حتى {asOf}' });
    const { content: both } = drawSheet({ ...sheet, also, choice }).page;
    const other = drawSheet(arabic).page.content;
    expect(both.also).toMatchObject({
      language: 'ar',
      country: other.country,
      title: other.title,
      subtitle: expect.stringMatching(/^حتى \d/),
    });
    expect([both.title, both.legend.map(({ title }) => title)]).toEqual([
      content.title,
      content.legend.map(({ title }) => title),
    ]);
    for (const [index, block] of both.legend.entries()) {
      const second = other.legend[index];
      expect(block.also).toContain(second?.title);
      for (const [at, row] of block.rows.entries()) {
        const text = second?.rows[at]?.text;
        expect(row.also).toBe(/\p{L}/u.test(text ?? '') && text !== row.text ? text : undefined);
      }
    }
  });

  it('says what, where and when in its title, as everywhere in one language', () => {
    expect(content.title).toContain('28\u00a0Feb\u00a02025');
    expect(content.country).toBe('South Sudan');
    expect(content.sources.length).toBeGreaterThan(1);
  });

  it('tells the same scale as its bar', () => {
    const scale = content.details.find(({ name }) => name === 'Scale');
    expect(scale?.text).toContain(sheet.words.formats.number(ratio));
    expect(page.scale?.svg).toContain(scale?.text);
  });

  it('tells what it has nothing for, left off or not', async () => {
    expect(absent).toEqual(['locator', 'figures', 'origins', 'qr', 'logos', 'watermark']);
    const choice = SheetChoice.parse({ without: 'qr', template: 'table' });
    const link = 'https://maps.example.org';
    const issue = { number: MapNumber.parse('SSD-IDP-0117'), version: 1, state: 'draft' } as const;
    const other = drawSheet(await wantedOf(EVERY_LAYER, 'en', { choice, link, issue }));
    expect(other.absent).toEqual(['locator', 'figures', 'largest', 'origins', 'logos']);
  });

  it('closes up what nobody knows', () => {
    expect([content.status, content.marking, content.link, page.qr]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(content.details.map(({ name }) => name)).not.toContain('GLIDE');
  });

  it('in Arabic has its slots mirrored, and not its map', async () => {
    const arabic = drawSheet(await wantedOf(EVERY_LAYER, 'ar')).page;
    expect(arabic.furniture.x).toBe(10);
    expect(arabic.map.x).toBe(91);
    expect(arabic.map.width).toBe(page.map.width);
  });

  it('takes the words of whoever makes it as they are', async () => {
    const choice = SheetChoice.parse({ title: '#emph[x] *b* $a$' });
    const link = 'https://example.org/ssd/map';
    const own = drawSheet(await wantedOf(EVERY_LAYER, 'en', { choice, link })).page;
    expect(own.content.title).toBe(choice.title);
    expect(own.qr).toContain('<svg');
  });

  it.each([
    { query: 'layers=none', code: 'blankMap' },
    { query: 'layers=nope:90', code: 'unknownLayer' },
    { query: `${EVERY_LAYER}&vs=2021-10-15&cmp=side`, code: 'partNotYet' },
    { query: `${EVERY_LAYER}&within=adm1:SS01`, code: 'partNotYet' },
    { query: `${EVERY_LAYER}&level=4`, code: 'notUnderstood' },
  ])('of $query is refused: $code', async ({ query, code }) => {
    const wanted = await wantedOf(query);
    expect(() => drawSheet(wanted)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code }) }),
    );
  });

  it.each([
    { without: 'scale', partOf: ({ scale }: SheetPage) => scale },
    { without: 'largest', partOf: ({ content: { largest } }: SheetPage) => largest },
  ])('closes up $without where it is left off', async ({ without, partOf }) => {
    expect(partOf(page)).not.toBeNull();
    const choice = SheetChoice.parse({ without });
    expect(partOf(drawSheet(await wantedOf(EVERY_LAYER, 'en', { choice })).page)).toBeNull();
  });

  it('begins with its main number and that passport, where the number is known as a whole', async () => {
    const figures = sheet.figures === null ? null : { ...sheet.figures, total: 90_120 };
    const own = drawSheet({ ...sheet, figures }).page.content;
    expect(own.lead).toEqual({
      number: '90\u202f120',
      text: 'Internally displaced people',
      passport: [
        'Round 16, 28\u00a0Feb\u00a02025 · IOM DTM',
        '28\u00a0Feb\u00a02025: 7 of 9 areas assessed.',
      ],
      also: [expect.stringMatching(/^Displacement sites: .*3 sites/)],
    });
    const choice = SheetChoice.parse({ without: 'figures' });
    expect(drawSheet({ ...sheet, figures, choice }).page.content.lead).toBeNull();
    expect(content.lead).toBeNull();
  });

  it('has no graticule where it is left off', async () => {
    const choice = SheetChoice.parse({ without: 'graticule,locator,qr' });
    expect(page.mapSvg).toContain('graticule');
    const less = drawSheet(
      await wantedOf(EVERY_LAYER, 'en', { choice, link: 'https://x.org' }),
    ).page;
    expect(less.mapSvg).not.toContain('graticule');
    expect([less.qr, less.locator]).toEqual([null, null]);
  });

  it('compares its largest areas like for like with the round before', () => {
    expect(content.largest?.since).toBe('change since Round 11, 30\u00a0Sep\u00a02021');
    expect(content.largest?.rows.map(({ number, change }) => [number, change])).toEqual([
      ['70\u202f000', '+14\u202f000'],
      ['20\u202f000', '+4\u202f000'],
      ['120', '+24'],
    ]);
  });

  it('tells no numbers of areas where its map shows none', async () => {
    const sites = drawSheet(await wantedOf('layers=sites:100')).page.content;
    expect([sites.lead, sites.largest, sites.table]).toEqual([null, null, null]);
  });

  it('has every area in its table, absent ones with their reason', async () => {
    const choice = SheetChoice.parse({ template: 'table' });
    const { table, largest } = drawSheet(await wantedOf(EVERY_LAYER, 'en', { choice })).page
      .content;
    expect(largest).toBeNull();
    expect(table?.rows).toHaveLength(9);
    expect(table?.rows.map((row) => row.at(-1))).toEqual(
      expect.arrayContaining(['Carried over', 'Not assessed', 'Suppressed, small counts']),
    );
  });

  it('fills in the tokens of its texts', async () => {
    const choice = SheetChoice.parse({
      template: 'text',
      title: '{operation}, {round}',
      summary: 'As of {asOf}.\nIn {country}.',
    });
    const own = drawSheet(await wantedOf(EVERY_LAYER, 'en', { choice })).page.content;
    expect(own.title).toBe('South Sudan, Round 16, 28\u00a0Feb\u00a02025');
    expect(own.summary.slice(0, 2)).toEqual(['As of 28\u00a0Feb\u00a02025.', 'In South Sudan.']);
    expect(own.summary.at(-2)).toContain('that both rounds counted: +18');
  });

  it.each([
    { language: 'en', round: 'Round 16, 3\u2009–\u200928\u00a0Feb\u00a02025' },
    { language: 'fr', round: 'Cycle 16, 3\u2009–\u200928\u00a0févr.\u00a02025' },
    { language: 'es', round: 'Ronda 16, 3\u2009–\u200928\u00a0feb\u00a02025' },
    { language: 'ar', round: 'الجولة 16، 3\u2009–\u200928\u00a0فبراير\u00a02025' },
  ] as const)('writes a round in $language as reports do', async ({ language, round }) => {
    const choice = SheetChoice.parse({ title: '{round}' });
    const wanted = await wantedOf('layers=areas:90', language, { choice });
    const { figures } = wanted;
    if (!figures?.passport) {
      throw new Error('The areas have a round.');
    }
    const passport = { ...figures.passport, periodStart: Day.parse('2025-02-03') };
    const { title } = drawSheet({ ...wanted, figures: { ...figures, passport } }).page.content;
    expect(withoutMarks(title)).toBe(round);
  });

  it.each([
    { state: 'draft', audience: 'public', watermark: 'Draft / not cleared' },
    { state: 'published', audience: 'public', watermark: null },
    { state: 'published', audience: 'partner', watermark: 'Restricted: partners only' },
  ] as const)('$state for $audience has "$watermark" across it', async (made) => {
    const { state, audience, watermark } = made;
    const issue = { number: MapNumber.parse('SSD-IDP-0117'), version: 2, state };
    const own = drawSheet(await wantedOf(EVERY_LAYER, 'en', { issue, audience })).page.content;
    expect(own.facts[0]).toEqual({
      name: 'Map number',
      text: expect.stringContaining('SSD-IDP-0117'),
    });
    expect([own.watermark, own.marking]).toEqual([watermark, watermark]);
  });

  it('is marked in its header where nothing is written across it', async () => {
    const choice = SheetChoice.parse({ without: 'watermark' });
    const { content: own } = drawSheet(
      await wantedOf(EVERY_LAYER, 'en', { choice, audience: 'partner' }),
    ).page;
    expect([own.watermark, own.marking]).toEqual([null, 'Restricted: partners only']);
  });

  it('tells its own GLIDE number and donor before those of the operation', async () => {
    const choice = SheetChoice.parse({ glide: 'FL-2025-000001-SSD', donor: 'ECHO' });
    const { details } = drawSheet(await wantedOf(EVERY_LAYER, 'en', { choice })).page.content;
    expect(details).toEqual(
      expect.arrayContaining([
        { name: 'GLIDE', text: 'FL-2025-000001-SSD' },
        { name: 'Donor', text: 'ECHO' },
      ]),
    );
  });

  it('names every source in each of its ways to do so', () => {
    const publishers = sheet.scene.sources.map(({ publisher }) => publisher);
    const labels = sheet.scene.sources.map(({ label }) => label);
    const textOf = (list: typeof content.sources): string =>
      list.map(({ text }) => text).join('; ');
    const [once, brief, initials, ...more] = content.shorterSources;
    expect(more).toEqual([]);
    expect(labels.length).toBeGreaterThan(1);
    for (const label of labels) {
      expect(textOf(content.sources)).toContain(label);
      expect(textOf(once ?? []).split(label)).toHaveLength(2);
      expect(page.description).toContain(label);
    }
    for (const publisher of publishers) {
      expect(textOf(brief ?? []).split(publisher)).toHaveLength(2);
      expect(textOf(initials ?? [])).toContain(shortSource(publisher));
    }
  });

  it('says that all of it lies in one area, and what it has none of', async () => {
    const at = { latitude: 8.5, longitude: 32.5, zoom: 14 };
    const { limits } = drawSheet(await wantedOf(EVERY_LAYER, 'en', { at })).page.content;
    expect(limits[0]).toContain('Area SS0102');
    expect(limits[1]).toMatch(/^Not within the frame of this map: .*Displacement sites/);
    expect(content.limits.join(' ')).not.toMatch(/All of this map|frame of this map:.*Displac/);
  });

  it('measures a map of a single place in metres', async () => {
    const at = { latitude: 8.5, longitude: 32.5, zoom: 17 };
    const { scale } = drawSheet(await wantedOf(EVERY_LAYER, 'en', { at })).page;
    expect(scale?.svg).toMatch(/>[1-9]\d* m</);
    expect(scale?.svg).not.toContain(' km<');
  });

  it.each(EVERY)(
    'on $paper $direction $template says where it is: projection, datum, scale, degrees, region',
    (choice) => {
      const { page: own } = drawSheet({ ...arabic, choice, locatorGround: NO_GROUND });
      expect(own.content.details.map(({ text }) => text).slice(0, 3)).toEqual([
        expect.stringContaining('8.'),
        'WGS 84',
        expect.stringContaining('1 : '),
      ]);
      expect(own.scale).not.toBeNull();
      expect(own.mapSvg).toMatch(/>\d+°(\d+′)?[EN]</);
      expect([own.locator, own.inset].filter((each) => each !== null)).toHaveLength(1);
    },
  );

  it('of a part in which none of its layers has anything is refused', async () => {
    const at = { latitude: 8.96, longitude: 38.96, zoom: 16 };
    const wanted = await wantedOf('layers=sites:100', 'en', { at });
    expect(() => drawSheet(wanted)).toThrow('blankMap');
  });

  it.each(['slide', 'square'] as const)(
    'on a %s is brief, and misses neither date, source, legend nor disclaimer',
    async (paper) => {
      const choice = SheetChoice.parse({ paper });
      const brief = drawSheet(await wantedOf(EVERY_LAYER, 'en', { choice })).page.content;
      expect(brief.facts.map(({ name }) => name)).toContain('As of');
      expect(brief.sources.length).toBeGreaterThan(1);
      expect(brief.legend.map(({ id }) => id)).toEqual(content.legend.map(({ id }) => id));
      expect(brief.disclaimer[0]).toBe(content.disclaimer[0]);
      expect(brief.limits.length).toBeLessThan(content.limits.length);
    },
  );

  it.each(EVERY.filter(({ template }) => template === 'full'))(
    'on $paper $direction has none of its operation under furniture over the map',
    (choice) => {
      const { page: over, map } = drawSheet({ ...arabic, choice });
      const [west, south, east, north] = sheet.wanted.overview.bbox ?? [0, 0, 0, 0];
      const corners = [west, east].flatMap((x) =>
        [south, north].map((y) => projectionOf(map).toPaper([x, y])),
      );
      const free = over.furniture.x - over.map.x;
      expect(free).toBeGreaterThan(0);
      for (const [x, y] of corners) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(free);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(over.map.height);
      }
    },
  );

  it('whose template has nothing to set beside the map is refused', async () => {
    const choice = SheetChoice.parse({ template: 'table' });
    const wanted = await wantedOf('layers=sites:100', 'en', { choice });
    expect(() => drawSheet(wanted)).toThrow('nothingBeside: table');
  });

  it('with a text that nobody wrote tells what its layers are of', async () => {
    const choice = SheetChoice.parse({ template: 'text' });
    const wanted = await wantedOf('layers=centres:100,crossings:100', 'en', { choice });
    const { content } = drawSheet(wanted).page;
    expect(content.lead).toBeNull();
    expect(content.summary.map((line) => line.split(':')[0])).toEqual(
      wanted.scene.layers.map(({ title }) => title),
    );
  });

  it('of a day on which nothing of its places was reported says so', async () => {
    const wanted = await wantedOf('layers=centres:100,crossings:100&asOf=2024-12-31');
    const { limits, sources } = drawSheet(wanted).page.content;
    expect(limits.filter((line) => line.includes('nothing had been reported'))).toHaveLength(2);
    expect(sources.map(({ name }) => name)).not.toContain('Border crossings');
  });

  it('of forty layers that are not there is refused', async () => {
    const layers = Array.from({ length: 40 }, (_, index) => `layer${index}:50`).join(',');
    const wanted = await wantedOf(`layers=${layers}`);
    expect(() => drawSheet(wanted)).toThrow('unknownLayer');
  });

  it('has a file name of code, content, paper and day', () => {
    expect(fileNameOf(sheet)).toBe('SSD_idps_by_county_a3_20250228');
    expect(fileNameOf(arabic)).toBe(fileNameOf(sheet));
    const { view } = sheet.wanted;
    const compared = { ...sheet.wanted, view: { ...view, vs: Day.parse('2024-06-30') } };
    expect(fileNameOf({ ...sheet, wanted: compared })).toBe(
      'SSD_change_of_idps_by_county_a3_20250228',
    );
  });
});
