import {
  type Chart,
  type ChartDefinition,
  type ChartFilter,
  type FigureTable,
  notFollowed,
} from '@waystation/charts';
import { joinWords } from '@waystation/i18n';
import {
  EmptyState,
  ErrorState,
  Skeleton,
  Table,
  useTranslator,
  VisuallyHidden,
} from '@waystation/ui';
import { type ComponentProps, type ReactNode, useRef } from 'react';
import { isNotFound } from '../states/is-not-found';
import { useTookLong } from '../states/use-took-long';
import { TakeMenu } from '../take-out/take-menu';
import { PanelFrame } from './panel-frame';

/** How far the reading of a chart's rows has come. */
export type ChartLoad = {
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly refetch: () => unknown;
};

type ChartPanelProps<Drawing> = {
  readonly title: string;
  /** The short passport of what is drawn, or counted it counts. */
  readonly aside?: ReactNode;
  readonly definition: Pick<ChartDefinition<never, unknown>, 'id' | 'follows'>;
  readonly inUse: readonly ChartFilter[];
  /** What is read for it; null: nothing has to be. */
  readonly load: ChartLoad | null;
  /** Null: there is nothing to chart, and `nothing` says why. */
  readonly chart: Chart<Drawing> | null;
  readonly nothing: string;
  /** Above the drawing: what is chosen in it. */
  readonly choice?: ReactNode;
  /** Below it: what must be known to read it. */
  readonly notes?: ReactNode;
  /** What it shows, in the names of its files; absent: the name of its kind. */
  readonly file?: string;
  /** Ids of the documents that it is made of; absent: its rows and notes name them. */
  readonly sources?: readonly string[] | undefined;
  /** What its numbers count, and of counted where that is not everybody; absent: it says so itself. */
  readonly counted?: string | undefined;
  /** What must be read with it where it is taken out, and stands on the page beside it. */
  readonly takenNotes?: readonly string[];
  readonly className?: string;
  readonly children: (drawing: Drawing) => ReactNode;
};

/** Long tables are scrolled with the arrow keys, so these must be able to come to them. */
const scrolledByKeys = (label: string) =>
  ({ tabIndex: 0, role: 'group', 'aria-label': label }) as const;

/** Enough to be the height of a drawing. */
const LINES = 6;

type RowsProps = Pick<ComponentProps<typeof TakeMenu>, 'chart' | 'file' | 'sources' | 'counted'> & {
  readonly title: string;
  readonly table: FigureTable;
  /** What is taken out with the chart, beside the notes of its table. */
  readonly takenNotes: readonly string[];
};

const Rows = ({ title, table, takenNotes, ...take }: RowsProps) => {
  const { t } = useTranslator();
  const rows = table.rows.map(({ cells }, index) => ({ id: `${index}`, cells }));
  return (
    <div className="mt-1.5 flex flex-wrap items-start justify-between gap-x-3 print:hidden">
      <details className="min-w-0 flex-1">
        <summary className="w-fit cursor-pointer py-1 text-ink-2 text-label pointer-coarse:py-3">
          {t('chart.table')}
          <VisuallyHidden>: {title}</VisuallyHidden>
        </summary>
        <div {...scrolledByKeys(title)} className="max-h-96 overflow-auto">
          <Table
            caption={title}
            isCaptionHidden
            columns={table.columns.map(({ label, isNumber }, index) => ({
              id: `${index}`,
              header: label,
              isNumeric: isNumber,
              isRowHeader: index === 0,
              cell: ({ cells }: (typeof rows)[number]) => <bdi>{cells[index]?.text}</bdi>,
            }))}
            rows={rows}
            idOf={({ id }) => id}
          />
        </div>
      </details>
      <TakeMenu
        {...take}
        of={title}
        rows={rows.length}
        table={() => ({ ...table, notes: [...table.notes, ...takenNotes] })}
      />
    </div>
  );
};

/** What stands in the place of a chart that is not there: it is read, or could not be, or there is none. */
const Instead = ({
  load,
  title,
  nothing,
}: Pick<ChartPanelProps<never>, 'load' | 'title' | 'nothing'>) => {
  const { t } = useTranslator();
  const tookLong = useTookLong();
  if (load?.error) {
    return isNotFound(load.error) ? (
      <EmptyState title={t('inspector.notHereWhat.area')}>{t('inspector.notFound')}</EmptyState>
    ) : (
      <ErrorState
        title={t('state.couldNotLoad', { what: title })}
        onRetry={() => void load.refetch()}
      />
    );
  }
  return load?.isPending ? (
    <Skeleton
      lines={LINES}
      label={t('state.loadingWhat', { what: title })}
      isLabelShown={tookLong}
    />
  ) : (
    <EmptyState title={t('state.nothing')}>{nothing}</EmptyState>
  );
};

/**
 * A chart with what every chart has: what it says in words, its passport, which filters it cannot
 * follow, its rows as a table and as files, and what stands there while there is nothing to draw.
 */
export const ChartPanel = <Drawing,>(props: ChartPanelProps<Drawing>) => {
  const { title, aside, definition, inUse, load, chart, nothing, choice, notes, children } = props;
  const { file = definition.id, sources, counted, takenNotes = [] } = props;
  const { t, language } = useTranslator();
  const drawn = useRef<HTMLDivElement>(null);
  const missed = notFollowed(definition, inUse);
  const missedNote =
    missed.length === 0
      ? null
      : t('dashboard.notFollowed', {
          filters: joinWords(
            missed.map((filter) => t(`dashboard.filterName.${filter}`)),
            language,
          ),
        });
  const isThere = chart !== null && load?.error == null && load?.isPending !== true;
  return (
    <PanelFrame
      title={title}
      aside={isThere ? aside : undefined}
      isBusy={load?.isPending === true && load.error === null}
      className={props.className}
    >
      {choice}
      {isThere ? (
        <>
          <p className="text-ink-2 text-note">{chart.summary}</p>
          {missedNote !== null && <p className="text-note text-warn">{missedNote}</p>}
          {chart.drawing !== null && (
            <div ref={drawn} className="mt-2">
              {children(chart.drawing)}
            </div>
          )}
          {notes}
          {chart.table.rows.length > 0 && (
            <Rows
              title={title}
              table={chart.table}
              file={file}
              sources={sources}
              counted={counted}
              takenNotes={[...takenNotes, ...(missedNote === null ? [] : [missedNote])]}
              chart={
                chart.drawing === null
                  ? undefined
                  : { part: () => drawn.current, summary: chart.summary }
              }
            />
          )}
        </>
      ) : (
        <Instead load={load} title={title} nothing={nothing} />
      )}
    </PanelFrame>
  );
};
