import { Day, RoundView } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { disabledButtons } from '../../../test/disabled-buttons';
import { render, wordsOf } from '../../../test/render';
import { NotAdded } from './not-added';
import { RoundBar } from './round-bar';

const aRound = (
  number: number | null,
  reportingDate: string,
  overrides: Record<string, unknown> = {},
): RoundView => {
  const { total = 1_000, coverage = null, ...round } = overrides;
  return RoundView.parse({
    round: {
      id: `mt/${reportingDate}`,
      series: 'Mobility Tracking',
      number,
      reportingDate,
      method: 'baseline',
      assessmentType: 'BA',
      source: 'IOM-DTM',
      ...round,
    },
    total,
    totalAbsence: total === null ? 'notAssessed' : null,
    coverage,
    sourceLabel: 'IOM DTM',
  });
};

type AwaitedRound = { readonly day: Day; readonly retry: (() => void) | null };

const R10 = aRound(10, '2020-12-31', { total: 1_615_765 });
const R11 = aRound(11, '2021-09-30', {
  total: 2_017_236,
  periodStart: '2021-07-01',
  periodEnd: '2021-09-30',
  published: 'November 2021',
});
const bar = (rounds: readonly RoundView[], day: string, awaited: AwaitedRound | null = null) =>
  render(
    <RoundBar
      isOfEveryone={false}
      rounds={rounds}
      day={Day.parse(day)}
      awaited={awaited}
      onDay={() => undefined}
      isWaiting={false}
      vs={null}
      onCompare={() => undefined}
    />,
  );

describe('the round bar', () => {
  it('opens a list of the rounds where there is no room for columns', async () => {
    const markup = await bar([R10, R11], '2021-10-15');
    const [, button = ''] = markup.match(/tablet:hidden"><button([^>]*)>/) ?? [];
    expect(button).toContain('aria-haspopup');
    expect(await bar([], '2021-10-15')).not.toContain('tablet:hidden');
  });

  it('says the round of the day with its date, collection and publication', async () => {
    const words = wordsOf(await bar([R10, R11], '2021-10-15'));
    expect(words).toContain('Round 11');
    expect(words).toContain('30 Sep 2021');
    expect(words).toMatch(/collected .*Jul.*Sep 2021/);
    expect(words).toContain('November 2021');
  });

  it('names the round that is drawn, and says of the chosen one that it could not be loaded', async () => {
    const retry = (): void => undefined;
    const markup = await bar([R10, R11], '2021-10-15', { day: Day.parse('2020-12-31'), retry });
    const words = wordsOf(markup);
    expect(words).toContain('Round 11 As of 30 Sep 2021');
    expect(words).toContain('Round 10 could not be loaded Try again');
    expect(words).not.toContain('Compare with another round');
    expect(markup).toMatch(/aria-label="Round 10: [^"]*, not loaded"/);
  });

  it('goes on from the round that was chosen while it is read', async () => {
    const awaited = { day: Day.parse('2020-12-31'), retry: null };
    const buttons = disabledButtons(await bar([R10, R11], '2021-10-15', awaited));
    expect(buttons).toContain('Previous round');
    expect(buttons).not.toContain('Next round');
  });

  it('names every column with its round, number and date, and marks the one shown', async () => {
    const markup = await bar([R10, R11], '2021-09-30');
    expect(markup.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ')).toMatch(
      /aria-label="Round 10: 1 615 765, 31 Dec 2020"/,
    );
    expect(markup.match(/aria-checked="true"/g)).toHaveLength(1);
  });

  it('cannot go past the last round, nor before the first', async () => {
    expect(disabledButtons(await bar([R10, R11], '2021-09-30'))).toEqual(['Next round']);
    expect(disabledButtons(await bar([R10, R11], '2020-12-31'))).toEqual(['Previous round']);
  });

  it('says that there was no round yet, and never shows a later one for it', async () => {
    expect(wordsOf(await bar([R10], '2019-01-01'))).toMatch(/^No round yet/);
  });

  it('marks a total that is not known, and explains the mark', async () => {
    const words = wordsOf(await bar([aRound(9, '2019-06-30', { total: null }), R10], '2020-12-31'));
    expect(words).toContain('× total not known');
  });

  it('draws rounds of low coverage hollow, and explains that, only where there are such', async () => {
    const low = aRound(9, '2019-06-30', { coverage: { assessed: 50, known: 79, of: 'areas' } });
    expect(wordsOf(await bar([low, R10], '2020-12-31'))).toContain('under 90 % of areas covered');
    expect(wordsOf(await bar([R10, R11], '2020-12-31'))).not.toContain('covered');
  });

  it('calls a round without a number by its date', async () => {
    const words = wordsOf(await bar([aRound(null, '2020-03-31')], '2020-12-31'));
    expect(words).toContain('Report of 31 Mar 2020');
  });
});

describe('two rounds asked for together', () => {
  it.each([
    ['the later first', [R11, R10] as const],
    ['the earlier first', [R10, R11] as const],
  ])('are refused with the reason, and can be compared: %s', async (_case, rounds) => {
    const words = wordsOf(
      await render(
        <NotAdded rounds={rounds} onCompare={() => undefined} onClose={() => undefined} />,
      ),
    );
    expect(words).toContain('they cannot be added');
    expect(words).toContain('Compare Round 11, 30 Sep 2021 with Round 10, 31 Dec 2020');
  });
});
