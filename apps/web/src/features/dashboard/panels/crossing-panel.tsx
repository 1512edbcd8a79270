import { useQuery } from '@tanstack/react-query';
import {
  CHARTS,
  CROSSING_DAYS,
  type CrossingSeries,
  crossingSeries,
  daysUpTo,
} from '@waystation/charts';
import { joinWords } from '@waystation/i18n';
import { Menu, useTranslator } from '@waystation/ui';
import { shortSource } from '@waystation/view';
import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { operationQueries } from '../../../api/operation-queries';
import { useLabelOfSource } from '../../inspector/use-label-of-source';
import { ChartPanel } from '../chart-panel';
import { CrossingDrawing } from '../drawings/crossing-drawing';
import type { DashboardModel } from '../use-dashboard';
import type { PanelProps } from './panel-props';

const useNames = ({ view }: DashboardModel) => {
  const { formats, language, t } = useTranslator();
  const { data } = useQuery(operationQueries(view.operation.code).crossings());
  return {
    /** In the name of a file, which is in English letters whatever the reader's language. */
    file: (id: string): string =>
      data?.crossings.find(({ place }) => place.id === id)?.place.names.en ??
      id.split(':').at(-1) ??
      '',
    crossing: (id: string): string => {
      const names = data?.crossings.find(({ place }) => place.id === id)?.place.names;
      return (names && formats.name(names)) ?? id;
    },
    counted: ({ series, category, group, unit }: CrossingSeries): string =>
      joinWords([series, category ?? t(`group.${group}`), t(`unit.${unit}`)], language),
  };
};

type ChoiceProps = {
  readonly all: readonly CrossingSeries[];
  readonly shown: CrossingSeries;
  readonly names: ReturnType<typeof useNames>;
  readonly onChoose: (id: string) => void;
};

const Choice = ({ all, shown, names, onChoose }: ChoiceProps) => {
  const { t } = useTranslator();
  return (
    <Menu
      label={t('chart.crossing.choose')}
      chosen={shown.id}
      entries={all.map((series) => ({
        id: series.id,
        label: names.crossing(series.crossing),
        note: names.counted(series),
        noteLang: '',
      }))}
      onChoose={onChoose}
      trigger={
        <Button className="inline-flex max-w-full cursor-pointer items-center gap-1 rounded-sm text-accent text-label data-hovered:underline pointer-coarse:min-h-11 print:hidden">
          <bdi className="text-start">{names.counted(shown)}</bdi>
          <ChevronDown aria-hidden size={13} className="shrink-0" />
        </Button>
      }
    />
  );
};

/** Who passed one crossing, day by day, as one source counted it. */
export const CrossingPanel = ({ model, className }: PanelProps) => {
  const words = useTranslator();
  const { t } = words;
  const { view, state, place, change, inUse } = model;
  const movements = useQuery(operationQueries(view.operation.code).movements());
  const names = useNames(model);
  const labelOfSource = useLabelOfSource(view);
  const flows = movements.data?.flows;
  const only = place?.kind === 'crossing' ? place.id : null;
  const all = useMemo(
    () =>
      crossingSeries(flows ?? [], view.day).filter(
        ({ crossing }) => only === null || crossing === only,
      ),
    [flows, view.day, only],
  );
  const shown = all.find(({ id }) => id === state.series) ?? all[0] ?? null;
  const days = new Set(daysUpTo(view.day, CROSSING_DAYS));
  const title = t('chart.crossing.title', {
    name: shown === null ? t('table.crossing') : names.crossing(shown.crossing),
  });
  return (
    <ChartPanel
      className={className}
      title={title}
      definition={CHARTS.crossing}
      file={`crossings_at_${shown === null ? '' : names.file(shown.crossing)}_by_day`}
      sources={shown?.flows.flatMap(({ source, asOf }) => (days.has(asOf) ? [source] : []))}
      counted={shown === null ? undefined : names.counted(shown)}
      inUse={inUse}
      load={movements}
      chart={
        shown === null
          ? null
          : CHARTS.crossing.build(
              {
                title,
                series: shown,
                until: view.day,
                labelOf: (source) => shortSource(labelOfSource(source) ?? source),
              },
              words,
            )
      }
      nothing={t('chart.crossing.none')}
      choice={
        shown !== null && (
          <Choice
            all={all}
            shown={shown}
            names={names}
            onChoose={(series) => change({ series }, 'push')}
          />
        )
      }
      notes={
        shown?.unit === 'crossings' && (
          <p className="mt-1 text-ink-2 text-note">{t('crossing.notIndividuals')}</p>
        )
      }
    >
      {(drawing) => <CrossingDrawing drawing={drawing} label={title} />}
    </ChartPanel>
  );
};
