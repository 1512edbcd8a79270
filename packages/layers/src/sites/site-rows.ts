import { type SiteShape, siteShape } from '@waystation/cartography';
import type {
  Absence,
  CountUnit,
  Day,
  Names,
  Passport,
  Pcode,
  PlaceId,
  SiteColumns,
  SiteStatus,
  SiteType,
  SourceId,
} from '@waystation/domain';

/** A site with its newest figure. */
export type SiteRow = {
  readonly id: PlaceId;
  readonly name: string;
  readonly type: SiteType;
  readonly status: SiteStatus;
  readonly shape: SiteShape;
  readonly area: Pcode | null;
  /** Of the area, for tables; absent: it has none, or its level is not loaded. */
  readonly areaNames?: Names;
  readonly value: number | null;
  readonly absence: Absence | null;
  /** Only everybody together was counted, and the number asked for is of some. */
  readonly isCountedTogether?: true;
  readonly carriedOver: boolean;
  /** The day that the number is of; null: without a number. */
  readonly asOf: Day | null;
  /** Who published the number, or the site where it has none; null: not stated. */
  readonly source: SourceId | null;
  /** The day of its figure where that is of another round than most; absent: it is of the same. */
  readonly otherDay?: Day;
  /** Null: without coordinates, or withheld; it is counted, not drawn. */
  readonly position: readonly [number, number] | null;
  /** Absent: its coordinates are exactly its own. */
  readonly isInexact?: true;
};

/**
 * The number of a site that sums take in. Null: it has none, or one of another round than most, and
 * stocks of two rounds are never added (domain rule 2).
 */
export const summand = ({ value, otherDay }: Pick<SiteRow, 'value' | 'otherDay'>): number | null =>
  otherDay === undefined ? value : null;

/** What all sites share: the largest of the operation, fixed so that rounds compare. */
export type SiteContext = {
  readonly maximum: number;
  readonly unit: CountUnit;
  readonly passport: Passport | null;
  /** From which zoom a site stands alone, where it is merged with others below; absent: nothing is. */
  readonly alone?: ReadonlyMap<string, number>;
  /** Sites that stand alone only nearer than this zoom are not given to the map; absent: all are. */
  readonly nearest?: number;
};

const decoded = <Value>(
  values: readonly Value[],
  codes: readonly (number | null)[],
  index: number,
): Value | null => {
  const code = codes[index] ?? null;
  return code === null ? null : (values[code] ?? null);
};

const positionAt = (columns: SiteColumns, index: number): SiteRow['position'] => {
  const longitude = columns.longitude[index] ?? null;
  const latitude = columns.latitude[index] ?? null;
  return longitude === null || latitude === null ? null : [longitude, latitude];
};

/** Every site of the columns as a row. */
export const siteRows = (columns: SiteColumns): readonly SiteRow[] => {
  const sources = columns.sources.map(({ id }) => id);
  const inexact = new Set(columns.inexact);
  const together = new Set(columns.countedTogether);
  return columns.id.map((id, index) => {
    const type = columns.type[index] ?? 'other';
    const value = columns.value[index] ?? null;
    const asOf = decoded(columns.days, columns.asOf, index);
    return {
      id,
      name: columns.name[index] ?? id,
      type,
      status: columns.status[index] ?? 'unknown',
      shape: siteShape(type),
      area: columns.area[index] ?? null,
      value,
      absence: value === null ? (columns.absence[index] ?? 'unknown') : null,
      ...(together.has(index) && { isCountedTogether: true }),
      // Of a number that is not there none was carried over.
      carriedOver: !together.has(index) && (columns.carriedOver[index] ?? false),
      asOf,
      source: decoded(sources, columns.source, index),
      ...(asOf !== null && asOf !== columns.passport?.asOf && { otherDay: asOf }),
      position: positionAt(columns, index),
      ...(inexact.has(index) && { isInexact: true }),
    };
  });
};

/** The layers that sites are parted into; each site is in exactly one. */
export type SiteLayerName = 'sites' | 'hostCommunities' | 'uncountedSites';

/**
 * The layer of a site. One that nobody counted is only a location: it stands apart, so that no reader
 * takes it for one of those that were. Where its series lists it in another round it is `notAssessed`,
 * where no round of the series ever did, `unknown`. Whom a reader asks for moves no site: one that was
 * counted as everybody together stays where it is, with the mark of an unknown number.
 */
export const siteLayerOf = ({ absence, shape, isCountedTogether }: SiteRow): SiteLayerName => {
  if (!isCountedTogether && (absence === 'unknown' || absence === 'notAssessed')) {
    return 'uncountedSites';
  }
  return shape === 'ring' ? 'hostCommunities' : 'sites';
};

/** The largest number of people at one site; 0 where there is none. Freeze it per operation. */
export const largestSite = (rows: readonly SiteRow[]): number =>
  rows.reduce((largest, { value }) => Math.max(largest, value ?? 0), 0);
