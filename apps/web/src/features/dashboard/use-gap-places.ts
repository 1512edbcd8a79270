import { useQuery } from '@tanstack/react-query';
import type { CentreOnChart, PlaceOfGaps } from '@waystation/charts';
import {
  absent,
  freshnessOf,
  groupBy,
  knownOfCentre,
  knownOfSite,
  type Measurement,
  reported,
  type SiteColumns,
} from '@waystation/domain';
import { figureQuestion } from '@waystation/view';
import { operationQueries } from '../../api/operation-queries';
import { isInside } from './areas-inside';
import { useCentresAt } from './use-centres-at';
import type { DashboardModel } from './use-dashboard';

type ByPlace = ReadonlyMap<string, readonly Measurement[]>;

/** What is too old to be known by the operation's rule for what is assessed is not known. */
const notExpired = (
  measurements: readonly Measurement[],
  { operation, moment }: DashboardModel['view'],
): readonly Measurement[] =>
  measurements.filter(
    ({ at }) =>
      freshnessOf(new Date(`${at}T23:59:59.999Z`), moment, operation.staleness.rounds) !==
      'expired',
  );

const isOfSubject = (
  { chosen, levels }: Pick<DashboardModel, 'chosen' | 'levels'>,
  area: string | null,
): boolean => chosen === null || (area !== null && isInside(area, chosen, levels));

const placesOfCentres = (
  centres: readonly CentreOnChart[],
  byPlace: ByPlace,
  model: DashboardModel,
): readonly PlaceOfGaps[] =>
  centres
    .filter(({ at }) => at.status !== 'closed')
    .filter(({ centre: { place } }) => isOfSubject(model, place.declaredArea ?? place.country))
    .map(({ centre: { place }, at, name }) => ({
      id: place.id,
      name,
      kind: 'centre',
      known: knownOfCentre(at, byPlace.get(place.id) ?? [], model.view.day),
    }));

/** Sites that are not closed, those of which something was measured apart from the number of the others. */
const placesOfSites = (columns: SiteColumns, byPlace: ByPlace, model: DashboardModel) => {
  const open = columns.id.flatMap((id, index) => {
    const type = columns.type[index];
    return type === undefined ||
      columns.status[index] === 'closed' ||
      !isOfSubject(model, columns.area[index] ?? null)
      ? []
      : [{ id, index, type }];
  });
  const measured = open.filter(({ id }) => byPlace.has(id));
  const places = measured.map(({ id, index, type }): PlaceOfGaps => {
    const value = columns.value[index] ?? null;
    const asOf = columns.days[columns.asOf[index] ?? -1] ?? null;
    const counted = value === null ? absent(columns.absence[index] ?? 'unknown') : reported(value);
    return {
      id,
      name: columns.name[index] ?? id,
      kind: 'site',
      known: knownOfSite({ type, reported: counted, asOf }, byPlace.get(id) ?? [], model.view.day),
    };
  });
  return { places, others: open.length - measured.length };
};

/**
 * The sites and centres of the page with what standards can be held against. Sites of the whole operation
 * are read only where anything was measured at one: else nothing is known of any, and how many there are is.
 */
export const useGapPlaces = (model: DashboardModel) => {
  const { view, overview, chosen } = model;
  const queries = operationQueries(view.operation.code);
  const measurements = useQuery(queries.measurements());
  const { query: centresQuery, centres } = useCentresAt(model);
  const current = notExpired(measurements.data ?? [], view);
  const byPlace = groupBy(current, ({ place }) => `${place}`);
  // How many lie in an area nobody has counted: "none is known here" of an area full of them were false.
  const readsSites = chosen !== null || current.some(({ place }) => place.startsWith('site:'));
  // Who was counted in rounds, whatever the page counts otherwise.
  const indicator = overview.indicators.find(
    ({ isPrimary, from }) => isPrimary && from === 'rounds',
  );
  const sites = useQuery({
    ...queries.sites(figureQuestion(indicator ?? null, view.day)),
    enabled: readsSites,
  });
  const ofSites = readsSites
    ? sites.data && placesOfSites(sites.data, byPlace, model)
    : { places: [], others: overview.counts.sites };
  const reads = [measurements, centresQuery, ...(readsSites ? [sites] : [])];
  return {
    load: {
      isPending: reads.some(({ isPending }) => isPending),
      error: reads.find(({ error }) => error !== null)?.error ?? null,
      refetch: () => Promise.all(reads.map(({ refetch }) => refetch())),
    },
    found:
      centres === null || measurements.data === undefined || ofSites === undefined
        ? null
        : {
            places: [...placesOfCentres(centres, byPlace, model), ...ofSites.places],
            others: ofSites.others,
            sources: current.map(({ source }) => source),
          },
  };
};
