import { QueryClient, QueryClientProvider, type QueryKey } from '@tanstack/react-query';
import { loadTranslator } from '@waystation/i18n';
import {
  answersTo,
  areaQuestions,
  originQuestions,
  roundsToShow,
  type Scene,
  type SceneWanted,
  sceneAddress,
  sceneOf,
  sceneQuestions,
  sceneWanted,
  siteQuestions,
  spreadQuestion,
} from '@waystation/scene';
import { SHIPPED_TABLES } from '@waystation/scene/tables';
import { NOW, someOverview, someReads } from '@waystation/scene/testing';
import { ofTwoSeries } from '@waystation/scene/testing/two-series';
import { drawnLayers, offeredLayers, questionInput } from '@waystation/view';
import { describe, expect, it } from 'vitest';
import { render } from '../../../../test/render';
import { operationQueries } from '../../../api/operation-queries';
import { useMapLayers } from './use-map-layers';

type MapLayers = ReturnType<typeof useMapLayers>;

const READS = someReads();

/** A client that holds the answers to all that the screen may ask of a view. */
const knowing = async ({ overview, view }: SceneWanted): Promise<QueryClient> => {
  const client = new QueryClient();
  const know = async (
    { queryKey }: { readonly queryKey: QueryKey },
    answer: Promise<unknown>,
  ): Promise<unknown> => client.setQueryData<unknown>(queryKey, await answer);
  const { code: operation } = view.operation;
  const queries = operationQueries(operation);
  const level = view.level ?? 0;
  const { figures, reference, earlier } = areaQuestions(view);
  const spreads = spreadQuestion(view);
  const [ofSites, ofOrigins] = [siteQuestions(view), originQuestions(view)];
  await Promise.all([
    ...overview.levels.map(({ level: one }) =>
      know(queries.areas(one), READS['area.list']({ operation, level: one })),
    ),
    know(queries.topology(level), READS['area.topology']({ operation, level })),
    know(queries.residents(level), READS['area.residents']({ operation, level })),
    ...[figures, reference, earlier ?? figures].map((asked) => {
      const input = { operation, level, ...questionInput(asked) };
      return know(queries.figures(level, asked), READS['figure.areas'](input));
    }),
    ...Object.values(ofSites).map((asked) =>
      know(queries.sites(asked), READS['site.list']({ operation, ...questionInput(asked) })),
    ),
    ...Object.values(ofOrigins).map((asked) =>
      know(queries.origins(asked), READS['flow.origins']({ operation, ...questionInput(asked) })),
    ),
    ...(spreads === null
      ? []
      : [know(queries.sourceSpreads(spreads), READS['figure.spreads']({ operation, ...spreads }))]),
    know(queries.movements(), READS['flow.movements']({ operation })),
    know(queries.centres(), READS['centre.list']({ operation })),
    know(queries.crossings(), READS['crossing.list']({ operation })),
  ]);
  client.setQueryData(['undetermined-lines'], SHIPPED_TABLES.undetermined);
  client.setQueryData(['country-points'], SHIPPED_TABLES.countryPoints);
  return client;
};

/** What the screen draws and says of a view, once everything is read. */
const onScreen = async (wanted: SceneWanted): Promise<MapLayers> => {
  const { overview, view, shown, sel } = wanted;
  const { indicator, operation } = view;
  const read = await READS['round.list']({ operation: operation.code, indicator: '' });
  const rounds = roundsToShow(read, indicator?.series ?? '', operation.assessmentPreference);
  const found: MapLayers[] = [];
  const Screen = () => {
    const offered = offeredLayers(overview, indicator);
    found.push(useMapLayers({ overview, view, offered, shown, sel, rounds, theme: 'light' }));
    return null;
  };
  await render(
    <QueryClientProvider client={await knowing(wanted)}>
      <Screen />
    </QueryClientProvider>,
  );
  const [layers] = found;
  if (layers === undefined) {
    throw new Error('The screen was not drawn.');
  }
  return layers;
};

const apart = async (wanted: SceneWanted): Promise<Scene> => {
  const answers = await answersTo(sceneQuestions(wanted), READS);
  const reader = await loadTranslator('en');
  return sceneOf({ wanted, answers, tables: SHIPPED_TABLES, reader, theme: 'light' });
};

type Said = Pick<
  MapLayers['layers'][number],
  | 'title'
  | 'summary'
  | 'asOf'
  | 'dates'
  | 'staleNote'
  | 'filterNote'
  | 'peopleNote'
  | 'unit'
  | 'areas'
  | 'legend'
  | 'table'
>;

const saidOf = ({ table, ...said }: Said) => ({
  title: said.title,
  summary: said.summary,
  asOf: said.asOf,
  dates: said.dates,
  staleNote: said.staleNote,
  filterNote: said.filterNote ?? null,
  peopleNote: said.peopleNote,
  unit: said.unit,
  areas: said.areas,
  legend: said.legend,
  table: table(),
});

describe('what is printed of a view', () => {
  it.each([
    'layers=areas:90,sites:100,origins:80,centres:100,crossings:100',
    'layers=areas:70,areaCircles:100,density:80,hostCommunities:100,uncountedSites:60',
    'layers=areas:90,spreads:100',
    'layers=arrivals:80,onward:80,crossings:100&at=8.5,33,6.2',
    'layers=areas:90,coverage:80,sites:100',
    'layers=coverage:80,areas:90&asOf=2021-11-20&level=1',
    'layers=areas:90&by=per1000Residents&palette=violet&only=2',
    'layers=areas:90,sites:100&vs=2021-10-15',
    'layers=areas:90,sites:100&people=female&site=types-plannedCamp,min-100',
    'layers=areas:90,origins:80,arrivals:80&sel=adm1:SS01',
    'layers=areas:90&sel=site:site:a',
    'layers=none',
    '',
  ])('of %s is what the screen shows', async (query) => {
    const wanted = sceneWanted(ofTwoSeries(someOverview()), sceneAddress(query), NOW);
    const [screen, scene] = await Promise.all([onScreen(wanted), apart(wanted)]);
    const shown = drawnLayers(wanted.shown).map(({ id }) => id);
    const layers = screen.layers.filter(({ name }) => shown.includes(name));
    expect(layers.map(({ name }) => name)).toEqual(scene.layers.map(({ shownAs }) => shownAs));
    expect(layers.map(saidOf)).toEqual(scene.layers.map(saidOf));
    expect(layers.map(({ load }) => (load.kind === 'empty' ? load.because : null))).toEqual(
      scene.layers.map(({ empty }) => empty),
    );
    expect(screen.pictures).toEqual(scene.pictures);
  });
});
