import type { RankedCentre } from '@waystation/nearest';
import { classNames, useTranslator } from '@waystation/ui';
import { ageOf } from '../../inspector/age-of';

type CountAgeProps = {
  readonly places: Pick<RankedCentre['places'], 'countedAt' | 'freshness'>;
  readonly moment: Date;
  readonly timeZone: string;
};

/** How old the count of the people present is; amber where it is older than usual or too old. */
export const CountAge = ({ places: { countedAt, freshness }, ...clock }: CountAgeProps) => {
  const words = useTranslator();
  const { t } = words;
  const isLate = freshness !== null && freshness !== 'fresh';
  return (
    <span className={classNames('text-note', isLate ? 'font-semibold text-warn' : 'text-ink-2')}>
      {countedAt === null
        ? t('centre.neverCounted')
        : t(freshness === 'expired' ? 'find.lastCount' : 'centre.counted', {
            age: ageOf(countedAt, clock, words),
          })}
    </span>
  );
};
