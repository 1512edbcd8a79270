import { useQuery } from '@tanstack/react-query';
import { type AreaOfPresence, CHARTS } from '@waystation/charts';
import type { Presence } from '@waystation/domain';
import { NoticeChip, useTranslator } from '@waystation/ui';
import { shortSource, staleNote } from '@waystation/view';
import { History } from 'lucide-react';
import { operationQueries } from '../../../api/operation-queries';
import { areasInside, isInside } from '../areas-inside';
import { ChartPanel } from '../chart-panel';
import { PresenceBars } from '../drawings/presence-bars';
import type { DashboardModel } from '../use-dashboard';
import type { PanelProps } from './panel-props';

/** The areas of the page's level that the page is about: all, those in the chosen one, or that which has it. */
const areasOf = ({ view, chosen, levels, nameOf }: DashboardModel): readonly AreaOfPresence[] => {
  const { level } = view;
  const all = levels.find((columns) => columns.level === level)?.pcode ?? [];
  const inside = chosen === null || level === null ? all : areasInside(chosen, level, levels);
  const found =
    inside.length > 0 || chosen === null
      ? inside
      : all.filter((pcode) => isInside(chosen.pcode, { pcode, level: level ?? 0 }, levels));
  return found
    .map((pcode) => ({ pcode, name: nameOf(pcode) }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
};

type SheetProps = {
  readonly sheet: NonNullable<Presence['sheet']>;
  readonly model: DashboardModel;
};

/** Whose sheet it is and of when. It is collected as rounds are, and ages by their rule. */
const SheetOf = ({ sheet, model: { view } }: SheetProps) => {
  const { t, formats } = useTranslator();
  const age = staleNote(
    {
      passport: { asOf: sheet.periodEnd },
      rule: view.operation.staleness.rounds,
      moment: view.moment,
    },
    t,
  );
  return (
    <>
      {t('passport.short', {
        source: shortSource(sheet.label).split(', ')[0] ?? sheet.label,
        date: formats.period(sheet.periodStart, sheet.periodEnd),
      })}
      {age !== null && (
        <>
          {' '}
          <NoticeChip icon={History} isInline>
            {age}
          </NoticeChip>
        </>
      )}
    </>
  );
};

/** Which organisations were reported to work in which sectors and areas, and where nobody was. */
export const PresencePanel = ({ model, className }: PanelProps) => {
  const words = useTranslator();
  const { t } = words;
  const { view, inUse } = model;
  const query = useQuery({
    ...operationQueries(view.operation.code).presence(view.level ?? 0, view.day),
    enabled: view.level !== null,
  });
  const title = t('chart.presence.title');
  const sheet = query.data?.sheet ?? null;
  const areas = areasOf(model);
  return (
    <ChartPanel
      className={className}
      title={title}
      aside={sheet && <SheetOf sheet={sheet} model={model} />}
      definition={CHARTS.presence}
      file="organisations_present"
      sources={sheet === null ? [] : [sheet.source]}
      inUse={inUse}
      load={view.level === null ? null : query}
      chart={
        query.data === undefined || sheet === null || areas.length === 0
          ? null
          : CHARTS.presence.build({ title, presence: { ...query.data, sheet }, areas }, words)
      }
      nothing={t('chart.presence.none')}
      notes={<p className="mt-1 text-ink-3 text-note">{t('chart.presence.notProof')}</p>}
    >
      {(drawing) => <PresenceBars drawing={drawing} />}
    </ChartPanel>
  );
};
