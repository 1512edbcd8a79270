import { kilometresBetween } from '@waystation/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cornerAt, type Grid, gridGraph, streetsOf } from '../../test/grid-graph';
import { createJourneyPlanner, type Journey, type JourneyQuestion } from './journeys';
import { SearchTooLong } from './spread';

const SPEEDS = [10, 25, 40, 65, 90] as const;

const aGrid = fc
  .record({
    size: fc.integer({ min: 2, max: 5 }),
    speeds: fc.array(fc.constantFrom(...SPEEDS), { minLength: 40, maxLength: 40 }),
  })
  .map(
    ({ size, speeds }): Grid => ({
      size,
      spacing: 0.01,
      kmhOf: (street) => speeds[street] ?? 25,
    }),
  );

const aGridAndCorners = aGrid.chain((grid) =>
  fc.record({
    grid: fc.constant(grid),
    corners: fc.array(fc.nat(grid.size * grid.size - 1), { minLength: 3, maxLength: 3 }),
  }),
);

const SIDE: Grid = { size: 4, spacing: 0.01, kmhOf: () => 60 };

const ask = (grid: Grid, question: Partial<JourneyQuestion>): readonly Journey[] =>
  createJourneyPlanner(gridGraph(grid))({
    from: cornerAt(grid, 0),
    to: [],
    mode: 'car',
    closures: [],
    ...question,
  });

describe('the line of a journey', () => {
  const lineTo = (corner: number, closed: readonly number[] = []) => {
    const [journey] = ask(SIDE, {
      to: [cornerAt(SIDE, corner)],
      closures: closed.map((one) => ({ at: cornerAt(SIDE, one), radiusMetres: 100 })),
      isDrawn: true,
    });
    return journey?.kind === 'road' ? journey.line : undefined;
  };

  it('goes from corner to corner, as long as the journey is', () => {
    const line = lineTo(15) ?? [];
    expect(line[0]?.map((degrees) => degrees.toFixed(4))).toEqual(['30.0000', '9.0000']);
    expect(line.at(-1)?.map((degrees) => degrees.toFixed(4))).toEqual(['30.0300', '9.0300']);
    const km = line
      .slice(1)
      .reduce((sum, point, at) => sum + kilometresBetween(line[at] ?? point, point), 0);
    const [journey] = ask(SIDE, { to: [cornerAt(SIDE, 15)] });
    expect(journey?.kind === 'road' && journey.metres / 1000).toBeCloseTo(km, 2);
  });

  it('goes around what is closed', () => {
    const line = lineTo(2, [1]) ?? [];
    const isThere = ([lon, lat]: readonly [number, number]) =>
      Math.abs(lon - 30.01) < 0.001 && Math.abs(lat - 9) < 0.001;
    expect(lineTo(2)?.some(isThere)).toBe(true);
    expect(line.length).toBeGreaterThan(2);
    expect(line.some(isThere)).toBe(false);
  });

  it('is not made where nobody asks for it', () => {
    expect(ask(SIDE, { to: [cornerAt(SIDE, 2)] })[0]).toMatchObject({ kind: 'road', line: null });
  });
});

const secondsOf = (journey: Journey | undefined): number =>
  journey?.kind === 'road' ? journey.seconds : Number.POSITIVE_INFINITY;

const secondsBetween = (
  grid: Grid,
  [from, to]: readonly [number, number],
  closed: readonly number[] = [],
) =>
  secondsOf(
    ask(grid, {
      from: cornerAt(grid, from),
      to: [cornerAt(grid, to)],
      closures: closed.map((corner) => ({ at: cornerAt(grid, corner), radiusMetres: 100 })),
    })[0],
  );

/** Tenths of a second between every pair of corners, by trying every corner in between. */
const byBruteForce = (grid: Grid): readonly (readonly number[])[] => {
  const corners = [...Array(grid.size * grid.size).keys()];
  const table = corners.map((from) =>
    corners.map((to) => (from === to ? 0 : Number.POSITIVE_INFINITY)),
  );
  streetsOf(grid).forEach(([from, to], street) => {
    const km = kilometresBetween(cornerAt(grid, from), cornerAt(grid, to));
    const cost = Math.round((3.6 * Math.round(km * 10_000)) / grid.kmhOf(street));
    table[from]?.splice(to, 1, cost);
    table[to]?.splice(from, 1, cost);
  });
  for (const via of corners) {
    for (const row of table) {
      row.forEach((known, to) => {
        row.splice(to, 1, Math.min(known, (row[via] ?? 0) + (table[via]?.[to] ?? 0)));
      });
    }
  }
  return table;
};

