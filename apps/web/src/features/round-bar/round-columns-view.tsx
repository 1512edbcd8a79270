import { type DateMark, isLowCoverage, layOutByDate } from '@waystation/charts';
import type { RoundView } from '@waystation/domain';
import { classNames, useTranslator } from '@waystation/ui';
import { Triangle } from 'lucide-react';
import { useRef } from 'react';
import { type PressEvent, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { datedRound } from './round-columns';
import { roundName, roundTotal } from './round-name';

/**
 * The room that a round's column of 10 px, its number of two digits and a year need, as shares of an
 * axis that is 500 px wide beside an open panel.
 */
const ROOM = { column: 0.018, label: 0.045, year: 0.06 } as const;

type RoundColumnsViewProps = {
  readonly rounds: readonly RoundView[];
  readonly shown: RoundView | null;
  /** The round that was chosen and is not drawn. */
  readonly awaited: RoundView | null;
  /** The round compared with, marked above its column. */
  readonly against: RoundView | null;
  readonly onChoose: (round: RoundView) => void;
  /** A second round was asked for beside the one shown. */
  readonly onAdd: (round: RoundView) => void;
};

type ColumnProps = {
  readonly mark: DateMark<RoundView>;
  /** As a share of the axis. */
  readonly width: number;
  readonly isShown: boolean;
  readonly isAwaited: boolean;
  readonly isAgainst: boolean;
  readonly onPressStart: (event: PressEvent) => void;
  readonly onPress: () => void;
};

const Column = (props: ColumnProps) => {
  const { formats, t } = useTranslator();
  const { isShown, isAwaited, isAgainst, onPressStart, onPress } = props;
  const { item: view, at, height, isLabelled } = props.mark;
  const name = roundName(view, { t, formats });
  const date = formats.date(view.round.reportingDate);
  return (
    <ToggleButton
      id={view.round.id}
      onPressStart={onPressStart}
      onPress={onPress}
      aria-label={[
        t('round.tick', { round: name, value: roundTotal(view, { t, formats }), date }),
        ...(view.hasSexAges ? [t('round.bySexAge')] : []),
        ...(isAgainst ? [t('round.compared')] : []),
        ...(isAwaited ? [t('round.notLoadedShort')] : []),
      ].join(', ')}
      className="touch-target absolute inset-y-0 flex min-w-1 max-w-4 -translate-x-1/2 cursor-pointer flex-col justify-end rounded-sm rtl:translate-x-1/2"
      style={{ insetInlineStart: `${at * 100}%`, inlineSize: `${props.width * 100}%` }}
    >
      {isAgainst && (
        <Triangle
          aria-hidden
          size={8}
          className="absolute start-1/2 top-1 -translate-x-1/2 rotate-180 fill-ink text-ink rtl:translate-x-1/2"
        />
      )}
      {isShown && view.total !== null && (
        <bdi className="absolute start-1/2 -top-0.5 -translate-x-1/2 z-10 whitespace-nowrap rounded-sm bg-surface/85 px-0.5 font-bold text-accent text-chart rtl:translate-x-1/2">
          {formats.short(view.total)}
        </bdi>
      )}
      <span className="relative mx-auto h-8.5 w-[max(2px,min(0.625rem,100%-1px))]">
        {height === null ? (
          <span className="absolute inset-x-0 bottom-0 text-center text-chart text-ink-3">×</span>
        ) : (
          <span
            className={classNames(
              'absolute inset-x-0 bottom-0 min-h-px',
              isShown && 'bg-accent',
              isAwaited && 'outline-2 outline-accent outline-dashed outline-offset-1',
              !isShown && isLowCoverage(view) && 'border border-ink-3 border-b-0 border-dashed',
              !isShown && !isLowCoverage(view) && 'bg-line-2',
            )}
            style={{ blockSize: `${height * 100}%` }}
          />
        )}
      </span>
      <span
        className={classNames(
          'relative start-1/2 h-4.5 w-5 -translate-x-1/2 text-center text-chart rtl:translate-x-1/2',
          isShown || isAwaited ? 'font-bold text-accent' : 'text-ink-2',
        )}
      >
        {(isLabelled || isShown || isAwaited) && view.round.number}
      </span>
    </ToggleButton>
  );
};

/** Whether a press asks for one more, as in any list of which several can be chosen. */
const asksForMore = ({ shiftKey, ctrlKey, metaKey }: PressEvent): boolean =>
  shiftKey || ctrlKey || metaKey;

/**
 * One column per round at its true date; arrow keys go from one to the next. Only one can be chosen:
 * who asks for a second hears of it by `onAdd`.
 */
export const RoundColumnsView = (props: RoundColumnsViewProps) => {
  const { rounds, shown, awaited, against, onChoose, onAdd } = props;
  const { t } = useTranslator();
  const isMore = useRef(false);
  const { marks, years, width } = layOutByDate(rounds.map(datedRound), ROOM);
  return (
    <div className="relative h-full min-w-0 flex-1">
      <div aria-hidden="true" className="absolute inset-x-3 bottom-5.5 border-line-2 border-t" />
      <ol
        aria-hidden="true"
        className="absolute inset-x-3 bottom-0 h-9 text-[0.65625rem] text-ink-3"
      >
        {years.map(({ year, at, isLabelled }) => (
          <li
            key={year}
            className="absolute bottom-0.5 h-7 border-line border-s ps-1.25"
            style={{ insetInlineStart: `${at * 100}%` }}
          >
            {isLabelled && <span className="absolute bottom-0 leading-3">{year}</span>}
          </li>
        ))}
      </ol>
      <ToggleButtonGroup
        aria-label={t('round.bar')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={shown ? [shown.round.id] : []}
        onSelectionChange={(keys) => {
          const chosen = rounds.find(({ round }) => keys.has(round.id));
          if (chosen) {
            (isMore.current ? onAdd : onChoose)(chosen);
          }
        }}
        className="absolute inset-x-3 top-3 bottom-3.5"
      >
        {marks.map((mark) => (
          <Column
            key={mark.item.round.id}
            mark={mark}
            width={width}
            isShown={mark.item.round.id === shown?.round.id}
            isAwaited={mark.item.round.id === awaited?.round.id}
            isAgainst={mark.item.round.id === against?.round.id}
            onPressStart={(event) => {
              isMore.current = asksForMore(event);
            }}
            onPress={() => {
              // Going back to the round that is drawn is no change of what is selected.
              if (awaited !== null && mark.item.round.id === shown?.round.id) {
                onChoose(mark.item);
              }
            }}
          />
        ))}
      </ToggleButtonGroup>
    </div>
  );
};
