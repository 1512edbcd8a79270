import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { AreaProfile, Language } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aPassport } from '../../../test/a-passport';
import { aView } from '../../../test/a-view';
import { anAreaProfile } from '../../../test/an-area-profile';
import { render, wordsOf } from '../../../test/render';
import { operationQueries } from '../../api/operation-queries';
import { AreaInspector } from './area-inspector';

const NAMES: Readonly<Record<string, string>> = {
  SS0609: 'Rubkona',
  SS06: 'Unity',
  SS03: 'Jonglei',
};

const view = aView('2021-09-30');

/** The panel when the server has answered with a profile; without one, while it is asked. */
const panel = (profile?: AreaProfile, language: Language = 'en', shown = view) => {
  const queries = new QueryClient();
  const { level, day, indicator, operation } = shown;
  if (level === null || indicator === null) {
    throw new Error('The view must have areas.');
  }
  const { queryKey } = operationQueries(operation.code).profile(
    { level, pcode: 'SS0609' },
    { indicator: indicator.id, asOf: day },
  );
  queries.setQueryData(queryKey, profile);
  return render(
    <QueryClientProvider client={queries}>
      <AreaInspector
        originChoice={{ chosen: [], onToggle: () => undefined }}
        view={shown}
        level={level}
        pcode="SS0609"
        parentName="Unity"
        nameOf={(pcode) => NAMES[pcode]}
        onDay={() => undefined}
        inside={null}
        onClose={() => undefined}
        onShow={undefined}
      />
    </QueryClientProvider>,
    language,
  );
};

const wordsWith = async (overrides: Record<string, unknown> = {}) =>
  wordsOf(await panel(anAreaProfile(overrides)));

describe('the panel of an area', () => {
  it('has name, P-code, figure with unit and measure, rank and passport', async () => {
    const words = await wordsWith();
    expect(words).toMatch(/^Rubkona Unity SS0609/);
    expect(words).toContain('Internally displaced people highest of 79 second-level areas 174 545');
    expect(words).toContain('individuals, present on the date');
    expect(words).toContain('As of 30 Sep 2021 Source IOM DTM, R11');
    expect(words).toContain('Coverage 80 / 82');
  });

  it('says what it waits for while it waits', async () => {
    expect(wordsOf(await panel())).toContain('Loading: the selected place');
  });

  it.each([
    ['notAssessed', 'not assessed', 'The round did not cover it. This does not mean zero.'],
    ['inaccessible', 'could not be reached', 'Teams could not reach it, so nobody was counted.'],
    ['suppressed', 'suppressed', 'It is known but not shown, to protect people.'],
    ['unknown', 'unknown', 'No number is known here. This does not mean zero.'],
  ])('in place of a figure that is %s says why', async (absence, word, sentence) => {
    const words = await wordsWith({ value: null, absence, rank: null });
    expect(words).toContain(`Internally displaced people ${word} `);
    expect(words).toContain(sentence);
    expect(words).not.toMatch(/people 0 /);
  });

  it('shows a reported zero as a number, with its passport', async () => {
    const words = await wordsWith({ value: 0, rank: { place: 79, of: 79 } });
    expect(words).toContain('79 of 79 second-level areas 0 individuals');
    expect(words).toContain('As of 30 Sep 2021');
  });

  it('says that a figure was counted in an earlier round, and only then', async () => {
    expect(await wordsWith({ carriedOver: true })).toContain('counted in an earlier round');
    expect(await wordsWith()).not.toContain('earlier round');
  });

  it('puts other series of arrivals beside the figure with their own passports, and adds nothing', async () => {
    const passport = aPassport({ series: 'Biometric Registration', roundNumber: null });
    const otherSeries = [{ passport, unit: 'individuals', value: 120_000, absence: null }];
    const { indicator } = view;
    const ofArrivals = {
      ...view,
      indicator: indicator && { ...indicator, from: 'flows' as const },
    };
    const words = wordsOf(await panel(anAreaProfile({ otherSeries }), 'en', ofArrivals));
    expect(words).toContain('Other series, not added');
    expect(words.split('Other series')[1]).not.toContain('IOM DTM, R11, 30 Sep 2021');
    expect(words).toContain('120 000 individuals Biometric Registration IOM DTM, 30 Sep 2021');
    expect(words).not.toContain('294 545');
  });

  it('shows the rounds in a row, saying that they are not added up', async () => {
    const trend = [10, 11].map((roundNumber) => ({
      passport: aPassport({ roundNumber, round: `mt/${roundNumber}` }),
      value: 1_000,
      absence: null,
    }));
    expect(await wordsWith({ trend })).toContain('rounds are not added up');
    expect(await wordsWith({ trend: trend.slice(1) })).not.toContain('not added up');
  });

  it('says so where none of its locations has people, in place of an empty list', async () => {
    const none = await wordsWith({ sites: 82, largestSites: [] });
    expect(none).toContain('82 locations None of them has people reported by this date.');
    expect(await wordsWith({ sites: 0, largestSites: [] })).not.toContain('None of them');
  });

  it('names the unit of what else was counted', async () => {
    const alsoCounted = [
      { group: 'idp', unit: 'households', passport: aPassport(), value: 29_000, absence: null },
      { group: 'returnee', unit: 'individuals', passport: aPassport(), value: 512, absence: null },
    ];
    const words = await wordsWith({ alsoCounted });
    expect(words).toContain(
      'Internally displaced people, households IOM DTM, R11, 30 Sep 2021 29 000',
    );
    expect(words).toContain('Returnees IOM DTM, R11, 30 Sep 2021 512');
  });
});

