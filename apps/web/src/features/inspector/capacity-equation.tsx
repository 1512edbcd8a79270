import type { Centre, CentreAt, CentreCount } from '@waystation/domain';
import { Figure, PassportGrid, useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { ageOf } from './age-of';
import { equationCells } from './equation-cells';
import type { LabelOfSource } from './label-of-source';
import { PlacesBar } from './places-bar';

type CapacityEquationProps = {
  readonly centre: Centre;
  readonly at: CentreAt;
  readonly view: MapView;
  readonly labelOfSource: LabelOfSource;
};

const useFreeText = (free: CentreAt['free']): string => {
  const { t, formats } = useTranslator();
  switch (free.kind) {
    case 'known':
      return formats.number(free.free);
    case 'overfull':
      return t('centre.over', { count: free.over });
    case 'unknown':
      return t('centre.freeUnknown');
    default:
      return free satisfies never;
  }
};

/** The count of people present that the equation uses, for its qualifier, source and note. */
const presentCount = (
  { counts }: Centre,
  { countedAt, present }: CentreAt['places'],
): CentreCount | undefined =>
  counts.findLast(
    ({ kind, at, value }) => kind === 'present' && at === countedAt && value === present,
  );

const CountAge = ({ at, view }: Pick<CapacityEquationProps, 'at' | 'view'>) => {
  const { t, formats, age } = useTranslator();
  const { countedAt, freshness } = at.places;
  if (countedAt === null || freshness === null) {
    return t('centre.neverCounted');
  }
  const clock = { moment: view.moment, timeZone: view.operation.timeZone };
  const counted = t('centre.counted', { age: ageOf(countedAt, clock, { formats, age }) });
  return freshness === 'fresh' ? (
    counted
  ) : (
    <span className="text-warn">{`${counted}, ${t(`stale.${freshness}`)}`}</span>
  );
};

/** An expired count is said beside its age: there no part is missing. */
const isPartMissing = (free: CentreAt['free']): boolean =>
  free.kind === 'unknown' && free.missing.some((part) => part !== 'freshCount');

/** Free places = capacity − blocked − present with the age of the count; unknown if a part is. */
export const CapacityEquation = ({ centre, at, view, labelOfSource }: CapacityEquationProps) => {
  const { t, formats } = useTranslator();
  const count = presentCount(centre, at.places);
  return (
    <>
      <Figure
        label={t('centre.freePlaces')}
        value={useFreeText(at.free)}
        isAbsent={at.free.kind === 'unknown'}
        note={<CountAge at={at} view={view} />}
      />
      <PlacesBar at={at} />
      <PassportGrid entries={equationCells(at.places, count, { t, formats, labelOfSource })} />
      {isPartMissing(at.free) && (
        <p className="mt-1.5 text-ink-2 text-note">{t('centre.equationIncomplete')}</p>
      )}
      {count?.note && <p className="mt-1.5 text-ink-2 text-note">{count.note}</p>}
    </>
  );
};
