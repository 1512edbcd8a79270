import { z } from 'zod';
import type { Centre, CentreCount, CentreServiceEntry, CentreStatusEntry } from '../centre';
import type { Place } from '../place';
import { CentreList } from './place-views';

/** What is left out of each part of a list of centres where it says nothing. */
const NOTHING = {
  place: {
    alternateNames: [],
    externalIds: {},
    precision: 'exact' as const,
    precisionKm: null,
    country: null,
    declaredArea: null,
    flags: [],
    sensitivity: 'public' as const,
    source: null,
    notes: null,
  },
  centre: {
    services: [],
    servicesAbsent: [],
    groups: [],
    groupsRefused: [],
    languages: [],
    consulates: [],
    isOpen24h: null,
    takesAnimals: null,
    managedBy: null,
    contact: null,
    phone: null,
    openingHours: null,
    opened: null,
    closed: null,
    statusLog: [],
    counts: [],
    serviceLog: [],
  },
  count: { qualifier: 'exact' as const, note: null, source: null },
  status: { note: null, source: null },
  service: { source: null },
};

type Nothing = typeof NOTHING;

type Slim<Whole, Absent> = Omit<Whole, keyof Absent> &
  Partial<Pick<Whole, Extract<keyof Whole, keyof Absent>>>;

type SlimCentre = Omit<
  Slim<Centre, Nothing['centre']>,
  'place' | 'counts' | 'statusLog' | 'serviceLog'
> & {
  readonly place: Slim<Place, Nothing['place']>;
  readonly counts?: readonly Slim<CentreCount, Nothing['count']>[];
  readonly statusLog?: readonly Slim<CentreStatusEntry, Nothing['status']>[];
  readonly serviceLog?: readonly Slim<CentreServiceEntry, Nothing['service']>[];
};

/**
 * A list of centres as it travels: what says nothing is left out, for a telephone has to read
 * thousands of them. Whatever reads as a list of centres is one.
 */
export type SlimCentreList = { readonly centres: readonly SlimCentre[] };
/** The schema of {@link SlimCentreList}. */
export const SlimCentreList = z
  .unknown()
  .pipe(z.custom<SlimCentreList>((list) => CentreList.safeParse(list).success));

/** Compared by what they hold, which of lists and records can only be nothing here. */
const isSame = (value: unknown, absent: unknown): boolean =>
  value === absent ||
  (typeof value === 'object' &&
    value !== null &&
    typeof absent === 'object' &&
    absent !== null &&
    Object.keys(value).length === 0);

const slim = (whole: object, absent: object): object => {
  const nothing = new Map<string, unknown>(Object.entries(absent));
  return Object.fromEntries(
    Object.entries(whole).filter(
      ([key, value]) => !(nothing.has(key) && isSame(value, nothing.get(key))),
    ),
  );
};

/** What {@link SlimCentreList} is made of. */
export const slimCentres = (
  centres: readonly Centre[],
): { readonly centres: readonly object[] } => ({
  centres: centres.map((centre) =>
    slim(
      {
        ...centre,
        place: slim(centre.place, NOTHING.place),
        counts: centre.counts.map((count) => slim(count, NOTHING.count)),
        statusLog: centre.statusLog.map((entry) => slim(entry, NOTHING.status)),
        serviceLog: centre.serviceLog.map((entry) => slim(entry, NOTHING.service)),
      },
      NOTHING.centre,
    ),
  ),
});

type SlimPart<Part extends 'counts' | 'statusLog' | 'serviceLog'> = NonNullable<
  SlimCentre[Part]
>[number];

const wholeCount = (slimmed: SlimPart<'counts'>): CentreCount => {
  const { at, kind, value, qualifier = 'exact', note = null, source = null, report } = slimmed;
  const count = { at, kind, value, qualifier, note, source };
  return report === undefined ? count : { ...count, report };
};

const wholeStatus = (slimmed: SlimPart<'statusLog'>): CentreStatusEntry => {
  const { at, status, note = null, source = null, report } = slimmed;
  const entry = { at, status, note, source };
  return report === undefined ? entry : { ...entry, report };
};

const wholeService = (slimmed: SlimPart<'serviceLog'>): CentreServiceEntry => {
  const { at, service, isThere, source = null, report } = slimmed;
  const entry = { at, service, isThere, source };
  return report === undefined ? entry : { ...entry, report };
};

const wholePlace = (place: SlimCentre['place']): Place => ({
  id: place.id,
  names: place.names,
  alternateNames: place.alternateNames ?? [],
  externalIds: place.externalIds ?? {},
  position: place.position,
  precision: place.precision ?? 'exact',
  precisionKm: place.precisionKm ?? null,
  country: place.country ?? null,
  declaredArea: place.declaredArea ?? null,
  flags: place.flags ?? [],
  sensitivity: place.sensitivity ?? 'public',
  source: place.source ?? null,
  notes: place.notes ?? null,
});

/**
 * Centres with all that was left out of their list. Each field is named: putting records over records
 * takes a telephone seconds for thousands of centres.
 */
export const wholeCentres = ({ centres }: SlimCentreList): CentreList => ({
  centres: centres.map((centre) => ({
    place: wholePlace(centre.place),
    type: centre.type,
    services: centre.services ?? [],
    servicesAbsent: centre.servicesAbsent ?? [],
    groups: centre.groups ?? [],
    groupsRefused: centre.groupsRefused ?? [],
    languages: centre.languages ?? [],
    consulates: centre.consulates ?? [],
    isOpen24h: centre.isOpen24h ?? null,
    takesAnimals: centre.takesAnimals ?? null,
    managedBy: centre.managedBy ?? null,
    contact: centre.contact ?? null,
    phone: centre.phone ?? null,
    openingHours: centre.openingHours ?? null,
    opened: centre.opened ?? null,
    closed: centre.closed ?? null,
    statusLog: (centre.statusLog ?? []).map(wholeStatus),
    counts: (centre.counts ?? []).map(wholeCount),
    serviceLog: (centre.serviceLog ?? []).map(wholeService),
  })),
});
