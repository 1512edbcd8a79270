import type { Centre, CentreAt } from '@waystation/domain';
import { freeBetweenText } from '@waystation/i18n';
import { Figure, PassportGrid, useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { ageOf } from './age-of';
import { equationCells } from './equation-cells';
import { freeText, isPartMissing } from './free-text';
import type { LabelOfSource } from './label-of-source';
import { PlacesBar } from './places-bar';
import { usedCount } from './used-count';

type CapacityEquationProps = {
  readonly centre: Centre;
  readonly at: CentreAt;
  readonly view: MapView;
  readonly labelOfSource: LabelOfSource;
};

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

/** Free places = capacity − blocked − present with the age of the count; unknown if a part is. */
export const CapacityEquation = ({ centre, at, view, labelOfSource }: CapacityEquationProps) => {
  const words = useTranslator();
  const { t, formats } = words;
  const count = usedCount(centre, 'present', view.moment);
  return (
    <>
      <Figure
        label={t('centre.freePlaces')}
        value={freeBetweenText(at.freeBetween, words) ?? freeText(at.free, words)}
        isAbsent={at.free.kind === 'unknown'}
        note={
          <>
            <CountAge at={at} view={view} />
            {at.freeBetween !== null && (
              <b className="block font-semibold text-warn">{t('centre.reportsDiffer')}</b>
            )}
          </>
        }
      />
      <PlacesBar at={at} />
      <PassportGrid entries={equationCells(at, count, { t, formats, labelOfSource })} />
      {isPartMissing(at.free) && (
        <p className="mt-1.5 text-ink-2 text-note">{t('centre.equationIncomplete')}</p>
      )}
      {count?.note && <p className="mt-1.5 text-ink-2 text-note">{count.note}</p>}
    </>
  );
};
