import { type AgreedFigure, OperationCode, Pcode, PlaceId } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { anAgreedFigure } from '@waystation/domain/testing/agreed';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aFigure, aRound, aSite, day } from '../../test/builders';
import { type Holdings, memoryStore } from '../../test/memory-store';
import { AREAS, countsOf } from '../../test/south-sudan';

const ROUND = aRound({ number: 11, reportingDate: '2021-09-30' });
const REGISTRATION = aRound({
  series: 'Registration',
  number: 8,
  reportingDate: '2021-11-30',
  method: 'registration',
});
const OLD = aRound({ series: 'Rapid survey', number: 1, reportingDate: '2015-04-30' });

const HOLDINGS: Holdings = {
  operation: anOperation(),
  areas: AREAS,
  rounds: [ROUND, REGISTRATION, OLD],
  figures: [
    ...countsOf(ROUND, 2, { SS0101: 400, SS0102: 300, SS0609: 1_300, SS0610: 0 }),
    ...countsOf(REGISTRATION, 2, { SS0101: 410, SS0609: 800, SS0610: 40 }),
    ...countsOf(OLD, 2, { SS0609: 90 }),
  ],
  sites: [aSite('site:bentiu', 'SS0609')],
};

const COLUMN = { group: 'idp', unit: 'individuals' } as const;
const operation = OperationCode.parse('south-sudan');
const RUBKONA = { kind: 'area', pcode: Pcode.parse('SS0609'), level: 2 } as const;

const sources = (
  holdings: Partial<Holdings> = {},
  {
    audience = 'public',
    asOf = '2021-12-31',
    pcode = 'SS0609',
    level = 2,
  }: {
    readonly audience?: Parameters<typeof askAs>[0];
    readonly asOf?: string;
    readonly pcode?: string;
    readonly level?: 1 | 2;
  } = {},
) =>
  askAs(audience, memoryStore({ ...HOLDINGS, ...holdings })).figure.sources({
    operation,
    subject: { kind: 'area', pcode: Pcode.parse(pcode), level },
    ...COLUMN,
    asOf: day(asOf),
  });

const agreed = (
  value: number,
  overrides: Parameters<typeof anAgreedFigure>[0] = {},
): AgreedFigure =>
  anAgreedFigure({
    subject: RUBKONA,
    number: { kind: 'number', value },
    sources: [{ series: ROUND.series, asOf: '2021-09-30' }],
    ...overrides,
  });

describe('sources side by side', () => {
  it('stand newest first, each with its passport, and none is added or averaged', async () => {
    const { sides, spread } = await sources();
    expect(
      sides.map(({ passport, value, isCompared }) => [
        passport.series,
        passport.asOf,
        passport.method,
        value,
        isCompared,
      ]),
    ).toEqual([
      ['Registration', '2021-11-30', 'registration', 800, true],
      [ROUND.series, '2021-09-30', ROUND.method, 1_300, true],
      ['Rapid survey', '2015-04-30', OLD.method, 90, false],
    ]);
    expect(spread).toEqual({ counts: 2, least: 800, most: 1_300, ratio: 1.625, class: 'far' });
  });

  it('are as they were known on the day', async () => {
    const { sides, spread } = await sources({}, { asOf: '2021-10-31' });
    expect(sides.map(({ passport }) => passport.series)).toEqual([ROUND.series, 'Rapid survey']);
    expect(spread).toBeNull();
  });

  it('are not compared with what was carried over or is absent', async () => {
    const subject = RUBKONA;
    const figures = [
      aFigure(ROUND, 1_300, { subject }),
      aFigure(REGISTRATION, 800, { subject, carriedOverFrom: OLD.id }),
    ];
    expect((await sources({ figures })).spread).toBeNull();
  });

  it('are named by the day of their figure, where their round reports on another', async () => {
    const subject = RUBKONA;
    const figures = [
      aFigure(ROUND, 1_300, { subject, asOf: '2021-09-15' }),
      aFigure(REGISTRATION, 800, { subject }),
    ];
    const [, second] = (await sources({ figures })).sides;
    expect(second?.passport).toMatchObject({ asOf: '2021-09-15', roundNumber: 11 });
  });

  it('are of a place that is told of', async () => {
    const id = PlaceId.parse('site:bentiu');
    const figures = [ROUND, REGISTRATION].map((round, index) =>
      aFigure(round, 600 + index * 300, { subject: { kind: 'place', id } }),
    );
    const ask = askAs('public', memoryStore({ ...HOLDINGS, figures }));
    const subject = { kind: 'place', id } as const;
    const asked = { operation, ...COLUMN, asOf: day('2021-12-31') };
    expect(await ask.figure.sources({ ...asked, subject })).toMatchObject({
      sides: [{ value: 900 }, { value: 600 }],
      spread: { class: 'far' },
    });
    const hidden = { kind: 'place', id: PlaceId.parse('site:unknown') } as const;
    await expect(ask.figure.sources({ ...asked, subject: hidden })).rejects.toThrow('no site');
  });
});