describe('journeys', () => {
  it('are the shortest there are', () => {
    fc.assert(
      fc.property(aGridAndCorners, ({ grid, corners: [from = 0, to = 0] }) => {
        const expected = byBruteForce(grid)[from]?.[to] ?? 0;
        expect(secondsBetween(grid, [from, to])).toBe(Math.round(expected / 10));
      }),
    );
  });

  it('take as long back as there where nothing is one-way, and no longer than by way of a third', () => {
    fc.assert(
      fc.property(aGridAndCorners, ({ grid, corners: [a = 0, b = 0, c = 0] }) => {
        const direct = secondsBetween(grid, [a, b]);
        expect(Math.abs(direct - secondsBetween(grid, [b, a]))).toBeLessThanOrEqual(1);
        expect(direct).toBeLessThanOrEqual(
          secondsBetween(grid, [a, c]) + secondsBetween(grid, [c, b]) + 2,
        );
      }),
    );
  });

  it('are never made shorter by a closure', () => {
    fc.assert(
      fc.property(aGridAndCorners, ({ grid, corners: [a = 0, b = 0, closed = 0] }) => {
        expect(secondsBetween(grid, [a, b], [closed])).toBeGreaterThanOrEqual(
          secondsBetween(grid, [a, b]),
        );
      }),
    );
  });

  it('are the same asked together and alone', () => {
    fc.assert(
      fc.property(aGridAndCorners, ({ grid, corners }) => {
        const to = corners.map((corner) => cornerAt(grid, corner));
        expect(ask(grid, { to })).toEqual(to.map((one) => ask(grid, { to: [one] })[0]));
      }),
    );
  });

  it('say how long, how far, and what is walked to the road and from it', () => {
    const [journey] = ask(SIDE, { from: [30.005, 8.999], to: [[30.02, 9.0305]] });
    expect(journey).toEqual({
      kind: 'road',
      around: null,
      line: null,
      closedBeside: [],
      // 0.015 degrees eastward at 9° north and 0.03 northward, at 60 km/h.
      metres: 4_983,
      seconds: 299,
      toRoadMetres: 111,
      fromRoadMetres: 56,
      walkSeconds: 150,
      closedOnWay: [],
    });
  });

  it('go along one street without its corners, and nowhere from a spot to itself', () => {
    const [along, still] = ask(SIDE, {
      from: [30.002, 9],
      to: [
        [30.006, 9],
        [30.002, 9],
      ],
    });
    expect(along).toMatchObject({ metres: 439, seconds: 26 });
    expect(still).toMatchObject({ metres: 0, seconds: 0 });
  });

  it('go around a closed street', () => {
    const closures = [{ at: [30.005, 9] as const, radiusMetres: 50 }];
    const [around] = ask(SIDE, { from: [30.002, 9], to: [[30.008, 9]], closures });
    const [straight] = ask(SIDE, { from: [30.002, 9], to: [[30.008, 9]] });
    expect(secondsOf(straight)).toBe(40);
    expect(secondsOf(around)).toBeGreaterThan(150);
  });

  it('do not pass a closed corner, but reach it and leave it', () => {
    const line: Grid = { ...SIDE, size: 2 };
    const closures = [1, 2].map((corner) => ({ at: cornerAt(line, corner), radiusMetres: 50 }));
    const to = [1, 2, 3].map((corner) => cornerAt(line, corner));
    const kinds = (journeys: readonly Journey[]) => journeys.map(({ kind }) => kind);
    expect(kinds(ask(line, { to, closures }))).toEqual(['road', 'road', 'none']);
    const fromIt = ask(line, { from: cornerAt(line, 1), to: [cornerAt(line, 0)], closures });
    expect(kinds(fromIt)).toEqual(['road']);
  });

  it('close the nearest road where a closure lies beside it', () => {
    const closures = [{ at: [30.005, 8.99] as const, radiusMetres: 50 }];
    const journey = { from: [30.002, 9], to: [[30.008, 9]] } as const;
    expect(secondsOf(ask(SIDE, { ...journey, closures })[0])).toBeGreaterThan(150);
  });

  it('name the closures that they would have led through, and no others', () => {
    const closures = [
      [30.025, 9.03],
      [30.005, 9],
      [30.015, 9],
    ].map(([lon = 0, lat = 0]) => ({ at: [lon, lat] as const, radiusMetres: 50 }));
    const to = [
      [30.008, 9],
      [30.02, 9],
      [30.001, 9],
      [30, 9.02],
    ] as const;
    const named = (journeys: readonly Journey[]) => journeys.map((one) => one.closedOnWay);
    expect(named(ask(SIDE, { from: [30.002, 9], to, closures }))).toEqual([[1], [1, 2], [], []]);
    expect(named(ask(SIDE, { from: [30.002, 9], to }))).toEqual([[], [], [], []]);
    const line: Grid = { ...SIDE, size: 2 };
    const around = [1, 2].map((corner) => ({ at: cornerAt(line, corner), radiusMetres: 50 }));
    expect(ask(line, { to: [cornerAt(line, 3)], closures: around })).toMatchObject([
      { kind: 'none', reason: 'noWay', closedOnWay: [expect.any(Number)] },
    ]);
  });

  it('name closures only where they make the way longer, or impossible', () => {
    fc.assert(
      fc.property(aGridAndCorners, ({ grid, corners: [a = 0, b = 0, closed = 0] }) => {
        const question = {
          from: cornerAt(grid, a),
          to: [cornerAt(grid, b)],
          closures: [{ at: cornerAt(grid, closed), radiusMetres: 100 }],
        };
        const [journey] = ask(grid, question);
        const isLonger = secondsOf(journey) > secondsBetween(grid, [a, b]) + 1;
        expect(journey?.closedOnWay).toEqual(isLonger ? [0] : expect.any(Array));
      }),
    );
  });

  it('say how much longer the way round is, and nothing where the way is as always', () => {
    const [round, other] = ask(SIDE, {
      from: [30.005, 9],
      to: [
        [30.025, 9],
        [30.005, 9.01],
      ],
      closures: [{ at: [30.015, 9], radiusMetres: 100 }],
    });
    // One street up and one down: 0.02 degrees of latitude more, at 60 km/h.
    expect(round).toMatchObject({
      closedOnWay: [0],
      around: { metres: expect.closeTo(2_224, -1), seconds: expect.closeTo(133, -1) },
    });
    expect(other).toMatchObject({ closedOnWay: [], around: null });
  });

  it('name the closures within a kilometre of the way that are not on it', () => {
    const at = (lon: number, lat: number) => ({ at: [lon, lat] as const, radiusMetres: 100 });
    const beside = (...closures: readonly ReturnType<typeof at>[]) => {
      const to = [[30.03, 9] as const];
      const [journey] = ask(SIDE, { from: [30, 9], to, closures });
      return journey?.kind === 'road' ? journey.closedBeside : null;
    };
    expect(beside(at(30.01, 9.005))).toEqual([0]);
    expect(beside(at(30.01, 9.02), at(30.02, 9.004))).toEqual([1]);
    // Gone around, and so not beside; what lies beside the way round is told.
    expect(beside(at(30.015, 9), at(30.015, 9.014))).toEqual([1]);
  });

  it('by vehicle begin near a road, not hours past the edge of the extract', () => {
    const past: Partial<JourneyQuestion> = { from: [30.005, 8.975], to: [[30.02, 9]] };
    expect(ask(SIDE, { ...past, mode: 'car' })).toMatchObject([{ reason: 'noRoadNearStart' }]);
    expect(ask(SIDE, { ...past, mode: 'foot' })).toMatchObject([{ kind: 'road' }]);
  });

  it('say why there is none', () => {
    expect(ask(SIDE, { from: [40, 9], to: [[30, 9]] })).toEqual([
      { kind: 'none', reason: 'noRoadNearStart', closedOnWay: [] },
    ]);
    expect(ask(SIDE, { to: [[30, 9.5]] })).toMatchObject([
      { kind: 'none', reason: 'noRoadNearEnd' },
    ]);
  });

  it('end before they look for the roads of every place, when it is late', () => {
    const plan = createJourneyPlanner(gridGraph(SIDE));
    let looks = 0;
    const isLate = (): boolean => {
      looks += 1;
      return looks > 2;
    };
    const to = Array.from({ length: 100 }, () => cornerAt(SIDE, 5));
    const question = { from: cornerAt(SIDE, 0), to, mode: 'car', closures: [] } as const;
    expect(() => plan(question, isLate)).toThrow(SearchTooLong);
    expect(looks).toBe(3);
  });

  it('end when they take too long', () => {
    const large: Grid = { ...SIDE, size: 70 };
    const plan = createJourneyPlanner(gridGraph(large));
    const question = {
      from: cornerAt(large, 0),
      to: [cornerAt(large, 70 * 70 - 1)],
      mode: 'foot',
      closures: [],
    } as const;
    expect(() => plan(question, () => true)).toThrow(SearchTooLong);
    expect(plan(question, () => false)).toMatchObject([{ kind: 'road' }]);
  });
});
