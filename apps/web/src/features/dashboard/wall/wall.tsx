import { classNames, useTranslator } from '@waystation/ui';
import { useCallback } from 'react';
import { ConnectionLine } from '../../shell/connection';
import { HistoricalBanner } from '../../states/historical-banner';
import { FilterChips } from '../filter-chips';
import { KeyFigures } from '../key-figures';
import { Part } from '../part';
import { partsShown } from '../parts-shown';
import type { DashboardModel } from '../use-dashboard';
import { usePlaceName } from '../use-place-name';
import type { Cycle } from './cycle';
import { useCycle } from './use-cycle';
import { useWallScale } from './use-wall-scale';

type WallProps = { readonly model: DashboardModel; readonly seconds: number };

const KEY_FIGURES = 'keyFigures';

/** What it is of, as of when, and how live it is: always on the wall. */
const Bar = ({ model }: Pick<WallProps, 'model'>) => {
  const { t, formats } = useTranslator();
  const { view, shown } = model;
  const { operation } = view;
  const place = usePlaceName(model);
  const name = formats.name(operation.names) ?? operation.code;
  const asOf = shown?.round.reportingDate ?? view.day;
  return (
    <header className="flex flex-wrap items-baseline justify-between gap-x-4 border-line border-b px-4 py-2">
      <h1 className="text-title">
        <bdi>{place ?? t('dashboard.title', { name })}</bdi>
      </h1>
      <div className="pointer-events-none">
        <FilterChips model={model} />
      </div>
      <p className="flex flex-wrap items-center gap-x-4 text-body">
        <span>
          {t('table.asOf')} <time dateTime={asOf}>{formats.date(asOf)}</time>
        </span>
        <ConnectionLine
          isReplay={operation.replay !== null}
          isLatest={view.isLatest}
          isCompact={false}
        />
      </p>
    </header>
  );
};

/** Where in its round the wall is, and the keys; it moves nothing and blinks nowhere. */
const Foot = ({ cycle, sections }: { readonly cycle: Cycle; readonly sections: number }) => {
  const { t, formats } = useTranslator();
  return (
    <footer className="flex flex-wrap justify-between gap-x-4 px-4 py-1 text-ink-3 text-note">
      <span>
        {t('wall.part', { part: formats.number(cycle.at + 1), parts: formats.number(sections) })}
        {cycle.isStopped && <b className="ms-2 text-warn">{t('wall.stopped')}</b>}
      </span>
      <span>{t('wall.keys')}</span>
    </footer>
  );
};

/**
 * The parts of a dashboard one after the other, as large as the screen lets them be, without anything to
 * press. All of them stay read and laid out, so that none loads or jumps when its turn comes; they
 * change at once, without movement. After each round head and foot change places, so that nothing
 * burns into the screen.
 */
export const Wall = ({ model, seconds }: WallProps) => {
  const { t, formats } = useTranslator();
  const { view, state, change } = model;
  const sections = [KEY_FIGURES, ...partsShown(state).shown] as const;
  const onLeave = useCallback(() => change({ wall: null }, 'push'), [change]);
  const cycle = useCycle({ sections: sections.length, seconds, onLeave });
  const zoom = useWallScale();
  const name = formats.name(view.operation.names) ?? view.operation.code;
  return (
    <div
      data-wall={cycle.isStopped ? 'stopped' : 'going'}
      style={{ zoom }}
      className={classNames(
        'fixed inset-0 flex bg-surface',
        cycle.rounds % 2 === 0 ? 'flex-col' : 'flex-col-reverse',
      )}
    >
      <div>
        <HistoricalBanner view={view} isBrief />
        <Bar model={model} />
      </div>
      <main aria-label={t('wall.label', { name })} className="relative min-h-0 flex-1">
        {sections.map((id, index) => (
          <div
            key={id}
            data-wall-section={id}
            className={classNames(
              'absolute inset-0 overflow-y-auto *:pointer-events-none',
              index !== cycle.at && 'invisible',
            )}
          >
            {id === KEY_FIGURES ? (
              <KeyFigures model={model} isWall />
            ) : (
              <Part id={id} model={model} />
            )}
          </div>
        ))}
      </main>
      <Foot cycle={cycle} sections={sections.length} />
    </div>
  );
};
