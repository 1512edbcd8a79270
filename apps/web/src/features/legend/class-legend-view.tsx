import {
  type ClassLegend,
  type ClassRow,
  classColours,
  MAP_COLOURS,
  type NothingRow,
  type Theme,
} from '@waystation/cartography';
import { LEGEND_WORDS } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import type { ReactNode } from 'react';
import { Swatch } from './swatch';

type ClassLegendViewProps = {
  readonly legend: ClassLegend;
  /** What the numbers count, over the classes. */
  readonly unit: string;
  /** What is counted per class, for example counties. */
  readonly areas: string;
  readonly theme: Theme;
};

type RowProps = { readonly swatch: ReactNode; readonly text: string; readonly count: number };

const Row = ({ swatch, text, count }: RowProps) => {
  const { formats } = useTranslator();
  return (
    <tr>
      <td className="w-7.5 align-middle">{swatch}</td>
      <th scope="row" className="text-start font-regular text-ink">
        <bdi>{text}</bdi>
      </th>
      <td className="ps-2 text-end text-ink-2">
        <bdi>{formats.number(count)}</bdi>
      </td>
    </tr>
  );
};

const useClassText = (): ((row: ClassRow) => string) => {
  const { t, formats } = useTranslator();
  return ({ from, to }) => {
    if (to === null) {
      return t('legend.atLeast', { from: formats.number(from) });
    }
    return from === to ? formats.number(from) : formats.range(from, to);
  };
};

const NothingSwatch = ({ what, theme }: Pick<NothingRow, 'what'> & { readonly theme: Theme }) => {
  const colours = MAP_COLOURS[theme];
  if (what === 'zero') {
    return <Swatch fill={colours.zero} theme={theme} />;
  }
  const fill = what === 'carriedOver' ? colours.classes[2] : null;
  return <Swatch fill={fill} pattern={what} theme={theme} />;
};

/** Classes high to low with how many areas each holds, then every kind of nothing (design, 6). */
export const ClassLegendView = ({ legend, unit, areas, theme }: ClassLegendViewProps) => {
  const classText = useClassText();
  const { t } = useTranslator();
  const colours = classColours(legend.classes.length, { palette: 'earth', theme });
  return (
    <table className="w-full text-note leading-4.25">
      <thead className="text-chart text-ink-3">
        <tr>
          <th scope="col" colSpan={2} className="text-start font-regular">
            {unit}
          </th>
          <th scope="col" className="text-end font-regular">
            {areas}
          </th>
        </tr>
      </thead>
      <tbody>
        {legend.classes.map((row) => (
          <Row
            key={row.index}
            swatch={<Swatch fill={colours[row.index] ?? null} theme={theme} />}
            text={classText(row)}
            count={row.count}
          />
        ))}
      </tbody>
      <tbody className="before:block before:h-1.25 before:content-['']">
        {legend.nothings.map(({ what, count }) => (
          <Row
            key={what}
            swatch={<NothingSwatch what={what} theme={theme} />}
            text={t(LEGEND_WORDS.nothing[what])}
            count={count}
          />
        ))}
      </tbody>
      {legend.method !== 'handSet' && (
        <caption className="caption-bottom pt-1 text-start text-ink-3">
          {t(LEGEND_WORDS.method[legend.method])}
        </caption>
      )}
    </table>
  );
};
