import { createHash } from 'node:crypto';
import type { Api } from '@waystation/api';
import type { Day, OperationOverview } from '@waystation/domain';
import { loadTranslator, type Translator } from '@waystation/i18n';
import { chosenLogos, DPI, paperZoom, type SheetLogo } from '@waystation/print';
import { inLanguage } from '@waystation/print/choice';
import {
  itemQuery,
  itemState,
  type SceneAnswers,
  type SceneScales,
  type SceneWanted,
  type SeriesItem,
  sceneAddress,
  sceneScales,
  sceneWanted,
  widestScales,
} from '@waystation/scene';
import { SHIPPED_TABLES } from '@waystation/scene/tables';
import type { LogoShelf } from '../logos/logo-shelf';
import { readAnswers } from '../scene/read-scene';
import { groundOf } from '../snapshot/ground-of';
import type { SnapshotJob } from '../snapshot/snapshot-job';
import { readItems } from './read-items';
import { choiceOf, type SeriesAsked } from './series-asked';
import { SeriesProblem } from './series-problem';

/** What the sheets of one day are made of. */
export type DayRead = {
  readonly overview: OperationOverview;
  readonly answers: SceneAnswers;
  /** Of the answers. */
  readonly hash: string;
};

/** What a series will be, before any of its sheets is made. */
export type SeriesPlan = {
  readonly asked: SeriesAsked;
  readonly createdAt: Date;
  readonly items: readonly SeriesItem[];
  /** Of what the sheets of each day are made of; null: the view's own day. */
  readonly hashes: ReadonlyMap<Day | null, string>;
  /** Of all that, and of the program that makes them. */
  readonly hash: string;
  readonly zoom: number;
  readonly scales: SceneScales;
  /** Those that stand on each sheet. */
  readonly logos: readonly SheetLogo[];
};

/** What a series is settled from. */
export type PlanGiven = {
  readonly now: Date;
  readonly buildId: string;
  /** Null: this server keeps no logos. */
  readonly shelf: Pick<LogoShelf, 'list'> | null;
};

const sha256 = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex');

/** Reads what the sheets of one day are made of, for the public and of one state of the operation. */
export const readDay = async (
  api: Api,
  { operation, view }: SeriesAsked,
  { item, now }: { readonly item: SeriesItem | null; readonly now: Date },
): Promise<DayRead & { readonly wanted: SceneWanted }> => {
  const address = sceneAddress(view);
  const query =
    item === null ? view : itemQuery(itemState(address, { ...item, area: null }, null).state, item);
  const read = await readAnswers(api, {
    operation,
    query,
    maker: 'public',
    audience: 'public',
    now,
    area: item?.area ?? undefined,
  });
  if (read.kind !== 'answers') {
    throw new SeriesProblem(
      'operationChanging',
      'The operation is being changed while the series is made. Try again in a moment.',
    );
  }
  const { wanted, answers } = read;
  return { wanted, answers, overview: wanted.overview, hash: sha256(JSON.stringify(answers)) };
};

/** What one sheet of a series shows. */
const wantedOf = (
  { asked, createdAt }: Pick<SeriesPlan, 'asked' | 'createdAt'>,
  { overview }: Pick<DayRead, 'overview'>,
  item: SeriesItem,
): Pick<SnapshotJob, 'wanted' | 'at'> & { readonly query: string } => {
  const address = sceneAddress(asked.view);
  const { level } = sceneWanted(overview, address, createdAt).view;
  const { state, broken } = itemState(address, item, level);
  const wanted = sceneWanted(overview, { state, broken }, createdAt);
  const query = itemQuery(state, item);
  if (item.area === null) {
    return { wanted, at: state.at, query };
  }
  return { wanted: { ...wanted, sel: null, area: item.area }, at: null, query };
};

const zoomOf = (
  plan: Pick<SeriesPlan, 'asked' | 'createdAt'>,
  day: Pick<DayRead, 'overview'>,
  item: SeriesItem,
) => {
  const place = groundOf({ choice: choiceOf(plan.asked), ...wantedOf(plan, day, item) });
  return place === null ? [] : [Math.floor(paperZoom(place))];
};

/** One item for each day that the series has sheets of. */
const daysOf = (items: readonly SeriesItem[]): readonly SeriesItem[] =>
  items.filter(({ day }, at) => items.findIndex((one) => one.day === day) === at);

/** Links that cannot be read whole would give hundreds of sheets that show something else. */
const checkWanted = ({ notUnderstood, unknown }: SceneWanted): void => {
  const [what] = [...notUnderstood, ...unknown];
  if (what !== undefined) {
    throw new SeriesProblem(
      'notUnderstood',
      `The link has "${what}", which this operation does not have.`,
    );
  }
};

