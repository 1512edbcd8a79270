import { countWords, type RankedCentre } from '@waystation/nearest';
import { classNames, useTranslator } from '@waystation/ui';

type CountAgeProps = {
  readonly places: Pick<RankedCentre['places'], 'countedAt' | 'freshness'>;
  readonly moment: Date;
  readonly timeZone: string;
};

/** How old the count of the people present is; amber where it is older than usual or too old. */
export const CountAge = ({ places, ...clock }: CountAgeProps) => {
  const words = useTranslator();
  const { freshness } = places;
  const isLate = freshness !== null && freshness !== 'fresh';
  return (
    <span className={classNames('text-note', isLate ? 'font-semibold text-warn' : 'text-ink-2')}>
      {countWords(places, clock, words)}
    </span>
  );
};
