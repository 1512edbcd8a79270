import { type ChangeLine, Day, LANGUAGES, Pcode, WhatChanged } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { aPassport } from '../../../test/a-passport';
import { render, wordsOf } from '../../../test/render';
import { ChangeList } from './change-list';
import { readChangesAddress } from './changes-address';
import { MOST_CHARACTERS, reportText } from './report-text';

const side = (overrides: Partial<ChangeLine['before']> = {}): ChangeLine['before'] => ({
  value: null,
  qualifier: 'exact',
  absence: null,
  status: null,
  at: null,
  sourceLabel: null,
  passport: null,
  ...overrides,
});

const aLine = (overrides: Partial<ChangeLine> = {}): ChangeLine => ({
  kind: 'peopleRose',
  subject: {
    kind: 'area',
    id: 'SS0609',
    level: 2,
    names: { en: 'Rubkona' },
    position: [29.8, 9.2],
    within: Pcode.parse('SS06'),
  },
  before: side({ value: 224_383, passport: 0 }),
  after: side({ value: 250_889, passport: 1 }),
  change: 26_506,
  places: 90,
  isDisputed: false,
  ...overrides,
});

const place = (kind: 'centre' | 'crossing', name: string): ChangeLine['subject'] => ({
  kind,
  id: `${kind}:${name}`,
  level: null,
  names: { en: name },
  position: null,
  within: null,
});

const FULL = aLine({
  kind: 'centreFilled',
  subject: place('centre', 'Choucha camp'),
  before: side({ status: 'operating' }),
  after: side({
    status: 'full',
    at: '2011-03-04',
    sourceLabel: 'UN Refugee Agency (UNHCR), Update 8',
  }),
  change: null,
  places: null,
  isDisputed: true,
});

const LIMITED = aLine({
  kind: 'crossingFirstKnown',
  subject: place('crossing', 'Ras Ajdir'),
  before: side({ status: 'unknown' }),
  after: side({ status: 'restricted', at: '2011-03-03' }),
  change: null,
  places: null,
});

const LOST = aLine({
  kind: 'noLongerCovered',
  before: side({ value: 300, passport: 0 }),
  after: side({ absence: 'notAssessed', passport: 1 }),
  change: null,
  places: 2,
});

const told = (
  lines: readonly ChangeLine[],
  people: Partial<WhatChanged['looked']['people']> = {},
) =>
  WhatChanged.parse({
    since: '2020-12-31',
    asOf: '2021-09-30',
    indicator: 'idp',
    level: 2,
    lines,
    passports: [aPassport({ roundNumber: 10 }), aPassport({ roundNumber: 11 })],
    within: [],
    looked: {
      centres: { known: 38, reported: 0 },
      crossings: { known: 25, reported: 4 },
      people: {
        state: 'compared',
        before: 0,
        after: 1,
        sameMethod: true,
        total: { comparable: 75, of: 'areas', before: 1_000, after: 1_500 },
        newlyCovered: { subjects: 1, value: 90 },
        noLongerCovered: { subjects: 0, value: 0 },
        carriedOver: 3,
        heldBack: 0,
        unchanged: 1,
        counted: 78,
        ...people,
      },
      correctionsHeldBack: 2,
    },
  });

const INDICATOR = { from: 'rounds', group: 'idp', unit: 'individuals' } as const;

const textIn = async (language: (typeof LANGUAGES)[number], changed: WhatChanged) =>
  reportText(
    { operation: anOperation(), indicator: INDICATOR, changed, lines: changed.lines },
    await loadTranslator(language),
  );

const plain = (text: string): string => text.replaceAll(/[\u202f\u00a0\u2066-\u2069]/g, ' ');

