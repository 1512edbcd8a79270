import type { Tier } from '@waystation/nearest';
import { Button, Notice, useTranslator } from '@waystation/ui';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { CentreRow, type RowContext } from './centre-row';
import { isNumbered, type TierRows } from './ordered';

type TierPartProps = {
  readonly part: TierRows;
  readonly context: RowContext;
  /** Whether it is open at first: not where others are known to have places. */
  readonly isOpen: boolean;
};

/** As many rows as one reads on a road; more where the reader asks for them. */
const ROWS_AT_FIRST = 12;

/** Parts whose centres may have a place stand open; the others are folded under their number (design, 7). */
const isFolded = (tier: Tier): boolean => !isNumbered(tier) && tier !== 'unknown';

const Rows = ({ part, context }: Omit<TierPartProps, 'isOpen'>) => {
  const { t } = useTranslator();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? part.rows : part.rows.slice(0, ROWS_AT_FIRST);
  return (
    <>
      {part.tier === 'unknown' && (
        <div className="px-4 py-1.5">
          <Notice tone="warn">{t('find.tierNote.unknown')}</Notice>
        </div>
      )}
      <ol>
        {shown.map((centre) => (
          <CentreRow key={centre.id} centre={centre} context={context} />
        ))}
      </ol>
      {shown.length < part.count && (
        <div className="flex flex-wrap items-center gap-3 border-line border-b px-4 py-2 text-ink-2 text-note">
          {t('find.notShown', { count: part.count - shown.length })}
          {!isWhole && (
            <Button size="sm" onPress={() => setWhole(true)}>
              {t('find.showMore')}
            </Button>
          )}
        </div>
      )}
    </>
  );
};

/** The centres of one part of the answer under its name; the reason is in each row. */
export const TierPart = ({ part, context, isOpen }: TierPartProps) => {
  const { t } = useTranslator();
  const title = t('find.tierCount', { tier: t(`find.tier.${part.tier}`), count: part.count });
  if (!isFolded(part.tier)) {
    return (
      <section>
        <h3 className="border-line border-b bg-surface-2 px-4 py-1.5 text-ink-2 text-label">
          {title}
        </h3>
        <Rows part={part} context={context} />
      </section>
    );
  }
  return (
    <details open={isOpen} className="group border-line border-b">
      <summary className="flex min-h-11 cursor-pointer list-none items-center justify-between gap-2 bg-surface-2 px-4 py-1.5 text-ink-2 text-label [&::-webkit-details-marker]:hidden">
        <h3>{title}</h3>
        <ChevronDown aria-hidden size={16} className="shrink-0 group-open:rotate-180" />
      </summary>
      <Rows part={part} context={context} />
    </details>
  );
};
