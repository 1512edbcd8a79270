import type { Position } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aCentre, aGround, aQuestion, elegu } from '../test/ground';
import { NearestAnswer } from './nearest-answer';
import { rankCentres } from './rank-centres';

const namesOf = ({ centres }: NearestAnswer): readonly (string | undefined)[] =>
  centres.map(({ names }) => names.en);

/** Open by the newest report, something else by another whose writer had not seen it. */
const differing = (
  status: 'full' | 'closed',
  places: Pick<NonNullable<Parameters<typeof aCentre>[1]>, 'counts'> = { counts: [] },
) => {
  const said = (number: number) => ({
    at: `2026-11-22T0${number}:00:00.000Z`,
    report: { number, basedOn: 0, reporter: 'shiftLead' as const, confirmed: [] },
  });
  return {
    ...places,
    statusLog: [
      { ...said(1), status },
      { ...said(2), status: 'operating' as const },
    ],
  };
};

describe('the ranking', () => {
  it('goes by tiers, not by distance, and shows every one of them', () => {
    const atDegrees = (north: number): { readonly position: Position } => ({
      position: [32.055, 3.6 + north],
    });
    const centres = [
      aCentre('unreachable', { country: 'UGA', ...atDegrees(0.01) }),
      aCentre('unsuitable', { servicesAbsent: ['medical'], ...atDegrees(0.02) }),
      aCentre('closed', { status: 'closed', services: ['medical'], ...atDegrees(0.03) }),
      aCentre('full', {
        places: { present: 240 },
        services: ['medical'],
        ...atDegrees(0.04),
      }),
      aCentre('standby', { status: 'standby', services: ['medical'], ...atDegrees(0.05) }),
      aCentre('unknown', { counts: [], services: ['medical'], ...atDegrees(0.06) }),
      aCentre('fitsInPart', {
        places: { present: 235 },
        services: ['medical'],
        ...atDegrees(0.07),
      }),
      aCentre('fits', { services: ['medical'], ...atDegrees(0.08) }),
    ];
    const answer = rankCentres(
      aQuestion({ needs: ['medical'] }),
      aGround({ centres, crossings: [elegu('closed')] }),
    );
    expect(answer.centres.map(({ tier, rank, names }) => [tier, rank, names.en])).toEqual(
      centres.toReversed().map(({ place }, index) => [place.names.en, index + 1, place.names.en]),
    );
    expect(answer.tiers).toEqual(
      Object.fromEntries(centres.map(({ place }) => [place.names.en, 1])),
    );
  });

  it('knows a centre by what was last reported of its services, up to the moment asked for', () => {
    const centre = aCentre('north', { services: ['medical'] });
    const gone = { service: 'medical' as const, isThere: false, source: null };
    const tierAfter = (at: string) =>
      rankCentres(
        aQuestion({ needs: ['medical'] }),
        aGround({ centres: [{ ...centre, serviceLog: [{ ...gone, at }] }] }),
      ).centres[0]?.tier;
    expect(tierAfter('2021-12-01T00:00:00.000Z')).toBe('unsuitable');
    expect(tierAfter('2031-12-01T00:00:00.000Z')).toBe('fits');
  });

  it('says how far, whereto, how long and what that assumes', () => {
    const answer = rankCentres(aQuestion(), aGround({ centres: [aCentre('north')] }));
    const [row] = answer.centres;
    expect(row).toMatchObject({ bearing: 0, border: { kind: 'none' } });
    expect(row?.distanceKm).toBeCloseTo(9.952, 3);
    expect(row?.travel).toMatchObject({ way: 'straight', speedKmh: 40, detour: 1.4, via: null });
    expect(row?.travel?.minutes).toBeCloseTo((9.952 * 1.4 * 60) / 40, 2);
    expect(NearestAnswer.parse(answer)).toEqual(answer);
  });

  it('tells of a status that nobody has said for long, and weighs it where nobody has counted since', () => {
    const log = (at: string) => [{ at, status: 'operating' as const }];
    const rows = rankCentres(
      aQuestion(),
      aGround({
        centres: [
          aCentre('old', { counts: [], statusLog: log('2026-10-13'), position: [32.055, 3.61] }),
          aCentre('new', { counts: [], statusLog: log('2026-11-13'), position: [32.055, 3.65] }),
          aCentre('counted', { statusLog: log('2026-10-13') }),
          aCentre('shut', { statusLog: log('2026-01-13'), closed: '2026-02-01' }),
        ],
      }),
    ).centres;
    expect(
      rows.map(({ names, reasons }) => [
        names.en,
        reasons.some(({ code }) => code === 'statusOld'),
      ]),
    ).toEqual([
      ['counted', true],
      ['new', false],
      ['old', true],
      ['shut', false],
    ]);
  });

  it('takes ten times as long on foot', () => {
    const ground = aGround({ centres: [aCentre('north')] });
    const [car, foot] = (['car', 'foot'] as const).map(
      (mode) => rankCentres(aQuestion({ mode }), ground).centres[0]?.travel?.minutes ?? 0,
    );
    expect((foot ?? 0) / (car ?? 1)).toBeCloseTo(10, 9);
  });

  it('leads the way through the crossing, but tells the distance as the crow flies', () => {
    const kerepi = elegu('open', {
      place: { id: 'crossing:KEREPI', names: { en: 'Kerepi' }, position: [31.9, 3.6] },
    });
    const ground = aGround({
      centres: [aCentre('south', { country: 'UGA', position: [32.055, 3.5] })],
      crossings: [elegu('closed'), kerepi],
    });
    const [row] = rankCentres(aQuestion(), ground).centres;
    expect(row?.distanceKm).toBeCloseTo(11.06, 1);
    expect(row?.travel).toMatchObject({ via: 'crossing:KEREPI' });
    expect(row?.travel?.km).toBeGreaterThan(35);
    expect(row?.border).toMatchObject({ kind: 'abroad', country: 'UGA' });
  });

  it('states no time where a way leads over the sea, and still says how far it is', () => {
    const port = elegu('open', { type: 'sea' });
    const ground = aGround({
      centres: [aCentre('island', { country: 'UGA' })],
      crossings: [port],
    });
    const [row] = rankCentres(aQuestion(), ground).centres;
    expect(row).toMatchObject({ tier: 'fits', travel: { way: 'straight', minutes: null } });
  });

  it('takes no ship and no flight where there is a road', () => {
    const airport = elegu('open', {
      type: 'air',
      place: { id: 'crossing:AIR', names: { en: 'Airport' }, position: [32.055, 3.6] },
    });
    const ground = aGround({
      centres: [aCentre('abroad', { country: 'UGA' })],
      crossings: [elegu('closed'), airport],
    });
    expect(rankCentres(aQuestion(), ground).centres[0]?.tier).toBe('unreachable');
  });

  it.each<{ name: string; here: Position; near: Position; far: Position }>([
    { name: 'the antimeridian', here: [179.9, -16.5], near: [-179.9, -16.5], far: [179, -16.5] },
    { name: 'the north pole', here: [0, 89.9], near: [180, 89.9], far: [0, 89.5] },
    { name: 'the south pole', here: [90, -89.9], near: [-90, -89.95], far: [90, -89.5] },
  ])('is right across $name', ({ here, near, far }) => {
    const ground = aGround({
      centres: [aCentre('far', { position: far }), aCentre('near', { position: near })],
    });
    const answer = rankCentres(aQuestion({ position: here }), ground);
    expect(namesOf(answer)).toEqual(['near', 'far']);
    expect(answer.centres[0]?.distanceKm).toBeLessThan(25);
  });

  it('puts the nearer of two at nearly the same distance first, by geodesics', () => {
    // On the mean sphere the order is the other way about: it is off by half a percent.
    const north = aCentre('north', { position: [0, 1] });
    const east = aCentre('east', { position: [0.997, 0] });
    const ground = aGround({ centres: [north, east] });
    expect(namesOf(rankCentres(aQuestion({ position: [0, 0] }), ground))).toEqual([
      'north',
      'east',
    ]);
  });

  it('prefers a fresh count a little farther on, as far as the operation weighs it', () => {
    const old = aCentre('old', { places: { countedAt: '2026-11-20T00:00:00Z' } });
    const fresh = aCentre('fresh', { position: [32.055, 3.75] });
    const weighing = (oldCount: number) =>
      aGround({
        centres: [old, fresh],
        operation: anOperation({ nearest: { weights: { oldCount } } }),
      });
    expect(namesOf(rankCentres(aQuestion(), weighing(45)))).toEqual(['fresh', 'old']);
    expect(namesOf(rankCentres(aQuestion(), weighing(0)))).toEqual(['old', 'fresh']);
  });

  it('prefers the own side of a border, unless the way is much longer', () => {
    const abroad = aCentre('abroad', { country: 'UGA', position: [32.06, 3.56] });
    const home = aCentre('home', { position: [32.055, 3.7] });
    const far = aCentre('far', { position: [32.055, 5] });
    const ground = aGround({ centres: [abroad, home, far], crossings: [elegu('open')] });
    expect(namesOf(rankCentres(aQuestion(), ground))).toEqual(['home', 'abroad', 'far']);
  });

  it('leaves out the centres named, to find where to go instead', () => {
    const ground = aGround({ centres: [aCentre('full-soon'), aCentre('other')] });
    const answer = rankCentres(aQuestion({ except: ['centre:full-soon'] }), ground);
    expect(namesOf(answer)).toEqual(['other']);
  });

  it('tells what was known at the moment asked for, not later', () => {
    const centres = [aCentre('it', { places: { countedAt: '2026-11-22T10:00:00Z' } })];
    const [before] = rankCentres(
      aQuestion(),
      aGround({ centres, moment: '2026-11-22T09:00:00Z' }),
    ).centres;
    expect(before).toMatchObject({ tier: 'unknown', places: { present: null } });
  });

  it('gives no more rows of a tier than asked for, and counts them all', () => {
    const centres = Array.from({ length: 30 }, (_, index) =>
      aCentre(`c${index}`, { position: [32.055, 3.61 + index / 100] }),
    );
    const answer = rankCentres(aQuestion(), aGround({ centres }), { rowsPerTier: 3 });
    expect(namesOf(answer)).toEqual(['c0', 'c1', 'c2']);
    expect(answer.tiers.fits).toBe(30);
    expect(answer.freeInAll).toBe(3_000);
  });

  it('without any centre answers with none, and nothing comes closest', () => {
    expect(rankCentres(aQuestion(), aGround())).toMatchObject({
      centres: [],
      split: null,
      closest: null,
      freeInAll: 0,
    });
  });
});

