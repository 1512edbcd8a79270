import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Site } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aPassport } from '../../../test/a-passport';
import { aPlace } from '../../../test/a-place';
import { aView } from '../../../test/a-view';
import { render, wordsOf } from '../../../test/render';
import { operationQueries } from '../../api/operation-queries';
import { SiteInspector } from './site-inspector';

const ID = 'site:ssid_SS0609_0001';
const view = aView('2021-09-30');

const aFigure = (overrides: Record<string, unknown> = {}) => ({
  passport: aPassport(),
  group: 'idp',
  unit: 'individuals',
  measure: 'stock',
  value: 108_456,
  absence: null,
  carriedOver: false,
  ...overrides,
});

const aSite = (place: Record<string, unknown> = {}): Site =>
  Site.parse({
    place: aPlace({
      id: ID,
      names: { en: 'Bentiu' },
      externalIds: { dtm: 'ssid_SS0609_0001' },
      declaredArea: 'SS0609',
      position: [29.79123456, 9.2512],
      ...place,
    }),
    type: 'plannedCamp',
    status: 'open',
  });

const markupWith = async (figures: readonly unknown[], site: Site = aSite()) => {
  const queries = new QueryClient();
  queries.setQueryData<unknown>(operationQueries(view.operation.code).site(ID).queryKey, {
    site,
    figures,
  });
  return render(
    <QueryClientProvider client={queries}>
      <SiteInspector
        view={view}
        id={ID}
        knownAs={null}
        nameOf={(pcode) => (pcode === 'SS0609' ? 'Rubkona' : undefined)}
        onDay={() => undefined}
        onClose={() => undefined}
        onShow={undefined}
      />
    </QueryClientProvider>,
  );
};

const wordsWith = async (...given: Parameters<typeof markupWith>): Promise<string> =>
  wordsOf(await markupWith(...given));

describe('the panel of a site', () => {
  it('has its kind, its area, its status, its figure and the figure’s passport', async () => {
    const words = await wordsWith([aFigure()]);
    expect(words).toMatch(/^Bentiu Planned camp, Rubkona/);
    expect(words).toContain('Open 108 456 individuals');
    expect(words).toContain('As of 30 Sep 2021 Source IOM DTM, R11 Method Key informants');
  });

  it('lets each round of its trend be chosen, also those after the day', async () => {
    const earlier = { ...aPassport(), asOf: '2020-12-31', round: 'r10', roundNumber: 10 };
    const later = { ...aPassport(), asOf: '2025-02-28', round: 'r16', roundNumber: 16 };
    const markup = await markupWith([
      aFigure({ passport: earlier }),
      aFigure(),
      aFigure({ passport: later }),
    ]);
    const rounds = [...markup.matchAll(/<button[^>]*aria-label="(Round \d+)[^"]*"/g)];
    expect(rounds.map(([, round]) => round)).toEqual(['Round 10', 'Round 11', 'Round 16']);
  });

  it('shows the figure known on the day, not a later one', async () => {
    const later = aFigure({ passport: aPassport({ asOf: '2025-02-28' }), value: 99_999 });
    const words = await wordsWith([aFigure(), later]);
    expect(words).toContain('108 456');
    expect(words).not.toContain('99 999');
  });

  it('that nobody counted is unknown, not zero, and still says where it is', async () => {
    const words = await wordsWith([]);
    expect(words).toContain('unknown No number is known here. This does not mean zero.');
    expect(words).toContain('Coordinates 9.2512, 29.7912');
  });

  it('that reported zero shows zero', async () => {
    expect(await wordsWith([aFigure({ value: 0 })])).toContain('Open 0 individuals');
  });

  it('says that its figure was counted in an earlier round', async () => {
    expect(await wordsWith([aFigure({ carriedOver: true })])).toContain(
      'counted in an earlier round',
    );
  });

  it('keeps other units and groups apart, each with its own date', async () => {
    const households = aFigure({
      unit: 'households',
      value: 19_000,
      passport: aPassport({ asOf: '2020-12-31', roundNumber: 10 }),
    });
    const words = await wordsWith([aFigure(), households]);
    expect(words).toContain('Also counted Internally displaced people, households');
    expect(words).toContain('IOM DTM, R10, 31 Dec 2020 19 000');
  });

  it('does not claim more precision than a reading in the field has', async () => {
    expect(await wordsWith([])).not.toContain('29.79123');
  });

  it('has no coordinates where there are none, and says so', async () => {
    const words = await wordsWith([], aSite({ position: null, flags: ['missingCoordinates'] }));
    expect(words).not.toContain('Coordinates ');
    expect(words).toContain('No coordinates, so it is not on the map.');
  });
});
