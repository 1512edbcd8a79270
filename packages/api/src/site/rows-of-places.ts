import type { Counted, Day, Indicator, PlaceFigureRow } from '@waystation/domain';
import type {
  DisclosedOperation,
  DisclosedSexAge,
  PlaceQuestion,
  SeriesPlaceQuestion,
} from '../disclosure/disclosed-operation';

/** The day that places are asked about, and which of them; left out: all. */
type Asked = Omit<PlaceQuestion, keyof Counted>;

/** Whether places can have figures of an indicator. */
type PlaceIndicator = Indicator | null;

const questionOf = (indicator: PlaceIndicator, asked: Asked): SeriesPlaceQuestion | null => {
  if (indicator === null || indicator.from === 'flows') {
    return null;
  }
  const { group, unit, measure, series } = indicator;
  return { group, unit, measure, series, ...asked };
};

/** The newest row of each place in the indicator's own series; series are never mixed. */
export const rowsOfPlaces = async (
  { figures }: DisclosedOperation,
  indicator: PlaceIndicator,
  asked: Asked,
): Promise<readonly PlaceFigureRow[]> => {
  const question = questionOf(indicator, asked);
  const rows = question === null ? [] : await figures.ofPlaces(question);
  return rows.filter((row) => row.series === question?.series);
};

/** What the indicator's series published of each place by sex and age. */
export const sexAgesOfSites = async (
  { figures }: DisclosedOperation,
  indicator: PlaceIndicator,
  asked: Asked,
): Promise<readonly DisclosedSexAge[]> => {
  const question = questionOf(indicator, asked);
  return question === null ? [] : await figures.sexAgesOfPlaces(question);
};

/** The cells of the rounds that sites' figures are of: one day may have several. */
export const cellsOfFigures = (
  cells: readonly DisclosedSexAge[],
  figures: ReadonlyMap<string, { readonly round: PlaceFigureRow['round'] }>,
): readonly DisclosedSexAge[] =>
  cells.filter(({ subject, round }) => figures.get(subject)?.round === round);

/** A round that has figures of places by its reporting date. */
type Reporting = { readonly id: string; readonly reportingDate: Day };

/** Those of some rounds that counted the indicator at any place. */
export const roundsAtPlaces = async <Round extends Reporting>(
  { figures }: DisclosedOperation,
  indicator: Counted,
  rounds: readonly Round[],
): Promise<readonly Round[]> => {
  const days = await figures.daysOfPlaces(indicator);
  return rounds.filter(({ id, reportingDate }) =>
    days.some(({ day, round }) => round === id && day <= reportingDate),
  );
};
