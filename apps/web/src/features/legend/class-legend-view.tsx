import {
  type ClassLegend,
  classColours,
  MAP_COLOURS,
  type NothingRow,
  type Palette,
  type Theme,
} from '@waystation/cartography';
import { LEGEND_WORDS } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { classRangeWords } from '@waystation/view';
import { ToggleButton } from 'react-aria-components';
import type { ClassUse } from './class-use';
import { LegendHead } from './legend-head';
import { LegendRow } from './legend-row';
import { Swatch } from './swatch';

type ClassLegendViewProps = {
  readonly legend: ClassLegend;
  /** What the numbers count, over the classes. */
  readonly unit: string;
  /** What is counted per class, for example counties. */
  readonly areas: string;
  readonly theme: Theme;
  /** Null: the classes cannot be isolated, and have the design's own colours. */
  readonly classes: ClassUse | null;
  /** The colours where the reader cannot choose them; absent: the design's own. */
  readonly palette?: Palette;
};

type ClassTextProps = { readonly text: string; readonly index: number; readonly use: ClassUse };

/** The range of a class; pressed, it is the only one shown. */
const ClassText = ({ text, index, use }: ClassTextProps) => {
  const { t } = useTranslator();
  const isOnly = use.isolated === index;
  return (
    <ToggleButton
      isSelected={isOnly}
      onChange={() => use.onIsolate(isOnly ? null : index)}
      aria-label={`${text}, ${t(isOnly ? 'classes.isolateOff' : 'classes.isolate')}`}
      className="min-h-6 w-full cursor-pointer rounded-sm text-start data-hovered:text-accent data-selected:font-semibold data-selected:text-accent pointer-coarse:min-h-11"
    >
      <bdi>{text}</bdi>
    </ToggleButton>
  );
};

const NothingSwatch = ({ what, theme }: Pick<NothingRow, 'what'> & { readonly theme: Theme }) => {
  const colours = MAP_COLOURS[theme];
  if (what === 'zero') {
    return <Swatch fill={colours.zero} theme={theme} />;
  }
  const fill = what === 'carriedOver' ? colours.classes[2] : null;
  return <Swatch fill={fill} pattern={what} theme={theme} />;
};

const Classes = ({
  legend,
  theme,
  classes,
  palette = 'earth',
}: Omit<ClassLegendViewProps, 'unit' | 'areas'>) => {
  const words = useTranslator();
  const look = { palette: classes?.palette ?? palette, theme };
  const colours = classColours(legend.classes.length, look);
  return (
    <tbody>
      {legend.classes.map((row) => {
        const text = classRangeWords(row, legend.decimals, words);
        return (
          <LegendRow
            key={row.index}
            swatch={<Swatch fill={colours[row.index] ?? null} theme={theme} />}
            text={
              classes === null ? (
                <bdi>{text}</bdi>
              ) : (
                <ClassText text={text} index={row.index} use={classes} />
              )
            }
            count={row.count}
            isFaded={
              classes !== null && classes.isolated !== null && classes.isolated !== row.index
            }
          />
        );
      })}
    </tbody>
  );
};

/** Classes high to low with how many areas each holds, then every kind of nothing (design, 6). */
export const ClassLegendView = (props: ClassLegendViewProps) => {
  const { legend, unit, areas, theme } = props;
  const { t } = useTranslator();
  return (
    <table className="w-full text-note leading-4.25">
      <LegendHead unit={unit} areas={areas} />
      <Classes {...props} />
      <tbody className="before:block before:h-1.25 before:content-['']">
        {legend.nothings.map(({ what, count, isPartOfClasses }) => (
          <LegendRow
            key={what}
            swatch={<NothingSwatch what={what} theme={theme} />}
            text={<bdi>{t(LEGEND_WORDS.nothing[what])}</bdi>}
            count={count}
            isPart={isPartOfClasses}
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
