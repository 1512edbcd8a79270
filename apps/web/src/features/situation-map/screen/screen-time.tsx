import type { Day, Passport } from '@waystation/domain';
import { classNames, ErrorState, useTranslator } from '@waystation/ui';
import { passportSummary } from '@waystation/view';
import { type ReactNode, useMemo } from 'react';
import { ClockBar } from '../../clock/clock-bar';
import { daysWithData } from '../../clock/days-with-data';
import { RoundBar } from '../../round-bar/round-bar';
import { useCompareDays } from '../compare/use-compare-days';
import { dataStatusOf } from './data-status-of';
import type { MapScreenModel } from './use-map-screen';

type ScreenTimeProps = { readonly model: MapScreenModel; readonly className: string };

/** What the bar of time holds: a clock for a historical case, else the rounds; null: neither. */
const useTimeBar = (model: MapScreenModel): ReactNode => {
  const { view, awaited, rounds, change, map } = model;
  const { movements, centres, crossings } = map;
  const { from, to } = view.span;
  const marks = useMemo(
    () =>
      daysWithData(
        { flows: movements ?? [], centres: centres ?? [], crossings: crossings ?? [] },
        { from, to },
      ),
    [movements, centres, crossings, from, to],
  );
  const isWaiting = dataStatusOf(map.layers.map(({ load }) => load)) === 'loading';
  const days = useCompareDays(model);
  const onDay = (asOf: Day): void => change({ asOf }, 'replace');
  if (view.operation.replay !== null) {
    return (
      <ClockBar
        day={view.day}
        span={view.span}
        marks={marks}
        onDay={onDay}
        isWaiting={isWaiting}
        {...days}
      />
    );
  }
  return rounds.length === 0 ? null : (
    <RoundBar
      rounds={rounds}
      day={view.day}
      isOfEveryone={view.people !== null}
      awaited={
        awaited && {
          day: awaited.day,
          retry: awaited.load.kind === 'failed' ? awaited.load.retry : null,
        }
      }
      onDay={onDay}
      isWaiting={isWaiting || awaited !== null}
      vs={days.against}
      onCompare={(vs, day) => change({ vs, ...(day && { asOf: day }) }, 'push')}
    />
  );
};

/** In the place of the rounds where they could not be read. */
const RoundsFailed = ({ onRetry }: { readonly onRetry: () => void }) => {
  const { t } = useTranslator();
  return (
    <div className="h-full overflow-auto border-line border-t bg-surface px-3.5 py-1">
      <ErrorState title={t('state.couldNotLoad', { what: t('round.bar') })} onRetry={onRetry} />
    </div>
  );
};

/** Where rounds are of sites alone there are none to choose: then the date of what is shown. */
const DateOfSites = ({ passport }: { readonly passport: Passport }) => {
  const words = useTranslator();
  return (
    <section
      aria-label={words.t('round.bar')}
      className="h-full border-line border-t bg-surface px-3.5 py-1.75"
    >
      <p className="text-section">{passportSummary(passport, words)}</p>
      <p className="text-ink-2 text-note">{passport.sourceLabel}</p>
    </section>
  );
};

/** What stands where there is no bar: why, or from when the sites are. */
const instead = ({ roundsLoad: load, map }: MapScreenModel): ReactNode => {
  if (load.kind === 'failed') {
    return <RoundsFailed onRetry={load.retry} />;
  }
  const passport = load.kind === 'ready' ? map.sitesPassport : null;
  return passport && <DateOfSites passport={passport} />;
};

/** The bar of time under the map; its place is kept while rounds are read, and given up without any. */
export const ScreenTime = ({ model, className }: ScreenTimeProps) => {
  const bar = useTimeBar(model);
  const isExpected = model.view.indicator?.from === 'rounds';
  return bar === null && !isExpected ? null : (
    <div
      className={classNames(
        'min-w-0 max-tablet:in-[:has(>[data-sheet])]:hidden tablet:h-26',
        className,
      )}
    >
      {bar ?? instead(model)}
    </div>
  );
};
