import type { Day } from '@waystation/domain';
import { Button, useTranslator } from '@waystation/ui';
import { levelsOf, USUAL_WALL_SECONDS, writeMapState, writeSearchText } from '@waystation/view';
import { Map as MapIcon, Monitor, Printer } from 'lucide-react';
import { Link } from 'react-aria-components';
import { ClockBar } from '../clock/clock-bar';
import { CompareMenu } from '../round-bar/compare-menu';
import { RoundMenu } from '../round-bar/round-menu';
import { ConnectionLine } from '../shell/connection';
import { IndicatorChoice } from '../situation-map/controls/indicator-choice';
import { LinkNotice } from '../situation-map/controls/link-notice';
import { FilterChips } from './filter-chips';
import { PartsChoice } from './parts-choice';
import { partsShown } from './parts-shown';
import { type DashboardModel, goToDay } from './use-dashboard';
import { usePlaceName } from './use-place-name';

type PartProps = { readonly model: DashboardModel };

const NO_MARKS: ReadonlyMap<Day, number> = new Map();

/** Which day: a round of those published, or a day of a historical case. */
const Time = ({ model }: PartProps) => {
  const { formats } = useTranslator();
  const { view, rounds, shown, against, change } = model;
  if (view.operation.replay !== null) {
    return (
      <div className="-mx-4 print:hidden">
        <ClockBar
          day={view.day}
          span={view.span}
          marks={NO_MARKS}
          onDay={(asOf) => change({ asOf }, 'replace')}
          isWaiting={false}
          against={null}
          refused={null}
          canCompare={false}
          onAgainst={(vs) => change({ vs }, 'push')}
        />
      </div>
    );
  }
  return shown === null ? null : (
    <>
      <span className="inline-flex items-baseline gap-2 text-body">
        <RoundMenu rounds={rounds} shown={shown} onDay={(day) => goToDay(change, day)} />
        <time dateTime={shown.round.reportingDate} className="text-ink-2">
          {formats.date(shown.round.reportingDate)}
        </time>
      </span>
      <CompareMenu
        rounds={rounds}
        shown={shown}
        against={against}
        onCompare={(vs) => change({ vs }, 'push')}
      />
    </>
  );
};

/** The day on paper, where what chooses it on a screen says nothing; a round has its date beside it anyway. */
const PrintedDay = ({ model: { view, shown } }: PartProps) => {
  const { t, formats } = useTranslator();
  return view.operation.replay === null && shown !== null ? null : (
    <p className="hidden text-body print:block">
      {t('table.asOf')} <time dateTime={view.day}>{formats.date(view.day)}</time>
    </p>
  );
};

/** What the page is of and from when, what narrows it, and whether it follows new data. */
export const DashboardHeader = ({ model }: PartProps) => {
  const { t, formats } = useTranslator();
  const { overview, view, state, broken, change } = model;
  const { operation } = view;
  const isReplay = operation.replay !== null;
  const placeName = usePlaceName(model);
  const name = formats.name(operation.names) ?? operation.code;
  const onMap = writeMapState({ ...state, charts: null, series: null, wall: null });
  const mapAddress = `/${operation.code}/map${writeSearchText(onMap)}`;
  return (
    <header className="grid gap-2 border-line border-b px-4 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <div className="flex min-w-0 flex-wrap items-center gap-x-4">
          <h1 className="text-title">
            <bdi>{placeName ?? t('dashboard.title', { name })}</bdi>
          </h1>
          {isReplay || <Time model={model} />}
          <PrintedDay model={model} />
        </div>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 print:hidden">
          <ConnectionLine isReplay={isReplay} isLatest={view.isLatest} isCompact />
          <Link
            href={mapAddress}
            className="inline-flex items-center gap-1.5 py-1 text-accent text-label underline pointer-coarse:py-3"
          >
            <MapIcon aria-hidden size={16} />
            {t('dashboard.mapLink')}
          </Link>
          <Button
            size="sm"
            icon={Monitor}
            onPress={() => change({ wall: USUAL_WALL_SECONDS }, 'push')}
          >
            {t('wall.start')}
          </Button>
          <Button size="sm" icon={Printer} onPress={() => print()}>
            {t('dashboard.print')}
          </Button>
        </div>
      </div>
      {isReplay && <Time model={model} />}
      <div className="flex flex-wrap items-center gap-2">
        {view.indicator !== null && (
          <IndicatorChoice
            indicators={overview.indicators}
            shown={view.indicator}
            levels={levelsOf(overview, view.indicator)}
            level={view.level}
            levelNames={view.levelNames}
            onIndicator={(indicator) => change({ indicator }, 'push')}
            onLevel={(level) => change({ level }, 'push')}
          />
        )}
        <FilterChips model={model} />
      </div>
      <PartsChoice model={model} />
      <LinkNotice left={partsShown(state).hasUnknown ? [...broken, 'charts'] : broken} />
    </header>
  );
};
