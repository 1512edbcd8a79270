import { useQuery } from '@tanstack/react-query';
import {
  type Centre,
  type Crossing,
  Iso3,
  type OperationOverview,
  type RoadClosure,
} from '@waystation/domain';
import { countryOfCode } from '@waystation/i18n';
import { type AreaGeometry, readAreaShapes } from '@waystation/layers';
import {
  type CountriesAt,
  countryFinder,
  type Ground,
  groundAt,
  type Outline,
} from '@waystation/nearest';
import type { MapView } from '@waystation/view';
import { useMemo } from 'react';
import { coarsestLevel } from '../../api/coarsest-level';
import { logDayOf } from '../../api/log-day-of';
import { operationQueries } from '../../api/operation-queries';
import { useMinute } from '../situation-map/layers/use-minute';

const outlinesOf = ({ polygons }: AreaGeometry): readonly Outline[] =>
  [...polygons].flatMap(([pcode, geometry]) => {
    const country = Iso3.safeParse(countryOfCode(pcode)).data;
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return country === undefined ? [] : [{ country, polygons: parts }];
  });

/** The outlines of an operation's coarsest areas; null while they are read, or where there are none. */
export const useOutlines = (overview: OperationOverview) => {
  const { operation } = overview;
  const level = coarsestLevel(overview);
  const queries = operationQueries(operation.code);
  const isThere = level !== undefined;
  const areas = useQuery({ ...queries.areas(level ?? 0), enabled: isThere });
  const topology = useQuery({ ...queries.topology(level ?? 0), enabled: isThere });
  const geometry = useMemo(
    () => (topology.data === undefined ? null : readAreaShapes(topology.data, () => null, null)),
    [topology.data],
  );
  const isSettled = !isThere || !topology.isPending;
  return useMemo(
    () => ({
      level: level ?? 0,
      areas: areas.data ?? null,
      geometry,
      isThere,
      /** Whether nothing more of them will come. */
      isSettled,
    }),
    [level, areas.data, geometry, isThere, isSettled],
  );
};

/** What is known of the outlines of an operation's areas. */
export type Outlines = ReturnType<typeof useOutlines>;

/** Who tells of countries; null: the operation has no boundaries. Such as cannot be read tell of none. */
export const countryAtBy = ({
  isThere,
  geometry,
}: Pick<Outlines, 'isThere' | 'geometry'>): CountriesAt | null =>
  isThere ? countryFinder(geometry === null ? [] : outlinesOf(geometry)) : null;

const useCountryAt = ({ isThere, geometry }: Outlines) =>
  useMemo(() => countryAtBy({ isThere, geometry }), [isThere, geometry]);

const NO_CENTRES: readonly Centre[] = [];
const NO_CROSSINGS: readonly Crossing[] = [];
const NO_CLOSURES: readonly RoadClosure[] = [];

/** Everything that centres are ranked over, as known at a moment, once it is read. */
export const useGround = (overview: OperationOverview, view: MapView, outlines: Outlines) => {
  const { operation } = overview;
  const queries = operationQueries(operation.code);
  const centres = useQuery(queries.centres(logDayOf(view)));
  const crossings = useQuery(queries.crossings());
  const roads = useQuery(queries.closures());
  const closures = roads.data?.closures ?? NO_CLOSURES;
  const moment = useMinute(view.moment);
  const countryAt = useCountryAt(outlines);
  const ground = useMemo(
    (): Ground | null =>
      centres.data === undefined || crossings.data === undefined
        ? null
        : groundAt({
            operation,
            moment,
            centres: centres.data.centres,
            crossings: crossings.data.crossings,
            closures,
            countryAt,
          }),
    [operation, moment, centres.data, crossings.data, closures, countryAt],
  );
  return {
    ground,
    centres: centres.data?.centres ?? NO_CENTRES,
    crossings: crossings.data?.crossings ?? NO_CROSSINGS,
    /** Null: they could not be read, and there may be some. Nothing else waits for them. */
    closures: roads.data === undefined && roads.isError ? null : closures,
    reads: [centres, crossings],
  };
};
