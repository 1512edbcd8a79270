import {
  type AreaPattern,
  CHANGE_CLASSES,
  type ChangeClass,
  MAP_COLOURS,
  type Theme,
} from '@waystation/cartography';
import type { ReactNode } from 'react';
import { LegendHead } from './legend-head';
import { LegendRow } from './legend-row';
import { Swatch } from './swatch';

/** What the views of both legends are given. */
export type ChangeLegendProps<Legend> = {
  readonly legend: Legend;
  readonly unit: string;
  readonly areas: string;
  readonly theme: Theme;
};

type Rows<Class extends ChangeClass, Apart extends string> = {
  readonly classes: readonly { readonly class: Class; readonly count: number }[];
  readonly apart: readonly { readonly what: Apart; readonly count: number }[];
};

type ChangeLegendTableProps<Class extends ChangeClass, Apart extends string> = ChangeLegendProps<
  Rows<Class, Apart>
> & {
  readonly classText: (each: Class) => string;
  readonly apartText: (what: Apart) => string;
  readonly patternOf: (what: Apart) => AreaPattern;
  /** What the classes are of. */
  readonly children: ReactNode;
};

/** The legend of a map of two moments: its classes, and apart from them what has none. */
export const ChangeLegendTable = <Class extends ChangeClass, Apart extends string>(
  props: ChangeLegendTableProps<Class, Apart>,
) => {
  const { legend, unit, areas, theme, classText, apartText, patternOf, children } = props;
  const { diverging } = MAP_COLOURS[theme];
  return (
    <table className="w-full text-note leading-4.25">
      <LegendHead unit={unit} areas={areas} />
      <tbody>
        {legend.classes.map((row) => (
          <LegendRow
            key={row.class}
            swatch={
              <Swatch fill={diverging[CHANGE_CLASSES.indexOf(row.class)] ?? null} theme={theme} />
            }
            text={<bdi>{classText(row.class)}</bdi>}
            count={row.count}
          />
        ))}
      </tbody>
      <tbody className="before:block before:h-1.25 before:content-['']">
        {legend.apart.map(({ what, count }) => (
          <LegendRow
            key={what}
            swatch={<Swatch fill={null} pattern={patternOf(what)} theme={theme} />}
            text={<bdi>{apartText(what)}</bdi>}
            count={count}
          />
        ))}
      </tbody>
      <caption className="caption-bottom pt-1 text-start text-ink-3">{children}</caption>
    </table>
  );
};
