import { isLowCoverage, LOW_COVERAGE } from '@waystation/charts';
import type { Day, RoundView } from '@waystation/domain';
import { IconButton, useTranslator } from '@waystation/ui';
import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { CompareMenu } from './compare-menu';
import { RoundAwaited } from './round-awaited';
import { RoundChooser } from './round-chooser';
import { roundAt, roundBeside } from './round-columns';
import { RoundMenu } from './round-menu';
import { roundName } from './round-name';
import { useRoundPlayback } from './use-round-playback';

type RoundBarProps = {
  /** One per reporting date of the series shown, oldest first. */
  readonly rounds: readonly RoundView[];
  /** The day that is drawn. */
  readonly day: Day;
  /** Whether a sex or age was chosen, which the columns are not of. */
  readonly isOfEveryone: boolean;
  /** The day that was chosen and is not drawn; without a retry it is on its way. */
  readonly awaited: { readonly day: Day; readonly retry: (() => void) | null } | null;
  readonly onDay: (day: Day) => void;
  /** Whether the map of the day is still being drawn. */
  readonly isWaiting: boolean;
  /** The day of the round compared with; null: none. */
  readonly vs: Day | null;
  /** Compares with the round of a day; `shown`: the day to show then, where it is another. */
  readonly onCompare: (vs: Day | null, shown?: Day) => void;
};

const Steps = (props: RoundBarProps) => {
  const { rounds, onDay } = props;
  const { t } = useTranslator();
  // From the chosen one, so that two presses go two rounds on while the first is read.
  const day = props.awaited?.day ?? props.day;
  const { isPlaying, toggle } = useRoundPlayback({ ...props, day });
  const before = roundBeside(rounds, day, -1);
  const after = roundBeside(rounds, day, 1);
  return (
    <span className="flex gap-1">
      <IconButton
        label={t('round.previous')}
        shortcut="["
        icon={ChevronLeft}
        isDirectional
        variant="secondary"
        isDisabled={before === null}
        onPress={() => before && onDay(before.round.reportingDate)}
      />
      <IconButton
        label={t(isPlaying ? 'round.pause' : 'round.play')}
        icon={isPlaying ? Pause : Play}
        isDirectional={!isPlaying}
        variant="secondary"
        isDisabled={rounds.length < 2}
        onPress={toggle}
      />
      <IconButton
        label={t('round.next')}
        shortcut="]"
        icon={ChevronRight}
        isDirectional
        variant="secondary"
        isDisabled={after === null}
        onPress={() => after && onDay(after.round.reportingDate)}
      />
    </span>
  );
};

const Facts = ({ view }: { readonly view: RoundView }) => {
  const { t, formats } = useTranslator();
  const { periodStart, periodEnd, published, reportingDate } = view.round;
  return (
    <p className="text-ink-2 text-note leading-4">
      {t('passport.asOf')} {formats.date(reportingDate)}
      {periodStart && periodEnd && (
        <>
          <br />
          {t('round.collected', { period: formats.period(periodStart, periodEnd) })}
        </>
      )}
      {published && (
        <>
          <br />
          {t('round.published', { date: published })}
        </>
      )}
    </p>
  );
};

const Key = ({ rounds, isOfEveryone }: Pick<RoundBarProps, 'rounds' | 'isOfEveryone'>) => {
  const { t, formats } = useTranslator();
  return (
    <p className="flex gap-4.5 px-3 pt-1 text-chart text-ink-3">
      {rounds.some(isLowCoverage) && (
        <span className="inline-flex items-center gap-1.5">
          <span className="size-2.5 border border-ink-3 border-dashed" />
          {t('round.lowCoverage', { percent: formats.percent(LOW_COVERAGE, 0) })}
        </span>
      )}
      {rounds.some(({ total }) => total === null) && <span>× {t('round.totalUnknown')}</span>}
      {isOfEveryone && <span>{t('people.columnsOfEveryone')}</span>}
    </p>
  );
};

/** The rounds of the series at their dates, and the one shown. Rounds are stock: there is no sum. */
export const RoundBar = (props: RoundBarProps) => {
  const { t, formats } = useTranslator();
  const { rounds, day, awaited, isOfEveryone, onDay, vs, onCompare } = props;
  const shown = roundAt(rounds, day);
  const chosen = awaited === null ? null : roundAt(rounds, awaited.day);
  const against = vs === null ? null : roundAt(rounds, vs);
  return (
    <section
      aria-label={t('round.bar')}
      className="relative grid h-full grid-cols-[minmax(0,1fr)] border-line border-t bg-surface tablet:grid-cols-[224px_minmax(0,1fr)] tablet:grid-rows-[minmax(0,1fr)]"
    >
      <div className="min-h-0 px-3.5 py-1.75 tablet:border-line tablet:border-e">
        <div className="flex items-center justify-between gap-1.5">
          <h2 className="min-w-0 text-section">
            <span className={shown ? 'hidden tablet:inline' : ''}>
              {shown ? roundName(shown, { t, formats }) : t('round.noneYet')}
            </span>
            {shown && (
              <span className="tablet:hidden">
                <RoundMenu rounds={rounds} shown={shown} onDay={onDay} />
              </span>
            )}
          </h2>
          <Steps {...props} />
        </div>
        {shown && <Facts view={shown} />}
        {awaited !== null && chosen !== null && (
          <RoundAwaited round={chosen} onRetry={awaited.retry} />
        )}
        {shown && rounds.length > 1 && awaited === null && (
          <CompareMenu rounds={rounds} shown={shown} against={against} onCompare={onCompare} />
        )}
      </div>
      <div className="hidden min-h-0 flex-col tablet:flex">
        <Key rounds={rounds} isOfEveryone={isOfEveryone} />
        <RoundChooser
          rounds={rounds}
          shown={shown}
          awaited={chosen}
          against={against}
          onDay={onDay}
          onCompare={onCompare}
        />
      </div>
    </section>
  );
};
