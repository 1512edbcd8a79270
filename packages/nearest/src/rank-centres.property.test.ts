import { CENTRE_STATUSES, type Centre, CROSSING_STATUSES } from '@waystation/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCentre, aGround, aQuestion, elegu } from '../test/ground';
import type { NearestAnswer, RankedCentre } from './nearest-answer';
import { rankCentres } from './rank-centres';
import { geodesicBetween } from './travel/geodesic';

const number = fc.option(fc.integer({ min: 0, max: 120 }));

const anyCentre = fc.record({
  position: fc.option(
    fc.tuple(
      fc.double({ min: 30, max: 34, noNaN: true }),
      fc.double({ min: 1, max: 6, noNaN: true }),
    ),
    {
      freq: 10,
    },
  ),
  country: fc.constantFrom('SSD', 'UGA', 'KEN', null),
  status: fc.option(fc.constantFrom(...CENTRE_STATUSES)),
  places: fc.record({
    capacity: number,
    blocked: number,
    present: number,
    countedAt: fc.constantFrom('2026-11-22', '2026-11-21', '2026-11-20', '2026-11-10'),
  }),
  services: fc.subarray(['medical', 'wheelchair'] as const),
  servicesAbsent: fc.subarray(['medical', 'wheelchair'] as const),
});

const anyCentres = fc
  .array(anyCentre, { maxLength: 25 })
  .map((all): readonly Centre[] => all.map((one, index) => aCentre(`c${index}`, one)));

const anyCrossings = fc.array(fc.constantFrom(...CROSSING_STATUSES), { maxLength: 3 }).map((all) =>
  all.map((status, index) =>
    elegu(status, {
      place: { id: `crossing:${index}`, names: { en: 'it' }, position: [31 + index, 3.5] },
    }),
  ),
);

const anyQuestion = fc.record({
  people: fc.integer({ min: 1, max: 200 }),
  needs: fc.subarray(['medical', 'wheelchair'] as const),
});

const ask = (
  centres: readonly Centre[],
  crossings: ReturnType<typeof elegu>[],
  question: Parameters<typeof aQuestion>[0],
): NearestAnswer =>
  rankCentres(aQuestion(question), aGround({ centres, crossings }), { rowsPerTier: 100 });

const always = (holds: (answer: NearestAnswer, centres: readonly Centre[]) => void): void =>
  fc.assert(
    fc.property(anyCentres, anyCrossings, anyQuestion, (centres, crossings, question) =>
      holds(ask(centres, crossings, question), centres),
    ),
  );

const isSuitable = ({ needs }: RankedCentre) => needs.every(({ state }) => state !== 'unmet');
const isCutOff = ({ border }: RankedCentre) =>
  border.kind === 'abroad' && border.crossing?.status === 'closed';

describe('any ranking', () => {
  it('never puts a closed, unsuitable or cut off centre above an open suitable one', () => {
    always(({ centres }) => {
      const bad = centres.findIndex(
        (row) => row.status === 'closed' || !isSuitable(row) || isCutOff(row),
      );
      const below = bad < 0 ? [] : centres.slice(bad);
      expect(
        below.filter((row) => row.status === 'operating' && isSuitable(row) && !isCutOff(row)),
      ).toEqual([]);
    });
  });

  it('never puts a centre of unknown status above an open one with known places for all that may suit', () => {
    always(({ centres, question }) => {
      const unsaid = centres.findIndex(({ status }) => status === 'unknown');
      const below = unsaid < 0 ? [] : centres.slice(unsaid);
      const isOpenWithPlaces = (row: RankedCentre): boolean =>
        row.status === 'operating' &&
        row.position !== null &&
        isSuitable(row) &&
        !isCutOff(row) &&
        row.free.kind === 'known' &&
        row.free.free >= question.people;
      expect(below.filter(isOpenWithPlaces).map(({ reasons }) => reasons)).toEqual([]);
    });
  });

  it('never calls unknown free: who fits is known to be open, near a passable way, with places', () => {
    always(({ centres, question }) => {
      for (const row of centres.filter(({ tier }) => tier === 'fits' || tier === 'fitsInPart')) {
        const { capacity, blocked, present } = row.places;
        expect(row.status).toBe('operating');
        expect(row.free).toMatchObject({
          kind: 'known',
          free: (capacity ?? Number.NaN) - (blocked ?? Number.NaN) - (present ?? Number.NaN),
        });
        expect(row.needs.every(({ state }) => state === 'met')).toBe(true);
        expect(row.position).not.toBeNull();
        expect(row.border.kind).not.toBe('unknown');
        if (row.border.kind === 'abroad') {
          expect(row.border.crossing?.status).toBe('open');
        }
        expect(row.free.kind === 'known' && row.free.free >= question.people).toBe(
          row.tier === 'fits',
        );
      }
    });
  });

  it('hides no centre', () => {
    always(({ centres, tiers }, all) => {
      expect(new Set(centres.map(({ id }) => id))).toEqual(
        new Set(all.map(({ place }) => place.id)),
      );
      expect(Object.values(tiers).reduce((sum, count) => sum + count, 0)).toBe(all.length);
    });
  });

  it('sends a split only to centres with known places, all of the people and no more than fit', () => {
    always(({ centres, split, question }) => {
      const parts = split ?? [];
      expect(parts.reduce((sum, { people }) => sum + people, 0)).toBe(
        split === null ? 0 : question.people,
      );
      for (const part of parts) {
        const row = centres.find(({ id }) => id === part.id);
        expect(row?.tier).toBe('fitsInPart');
        expect(row?.free.kind === 'known' && row.free.free >= part.people).toBe(true);
      }
    });
  });

  it('does not depend on the order of centres and crossings', () => {
    fc.assert(
      fc.property(anyCentres, anyCrossings, anyQuestion, (centres, crossings, question) => {
        expect(ask(centres.toReversed(), crossings.toReversed(), question)).toEqual(
          ask(centres, crossings, question),
        );
      }),
    );
  });

  it('gives the same first rows, whether few are asked for or all', () => {
    fc.assert(
      fc.property(anyCentres, anyQuestion, (centres, question) => {
        const all = ask(centres, [], question);
        const few = rankCentres(aQuestion(question), aGround({ centres }), { rowsPerTier: 2 });
        const named = new Set([...(few.split ?? []), few.closest].map((one) => one?.id));
        const firstTwo = all.centres.filter(
          ({ tier, id }) =>
            named.has(id) ||
            all.centres.filter((row) => row.tier === tier).findIndex((row) => row.id === id) < 2,
        );
        expect(few.centres.map(({ id }) => id)).toEqual(firstTwo.map(({ id }) => id));
        expect(few.closest).toEqual(all.closest);
      }),
    );
  });

  it('tells the geodesic distance of every centre', () => {
    always(({ centres, question }) => {
      for (const { position, distanceKm } of centres) {
        expect(distanceKm).toBe(
          position === null ? null : geodesicBetween(question.position, position).km,
        );
      }
    });
  });
});