describe('where no one centre can take all', () => {
  it('splits over the fewest centres, nearest first, and shows them though they are not asked for', () => {
    const centres = [
      aCentre('near', { places: { present: 220 } }),
      aCentre('middle', { position: [32.055, 3.8] }),
      aCentre('far', { position: [32.055, 3.9] }),
    ];
    const answer = rankCentres(aQuestion({ people: 150 }), aGround({ centres }), {
      rowsPerTier: 1,
    });
    expect(answer.split).toMatchObject([
      { id: 'centre:middle', people: 100 },
      { id: 'centre:far', people: 50 },
    ]);
    expect(namesOf(answer)).toEqual(['near', 'middle', 'far']);
    expect(answer.closest).toBeNull();
  });

  it('sends nobody where places are unknown, and says what comes closest and lacks', () => {
    const centres = [
      aCentre('part'),
      aCentre('unknown', { places: { present: null } }),
      aCentre('standby', { status: 'standby' }),
    ];
    const answer = rankCentres(aQuestion({ people: 150 }), aGround({ centres }));
    expect(answer.split).toBeNull();
    expect(answer.freeInAll).toBe(100);
    expect(answer.closest).toEqual({
      id: 'centre:part',
      lacks: [{ code: 'fitsInPart', tier: 'fitsInPart', free: 100, short: 50, qualifier: 'exact' }],
    });
  });

  it.each<{
    name: string;
    closest: Parameters<typeof aCentre>[1];
    other: Parameters<typeof aCentre>[1];
    question?: Parameters<typeof aQuestion>[0];
  }>([
    {
      name: 'one that is 2 places short before a nearer one that is 11 short',
      closest: { places: { present: 230 } },
      other: { places: { present: 239 }, position: [32.055, 3.605] },
    },
    {
      name: 'one without one of two needs before a nearer one without both',
      closest: { services: ['medical'], servicesAbsent: ['wheelchair'] },
      other: { servicesAbsent: ['medical', 'wheelchair'], position: [32.055, 3.605] },
      question: { needs: ['medical', 'wheelchair'] },
    },
    {
      name: 'one without a need before a nearer one without it that is full besides',
      closest: { servicesAbsent: ['medical'] },
      other: { servicesAbsent: ['medical'], status: 'full', position: [32.055, 3.605] },
      question: { needs: ['medical'] },
    },
    {
      name: 'one of which places alone are unknown before a nearer one of which a need is so, too',
      closest: { counts: [], services: ['medical'] },
      other: { counts: [], position: [32.055, 3.605] },
      question: { needs: ['medical'] },
    },
    {
      name: 'one on standby with places for some before a nearer one of unknown places on standby',
      closest: { status: 'standby', places: { present: 235 } },
      other: { status: 'standby', counts: [], position: [32.055, 3.605] },
    },
    {
      name: 'one of which one number is missing before a nearer one without any',
      closest: { places: { blocked: null } },
      other: { counts: [], position: [32.055, 3.605] },
    },
    {
      name: 'one behind a limited crossing before one hours away that lacks no less itself',
      closest: { counts: [], country: 'UGA', position: [32.055, 3.5] },
      other: { counts: [], position: [32.055, 7] },
    },
    {
      name: 'one of unknown places before one of which nobody knows where it is, too',
      closest: { counts: [], position: [32.055, 7] },
      other: { counts: [], position: null },
    },
    {
      name: 'one at hand of which no number is known before one hours away of which one is missing',
      closest: { counts: [], position: [32.055, 3.605] },
      other: { places: { blocked: null }, position: [32.055, 9] },
    },
    {
      name: 'of two that lack the same the nearer',
      closest: { places: { present: 235 } },
      other: { places: { present: 235 }, position: [32.055, 4.5] },
    },
  ])('comes closest: $name, in either order', ({ closest, other, question }) => {
    const centres = [aCentre('other', other), aCentre('closest', closest)];
    const asking = aQuestion(question);
    const ground = aGround({ centres, crossings: [elegu('restricted')] });
    for (const order of ['score', 'distance'] as const) {
      const answer = rankCentres(asking, ground, { order, rowsPerTier: 1 });
      expect(answer.closest?.id).toBe('centre:closest');
      expect(answer.centres.map(({ id }) => id)).toContain('centre:closest');
    }
  });

  it('names every lack of the nearest that comes closest', () => {
    const centres = [
      aCentre('far', { position: [32.055, 4.5], counts: [], status: null }),
      aCentre('near', { counts: [], status: null }),
    ];
    const { closest } = rankCentres(aQuestion({ needs: ['medical'] }), aGround({ centres }));
    expect(closest?.id).toBe('centre:near');
    expect(closest?.lacks.map(({ code }) => code)).toEqual([
      'statusUnknown',
      'placesUnknown',
      'needUnknown',
    ]);
  });

  it.each(['unknown', 'standby'] as const)(
    'names one with places for all before nearer ones that are known too small, all %s',
    (status) => {
      const small = { capacity: 240, present: 235 };
      const centres = [
        aCentre('small', { status, places: small }),
        aCentre('uncounted', { status, counts: [] }),
        aCentre('enough', { status, position: [32.055, 5] }),
      ];
      const answer = rankCentres(aQuestion(), aGround({ centres }));
      expect(answer.closest?.id).toBe('centre:enough');
      expect(namesOf(answer)[0]).toBe('enough');
    },
  );

  it.each<{
    name: string;
    first: Parameters<typeof aCentre>[1];
    next: Parameters<typeof aCentre>[1];
  }>([
    {
      name: 'an open one without any number before a nearer one of which nobody said that it is open',
      first: { counts: [] },
      next: { status: null, counts: [], position: [32.055, 3.605] },
    },
    {
      name: 'one of which nobody said that it is open before an open one hours farther on, places unknown',
      first: { status: null, counts: [], position: [32.055, 3.605] },
      next: { counts: [], position: [32.055, 5] },
    },
    {
      name: 'an open one far away with places for all before a near one that may be closed, also if counted',
      first: { position: [32.055, 8] },
      next: { status: null, position: [32.055, 3.605] },
    },
    {
      name: 'an open one behind a limited crossing before one of unknown status on this side',
      first: { country: 'UGA', position: [32.055, 3.5] },
      next: { status: 'unknown' },
    },
    {
      name: 'an open one too small before a nearer one of unknown status and places',
      first: { places: { present: 235 } },
      next: { status: 'unknown', counts: [], position: [32.055, 3.605] },
    },
    {
      name: 'one that is open by all reports before one that is so by the newest alone',
      first: { position: [32.055, 8] },
      next: differing('full', {}),
    },
    {
      name: 'one that is open by the newest report as if nobody had said it',
      first: { counts: [] },
      next: { ...differing('closed'), position: [32.055, 3.605] },
    },
  ])('ranks $name', ({ first, next }) => {
    const answer = rankCentres(
      aQuestion({ needs: ['medical'] }),
      aGround({
        centres: [aCentre('next', next), aCentre('first', first)],
        crossings: [elegu('restricted')],
      }),
    );
    expect(answer.centres.map(({ tier, names }) => [tier, names.en])).toEqual([
      ['unknown', 'first'],
      ['unknown', 'next'],
    ]);
    expect(answer.closest?.id).toBe('centre:first');
  });

  it('states no time of a way through a closed crossing', () => {
    const centres = [aCentre('abroad', { country: 'UGA', position: [32.055, 3.5] })];
    const minutesWith = (status: 'open' | 'closed') =>
      rankCentres(aQuestion(), aGround({ centres, crossings: [elegu(status)] })).centres[0]?.travel
        ?.minutes;
    expect(minutesWith('open')).toBeGreaterThan(0);
    expect(minutesWith('closed')).toBeNull();
  });

  it('needs no split while one can take all, however far', () => {
    const centres = [
      aCentre('near', { places: { present: 235 } }),
      aCentre('far', { position: [32.055, 8] }),
    ];
    expect(rankCentres(aQuestion(), aGround({ centres }))).toMatchObject({
      split: null,
      closest: null,
    });
  });
});