describe('the agreed figure', () => {
  const first = agreed(1_000, { holdsFrom: '2021-12-01' });
  const second = agreed(900, {
    id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be31',
    holdsFrom: '2022-01-15',
  });

  it('is the one that holds on the day, with the whole log beside it', async () => {
    const holdings = { agreedFigures: [first, second] };
    const { agreed: then, log } = await sources(holdings);
    expect(then).toMatchObject({ number: { value: 1_000 }, until: '2022-01-15' });
    expect(log.map(({ number }) => number)).toEqual([second.number, first.number]);
    const later = await sources(holdings, { asOf: '2022-01-15' });
    expect(later.agreed).toMatchObject({ number: { value: 900 }, until: null });
  });

  it('is none before anything was agreed, and none again once it is given up', async () => {
    expect((await sources({ agreedFigures: [second] })).agreed).toBeNull();
    const givenUp = agreed(0, {
      id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be32',
      number: { kind: 'none' },
      holdsFrom: '2021-12-20',
    });
    const after = await sources({ agreedFigures: [first, givenUp] });
    expect([after.agreed, after.log.length]).toEqual([null, 2]);
  });

  it('says to everybody which organisations agreed, and to the operator alone who wrote it down', async () => {
    const holdings = { agreedFigures: [first] };
    const told = (await sources(holdings)).agreed;
    expect([told?.agreedBy, told?.recordedBy]).toEqual([first.agreedBy, null]);
    const own = (await sources(holdings, { audience: 'operator' })).agreed;
    expect(own?.recordedBy).toBe('Information desk');
  });

  it('is not there where it is too sensitive, and what it replaced has ended all the same', async () => {
    const holdings = { agreedFigures: [first, { ...second, sensitivity: 'restricted' as const }] };
    const { agreed: now, log } = await sources(holdings, { asOf: '2022-02-01' });
    expect(now).toBeNull();
    expect(log.map(({ id, until }) => [id, until])).toEqual([[first.id, '2022-01-15']]);
    const partner = await sources(holdings, { asOf: '2022-02-01', audience: 'partner' });
    expect(partner.agreed?.number).toEqual(second.number);
  });
});