describe('the largest sites of an area', () => {
  const aSite = (name: string, value: number | null, overrides: Record<string, unknown> = {}) => ({
    id: `site:${name}`,
    name,
    asOf: '2021-09-30',
    roundNumber: 11,
    value,
    absence: value === null ? 'notAssessed' : null,
    ...overrides,
  });

  it('say their round and date wherever it is not that of the area', async () => {
    const largestSites = [
      aSite('Bentiu', 108_456),
      aSite('Bimruok', 20_000, { asOf: '2020-12-31', roundNumber: 10 }),
    ];
    const words = await wordsWith({ largestSites, sites: 2 });
    expect(words).toContain('Bentiu 108 456');
    expect(words).toContain('Bimruok Round 10, 31 Dec 2020 20 000');
  });

  it('without a number say why; those without coordinates are counted, too', async () => {
    const words = await wordsWith({
      largestSites: [aSite('Nyal', null)],
      sites: 3,
      sitesWithoutCoordinates: 2,
    });
    expect(words).toContain('3 locations');
    expect(words).toContain('Nyal not assessed');
    expect(words).toContain('2 locations without coordinates are counted, not drawn.');
  });
});

describe('where the people of an area come from', () => {
  const from = (label: string, value: number | null, pcode: string | null = null) => ({
    label,
    pcode,
    foreign: null,
    value,
    absence: value === null ? 'suppressed' : null,
  });

  it('is the largest origins by name, the others together, and what nobody recorded', async () => {
    const words = await wordsWith({
      origins: [
        from('b', 40),
        from('c', 30),
        from('d', 20),
        from('e', 12),
        from('Unity state', 900, 'SS06'),
      ],
      originNotStated: 77,
    });
    expect(words).toMatch(/Where from .+\d{4}.* Unity 900/);
    expect(words).toContain('Unity 900 b 40 c 30 other origins 32 not recorded 77');
  });

  it('says the country of an origin abroad', async () => {
    const words = await wordsWith({ origins: [{ ...from('Khartoum', 5_330), foreign: 'SD01' }] });
    expect(words).toContain('Khartoum, Sudan (SD01) 5 330');
  });

  it('with a part that is not shown is at least the sum of those that are', async () => {
    const words = await wordsWith({
      origins: [from('a', 90), from('b', 80), from('c', 70), from('d', 20), from('e', null)],
    });
    expect(words).toContain('other origins at least 20');
  });

  it.each([
    { absence: 'suppressed', said: 'other origins: not shown, because their numbers are small' },
    { absence: 'unknown', said: 'other origins unknown' },
  ] as const)('whose others are all $absence prints no zero', async ({ absence, said }) => {
    const words = await wordsWith({
      origins: [
        from('a', 90),
        from('b', 80),
        from('c', 70),
        { ...from('d', null), absence },
        { ...from('e', null), absence },
      ],
    });
    expect(words).toContain(said);
    expect(words).not.toContain('at least');
  });

  it('of an origin that is not shown says so', async () => {
    const words = await wordsWith({ origins: [from('Jonglei state', null, 'SS03')] });
    expect(words).toContain('Jonglei suppressed');
    expect(words).not.toContain('not recorded');
  });
});

describe('in Arabic', () => {
  it('the P-code and the figure keep their own direction', async () => {
    const markup = await panel(anAreaProfile(), 'ar');
    expect(markup).toMatch(/<bdi[^>]*>SS0609<\/bdi>/);
    expect(markup).toMatch(/<bdi[^>]*>174\u202f545<\/bdi>/);
  });
});
