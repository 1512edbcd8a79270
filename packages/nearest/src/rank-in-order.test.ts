import { type Centre, PlaceId } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aCentre, aGround, aQuestion, elegu } from '../test/ground';
import { type RankOptions, rankCentres } from './rank-centres';

/** Some vaguely placed ones, which the score puts after others that are a little farther away. */
const centres = Array.from({ length: 200 }, (_, index) =>
  aCentre(`c${index}`, {
    position: [32.055 + Math.sin(index) / 2, 3.6 + Math.cos(index * 7) / 2],
    precision: index % 3 === 0 ? 'approximate' : 'exact',
  }),
);

const rowsOf = (options: RankOptions) =>
  rankCentres(
    aQuestion(),
    aGround({ centres: [...centres, aCentre('nowhere', { position: null })] }),
    options,
  )
    .centres.filter(({ tier }) => tier === 'fits')
    .map(({ id, distanceKm }) => ({ id, km: distanceKm }));

describe('the rows of an answer', () => {
  it('are the nearest of each part where these are asked for, also if few are', () => {
    const all = rowsOf({ rowsPerTier: 1_000 });
    const nearest = all.toSorted((a, b) => (a.km ?? 0) - (b.km ?? 0)).slice(0, 12);
    expect(rowsOf({ rowsPerTier: 12, order: 'distance' })).toEqual(nearest);
    expect(rowsOf({ rowsPerTier: 12 })).not.toEqual(nearest);
  });

  it('have one that is asked for after the first ones, as it stands among all', () => {
    const all = rowsOf({ rowsPerTier: 1_000 });
    const also = PlaceId.parse(all[150]?.id);
    expect(rowsOf({ rowsPerTier: 12, also })).toEqual([...all.slice(0, 12), all[150]]);
    expect(rowsOf({ rowsPerTier: 12, also: PlaceId.parse(all[3]?.id) })).toEqual(all.slice(0, 12));
  });
});

describe('an answer to one more need', () => {
  const said = centres.map(
    (one, index): Centre => ({
      ...one,
      services: index % 3 === 0 ? ['medical'] : [],
      servicesAbsent: index % 3 === 1 ? ['medical'] : [],
    }),
  );

  type Asked = Parameters<typeof aQuestion>[0];
  const questions: readonly Asked[] = [
    { needs: ['medical'] },
    { needs: ['medical', 'open24h'], people: 80 },
    { needs: ['medical'], mode: 'foot' },
    { nationalities: ['ETH'], languages: ['ar'] },
  ];
  const before: readonly Asked[] = [
    {},
    { people: 3 },
    { mode: 'foot' },
    { people: 80, needs: ['wheelchair'] },
  ];

  it.each(questions)('is the same whatever was asked before it: %j', (more) => {
    const ground = () => aGround({ centres: said });
    const asked = aQuestion(more);
    const used = ground();
    for (const one of before) {
      rankCentres(aQuestion(one), used);
      expect(rankCentres(asked, used)).toEqual(rankCentres(asked, ground()));
    }
  });

  it('follows other weights of the operation', () => {
    const abroad = said.map((one, index) =>
      aCentre(`a${index}`, {
        position: one.place.position,
        country: index % 2 === 0 ? 'UGA' : 'SSD',
      }),
    );
    const ground = aGround({ centres: abroad, crossings: [elegu('open')] });
    const { operation } = ground;
    const { nearest } = operation;
    const weights = { ...nearest.weights, border: 500 };
    const weighed = { ...operation, nearest: { ...nearest, weights } };
    const before = rankCentres(aQuestion(), ground);
    const after = rankCentres(aQuestion(), { ...ground, operation: weighed });
    expect(after).not.toEqual(before);
    expect(after).toEqual(
      rankCentres(aQuestion(), { ...ground, operation: weighed, centres: [...ground.centres] }),
    );
  });
});