/** The logos that were chosen for the series, as they are now. */
const logosOf = async (
  asked: SeriesAsked,
  shelf: PlanGiven['shelf'],
): Promise<readonly SheetLogo[]> => {
  const chosen = chosenLogos((await shelf?.list(asked.operation)) ?? [], choiceOf(asked));
  if (chosen.kind === 'missing') {
    throw new SeriesProblem('unknownLogo', `The operation has no logo "${chosen.name}".`);
  }
  return chosen.logos;
};

/**
 * Settles what a series is: its sheets, and the scales and the zoom that they share, which hold all of
 * them, so that a colour, a circle or an arrow means the same on each. Throws {@link SeriesProblem}.
 */
export const planSeries = async (
  api: Api,
  asked: SeriesAsked,
  { now, buildId, shelf }: PlanGiven,
): Promise<SeriesPlan> => {
  const logos = await logosOf(asked, shelf);
  const { wanted } = await readDay(api, asked, { item: null, now });
  checkWanted(wanted);
  const items = await readItems(api, wanted, asked.over);
  const started = { asked, createdAt: now };
  const hashes = new Map<Day | null, string>();
  const scales: SceneScales[] = [];
  // Before any scale: what is merged at another zoom has other numbers, and so other widths.
  const zooms = items.flatMap((item) => zoomOf(started, wanted, item));
  const zoom = zooms.length === 0 ? 0 : Math.min(...zooms);
  for (const first of daysOf(items)) {
    const day = await readDay(api, asked, { item: first, now });
    hashes.set(first.day, day.hash);
    const view = { ...day.wanted.view, zoom };
    scales.push(
      sceneScales({
        wanted: { ...day.wanted, view },
        answers: day.answers,
        tables: SHIPPED_TABLES,
      }),
    );
  }
  // Ages of counts and statuses are told for the day: sheets of two days do not belong together.
  const pictures = logos.map(({ name, bytes }) => `${name} ${sha256(bytes)}`);
  const state = [buildId, now.toISOString().slice(0, 10), ...hashes.values(), ...pictures];
  return {
    ...started,
    items,
    hashes,
    hash: sha256(state.join(' ')),
    zoom,
    scales: widestScales(scales),
    logos,
  };
};

/** What is known of one sheet of a series and of no sheet alone, by its word in braces. */
type SheetTokens = Readonly<Record<'area' | 'page' | 'pages', string | undefined>>;

/** A text with the words in braces that only a series knows; others are filled in with the sheet. */
const withTokens = (text: string | undefined, tokens: SheetTokens): string | undefined =>
  Object.entries(tokens).reduce(
    (filled, [name, own]) => (own === undefined ? filled : filled?.replaceAll(`{${name}}`, own)),
    text,
  );

/** The area of a sheet as readers of a language know it; undefined: the sheet is of no area. */
const placeOf = ({ area }: SeriesItem, formats: Translator['formats']): string | undefined =>
  (area && formats.name(area.names)) ?? area?.pcode;

/** What one sheet of a series is made of, but for the tiles of its ground. */
export const sheetJob = async (
  plan: SeriesPlan,
  day: DayRead,
  index: number,
): Promise<Omit<SnapshotJob, 'tiles' | 'regionTiles'> | null> => {
  const { asked, createdAt, items, zoom, scales, logos } = plan;
  const item = items[index];
  if (item === undefined) {
    return null;
  }
  const language = item.language ?? asked.language;
  const { formats } = await loadTranslator(language);
  const place = placeOf(item, formats);
  const { operation, origin } = asked;
  const choice = inLanguage(choiceOf(asked), language);
  const second = choice.also && (await loadTranslator(choice.also)).formats;
  const pages = { page: formats.number(index + 1), pages: formats.number(items.length) };
  const tokens = { area: place, ...pages };
  const alsoTokens = { area: second && placeOf(item, second), ...pages };
  const { query, ...wanted } = wantedOf(plan, day, item);
  return {
    ...wanted,
    format: 'pdf',
    dpi: DPI.usual,
    answers: day.answers,
    language,
    choice: {
      ...choice,
      title: withTokens(choice.title, tokens),
      subtitle: withTokens(choice.subtitle, tokens),
      alsoTitle: withTokens(choice.alsoTitle, alsoTokens),
      alsoSubtitle: withTokens(choice.alsoSubtitle, alsoTokens),
      summary: withTokens(choice.summary, tokens),
      place: place ?? choice.place,
    },
    link: origin === null ? null : `${origin}/${operation}/map?${query}`,
    audience: 'public',
    createdAt,
    issue: null,
    logos,
    series: { zoom, scales, folio: `${index + 1} / ${items.length}` },
  };
};
