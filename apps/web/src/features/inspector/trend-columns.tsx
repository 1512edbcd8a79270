import type { Day } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { ToggleButtonGroup } from 'react-aria-components';
import { keyOfPoint, TrendColumn, type TrendPoint } from './trend-column';

/** What the columns of a trend do when they are pressed. */
export type TrendChoice = {
  /** What the columns are of, for who cannot see them. */
  readonly label: string;
  readonly onDay: (day: Day) => void;
};

type TrendColumnsProps = {
  readonly points: readonly TrendPoint[];
  /** The day of the round shown on the map. */
  readonly shownAsOf: string | null;
  /** Absent: the columns cannot be pressed. */
  readonly choice?: TrendChoice | undefined;
};

/** With more rounds than this the numbers over the columns would touch. */
const NUMBERS_UP_TO = 8;
/** With more than this the names under the columns would, too; then only the ends are named. */
const NAMES_UP_TO = 16;
/** Dates are longer than names; columns stand evenly, so each says its own where that fits. */
const DATES_UP_TO = 4;
/** Height in pixels of the highest column. */
const COLUMN = 30;

/** Past this share of the width the number of the shown column would not fit after it. */
const LAST_START = 0.85;

const ROW = 'mt-1.5 flex h-16 items-stretch justify-around';

/** The dates of the first and the last column, where the columns are too many to be named. */
const Ends = ({ first, last }: { readonly first: TrendPoint; readonly last: TrendPoint }) => {
  const { formats } = useTranslator();
  return (
    <p aria-hidden="true" className="flex justify-between text-[0.65625rem] text-ink-3">
      {[first, last].map(({ passport: { asOf, asOfPrecision } }) => (
        <span key={asOf}>{formats.date(asOf, asOfPrecision)}</span>
      ))}
    </p>
  );
};

/**
 * One column per round; `×` where the round has no number. Rounds are never added up. Where a round can
 * be chosen, they are one stop of the Tab key, and arrow keys go from one to the next.
 */
export const TrendColumns = ({ points, shownAsOf, choice }: TrendColumnsProps) => {
  const { formats } = useTranslator();
  const highest = Math.max(1, ...points.map(({ value }) => value ?? 0));
  const shown = points.findLastIndex(({ passport }) => passport.asOf === shownAsOf);
  const [first, last, current] = [points[0], points.at(-1), points[shown]];
  const hasNumbers = points.length <= NUMBERS_UP_TO;
  const hasRounds =
    points.length <= NAMES_UP_TO && points.every(({ passport }) => passport.roundNumber !== null);
  const hasDates = !hasRounds && points.length <= DATES_UP_TO;
  const nameOf = ({
    passport: { roundNumber, asOf, asOfPrecision },
  }: TrendPoint): string | null => {
    if (hasRounds) {
      return String(roundNumber);
    }
    return hasDates ? formats.date(asOf, asOfPrecision) : null;
  };
  const columns = points.map((point, index) => (
    <TrendColumn
      key={keyOfPoint(point)}
      point={point}
      isShown={index === shown}
      height={((point.value ?? 0) / highest) * COLUMN}
      hasNumber={hasNumbers}
      name={nameOf(point)}
      onChoose={choice?.onDay}
    />
  ));
  return (
    <>
      {!hasNumbers && current?.value != null && (
        <bdi
          aria-hidden="true"
          className="pointer-events-none relative z-10 -mb-4 block font-bold text-[0.65625rem] text-accent"
          style={{ marginInlineStart: `${Math.min(shown / points.length, LAST_START) * 100}%` }}
        >
          {formats.short(current.value)}
        </bdi>
      )}
      {choice === undefined ? (
        <ol className={ROW}>{columns}</ol>
      ) : (
        <ToggleButtonGroup
          aria-label={choice.label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={current === undefined ? [] : [keyOfPoint(current)]}
          className={ROW}
        >
          {columns}
        </ToggleButtonGroup>
      )}
      {!hasRounds && !hasDates && first && last && <Ends first={first} last={last} />}
    </>
  );
};
