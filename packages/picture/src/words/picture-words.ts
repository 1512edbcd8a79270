import type { AreaFigures, LevelName, Passport } from '@waystation/domain';
import { numberText } from '@waystation/i18n';
import { LAYERS, type Reader, type RowTable } from '@waystation/layers';
import {
  areasSummary,
  areasTitle,
  areasUnit,
  boundaryNotes,
  coverageWord,
  disclaimerWords,
  levelWords,
  sourceWord,
  staleNote,
} from '@waystation/view';
import type { PictureAreas, PictureFigures } from '../read-areas';
import type { ToDraw } from '../what-to-draw';

/** As many as can be listened to without losing the first. */
const MOST_NAMED = 5;

/** What a picture says of its figures. */
export type FigureWords = {
  readonly title: string;
  /** Round and date. */
  readonly summary: string;
  readonly stale: string | null;
  readonly passport: readonly { readonly label: string; readonly value: string }[];
  readonly unit: string;
  readonly areas: string;
  /** The whole in sentences, for who does not see it. */
  readonly said: string;
  readonly table: RowTable;
};

/** Every source of figures that are not all of one. */
const sourcesOf = (passports: readonly (Passport | null)[], reader: Reader): string => {
  const words = passports.flatMap((one) => (one === null ? [] : sourceWord(one, reader)));
  return [...new Set(words)].join(reader.language === 'ar' ? '؛ ' : '; ');
};

const passportOf = (
  { passport, ownPassports }: AreaFigures,
  reader: Reader,
): FigureWords['passport'] => {
  const { t } = reader;
  if (passport === null) {
    return [];
  }
  return ownPassports === null
    ? [
        { label: t('passport.source'), value: sourceWord(passport, reader) },
        { label: t('passport.method'), value: t(`method.${passport.method}`) },
        { label: t('passport.coverage'), value: coverageWord(passport, reader) },
      ]
    : [{ label: t('passport.source'), value: sourcesOf(ownPassports, reader) }];
};

const highest = ({ rows }: PictureAreas, { context }: PictureFigures, reader: Reader): string => {
  const { t, formats } = reader;
  const named = rows
    .flatMap((row) => (row.value === null || row.value === 0 ? [] : { row, value: row.value }))
    .toSorted((a, b) => b.value - a.value)
    .slice(0, MOST_NAMED)
    .map(({ row, value }) =>
      t('account.namedValue', {
        name: formats.name(row.names) ?? row.pcode,
        value: numberText({ ...row, value }, reader),
      }),
    );
  const list = named.join(reader.language === 'ar' ? '؛ ' : '; ');
  return named.length === 0 || context.relation !== 'count' ? '' : t('account.highest', { list });
};

const nameOf = ({ view, level }: ToDraw, reader: Reader): LevelName | null =>
  levelWords(view.levelNames, level, reader);

const saidOf = (
  words: Pick<FigureWords, 'title' | 'summary' | 'unit'>,
  list: string,
  { t }: Reader,
): string =>
  [
    t('account.layer', { title: words.title, summary: words.summary }),
    t('account.unit', { unit: words.unit }),
    list,
  ]
    .filter(Boolean)
    .join(' ');

/** The words of a picture's figures, the same that the map's own panel, account and tables say. */
export const figureWords = (
  {
    toDraw,
    areas,
    of,
  }: { readonly toDraw: ToDraw; readonly areas: PictureAreas; readonly of: PictureFigures },
  reader: Reader,
): FigureWords => {
  const { view } = toDraw;
  const { figures, residents, context } = of;
  const name = nameOf(toDraw, reader);
  const title = areasTitle(view.indicator, name, reader);
  const summary = areasSummary(figures, view.indicator, reader);
  const unit = areasUnit({ figures, residents, view }, reader);
  const table = LAYERS.areas.rowsAsTable(areas.rows, context, reader) ?? { columns: [], rows: [] };
  return {
    title,
    summary,
    unit,
    table,
    stale: staleNote(
      { passport: figures.passport, moment: view.moment, rule: view.operation.staleness.rounds },
      reader.t,
    ),
    passport: passportOf(figures, reader),
    areas: name?.other ?? reader.t('legend.areas'),
    said: saidOf({ title, summary, unit }, highest(areas, of, reader), reader),
  };
};

/** Disclaimer and notes of the lines, as on every map of the operation. */
export const lineWords = (
  { view: { operation }, bbox }: ToDraw,
  { undetermined }: PictureAreas,
  { t, formats }: Reader,
): string =>
  [
    disclaimerWords(operation, t),
    ...boundaryNotes({ extent: bbox, countries: operation.countries }, undetermined, t),
    ...operation.boundaryPolicy.notes.map((names) => formats.name(names) ?? ''),
  ].join(' ');
