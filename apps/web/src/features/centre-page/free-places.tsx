import type { Centre, CentreAt, Qualifier } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { CountAge } from '../find-centre/answer/count-age';
import { FreeNumber } from '../find-centre/answer/free-number';
import { isPartMissing } from '../inspector/free-text';
import { PlacesBar } from '../inspector/places-bar';
import { usedCount } from '../inspector/used-count';

type FreePlacesProps = {
  readonly centre: Centre;
  readonly at: CentreAt;
  /** That `at` is of. */
  readonly moment: Date;
  readonly timeZone: string;
};

type PartProps = {
  readonly value: number | null;
  readonly label: string;
  readonly sign?: string;
  readonly qualifier?: Qualifier;
};

/** One number of the equation over its name. */
const Part = ({ value, label, sign, qualifier = 'exact' }: PartProps) => {
  const { t, formats } = useTranslator();
  return (
    <>
      {sign !== undefined && (
        <span aria-hidden="true" className="text-ink-3 text-section">
          {sign}
        </span>
      )}
      <span className="grid justify-items-center text-center">
        {value === null ? (
          <b className="font-semibold text-section text-unk">{t('absence.unknown')}</b>
        ) : (
          <b className="font-semibold text-section">
            {t(`qualified.${qualifier}`, { value: formats.number(value) })}
          </b>
        )}
        <span className="text-ink-2 text-note">{label}</span>
      </span>
    </>
  );
};

/** What the equation gives: below nothing where more are there than places; null: unknown. */
const freeNumber = (free: CentreAt['free']): number | null => {
  switch (free.kind) {
    case 'known':
      return free.free;
    case 'overfull':
      return -free.over;
    case 'unknown':
      return null;
    default:
      return free satisfies never;
  }
};

/** Below nothing "at least 2 more than places" is "at most −2". */
const qualifierOf = (free: CentreAt['free']): Qualifier => {
  if (free.kind === 'unknown' || free.qualifier === 'exact') {
    return 'exact';
  }
  return free.kind === 'known' ? 'atLeast' : 'atMost';
};

/** Capacity − blocked − present = free, with the age of the count and the words of who counted. */
export const FreePlaces = ({ centre, at, moment, timeZone }: FreePlacesProps) => {
  const { t } = useTranslator();
  const { places, free } = at;
  const { capacity, blocked, present, qualifiers } = places;
  const counted = usedCount(centre, 'present', moment)?.note;
  const why = blocked === null || blocked === 0 ? null : usedCount(centre, 'blocked', moment)?.note;
  return (
    <>
      <FreeNumber centre={at} isLarge />
      <div className="mt-2 flex items-start justify-between gap-2">
        <Part value={capacity} label={t('centre.capacity')} qualifier={qualifiers.capacity} />
        <Part value={blocked} label={t('centre.blocked')} sign="−" qualifier={qualifiers.blocked} />
        <Part value={present} label={t('centre.present')} sign="−" qualifier={qualifiers.present} />
        <Part
          value={freeNumber(free)}
          label={t('centre.freePlaces')}
          sign="="
          qualifier={qualifierOf(free)}
        />
      </div>
      <PlacesBar at={at} />
      {isPartMissing(free) && (
        <p className="text-ink-2 text-note">{t('centre.equationIncomplete')}</p>
      )}
      <CountAge places={places} moment={moment} timeZone={timeZone} />
      {counted && (
        <p lang="" className="text-ink-2 text-note">
          <bdi>{counted}</bdi>
        </p>
      )}
      {why && <p className="text-ink-2 text-note">{t('find.blockedNote', { note: why })}</p>}
    </>
  );
};
