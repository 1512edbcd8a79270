import { MapNumber } from '@waystation/domain';
import { areaGrounds, type SeriesArea } from '@waystation/scene';
import { someOverview, someReads } from '@waystation/scene/testing';
import { describe, expect, it } from 'vitest';
import { sheetProblem } from '#choice/choice-problem';
import { ORIENTATIONS, PAPERS, SheetChoice, TEMPLATES } from '#choice/sheet-choice';
import { NO_GROUND } from '#map/ground/paper-ground';
import { projectionOf } from '#map/projection/paper-projection';
import { wantedOf } from '../../test/wanted-sheet';
import { drawSheet } from './draw-sheet';
import { fileNameOf } from './file-name';

const LAYERS =
  'layers=areas:90,areaCircles:100,sites:100,hostCommunities:100,origins:80,arrivals:80,centres:100,crossings:100';

/** Sheets of a hand, a slide and a square that are not refused; larger ones are A3 enlarged. */
const EVERY = PAPERS.filter((paper) => !/^a[0-2]$/.test(paper))
  .flatMap((paper) =>
    ORIENTATIONS.flatMap((direction) =>
      TEMPLATES.map((template) => SheetChoice.parse({ paper, direction, template, summary: 'x' })),
    ),
  )
  .filter((choice) => sheetProblem(choice) === null);

const sheet = await wantedOf(LAYERS);
const arabic = await wantedOf(LAYERS, 'ar');
const { page, ratio, absent } = drawSheet(sheet);
const { content } = page;

