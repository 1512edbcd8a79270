import { CountUnit, Measure, PopulationGroup } from '@waystation/domain';
import type { MapView } from '@waystation/view';
import type { SiteProfile } from '../../api/operation-queries';

type SiteFigure = SiteProfile['figures'][number];

/** A figure of a site whose group, unit and measure are words that we know. */
export type KnownFigure = Omit<SiteFigure, 'group' | 'unit' | 'measure'> & {
  readonly group: PopulationGroup;
  readonly unit: CountUnit;
  readonly measure: Measure;
};

/** What the panel of a site shows of its figures. */
export type SiteFigures = {
  /** The newest of the group and unit that the map shows; null: none was reported yet. */
  readonly main: KnownFigure | null;
  /** The same in every round of its series, oldest first. */
  readonly trend: readonly KnownFigure[];
  /** Its rounds after the moment, to go on to; none of a historical case, which keeps to its day. */
  readonly later: readonly KnownFigure[];
  /** The newest of every other group and unit. */
  readonly others: readonly KnownFigure[];
};

const known = (figure: SiteFigure): readonly KnownFigure[] => {
  const group = PopulationGroup.safeParse(figure.group);
  const unit = CountUnit.safeParse(figure.unit);
  const measure = Measure.safeParse(figure.measure);
  return group.success && unit.success && measure.success
    ? [{ ...figure, group: group.data, unit: unit.data, measure: measure.data }]
    : [];
};

const kindOf = ({ group, unit, measure }: KnownFigure): string => `${group} ${unit} ${measure}`;

/** Sorts a site's figures for a moment: what the map shows, its history, and what else was counted. */
export const figuresUpTo = (
  figures: readonly SiteFigure[],
  { day, indicator, operation }: Pick<MapView, 'day' | 'indicator' | 'operation'>,
): SiteFigures => {
  const all = figures
    .flatMap(known)
    .toSorted((a, b) => a.passport.asOf.localeCompare(b.passport.asOf));
  const past = all.filter(({ passport }) => passport.asOf <= day);
  const wanted = `${indicator?.group ?? 'idp'} ${indicator?.unit ?? 'individuals'} stock`;
  const main = past.findLast((figure) => kindOf(figure) === wanted) ?? null;
  const newest = new Map(past.map((figure) => [kindOf(figure), figure]));
  newest.delete(wanted);
  const ofSeries = (figure: KnownFigure): boolean =>
    kindOf(figure) === wanted && figure.passport.series === main?.passport.series;
  return {
    main,
    trend: past.filter(ofSeries),
    later:
      operation.replay === null
        ? all.filter((figure) => figure.passport.asOf > day && ofSeries(figure))
        : [],
    others: [...newest.values()],
  };
};
