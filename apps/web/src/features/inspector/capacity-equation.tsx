import type { Centre, CentreAt } from '@waystation/domain';
import { Figure, PassportGrid, useTranslator } from '@waystation/ui';
import type { MapView } from '../situation-map/view/map-view';
import { ageOf } from './age-of';
import type { LabelOfSource } from './label-of-source';

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

const Bar = ({ places }: Pick<CentreAt, 'places'>) => {
  const { capacity, blocked, present } = places;
  if (capacity === null || present === null) {
    return null;
  }
  const free = Math.max(0, capacity - (blocked ?? 0) - present);
  return (
    <div aria-hidden="true" className="my-2 flex h-2.5 gap-[1.5px]">
      <span className="min-w-px bg-ink-3" style={{ flexGrow: present }} />
      {blocked !== null && blocked > 0 && (
        <span
          className="min-w-px bg-[repeating-linear-gradient(45deg,var(--crit-mark)_0_2px,transparent_2px_5px)] inset-ring inset-ring-crit-mark"
          style={{ flexGrow: blocked }}
        />
      )}
      {free > 0 && (
        <span
          className={blocked === null ? 'min-w-px bg-line-2' : 'min-w-px bg-ok-mark'}
          style={{ flexGrow: free }}
        />
      )}
    </div>
  );
};

/** Free places = capacity − blocked − present with the age of the count; unknown if a part is. */
export const CapacityEquation = ({ centre, at, view, labelOfSource }: CapacityEquationProps) => {
  const { t, formats, age } = useTranslator();
  const { moment, operation } = view;
  const { capacity, blocked, present, countedAt, freshness } = at.places;
  const partText = (value: number | null) =>
    value === null ? t('absence.unknown') : formats.number(value);
  const count = centre.counts.findLast(
    ({ kind, at: when, value }) => kind === 'present' && when === countedAt && value === present,
  );
  const counted =
    countedAt === null
      ? t('centre.neverCounted')
      : t('centre.counted', {
          age: ageOf(countedAt, { moment, timeZone: operation.timeZone }, { formats, age }),
        });
  return (
    <>
      <Figure
        label={t('centre.freePlaces')}
        value={useFreeText(at.free)}
        isAbsent={at.free.kind === 'unknown'}
        note={
          <span className={freshness === 'fresh' || freshness === null ? '' : 'text-warn'}>
            {counted}
            {freshness !== null && freshness !== 'fresh' && `, ${t(`stale.${freshness}`)}`}
          </span>
        }
      />
      <Bar places={at.places} />
      <PassportGrid
        entries={[
          { id: 'capacity', label: t('centre.capacity'), value: partText(capacity) },
          { id: 'blocked', label: t('centre.blocked'), value: partText(blocked) },
          {
            id: 'present',
            label: t('centre.present'),
            value:
              present === null || count === undefined
                ? partText(present)
                : t(`qualified.${count.qualifier}`, { value: formats.number(present) }),
          },
          {
            id: 'source',
            label: t('passport.source'),
            value: labelOfSource(count?.source ?? null) ?? t('confidence.notStated'),
          },
        ]}
      />
      {at.free.kind === 'unknown' && (
        <p className="mt-1.5 text-ink-2 text-note">{t('centre.equationIncomplete')}</p>
      )}
      {count?.note && <p className="mt-1.5 text-ink-2 text-note">{count.note}</p>}
    </>
  );
};