describe('a sheet', () => {
  it('has a legend of exactly the layers that are drawn, then of the lines', () => {
    const drawn = sheet.scene.layers.filter(({ picture, empty }) => picture && empty === null);
    expect(content.legend.map(({ id }) => id)).toEqual([
      ...drawn.map(({ name }) => name),
      'boundaries',
    ]);
  });

  it('counts every kind of nothing that occurs', () => {
    const areas = content.legend.find(({ id }) => id === 'areas');
    const texts = areas?.rows.map(({ text }) => text) ?? [];
    expect(texts).toEqual(
      expect.arrayContaining([
        'Zero reported',
        'Not assessed',
        'Suppressed, small counts',
        'Could not be reached',
        'Unknown',
        'Carried over from an earlier round, counted above',
      ]),
    );
  });

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

  it('tells what is carried over next to the classes that count it', () => {
    const areas = content.legend.find(({ id }) => id === 'areas');
    const texts = areas?.rows.map(({ text }) => text) ?? [];
    const carried = texts.findIndex((text) => text.startsWith('Carried over'));
    expect(texts[carried - 1]).toMatch(/^1\s–/);
    expect(texts[carried + 1]).toBe('Zero reported');
  });

  it('lists no kind of nothing that does not occur', async () => {
    const without = await wantedOf('layers=areas:90&level=1');
    const rows = drawSheet(without).page.content.legend.flatMap((block) =>
      block.id === 'areas' ? block.rows : [],
    );
    const nothings = rows.filter(({ text }) => !/\d/.test(text));
    expect(nothings.every(({ count }) => count !== '0')).toBe(true);
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
    const other = drawSheet(await wantedOf(LAYERS, 'en', { choice, link, issue }));
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
    const arabic = drawSheet(await wantedOf(LAYERS, 'ar')).page;
    expect(arabic.furniture.x).toBe(10);
    expect(arabic.map.x).toBe(91);
    expect(arabic.map.width).toBe(page.map.width);
  });

  it.each([
    { within: 'box:7,29,9,31', text: 'Rectangle drawn on the map' },
    { within: 'circle:8,30,40', text: '40 km around 8.00000, 30.00000' },
    { within: 'polygon:7,29,9,29,9,31', text: 'Area drawn on the map' },
  ])('says in its legend what $within is, and that nothing is counted in it', async (each) => {
    const marked = drawSheet(await wantedOf(`layers=areas:90&pin=8.5,30&within=${each.within}`));
    const block = marked.page.content.legend.find(({ id }) => id === 'marks');
    expect(block?.rows.map(({ text }) => text.replaceAll(/[\u2068\u2069]/g, ''))).toEqual([
      'Marked point, 8.50000, 30.00000',
      each.text,
    ]);
    expect(block?.notes).toEqual(['Numbers are not of what lies inside.']);
    expect(marked.page.mapSvg).toContain('id="pin-mark"');
    expect(marked.page.mapSvg).toContain('id="drawn-outline"');
  });

  it('takes the words of whoever makes it as they are', async () => {
    const choice = SheetChoice.parse({ title: '#emph[x] *b* $a$' });
    const link = 'https://example.org/ssd/map';
    const own = drawSheet(await wantedOf(LAYERS, 'en', { choice, link })).page;
    expect(own.content.title).toBe(choice.title);
    expect(own.qr).toContain('<svg');
  });

  it.each([
    { query: 'layers=none', code: 'blankMap' },
    { query: 'layers=nope:90', code: 'unknownLayer' },
    { query: `${LAYERS}&vs=2021-10-15&cmp=side`, code: 'partNotYet' },
    { query: `${LAYERS}&within=adm1:SS01`, code: 'partNotYet' },
    { query: `${LAYERS}&level=4`, code: 'notUnderstood' },
  ])('of $query is refused: $code', async ({ query, code }) => {
    const wanted = await wantedOf(query);
    expect(() => drawSheet(wanted)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code }) }),
    );
  });

  it.each([
    { without: 'scale', left: () => page.scale, off: null },
    { without: 'largest', left: () => content.largest, off: null },
  ] as const)('closes up $without where it is left off', async ({ without, left, off }) => {
    expect(left()).not.toBeNull();
    const choice = SheetChoice.parse({ without });
    const less = drawSheet(await wantedOf(LAYERS, 'en', { choice })).page;
    expect(
      {
        scale: less.scale,
        figures: less.content.lead,
        largest: less.content.largest,
      }[without],
    ).toBe(off);
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
    const less = drawSheet(await wantedOf(LAYERS, 'en', { choice, link: 'https://x.org' })).page;
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
    const { table, largest } = drawSheet(await wantedOf(LAYERS, 'en', { choice })).page.content;
    expect(largest).toBeNull();
    expect(table?.rows).toHaveLength(9);
    expect(table?.rows.map((row) => row.at(-1))).toEqual(
      expect.arrayContaining(['Carried over', 'Not assessed', 'Suppressed, small counts']),
    );
  });

  it('fills in the tokens of its texts', async () => {
    const choice = SheetChoice.parse({
      template: 'text',
      title: '{operation}, round {round}',
      summary: 'As of {asOf}.\nIn {country}.',
    });
    const own = drawSheet(await wantedOf(LAYERS, 'en', { choice })).page.content;
    expect(own.title).toBe('South Sudan, round 16');
    expect(own.summary.slice(0, 2)).toEqual(['As of 28\u00a0Feb\u00a02025.', 'In South Sudan.']);
    expect(own.summary.at(-2)).toContain('that both rounds counted: +18');
  });

  it.each([
    { state: 'draft', audience: 'public', watermark: 'Draft / not cleared' },
    { state: 'published', audience: 'public', watermark: null },
    { state: 'published', audience: 'partner', watermark: 'Restricted: partners only' },
  ] as const)('$state for $audience has "$watermark" across it', async (made) => {
    const { state, audience, watermark } = made;
    const issue = { number: MapNumber.parse('SSD-IDP-0117'), version: 2, state };
    const own = drawSheet(await wantedOf(LAYERS, 'en', { issue, audience })).page.content;
    expect(own.facts[0]).toEqual({
      name: 'Map number',
      text: expect.stringContaining('SSD-IDP-0117'),
    });
    expect([own.watermark, own.marking]).toEqual([watermark, watermark]);
  });

  it('is marked in its header where nothing is written across it', async () => {
    const choice = SheetChoice.parse({ without: 'watermark' });
    const { content: own } = drawSheet(
      await wantedOf(LAYERS, 'en', { choice, audience: 'partner' }),
    ).page;
    expect([own.watermark, own.marking]).toEqual([null, 'Restricted: partners only']);
  });

  it('tells its own GLIDE number and donor before those of the operation', async () => {
    const choice = SheetChoice.parse({ glide: 'FL-2025-000001-SSD', donor: 'ECHO' });
    const { details } = drawSheet(await wantedOf(LAYERS, 'en', { choice })).page.content;
    expect(details).toEqual(
      expect.arrayContaining([
        { name: 'GLIDE', text: 'FL-2025-000001-SSD' },
        { name: 'Donor', text: 'ECHO' },
      ]),
    );
  });

  it('says that its legend counts more than its edge lets see', async () => {
    const at = { latitude: 8.5, longitude: 31, zoom: 9 };
    const near = drawSheet(await wantedOf(LAYERS, 'en', { at })).page.content.legend;
    const counted = (legend: typeof near) => legend.find(({ id }) => id === 'areas')?.counted;
    expect(counted(near)).toBe('counties in all of South Sudan');
    expect(counted(content.legend)).toBe('counties');
  });

  it('names every source in each of its ways to do so', () => {
    const publishers = sheet.scene.sources.map(({ publisher }) => publisher);
    const labels = sheet.scene.sources.map(({ label }) => label);
    const textOf = (list: typeof content.sources): string =>
      list.map(({ text }) => text).join('; ');
    const [once, brief, ...more] = content.shorterSources;
    expect(more).toEqual([]);
    expect(labels.length).toBeGreaterThan(1);
    for (const label of labels) {
      expect(textOf(content.sources)).toContain(label);
      expect(textOf(once ?? []).split(label)).toHaveLength(2);
      expect(page.description).toContain(label);
    }
    for (const publisher of publishers) {
      expect(textOf(brief ?? []).split(publisher)).toHaveLength(2);
    }
  });

  it('says that all of it lies in one area, and what it has none of', async () => {
    const at = { latitude: 8.5, longitude: 32.5, zoom: 14 };
    const { limits } = drawSheet(await wantedOf(LAYERS, 'en', { at })).page.content;
    expect(limits[0]).toContain('Area SS0102');
    expect(limits[1]).toMatch(/^Not within the frame of this map: .*Displacement sites/);
    expect(content.limits.join(' ')).not.toMatch(/All of this map|frame of this map:.*Displac/);
  });

  it.each([
    { what: 'a zero beside the lowest class', query: LAYERS, isMarked: true },
    { what: 'what differs by its shape', query: 'layers=sites:100', isMarked: false },
  ])('says of $what whether it holds in greyscale', async ({ query, isMarked }) => {
    const { legend } = drawSheet(await wantedOf(query)).page.content;
    const notes = legend.flatMap((block) => block.notes);
    expect(notes.some((note) => note.startsWith('Print in colour'))).toBe(isMarked);
  });

  it('measures a map of a single place in metres', async () => {
    const at = { latitude: 8.5, longitude: 32.5, zoom: 17 };
    const { scale } = drawSheet(await wantedOf(LAYERS, 'en', { at })).page;
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
      const brief = drawSheet(await wantedOf(LAYERS, 'en', { choice })).page.content;
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

  it('of forty layers that are not there is refused', async () => {
    const layers = Array.from({ length: 40 }, (_, index) => `layer${index}:50`).join(',');
    const wanted = await wantedOf(`layers=${layers}`);
    expect(() => drawSheet(wanted)).toThrow('unknownLayer');
  });

  it('has a file name of code, content, paper and day', () => {
    expect(fileNameOf(sheet)).toBe('SSD_areas_a3_20250228');
  });
});

