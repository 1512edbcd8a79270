import type { RankedCentre } from '@waystation/nearest';
import { Button, Notice, useTranslator } from '@waystation/ui';
import { ChevronDown } from 'lucide-react';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { CentreRow, type RowContext } from './centre-row';
import { isFolded, ROWS_AT_FIRST, type TierRows } from './ordered';

type TierPartProps = {
  readonly part: TierRows;
  readonly context: RowContext;
  /** Called when the reader asks for more rows than there are at first; always the same function. */
  readonly onMore: () => void;
  /** Whether others stand above it that a reader sees first. */
  readonly isLater: boolean;
  /** Whether it is open at first: not where others are known to have places. */
  readonly isOpen: boolean;
};

/** Rows that a phone shows without being moved; an old one paints them before it works on the others. */
const PAINTED_FIRST = 2;

const NO_ROWS: readonly RankedCentre[] = [];

type CentresProps = {
  readonly centres: readonly RankedCentre[];
  readonly context: RowContext;
};

const Centres = memo(({ centres, context }: CentresProps) =>
  centres.map((centre) => <CentreRow key={centre.id} centre={centre} context={context} />),
);

/** Rows as items of one list, those further down once the first are painted. */
const CentreItems = ({ centres, context }: CentresProps) => {
  const first = useMemo(() => centres.slice(0, PAINTED_FIRST), [centres]);
  const rest = useMemo(
    () => ({ centres: centres.slice(PAINTED_FIRST), context }),
    [centres, context],
  );
  const shownRest = useDeferredValue(rest, { centres: NO_ROWS, context });
  return (
    <ol>
      <Centres centres={first} context={context} />
      <Centres {...shownRest} />
    </ol>
  );
};

type RowsProps = Pick<TierPartProps, 'part' | 'context' | 'onMore'>;

const Rows = memo(({ part, context, onMore }: RowsProps) => {
  const { t } = useTranslator();
  const [isWhole, setWhole] = useState(false);
  const shown = useMemo(
    () => (isWhole ? part.rows : part.rows.slice(0, ROWS_AT_FIRST)),
    [isWhole, part.rows],
  );
  return (
    <>
      {part.tier === 'unknown' && (
        <div className="px-4 py-1.5">
          <Notice tone="warn">{t('find.tierNote.unknown')}</Notice>
        </div>
      )}
      {part.tier === 'fits' && context.isGroupAsked && (
        <p className="px-4 py-1.5 text-ink-2 text-note">{t('find.tierNote.fits')}</p>
      )}
      <CentreItems centres={shown} context={context} />
      {shown.length < part.count && (
        <div className="flex flex-wrap items-center gap-3 border-line border-b px-4 py-2 text-ink-2 text-note">
          {t('find.notShown', { count: part.count - shown.length })}
          {!isWhole && (
            <Button
              size="sm"
              onPress={() => {
                setWhole(true);
                onMore();
              }}
            >
              {t('find.showMore')}
            </Button>
          )}
        </div>
      )}
    </>
  );
});

/** The rows of a part; of a later one they are made when those above it are painted, for they are not seen. */
const DueRows = ({ part, context, onMore, isLater }: Omit<TierPartProps, 'isOpen'>) => {
  const rows = useMemo(() => ({ part, context }), [part, context]);
  const whenPainted = useDeferredValue(rows, isLater ? null : rows);
  const shown = isLater ? whenPainted : rows;
  return shown !== null && <Rows {...shown} onMore={onMore} />;
};

/** The centres of one part of the answer under its name; the reason is in each row. */
export const TierPart = ({ part, context, onMore, isLater, isOpen }: TierPartProps) => {
  const { t } = useTranslator();
  const title = t('find.tierCount', { tier: t(`find.tier.${part.tier}`), count: part.count });
  return isFolded(part.tier) ? (
    <details open={isOpen} className="group border-line border-b">
      <summary className="flex min-h-11 cursor-pointer focus-visible:-outline-offset-3 list-none items-center justify-between gap-2 bg-surface-2 px-4 py-1.5 text-ink-2 text-label [&::-webkit-details-marker]:hidden">
        <h3>{title}</h3>
        <ChevronDown aria-hidden size={16} className="shrink-0 group-open:rotate-180" />
      </summary>
      <DueRows part={part} context={context} onMore={onMore} isLater={!isOpen} />
    </details>
  ) : (
    <section>
      <h3 className="border-line border-b bg-surface-2 px-4 py-1.5 text-ink-2 text-label">
        {title}
      </h3>
      <DueRows part={part} context={context} onMore={onMore} isLater={isLater} />
    </section>
  );
};
