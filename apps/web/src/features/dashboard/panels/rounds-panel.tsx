import { useQuery } from '@tanstack/react-query';
import { CHARTS, type RoundRow } from '@waystation/charts';
import {
  type AreaProfile,
  MOST_AREAS_IN_QUESTION,
  type Passport,
  type RoundView,
} from '@waystation/domain';
import { joinWords } from '@waystation/i18n';
import { useTranslator } from '@waystation/ui';
import {
  areasSubject,
  figureQuestion,
  groupWords,
  shortSource,
  sourceWord,
} from '@waystation/view';
import { operationQueries } from '../../../api/operation-queries';
import { areasInside } from '../areas-inside';
import { ChartPanel } from '../chart-panel';
import { countedWords } from '../counted-words';
import { RoundsDrawing } from '../drawings/rounds-drawing';
import { type DashboardModel, useSubjectProfile } from '../use-dashboard';
import type { PanelProps } from './panel-props';

type Coverages = ReadonlyMap<string, Passport['coverage']>;

/** How many of the areas inside the chosen one each round counted; its own figure does not say. */
const useCoverages = (model: DashboardModel): Coverages => {
  const { view, chosen, levels } = model;
  const level = view.level;
  const inside = chosen === null || level === null ? [] : areasInside(chosen, level, levels);
  const isAsked =
    level !== null &&
    chosen !== null &&
    chosen.level < level &&
    inside.length > 0 &&
    inside.length <= MOST_AREAS_IN_QUESTION &&
    view.indicator?.from === 'rounds';
  const trend = useQuery({
    ...operationQueries(view.operation.code).trend(
      { level: level ?? 0, pcodes: inside },
      figureQuestion(view.indicator, view.day),
    ),
    enabled: isAsked,
  });
  return new Map(
    (isAsked ? (trend.data?.points ?? []) : []).map(({ passport, counted }) => [
      passport.asOf,
      { assessed: counted, known: inside.length, of: 'areas', outside: 0 },
    ]),
  );
};

const ofOperation = ({
  round,
  total,
  totalAbsence,
  totalQualifier,
  coverage,
  sourceLabel,
}: RoundView): RoundRow => ({
  day: round.reportingDate,
  precision: 'day',
  number: round.number,
  value: total,
  absence: totalAbsence,
  qualifier: totalQualifier,
  coverage,
  source: shortSource(sourceLabel),
});

const useRoundRows = (
  model: DashboardModel,
  profile: AreaProfile | undefined,
): readonly RoundRow[] => {
  const words = useTranslator();
  const coverages = useCoverages(model);
  const { chosen, rounds, view } = model;
  if (chosen === null && rounds.length > 0) {
    return rounds
      .filter(({ round }) => view.operation.replay === null || round.reportingDate <= view.day)
      .map(ofOperation);
  }
  return (profile?.trend ?? []).map(({ passport, value, absence, qualifier }) => ({
    day: passport.asOf,
    precision: passport.asOfPrecision,
    number: passport.roundNumber,
    value,
    absence,
    qualifier,
    coverage: coverages.get(passport.asOf) ?? null,
    source: sourceWord(passport, words),
  }));
};

/** What was counted round by round, with how much each round covered. */
export const RoundsPanel = ({ model, className }: PanelProps) => {
  const words = useTranslator();
  const { t, language } = words;
  const { view, subject, chosen, inUse, query, nameOf } = model;
  const profile = useSubjectProfile(model);
  const rows = useRoundRows(model, profile.data);
  const { indicator } = view;
  if (indicator === null) {
    return null;
  }
  const isOfRounds = indicator.from === 'rounds';
  const group = t(isOfRounds ? 'inspector.trend' : 'inspector.trendByDate', {
    group: groupWords(indicator, t),
  });
  const title = chosen === null ? group : joinWords([group, nameOf(chosen.pcode)], language);
  const shown =
    chosen === null
      ? (model.shown?.round.reportingDate ?? null)
      : (profile.data?.passport?.asOf ?? null);
  const change = profile.data?.change ?? null;
  const sources =
    chosen === null && model.rounds.length > 0
      ? model.rounds.map(({ round }) => round.source)
      : profile.data?.trend.map(({ passport }) => passport.source);
  return (
    <ChartPanel
      className={className}
      title={title}
      aside={isOfRounds && t('inspector.trendNote')}
      definition={CHARTS.rounds}
      file={`${areasSubject(indicator, { ...view, level: null })}_${isOfRounds ? 'by_round' : 'by_date'}`}
      sources={sources}
      counted={countedWords(indicator, words)}
      inUse={inUse}
      load={chosen === null && query !== null ? query : subject === null ? null : profile}
      chart={
        rows.length === 0
          ? null
          : CHARTS.rounds.build(
              { title, rounds: rows, shown, newlyCovered: change?.newlyCovered.value ?? 0 },
              words,
            )
      }
      nothing={t(subject === null && !isOfRounds ? 'dashboard.chooseArea' : 'chart.rounds.none')}
    >
      {(drawing) => (
        <RoundsDrawing drawing={drawing} label={title} coverageWord={t('chart.rounds.covered')} />
      )}
    </ChartPanel>
  );
};