describe('a list of changes', () => {
  const shown = async (lines: readonly ChangeLine[]) =>
    wordsOf(
      await render(<ChangeList changed={told(lines)} lines={lines} hrefOf={() => '/x/map'} />),
    );

  it('tells what, which, how much, of how many places and by whom', async () => {
    const words = await shown([FULL, LIMITED, aLine(), LOST]);
    expect(words).toContain('Choucha camp · Now full before: Open · reports differ');
    expect(words).toContain('UNHCR, Update 8, 4 Mar 2011');
    expect(words).toContain('Ras Ajdir · Status known for the first time: Limited');
    expect(words).toContain('Rubkona · More people 224 383 to 250 889 · same 90 places');
    expect(words).toContain('+26 506');
    expect(words).toContain('No longer covered 2 locations not reached this time · counted before');
    expect(words).not.toContain('−300');
  });

  it('calls no change more exact than its numbers, and makes none of bounds', async () => {
    const of = (before: 'about' | 'moreThan', after: 'exact' | 'moreThan') =>
      shown([
        aLine({
          before: side({ value: 15_000, qualifier: before, passport: 0 }),
          after: side({ value: 110_100, qualifier: after, passport: 1 }),
          change: 95_100,
        }),
      ]);
    expect(await of('about', 'exact')).toContain('about +95 100');
    const bounds = await of('moreThan', 'moreThan');
    expect(bounds).toContain('more than 15 000 to more than 110 100');
    expect(bounds).not.toContain('95 100');
  });

  it('shows some of many, and says how many there are', async () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      aLine({
        subject: { ...aLine().subject, id: `SS${index}`, names: { en: `County ${index}.` } },
      }),
    );
    const words = await shown(many);
    expect(words).toContain('Show all 12');
    expect(words).toContain('County 7.');
    expect(words).not.toContain('County 8.');
  });
});

describe('the text for a situation report', () => {
  it('has what changed, whom it counts, what was looked at, its sources and its day', async () => {
    const text = plain(await textIn('en', told([FULL, aLine(), LOST])));
    expect(text).toContain('South Sudan: what changed, 31 Dec 2020 to 30 Sep 2021');
    expect(text).toContain('Choucha camp: Now full (before: Open, reports differ)');
    expect(text).toContain('Rubkona: More people +26 506 (224 383 to 250 889, same 90 places)');
    expect(text).toContain('+500 people (1 000 to 1 500) at the same 75 areas.');
    expect(text).toContain(
      'Places counted for the first time are told apart where the source names them',
    );
    expect(text).toContain('nobody reported on any in this time');
    expect(text).toContain('3 numbers were carried over');
    expect(text).toContain('2 past figures were corrected');
    expect(text).toMatch(/Sources: .*UNHCR/);
    expect(text).toContain('not an official statement');
  });

  it.each(LANGUAGES)('is half a page at most in %s, however much changed', async (language) => {
    const many = Array.from({ length: 200 }, (_, index) =>
      aLine({
        kind: index % 2 === 0 ? 'peopleRose' : 'centreOpened',
        subject: {
          ...aLine().subject,
          id: `SS${index}`,
          names: { en: `Northern Bahr el Ghazal, county of the number ${index}` },
        },
        isDisputed: true,
      }),
    );
    const text = await textIn(language, told(many));
    expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(text).toContain('county of the number 0');
  });

  it('says that nothing is known to have changed, and that nobody looked', async () => {
    const text = plain(await textIn('en', told([], { state: 'nothingNewer', total: null })));
    expect(text).toContain('Nothing that changed is known for this time.');
    expect(text).toContain('nobody has counted again');
  });
});

describe('the address of the page', () => {
  it('is read as far as it makes sense', () => {
    expect(
      readChangesAddress({ since: '2011-03-01', group: 'centres', in: 'TUN', indicator: 'x' }),
    ).toEqual({ since: Day.parse('2011-03-01'), group: 'centres', within: 'TUN', indicator: 'x' });
    expect(readChangesAddress({ since: 'yesterday', group: 'birds', in: '<b>' })).toEqual({
      since: null,
      group: null,
      within: null,
      indicator: null,
    });
  });
});
