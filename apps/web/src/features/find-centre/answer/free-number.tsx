import type { CentreAt } from '@waystation/domain';
import { classNames, useTranslator } from '@waystation/ui';

type FreeNumberProps = {
  readonly centre: Pick<CentreAt, 'free' | 'status'>;
  /** The first number of a page rather than of a row. */
  readonly isLarge?: boolean;
};

/** The colour of "go there" is for places that one can have: not where staff say full, standby or nothing. */
const freeColour = (free: number, status: CentreAt['status']): string => {
  if (free === 0) {
    return 'text-crit';
  }
  return status === 'operating' ? 'text-ok' : 'text-ink';
};

/** Free places as a number where they are known, else the word for what is known. */
export const FreeNumber = ({ centre: { free, status }, isLarge = false }: FreeNumberProps) => {
  const { t, formats } = useTranslator();
  const word = classNames('font-semibold', isLarge ? 'text-title' : 'text-section');
  if (status === 'closed') {
    return <b className={classNames(word, 'text-unk')}>{t('centreStatus.closed')}</b>;
  }
  switch (free.kind) {
    case 'known':
      return (
        <span className={freeColour(free.free, status)}>
          <b className={isLarge ? 'text-phone-figure' : 'font-bold text-kpi'}>
            {formats.number(free.free)}
          </b>{' '}
          <span className={isLarge ? 'text-title' : 'text-ink-2 text-note'}>
            {t(isLarge ? 'find.freePlaces' : 'find.freeWord', { count: free.free })}
            {free.qualifier === 'atLeast' && ` ${t('find.atLeast')}`}
          </span>
        </span>
      );
    case 'overfull':
      return (
        <b className={classNames(word, 'text-crit')}>
          {t(`qualified.${free.qualifier}`, { value: t('centre.over', { count: free.over }) })}
        </b>
      );
    case 'unknown':
      return (
        <b className={classNames(word, 'text-unk')}>
          {t(isLarge ? 'find.freePlacesUnknown' : 'centre.freeUnknown')}
        </b>
      );
    default:
      return free satisfies never;
  }
};
