import type { OperationOverview } from '@waystation/domain';
import { classNames } from '@waystation/ui';
import { EMPTY_MAP_STATE, mapView } from '@waystation/view';
import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import { useLayout } from '../../app/use-layout';
import { useNow } from '../../app/use-now';
import { removePagePicture } from '../first-picture/page-picture';
import { AppRail } from '../shell/app-rail';
import { PhoneNav } from '../shell/phone-nav';
import { SkipLinks } from '../shell/skip-links';
import { HistoricalBanner } from '../states/historical-banner';

const MINUTE_MS = 60_000;

type RegisterFrameProps = {
  readonly overview: OperationOverview;
  /** What the shortcut to the column is called. */
  readonly skipLabel: string;
  readonly children: ReactNode;
};

/** What the pages of the register and of alerts stand in: the way to other pages, and one column to be read. */
export const RegisterFrame = ({ overview, skipLabel, children }: RegisterFrameProps) => {
  const isPhone = useLayout() === 'phone';
  useLayoutEffect(removePagePicture, []);
  const now = useNow(MINUTE_MS);
  const view = useMemo(() => mapView(overview, EMPTY_MAP_STATE, now), [overview, now]);
  return (
    <>
      <SkipLinks targets={[{ label: skipLabel, selectors: ['main'] }]} />
      <HistoricalBanner view={view} isBrief={isPhone} />
      <div
        className={classNames(
          'relative grid min-h-0 flex-1',
          isPhone
            ? 'grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto]'
            : 'grid-cols-[56px_minmax(0,1fr)]',
        )}
      >
        {!isPhone && <AppRail />}
        <main tabIndex={-1} className="min-h-0 overflow-y-auto bg-surface">
          <div className="mx-auto grid w-full max-w-4xl gap-4 px-4 py-4">{children}</div>
        </main>
        {isPhone && <PhoneNav operation={overview.operation} />}
      </div>
    </>
  );
};