/** The third county of the small operation, or the state that all of them are in. */
const areaOf = async (pcode: 'SS01' | 'SS0102'): Promise<SeriesArea> => {
  const level = pcode === 'SS01' ? 1 : 2;
  const operation = someOverview().operation.code;
  const ground = areaGrounds(await someReads()['area.topology']({ operation, level })).get(pcode);
  const names = { en: pcode === 'SS01' ? 'The state' : 'The county' };
  return { pcode, level, names, box: ground?.box ?? null, shape: ground?.shape ?? null };
};

describe('the sheet of one area', () => {
  const COUNTIES = `${LAYERS}&level=2`;
  const sheetOfArea = async (pcode: 'SS01' | 'SS0102', chosen: object = {}) => {
    const choice = SheetChoice.parse(chosen);
    return drawSheet(await wantedOf(COUNTIES, 'en', { choice, area: await areaOf(pcode) })).page;
  };

  it('tells its own number with passport and coverage, and says what is of the whole', async () => {
    const { lead, title } = (await sheetOfArea('SS0102')).content;
    expect(title).toContain('The county');
    expect(lead).toMatchObject({
      number: '70\u202f000',
      text: 'Internally displaced people, in The county',
      also: ['The county, 28\u00a0Feb\u00a02025: 2 of 2 places assessed.'],
    });
    expect(lead?.passport).toEqual([
      'Round 16, 28\u00a0Feb\u00a02025 · IOM DTM',
      'The county, 28\u00a0Feb\u00a02025: Assessed.',
    ]);
    const { content: ofState } = await sheetOfArea('SS01');
    expect(ofState.lead?.number).toBe('500');
    expect(ofState.lead?.passport[1]).toBe(
      'The state, 28\u00a0Feb\u00a02025: 4 of 9 areas assessed.',
    );
    expect(ofState.limits).toContainEqual(
      expect.stringMatching(/^South Sudan as a whole: .* areas assessed\./),
    );
  });

  it('says of each block of its legend what it counts', async () => {
    const { legend } = (await sheetOfArea('SS0102')).content;
    const summary = (id: string) => legend.find((block) => block.id === id)?.summary;
    expect(summary('areas')).toContain('in all of South Sudan');
    expect(summary('sites')).toContain('in The county');
    const ofState = (await sheetOfArea('SS01')).content.legend;
    expect(ofState.find(({ id }) => id === 'areas')?.summary).toContain('in The state');
    const lines = legend.find(({ id }) => id === 'boundaries')?.rows.map(({ text }) => text);
    expect(lines?.slice(0, 2)).toEqual(['The county', 'Paler: outside The county']);
  });

  it('has its sites in its table, or the areas that it is divided into', async () => {
    const ofCounty = (await sheetOfArea('SS0102', { template: 'table' })).content.table;
    expect(ofCounty?.title).toBe('Sites in The county');
    expect(ofCounty?.rows.map(([name, number]) => [name, number])).toEqual([
      ['Village D', '4\u202f000'],
      ['Camp C', '80'],
    ]);
    const ofState = (await sheetOfArea('SS01', { template: 'table' })).content.table;
    expect(ofState?.title).toContain('in The state');
    expect(ofState?.rows).toHaveLength(9);
  });

  it('shows where the area lies in its operation', async () => {
    const area = await areaOf('SS0102');
    const wanted = await wantedOf(COUNTIES, 'en', { locatorGround: NO_GROUND, area });
    const { page: own } = drawSheet(wanted);
    expect(own.words.locator).toBe('Where The county lies');
    expect(own.locator?.svg).toContain('fill-rule="evenodd"');
    expect(own.isLeadNeeded).toBe(true);
  });

  it('tells its number in its subtitle where there may be no room beside the legend', async () => {
    const { content, isLeadNeeded } = await sheetOfArea('SS0102', { paper: 'a4' });
    expect(isLeadNeeded).toBe(false);
    expect(content.subtitle).toMatch(/^70\u202f000 Internally displaced people, in The county · /);
    expect((await sheetOfArea('SS0102')).content.subtitle).not.toContain('70\u202f000');
  });
});