describe('what the public is not shown of an agreed figure', () => {
  const SUPPRESSED = { number: { kind: 'suppressed' }, reason: null };

  it.each([
    { number: { kind: 'number' as const, value: 7 } },
    { number: { kind: 'range' as const, least: 7, most: 40 } },
  ])('is a small count: $number', async (small) => {
    const holdings = { agreedFigures: [agreed(0, small)] };
    expect((await sources(holdings)).agreed).toMatchObject(SUPPRESSED);
    const own = await sources(holdings, { audience: 'operator' });
    expect(own.agreed).toMatchObject(small);
  });

  it('is a number agreed from a figure that is held back', async () => {
    const figures = [
      ...(HOLDINGS.figures ?? []).filter(({ series }) => series !== 'Registration'),
      aFigure(REGISTRATION, 800, { subject: RUBKONA, sensitivity: 'restricted' }),
    ];
    // It names the round alone; the registration was known all the same, and is not to be guessed.
    const holdings = { figures, agreedFigures: [agreed(1_000)] };
    expect((await sources(holdings)).agreed).toMatchObject(SUPPRESSED);
    const own = await sources(holdings, { audience: 'operator' });
    expect(own.agreed?.number).toEqual({ kind: 'number', value: 1_000 });
  });

  it('is that of an area around one where it is held back', async () => {
    const state = agreed(2_000, {
      id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be33',
      subject: { kind: 'area', pcode: 'SS06', level: 1 },
    });
    const at = { pcode: 'SS06', level: 1 } as const;
    const shown = await sources({ agreedFigures: [agreed(1_000), state] }, at);
    expect(shown.agreed?.number).toEqual(state.number);
    const hidden = await sources({ agreedFigures: [agreed(7), state] }, at);
    expect(hidden.agreed).toMatchObject(SUPPRESSED);
    const elsewhere = { kind: 'area', pcode: 'SS0101', level: 2 } as const;
    const apart = await sources({ agreedFigures: [agreed(7, { subject: elsewhere }), state] }, at);
    expect(apart.agreed?.number).toEqual(state.number);
  });
});

describe('how far sources lie apart on the map', () => {
  const spreads = (agreedFigures: readonly AgreedFigure[] = []) =>
    askAs('public', memoryStore({ ...HOLDINGS, agreedFigures })).figure.spreads({
      operation,
      level: 2,
      asOf: day('2021-12-31'),
    });

  it('is told of areas with two counts of about one time', async () => {
    const { areas } = await spreads([agreed(1_000)]);
    expect(areas.map(({ pcode, spread, isAgreed }) => [pcode, spread.class, isAgreed])).toEqual([
      ['SS0101', 'close', false],
      ['SS0609', 'far', true],
      ['SS0610', 'twofold', false],
    ]);
  });

  it('says nothing is agreed where it was given up', async () => {
    const { areas } = await spreads([agreed(0, { number: { kind: 'none' } })]);
    expect(areas.some(({ isAgreed }) => isAgreed)).toBe(false);
  });
});

describe('agreeing on a figure', () => {
  const agree = (
    overrides: Parameters<typeof anAgreedFigure>[0] = {},
    {
      seen = 0,
      holdings = {},
    }: { readonly seen?: number; readonly holdings?: Partial<Holdings> } = {},
  ) => {
    const { writtenAt: _, recordedBy, ...figure } = agreed(1_000, overrides);
    return askAs('operator', memoryStore({ ...HOLDINGS, ...holdings })).figure.agree({
      operation,
      figure: { ...figure, recordedBy: recordedBy ?? '' },
      seen,
    });
  };

  it('is written by the operator', async () => {
    expect(await agree()).toEqual({ outcome: 'written' });
  });

  it.each([
    [{ sources: [] }, 'at least one source'],
    [{ sources: [{ series: 'Hearsay', asOf: '2021-09-30' }] }, 'no figure of that date'],
    [{ reason: 'Ask a.deng@example.org' }, 'reads like a telephone number'],
    [{ subject: { kind: 'area' as const, pcode: 'SS0999', level: 2 as const } }, 'no area'],
    [{ subject: { kind: 'place' as const, id: 'site:unknown' } }, 'no site'],
  ])('is refused with %j', async (overrides, sentence) => {
    await expect(agree(overrides)).rejects.toThrow(sentence);
  });

  it('is refused where its writer had not seen the newest entry', async () => {
    const holdings = {
      agreedFigures: [agreed(900, { id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be31' })],
    };
    await expect(agree({}, { holdings })).rejects.toThrow('meanwhile');
    expect(await agree({}, { holdings, seen: 1 })).toEqual({ outcome: 'written' });
  });
});
