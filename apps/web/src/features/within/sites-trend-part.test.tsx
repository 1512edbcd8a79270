import { SitesTrend } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aPassport } from '../../../test/a-passport';
import { render, wordsOf } from '../../../test/render';
import { SitesTrendPart } from './sites-trend-part';

const aPoint = (asOf: string, compared: number | null, rest: Record<string, unknown> = {}) => ({
  passport: aPassport({ asOf, round: `mt/${asOf}` }),
  counted: 3,
  suppressed: 0,
  carriedOver: 0,
  people: 230,
  compared,
  newlyCovered: null,
  noLongerCovered: null,
  ...rest,
});

const shown = (points: readonly unknown[], isFiltered = false) => {
  const trend = SitesTrend.parse({
    indicator: 'idp',
    askedFor: '2022-06-30',
    people: null,
    sites: 4,
    common: 2,
    points,
  });
  return render(
    <SitesTrendPart
      trend={trend}
      shownAsOf="2021-09-30"
      isFiltered={isFiltered}
      onDay={() => undefined}
    />,
  );
};

const said = async (points: readonly unknown[], isFiltered = false) =>
  wordsOf(await shown(points, isFiltered));

describe('the trend of sites inside', () => {
  it('compares the same sites, and tells apart what was covered newly or no longer', async () => {
    const words = await said([
      aPoint('2021-09-30', 190),
      aPoint('2022-06-30', 165, {
        newlyCovered: { sites: 1, people: 70 },
        noLongerCovered: { sites: 2, people: 40 },
      }),
    ]);
    expect(words).toContain('From 190 on 30 Sep 2021 to 165 on 30 Jun 2022 (−25), at the 2 sites');
    expect(words).toContain('newly covered 1 site with 70 people.');
    expect(words).toContain('no longer covered 2 sites, where 40 people were.');
  });

  it('shows the map of a round whose column is pressed, and marks the one shown', async () => {
    const markup = await shown([aPoint('2021-09-30', 190), aPoint('2022-06-30', 165)]);
    const columns = markup.match(/<button[^>]*role="radio"[^>]*>/g) ?? [];
    expect(columns.map((column) => column.includes('aria-checked="true"'))).toEqual([true, false]);
  });

  it('does not compare what only one round counted', async () => {
    expect(await said([aPoint('2021-09-30', 190)])).toContain('Too few of these sites');
  });

  it('says that the filter of sites does not hold for it', async () => {
    expect(await said([aPoint('2021-09-30', 190)], true)).toContain('the filter leaves out');
  });
});
