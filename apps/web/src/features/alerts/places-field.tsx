import { useQuery } from '@tanstack/react-query';
import { AdminLevel, type OperationOverview } from '@waystation/domain';
import { ChoiceList, SearchField, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import { operationQueries } from '../../api/operation-queries';
import type { RuleDraft } from './rule-draft';

type PlacesFieldProps = {
  readonly overview: OperationOverview;
  readonly draft: RuleDraft;
  readonly onChange: (change: Partial<RuleDraft>) => void;
};

type Row = { readonly id: string; readonly name: string };

/** So many are found by eye; for more, letters are typed. */
const MOST_ROWS = 60;

/** The areas of the chosen level, or the centres, by name. */
const useRows = ({ overview, draft }: Omit<PlacesFieldProps, 'onChange'>): readonly Row[] => {
  const { formats } = useTranslator();
  const queries = operationQueries(overview.operation.code);
  const level = AdminLevel.safeParse(draft.level).data ?? 0;
  const isOfAreas = draft.of === 'areas';
  const areas = useQuery({
    ...queries.areas(level),
    enabled: isOfAreas && draft.level !== null,
  });
  const centres = useQuery({ ...queries.centres(), enabled: !isOfAreas });
  const rows: readonly Row[] = isOfAreas
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
  const [search, setSearch] = useState('');
  const rows = useRows({ overview, draft });
  const asked = search.trim().toLocaleLowerCase();
  const chosen = rows.filter(({ id }) => draft.places.includes(id));
  const others = rows.filter(
    ({ id, name }) =>
      !draft.places.includes(id) && `${name} ${id}`.toLocaleLowerCase().includes(asked),
  );
  return (
    <div className="grid gap-1">
      <p className="text-ink-2 text-label">{t('alerts.places', { count: draft.places.length })}</p>
      <SearchField
        label={t('alerts.searchPlaces')}
        placeholder={t('alerts.searchPlaces')}
        value={search}
        onChange={setSearch}
      />
      <ChoiceList
        label={t('alerts.choosePlaces')}
        rows={[...chosen, ...others.slice(0, MOST_ROWS)]}
        idOf={({ id }) => id}
        textOf={({ name }) => name}
        chosen={draft.places}
        onToggle={(id) =>
          onChange({
            places: draft.places.includes(id)
              ? draft.places.filter((one) => one !== id)
              : [...draft.places, id],
          })
        }
        empty={t(
          draft.of === 'areas' && draft.indicator === null
            ? 'alerts.indicatorFirst'
            : 'alerts.noPlaces',
        )}
      >
        {({ name, id }) => (
          <>
            <bdi>{name}</bdi> {draft.of === 'areas' && <bdi className="text-ink-3">{id}</bdi>}
          </>
        )}
      </ChoiceList>
      {others.length > MOST_ROWS && (
        <p className="text-ink-3 text-note">
          {t('alerts.morePlaces', { count: others.length - MOST_ROWS })}
        </p>
      )}
    </div>
  );
};
