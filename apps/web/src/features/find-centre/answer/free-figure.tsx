import type { RankedCentre } from '@waystation/nearest';
import { classNames, useTranslator } from '@waystation/ui';
import { ageOf } from '../../inspector/age-of';

type FreeFigureProps = {
  readonly centre: Pick<RankedCentre, 'free' | 'places' | 'status'>;
  readonly moment: Date;
  readonly timeZone: string;
};

/** Free places, and how old the count is that says so; a word where no number is known. */
const Figure = ({ centre: { free, status } }: Pick<FreeFigureProps, 'centre'>) => {
  const { t, formats } = useTranslator();
  if (status === 'closed') {
    return <b className="font-semibold text-section text-unk">{t('centreStatus.closed')}</b>;
  }
  switch (free.kind) {
    case 'known':
      return (
        <span className={free.free === 0 ? 'text-crit' : 'text-ok'}>
          <b className="font-bold text-kpi">{formats.number(free.free)}</b>{' '}
          <span className="text-ink-2 text-note">{t('find.freeWord', { count: free.free })}</span>
        </span>
      );
    case 'overfull':
      return (
        <b className="font-semibold text-crit text-section">
          {t('centre.over', { count: free.over })}
        </b>
      );
    case 'unknown':
      return <b className="font-semibold text-section text-unk">{t('centre.freeUnknown')}</b>;
    default:
      return free satisfies never;
  }
};

/** Free places with the age of the count; never a number without it. */
export const FreeFigure = ({ centre, moment, timeZone }: FreeFigureProps) => {
  const words = useTranslator();
  const { t } = words;
  const { countedAt, freshness } = centre.places;
  const age = countedAt === null ? null : ageOf(countedAt, { moment, timeZone }, words);
  const isExpired = freshness === 'expired';
  return (
    <div className="text-end">
      <div className="whitespace-nowrap leading-tight">
        <Figure centre={centre} />
      </div>
      <div
        className={classNames(
          'text-note',
          freshness === 'aging' || freshness === 'old' ? 'font-semibold text-warn' : 'text-ink-2',
        )}
      >
        {age === null
          ? t('centre.neverCounted')
          : t(isExpired ? 'find.lastCount' : 'centre.counted', { age })}
      </div>
    </div>
  );
};
