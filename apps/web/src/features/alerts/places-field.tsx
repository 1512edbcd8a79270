import { useQuery } from '@tanstack/react-query';
import { AdminLevel, type OperationOverview } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { operationQueries } from '../../api/operation-queries';
import { PickList, type PickRow } from './pick-list';
import type { RuleDraft } from './rule-draft';

type PlacesFieldProps = {
  readonly overview: OperationOverview;
  readonly draft: RuleDraft;
  readonly onChange: (change: Partial<RuleDraft>) => void;
};

/** The areas of the chosen level, or the centres, by name. */
const useRows = ({ overview, draft }: Omit<PlacesFieldProps, 'onChange'>): readonly PickRow[] => {
  const { formats } = useTranslator();
  const queries = operationQueries(overview.operation.code);
  const level = AdminLevel.safeParse(draft.level).data ?? 0;
  const isOfAreas = draft.of === 'areas';
  const areas = useQuery({
    ...queries.areas(level),
    enabled: isOfAreas && draft.level !== null,
  });
  const centres = useQuery({ ...queries.centres(), enabled: !isOfAreas });
  const rows: readonly PickRow[] = isOfAreas
    ? (areas.data?.pcode ?? []).map((id, index) => ({
        id,
        name: formats.name(areas.data?.names[index] ?? {}) ?? id,
      }))
    : (centres.data?.centres ?? []).map(({ place }) => ({
        id: place.id,
        name: formats.name(place.names) ?? place.id,
      }));
  return rows.toSorted((a, b) => a.name.localeCompare(b.name));
};

/** Chooses the places of a rule; those that are chosen stand first. */
export const PlacesField = ({ overview, draft, onChange }: PlacesFieldProps) => {
  const { t } = useTranslator();
  const rows = useRows({ overview, draft });
  return (
    <div className="grid gap-1">
      <p className="text-ink-2 text-label">{t('alerts.places', { count: draft.places.length })}</p>
      <PickList
        search={t('alerts.searchPlaces')}
        label={t('alerts.choosePlaces')}
        rows={rows}
        chosen={draft.places}
        onToggle={(id) =>
          onChange({
            places: draft.places.includes(id)
              ? draft.places.filter((one) => one !== id)
              : [...draft.places, id],
          })
        }
        hasCodes={draft.of === 'areas'}
        empty={t(
          draft.of === 'areas' && draft.indicator === null
            ? 'alerts.indicatorFirst'
            : 'alerts.noPlaces',
        )}
        moreText={(count) => t('alerts.morePlaces', { count })}
      />
    </div>
  );
};
