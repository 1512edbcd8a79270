import { PlaceId } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aFigure, aRound, day } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { countsOf, SOUTH_SUDAN } from '../../test/south-sudan';

const nation = { assessed: 120, known: 150, of: 'places', outside: 0 } as const;
const round = aRound({ coverage: nation });
const bentiu = { kind: 'place', id: 'site:bentiu' } as const;
const ask = askAs(
  'public',
  memoryStore({
    ...SOUTH_SUDAN,
    rounds: [round],
    figures: [
      ...countsOf(round, 0, { SSD: 1_900 }),
      ...countsOf(round, 1, { SS01: 500, SS06: 1_400 }),
      aFigure(round, 1_000, { subject: bentiu }),
    ],
  }),
);
const coverageOf = async (pcode: string, level: 0 | 1) => {
  const asOf = day('2025-02-28');
  const { passport, trend } = await ask.area.profile({
    operation: 'south-sudan',
    pcode,
    level,
    asOf,
  });
  expect(trend.at(-1)?.passport.coverage).toEqual(passport?.coverage);
  return passport?.coverage;
};

describe('coverage in the passport of one subject', () => {
  it('is the round’s for the country', async () => {
    expect(await coverageOf('SSD', 0)).toEqual(nation);
  });

  it('is of the area’s own places where some of them have figures of the round', async () => {
    expect(await coverageOf('SS06', 1)).toEqual({
      assessed: 1,
      known: 3,
      of: 'places',
      outside: 0,
    });
  });

  it('is not known where no place of the area has one', async () => {
    expect(await coverageOf('SS01', 1)).toBeNull();
  });

  it('is none of a site', async () => {
    const id = PlaceId.parse(bentiu.id);
    const { figures } = await ask.site.get({ operation: 'south-sudan', id });
    expect(figures.map(({ passport }) => [passport.roundNumber, passport.coverage])).toEqual([
      [16, null],
    ]);
  });
});
