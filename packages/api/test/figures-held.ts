import {
  type Counted,
  countsEverybody,
  type Figure,
  figureOfSubject,
  groupBy,
  numberOrNull,
  type RoundTotal,
  SENSITIVITIES,
  type Sensitivity,
} from '@waystation/domain';

/** Whether a figure counts what is asked for. */
export const isOf = (figure: Figure, { group, unit, measure }: Counted): boolean =>
  figure.group === group && figure.unit === unit && figure.measure === measure;

const highest = (figures: readonly Figure[]): Sensitivity =>
  SENSITIVITIES[Math.max(...figures.map((one) => SENSITIVITIES.indexOf(one.sensitivity)))] ??
  'strict';

const areaFigures = (figures: readonly Figure[]) =>
  figures.flatMap((figure) => {
    const { subject } = figure;
    return subject.kind === 'area'
      ? [{ ...figure, pcode: `${subject.pcode}`, level: subject.level }]
      : [];
  });

/** The totals of rounds, as the database sums them. */
export const totalsOf = (figures: readonly Figure[]): readonly RoundTotal[] => {
  const columns = groupBy(
    areaFigures(figures.filter(countsEverybody)),
    ({ round, level, group, unit, measure }) => [round, level, group, unit, measure].join('\n'),
  );
  return [...columns.values()].flatMap((own) => {
    const [first] = own;
    const byArea = groupBy(own, (one) => one.pcode);
    const sums = [...byArea.values()].map((rows) => numberOrNull(figureOfSubject(rows)));
    const pcodes = [...byArea]
      .filter(([, rows]) => rows.some(({ reported }) => reported.kind === 'value'))
      .map(([pcode]) => pcode)
      .toSorted();
    const value = sums.reduce<number | null>(
      (so, one) => (so === null || one === null ? null : so + one),
      0,
    );
    return first === undefined || first.round === null
      ? []
      : [
          {
            ...first,
            round: first.round,
            value,
            qualifiers: [...new Set(own.map(({ qualifier }) => qualifier))].toSorted(),
            pcodes,
            sensitivity: highest(own),
          },
        ];
  });
};

/** Figures of areas of some rounds. */
export const rowsOfAreas = (
  figures: readonly Figure[],
  at: Counted & { readonly rounds: readonly string[] },
) =>
  areaFigures(figures).flatMap((one) => {
    const { round } = one;
    return round !== null && isOf(one, at) && at.rounds.includes(round) ? [{ ...one, round }] : [];
  });

/** Figures of places. */
export const placeFigures = (figures: readonly Figure[]) =>
  figures.flatMap((figure) =>
    figure.subject.kind === 'place' ? [{ ...figure, place: figure.subject.id }] : [],
  );

/** The newest figures of each place and series up to a day. */
export const newestOfPlaces = (figures: readonly Figure[], asOf: string) => {
  const past = placeFigures(figures).filter((figure) => figure.asOf <= asOf);
  const bySeries = groupBy(past, ({ place, series }) => `${place}\n${series}`);
  return [...bySeries.values()].flatMap((own) => {
    const newest = own
      .map((one) => one.asOf)
      .toSorted()
      .at(-1);
    return own.filter((one) => one.asOf === newest);
  });
};

/** By sex and age, of the same days as the newest figures of everybody. */
export const newestBySexAge = (figures: readonly Figure[], asOf: string) => {
  const dayKey = ({ place, series, asOf: day }: ReturnType<typeof placeFigures>[number]): string =>
    [place, series, day].join('\n');
  const counted = new Set(newestOfPlaces(figures.filter(countsEverybody), asOf).map(dayKey));
  return placeFigures(figures).filter((one) => !countsEverybody(one) && counted.has(dayKey(one)));
};
