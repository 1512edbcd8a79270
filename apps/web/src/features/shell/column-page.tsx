import type { OperationOverview } from '@waystation/domain';
import { classNames } from '@waystation/ui';
import { EMPTY_MAP_STATE, mapView } from '@waystation/view';
import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import { useLayout } from '../../app/use-layout';
import { useNow } from '../../app/use-now';
import { removePagePicture } from '../first-picture/page-picture';
import { HistoricalBanner } from '../states/historical-banner';
import { AppRail } from './app-rail';
import { PhoneNav } from './phone-nav';
import { SkipLinks } from './skip-links';

const MINUTE_MS = 60_000;

type ColumnPageProps = {
  readonly overview: OperationOverview;
  /** What the link to the page itself says to who goes by keyboard. */
  readonly skipTo: string;
  readonly children: ReactNode;
};

/** What pages to be read stand in: the way to other pages, and one column. */
export const ColumnPage = ({ overview, skipTo, children }: ColumnPageProps) => {
  const isPhone = useLayout() === 'phone';
  useLayoutEffect(removePagePicture, []);
  const now = useNow(MINUTE_MS);
  const view = useMemo(() => mapView(overview, EMPTY_MAP_STATE, now), [overview, now]);
  return (
    <>
      <SkipLinks targets={[{ label: skipTo, selectors: ['main'] }]} />
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
