import { useQuery } from '@tanstack/react-query';
import { CHARTS, type DataRow } from '@waystation/charts';
import { crossingsAt } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import { groupWords, shortSource } from '@waystation/view';
import { operationQueries } from '../../../api/operation-queries';
import { ageOf } from '../../inspector/age-of';
import { ChartPanel } from '../chart-panel';
import { DataBars } from '../drawings/data-bars';
import { useCentresAt } from '../use-centres-at';
import type { DashboardModel } from '../use-dashboard';
import type { PanelProps } from './panel-props';

const newestOf = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;

type Age = (at: string | null) => string;

const useAge = ({ view }: DashboardModel): Age => {
  const { t, formats, age } = useTranslator();
  const clock = { moment: view.moment, timeZone: view.operation.timeZone };
  return (at) => (at === null ? t('chart.dataAge.none') : ageOf(at, clock, { formats, age }));
};

const useRoundKind = (model: DashboardModel, ageAt: Age): readonly DataRow[] => {
  const { t } = useTranslator();
  const { view, shown, query } = model;
  const { indicator } = view;
  // Until the rounds are read nobody knows whether there is one.
  if (indicator?.from !== 'rounds' || query?.data === undefined) {
    return [];
  }
  const newest = shown?.round.reportingDate ?? null;
  return [
    {
      id: 'rounds',
      name: groupWords(indicator, t),
      newest,
      age: ageAt(newest),
      rule: view.operation.staleness.rounds,
      coverage: shown?.coverage ?? null,
      note: t('chart.dataAge.roundCovered'),
      source: shown === null ? '' : shortSource(shown.sourceLabel),
    },
  ];
};

const usePlaceKinds = (model: DashboardModel, ageAt: Age): readonly DataRow[] => {
  const { t } = useTranslator();
  const { view, overview } = model;
  const { operation } = view;
  const { centres } = useCentresAt(model);
  const list = useQuery(operationQueries(operation.code).crossings());
  const open = (centres ?? []).filter(({ at }) => at.status !== 'closed');
  const crossings =
    list.data === undefined ? [] : crossingsAt(list.data, view.moment, { operation });
  const counted = newestOf(open.flatMap(({ at }) => at.places.countedAt ?? []));
  const told = newestOf(crossings.flatMap(({ at }) => at.entry?.at ?? []));
  return [
    ...(overview.counts.centres > 0 && centres !== null
      ? [
          {
            id: 'centres',
            name: t('layer.centres'),
            newest: counted,
            age: ageAt(counted),
            rule: operation.staleness.centres,
            coverage: {
              assessed: open.filter(({ at }) => at.places.freshness === 'fresh').length,
              known: open.length,
            },
            note: t('chart.dataAge.centresCounted'),
            source: '',
          },
        ]
      : []),
    ...(overview.counts.crossings > 0 && list.data !== undefined
      ? [
          {
            id: 'crossings',
            name: t('layer.crossings'),
            newest: told,
            age: ageAt(told),
            rule: operation.staleness.crossings,
            coverage: {
              assessed: crossings.filter(({ at }) => at.status !== 'unknown').length,
              known: crossings.length,
            },
            note: t('chart.dataAge.crossingsKnown'),
            source: '',
          },
        ]
      : []),
  ];
};

const useFlowKind = (model: DashboardModel, ageAt: Age): readonly DataRow[] => {
  const { t } = useTranslator();
  const { view, overview } = model;
  const { data } = useQuery(operationQueries(view.operation.code).movements());
  const newest = newestOf(
    (data?.flows ?? []).flatMap(({ asOf, isPlanned }) =>
      isPlanned || asOf > view.day ? [] : [asOf],
    ),
  );
  return overview.counts.flows === 0 || data === undefined
    ? []
    : [
        {
          id: 'flows',
          name: t('chart.dataAge.flowsKnown'),
          newest,
          age: ageAt(newest),
          rule: view.operation.staleness.flows,
          coverage: null,
          note: '',
          source: '',
        },
      ];
};

/** How old and how complete what the page shows is. */
export const DataPanel = ({ model, className }: PanelProps) => {
  const words = useTranslator();
  const ageAt = useAge(model);
  const kinds = [
    ...useRoundKind(model, ageAt),
    ...usePlaceKinds(model, ageAt),
    ...useFlowKind(model, ageAt),
  ];
  const title = words.t('chart.dataAge.title');
  return (
    <ChartPanel
      className={className}
      title={title}
      definition={CHARTS.dataAge}
      file="age_of_data"
      inUse={[]}
      load={null}
      chart={
        kinds.length === 0
          ? null
          : CHARTS.dataAge.build({ title, kinds, moment: model.view.moment }, words)
      }
      nothing={words.t('chart.dataAge.none')}
    >
      {(drawing) => <DataBars drawing={drawing} />}
    </ChartPanel>
  );
};
