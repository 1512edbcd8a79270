import type { CentreAt } from '@waystation/domain';
import { freeBetweenText } from '@waystation/i18n';
import { classNames, LiveText, useTranslator } from '@waystation/ui';

type FreeNumberProps = {
  readonly centre: Pick<CentreAt, 'free' | 'freeBetween' | 'status'>;
  /** Whether reports differ on whether it takes people in. */
  readonly isStatusDisputed?: boolean;
  /** The first number of a page rather than of a row. */
  readonly isLarge?: boolean;
};

/** The colour of "go there" is for places that one can have: not where anybody says full, standby or nothing. */
const freeColour = (free: number, isOpen: boolean): string => {
  if (free === 0) {
    return 'text-crit';
  }
  return isOpen ? 'text-ok' : 'text-ink';
};

type DisputedProps = { readonly range: string; readonly most: number; readonly isLarge: boolean };

/** Nobody is sent for a number that somebody denies: it is a range, smaller, and not in the colour of "go there". */
const Disputed = ({ range, most, isLarge }: DisputedProps) => {
  const { t } = useTranslator();
  return (
    <span className="inline-block text-warn">
      <b className={isLarge ? 'text-figure' : 'font-bold text-title'}>
        <LiveText value={range} />
      </b>{' '}
      <span className={isLarge ? 'text-title' : 'text-ink-2 text-note'}>
        {t(isLarge ? 'find.freePlaces' : 'find.freeWord', { count: most })}
      </span>{' '}
      <b className="block font-semibold text-note">{t('centre.reportsDiffer')}</b>
    </span>
  );
};

/** Free places as a number where they are known, as a range where reports differ, else the word for what is known. */
export const FreeNumber = ({
  centre,
  isStatusDisputed = false,
  isLarge = false,
}: FreeNumberProps) => {
  const words = useTranslator();
  const { t, formats } = words;
  const { free, freeBetween, status } = centre;
  const range = freeBetweenText(freeBetween, words);
  const word = classNames('font-semibold', isLarge ? 'text-title' : 'text-section');
  if (status === 'closed') {
    return <b className={classNames(word, 'text-unk')}>{t('centreStatus.closed')}</b>;
  }
  if (range !== null) {
    const most = freeBetween?.most ?? freeBetween?.least ?? 0;
    return <Disputed range={range} most={most} isLarge={isLarge} />;
  }
  switch (free.kind) {
    case 'known':
      return (
        <span className={freeColour(free.free, status === 'operating' && !isStatusDisputed)}>
          <b className={isLarge ? 'text-phone-figure' : 'font-bold text-kpi'}>
            <LiveText value={formats.number(free.free)} />
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
