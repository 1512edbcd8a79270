import type { Centre, CentreAt, CentreCount, Qualifier } from '@waystation/domain';
import { freeBetweenText } from '@waystation/i18n';
import { useTranslator } from '@waystation/ui';
import { CountAge } from '../find-centre/answer/count-age';
import { FreeNumber } from '../find-centre/answer/free-number';
import { differingValues } from '../inspector/differing-values';
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
  /** As it is told; null: unknown. */
  readonly value: string | null;
  readonly label: string;
  readonly sign?: string;
};

/** One number of the equation over its name. */
const Part = ({ value, label, sign }: PartProps) => {
  const { t } = useTranslator();
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
            <bdi>{value}</bdi>
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
  const words = useTranslator();
  const { t, formats } = words;
  const { places, free } = at;
  const { blocked } = places;
  const told = (value: number | null, qualifier: Qualifier): string | null =>
    value === null ? null : t(`qualified.${qualifier}`, { value: formats.number(value) });
  const part = (kind: CentreCount['kind']): string | null =>
    differingValues(at, kind, words) ?? told(places[kind], places.qualifiers[kind]);
  const counted = usedCount(centre, 'present', moment)?.note;
  const why = blocked === null || blocked === 0 ? null : usedCount(centre, 'blocked', moment)?.note;
  return (
    <>
      <FreeNumber
        centre={at}
        isStatusDisputed={at.conflicting.some(({ subject }) => subject === 'status')}
        isLarge
      />
      <div className="mt-2 flex items-start justify-between gap-2">
        <Part value={part('capacity')} label={t('centre.capacity')} />
        <Part value={part('blocked')} label={t('centre.blocked')} sign="−" />
        <Part value={part('present')} label={t('centre.present')} sign="−" />
        <Part
          value={
            freeBetweenText(at.freeBetween, words) ?? told(freeNumber(free), qualifierOf(free))
          }
          label={t('centre.freePlaces')}
          sign="="
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
