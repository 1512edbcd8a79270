import { useQuery } from '@tanstack/react-query';
import { CHARTS, type OriginRow } from '@waystation/charts';
import type { AreaProfile, PairEnd, Passport, PresentByOrigin } from '@waystation/domain';
import { foreignOrigin } from '@waystation/layers';
import { ToggleBars, useTranslator } from '@waystation/ui';
import { figureQuestion } from '@waystation/view';
import { operationQueries } from '../../../api/operation-queries';
import { toggled } from '../../filter/toggled';
import { shortPassport } from '../../inspector/passport-cells';
import { type ChartLoad, ChartPanel } from '../chart-panel';
import { SankeyDrawing } from '../drawings/sankey-drawing';
import { type DashboardModel, useSubjectProfile } from '../use-dashboard';
import type { PanelProps } from './panel-props';

type Named = Pick<OriginRow, 'from' | 'fromName'>;

const useNamed = ({ nameOf }: DashboardModel): ((end: PairEnd) => Named) => {
  const words = useTranslator();
  return (end) => {
    switch (end.kind) {
      case 'area':
        return { from: `area:${end.pcode}`, fromName: nameOf(end.pcode) };
      case 'foreign':
        return {
          from: `foreign:${end.code}`,
          fromName: foreignOrigin({ code: end.code, name: end.name ?? end.code }, words),
        };
      case 'notStated':
        return { from: 'notStated', fromName: words.t('inspector.notRecorded') };
      default:
        return end satisfies never;
    }
  };
};

/** Between the areas of the whole operation. */
const pairsOfAll = (
  { pairs }: PresentByOrigin,
  named: (end: PairEnd) => Named,
  nameOf: DashboardModel['nameOf'],
): readonly OriginRow[] =>
  pairs.map(({ from, to, value, absence }) => ({
    ...named(from),
    to,
    toName: nameOf(to),
    value,
    absence,
  }));

/** Into the area that the reader chose. */
const pairsInto = (
  { pcode, origins, originNotStated }: AreaProfile,
  named: (end: PairEnd) => Named,
  nameOf: DashboardModel['nameOf'],
): readonly OriginRow[] => {
  const into = { to: `${pcode}`, toName: nameOf(pcode) };
  const stated = origins.map(({ label, pcode: from, foreign, value, absence }) => ({
    ...(from === null
      ? named({ kind: 'foreign', code: foreign ?? label, name: label, country: null })
      : named({ kind: 'area', pcode: from })),
    ...into,
    value,
    absence,
  }));
  return originNotStated === null
    ? stated
    : [
        ...stated,
        { ...named({ kind: 'notStated' }), ...into, value: originNotStated, absence: null },
      ];
};

type Origins = {
  readonly rows: readonly OriginRow[];
  readonly passport: Passport | null;
  /** Whether a newer round was passed over, because it does not say where people come from. */
  readonly isOlder: boolean;
  readonly load: ChartLoad;
};

const useOrigins = (model: DashboardModel): Origins => {
  const { view, chosen, nameOf } = model;
  const named = useNamed(model);
  const profile = useSubjectProfile(model);
  const all = useQuery({
    ...operationQueries(view.operation.code).origins(figureQuestion(view.indicator, view.day)),
    enabled: chosen === null && view.indicator?.from === 'rounds',
  });
  if (chosen !== null) {
    const { data } = profile;
    return {
      rows: data === undefined ? [] : pairsInto(data, named, nameOf),
      passport: data?.originsFrom ?? data?.passport ?? null,
      isOlder: data?.originsFrom != null,
      load: profile,
    };
  }
  const { data } = all;
  return {
    rows: data === undefined ? [] : pairsOfAll(data, named, nameOf),
    passport: data?.passport ?? null,
    isOlder: data?.passedOver != null,
    load: all,
  };
};

/** Where the people present come from, as bars that choose an origin and as ribbons to where they are. */
export const OriginsPanel = ({ model, className }: PanelProps) => {
  const words = useTranslator();
  const { t } = words;
  const { view, change, inUse } = model;
  const { rows, passport, isOlder, load } = useOrigins(model);
  const isOfRounds = view.indicator?.from === 'rounds';
  const title = t('chart.origins.title');
  const source = passport === null ? '' : shortPassport(passport, words);
  const toggle = (origin: string): void => {
    const origins = toggled(view.originFilter, origin);
    change({ origin: origins.length === 0 ? null : origins }, 'push');
  };
  return (
    <ChartPanel
      className={className}
      title={title}
      aside={source}
      sources={passport === null ? [] : [passport.source]}
      takenNotes={isOlder ? [t('within.origins.older')] : []}
      definition={CHARTS.origins}
      inUse={inUse}
      load={isOfRounds ? load : null}
      chart={
        rows.length === 0
          ? null
          : CHARTS.origins.build({ title, pairs: rows, chosen: view.originFilter, source }, words)
      }
      nothing={t('state.noOrigins')}
      notes={
        <p className="mt-1 text-ink-2 text-note">
          {isOlder && <span className="block text-warn">{t('within.origins.older')}</span>}
          {t('within.origins.notMoves')}
        </p>
      }
    >
      {({ bars, others, ribbons }) => (
        <div
          className={
            ribbons === null ? '' : 'grid gap-4 wide:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]'
          }
        >
          <div className="min-w-0">
            <ToggleBars
              label={title}
              bars={bars.map(({ name, ...bar }) => ({ ...bar, label: name }))}
              chosen={view.originFilter}
              onToggle={toggle}
            />
            {others !== null && <p className="mt-1 px-1 text-ink-2 text-note">{others}</p>}
          </div>
          {ribbons !== null && (
            <SankeyDrawing
              layout={ribbons}
              chosen={view.originFilter}
              label={t('chart.origins.ribbons')}
            />
          )}
        </div>
      )}
    </ChartPanel>
  );
};
