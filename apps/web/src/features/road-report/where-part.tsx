import { useQuery } from '@tanstack/react-query';
import type { OperationOverview, Position } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { EMPTY_MAP_STATE, mapView } from '@waystation/view';
import { useMemo } from 'react';
import { operationQueries } from '../../api/operation-queries';
import type { OperatorApi } from '../../api/operator-api';
import { pointText } from '../find-centre/address/find-state';
import { placeAt } from '../find-centre/where/place-at';
import { PlaceSearch } from '../find-centre/where/place-search';
import { whereWords } from '../find-centre/where/where-words';
import { useTowns } from '../search/towns/use-towns';
import { CutNote } from './cut-note';
import { pointTyped } from './road-draft';
import type { RoadFieldsProps } from './road-fields';
import { WhereField } from './where-field';

type WherePartProps = RoadFieldsProps & {
  readonly overview: OperationOverview;
  /** Where the people are that a centre was looked for, as the address says it. */
  readonly asked: string;
  readonly now: Date;
  /** Null: without a network nobody can be asked. */
  readonly api: OperatorApi | null;
};

/** Where the road is closed, with all that has a name on this device. */
export const WherePart = ({ overview, asked, now, api, draft, onChange }: WherePartProps) => {
  const words = useTranslator();
  const { code, countries } = overview.operation;
  const queries = operationQueries(code);
  const centres = useQuery(queries.centres());
  const crossings = useQuery(queries.crossings());
  const view = useMemo(() => mapView(overview, EMPTY_MAP_STATE, now), [overview, now]);
  const point = pointTyped(draft.where);
  const from = pointTyped(asked);
  const isPlaced = point !== null || from !== null;
  const towns = useTowns(countries, isPlaced).flatMap((country) => country.towns);
  const named = {
    crossings: crossings.data?.crossings ?? [],
    centres: centres.data?.centres ?? [],
  };
  const placeOf = (at: Position): string =>
    whereWords({ from: at, area: null, place: placeAt(named, at) }, towns, words);
  return (
    <WhereField
      draft={draft}
      onChange={onChange}
      asked={from === null ? null : { point: from, place: placeOf(from) }}
      place={point === null ? null : placeOf(point)}
      cut={<CutNote operation={code} api={api} where={draft.where} closedTo={draft.closedTo} />}
    >
      <PlaceSearch
        overview={overview}
        view={view}
        {...named}
        onPoint={(found) => onChange({ where: pointText(found.from) })}
      />
    </WhereField>
  );
};
