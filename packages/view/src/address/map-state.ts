import { PALETTES } from '@waystation/cartography';
import { AdminLevel, Day, Language, RELATIONS } from '@waystation/domain';
import { z } from 'zod';
import { ChosenClasses } from './class-text';
import { OriginFilterText } from './origin-filter';
import { PeopleText } from './people-text';
import { CentreFilterText, CrossingFilterText } from './place-filter';
import { SiteFilterText } from './site-filter';
import { WithinText } from './within-state';

const NUMBER = String.raw`-?\d{1,3}(?:\.\d+)?`;

/** The camera as `latitude,longitude,zoom`, in degrees as people write them. */
const Camera = z
  .string()
  .regex(new RegExp(`^${NUMBER},${NUMBER},${NUMBER}$`))
  .transform((text) => {
    const [latitude, longitude, zoom] = text.split(',').map(Number);
    return { latitude, longitude, zoom };
  })
  .pipe(
    z.object({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      zoom: z.number().min(0).max(22),
    }),
  );

/** A point as `latitude,longitude`, in degrees as people write them; as GeoJSON has it, once read. */
const Pin = z
  .string()
  .regex(new RegExp(`^${NUMBER},${NUMBER}$`))
  .transform((text) => {
    const [latitude, longitude] = text.split(',').map(Number);
    return [longitude, latitude];
  })
  .pipe(z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]))
  .readonly();

/** The layers that are shown, as `id:opacity` with opacity in percent; `none` for a bare map. */
const ShownLayers = z
  .string()
  .regex(/^(?:none|[a-zA-Z][\w-]*:\d{1,3}(?:,[a-zA-Z][\w-]*:\d{1,3})*)$/)
  .transform((text) =>
    text === 'none'
      ? []
      : text.split(',').map((part) => {
          const [id, percent] = part.split(':');
          return { id, opacity: Math.min(100, Number(percent)) };
        }),
  )
  .pipe(z.array(z.object({ id: z.string(), opacity: z.number().int().min(0).max(100) })));

/**
 * What is selected, as `kind:id`; ids of places contain colons themselves. The kind of an area is its
 * level, `adm2:SS0609`; links from before that have `area`, and no level.
 */
const Selection = z
  .string()
  .regex(/^(?:adm[0-4]|area|site|centre|crossing):.+$/)
  .transform((text): { kind: string; id: string; level?: number | undefined } => {
    const colon = text.indexOf(':');
    const [word, id] = [text.slice(0, colon), text.slice(colon + 1)];
    return word.startsWith('adm')
      ? { kind: 'area', id, level: Number(word.slice('adm'.length)) }
      : { kind: word, id };
  })
  .pipe(
    z.object({
      kind: z.enum(['area', 'site', 'centre', 'crossing']),
      id: z.string().min(2).max(160),
      level: AdminLevel.optional(),
    }),
  );

/** The parts of a dashboard in their order, by their names; each once. */
const ShownCharts = z
  .string()
  .regex(/^[a-zA-Z]{2,30}(?:,[a-zA-Z]{2,30}){0,19}$/)
  .transform((text) => [...new Set(text.split(','))]);

/** How long a wall shows a part: long enough to read it from afar. */
export const USUAL_WALL_SECONDS = 20;

/** The seconds that a wall shows each part for; `wall` alone: as many as usual. */
const WallSeconds = z
  .string()
  .regex(/^\d{0,3}$/)
  .transform((text) => (text === '' ? USUAL_WALL_SECONDS : Number(text)))
  .pipe(z.number().int().min(5).max(900));

const absentIsNull = <Field extends z.ZodType>(field: Field) => field.nullable().default(null);

/**
 * Everything about the map that can be shared, read from the flat text of the address. Null: the
 * address does not say, so the operation's or the reader's default holds. Only hover, drag and the
 * play button live outside it.
 */
export const MapState = z
  .object({
    v: z.literal('1').default('1'),
    at: absentIsNull(Camera),
    asOf: absentIsNull(Day),
    /** The earlier day that the map is compared with; of rounds, that of the round. */
    vs: absentIsNull(Day),
    /** How: beside it or over it; null: as a map of changes, where there is an honest one. */
    cmp: absentIsNull(z.enum(['side', 'swipe'])),
    indicator: absentIsNull(z.string().min(1).max(200)),
    /** The sex and age that numbers are of; null: everybody. */
    people: absentIsNull(PeopleText),
    level: absentIsNull(
      z
        .string()
        .regex(/^[0-4]$/)
        .transform(Number)
        .pipe(AdminLevel),
    ),
    /** What the classes are of: numbers, shares, densities. */
    by: absentIsNull(z.enum(RELATIONS)),
    /** Null: chosen for the figures. */
    classes: absentIsNull(ChosenClasses),
    palette: absentIsNull(z.enum(PALETTES)),
    /** The only class that is shown, counted from 1 for the lowest. */
    only: absentIsNull(
      z
        .string()
        .regex(/^[1-9]$/)
        .transform(Number)
        .pipe(z.number()),
    ),
    /** Which sites are shown; null: all. */
    site: absentIsNull(SiteFilterText),
    /** Which reception centres and border crossings are; null: all. */
    centre: absentIsNull(CentreFilterText),
    crossing: absentIsNull(CrossingFilterText),
    /** From where people present by origin are shown; null: from everywhere. */
    origin: absentIsNull(OriginFilterText),
    layers: absentIsNull(ShownLayers),
    sel: absentIsNull(Selection),
    /** A point that the reader marked. */
    pin: absentIsNull(Pin),
    /** An area that the reader drew, or areas that were chosen; what lies in them is told beside the map. */
    within: absentIsNull(WithinText),
    /** Which parts of a dashboard are shown, in their order; null: those that belong to what it is of. */
    charts: absentIsNull(ShownCharts),
    /** The series of counts that a dashboard shows of a crossing; null: the one of most days. */
    series: absentIsNull(z.string().min(1).max(300)),
    /** A dashboard on a wall. */
    wall: absentIsNull(WallSeconds),
    view: absentIsNull(z.literal('table')),
    /** Made for a frame on another site: the map with what explains it, and nothing else. */
    embed: absentIsNull(z.literal('1')),
    /** For measurements: one kind of data alone, without the base map. */
    bench: absentIsNull(z.enum(['sites', 'areas', 'flows'])),
    lang: absentIsNull(Language),
    theme: absentIsNull(z.enum(['light', 'dark'])),
  })
  .readonly();
export type MapState = z.infer<typeof MapState>;

/** The camera of a map state. */
export type CameraState = NonNullable<MapState['at']>;

/** One selected thing. */
export type SelectionState = NonNullable<MapState['sel']>;

/** One shown layer and its opacity in percent. */
export type ShownLayer = NonNullable<MapState['layers']>[number];

/** The names of the fields, as they stand in the address. */
export type MapStateField = keyof MapState;

/** The state of an address that says nothing. */
export const EMPTY_MAP_STATE: MapState = {
  v: '1',
  at: null,
  asOf: null,
  vs: null,
  cmp: null,
  indicator: null,
  people: null,
  level: null,
  by: null,
  classes: null,
  palette: null,
  only: null,
  site: null,
  centre: null,
  crossing: null,
  origin: null,
  layers: null,
  sel: null,
  within: null,
  pin: null,
  charts: null,
  series: null,
  wall: null,
  view: null,
  embed: null,
  bench: null,
  lang: null,
  theme: null,
};
