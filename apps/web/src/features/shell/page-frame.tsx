import type { Operation } from '@waystation/domain';
import { classNames } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { type ReactNode, useLayoutEffect } from 'react';
import { useLayout } from '../../app/use-layout';
import { removePagePicture } from '../first-picture/page-picture';
import { HistoricalBanner } from '../states/historical-banner';
import { AppRail } from './app-rail';
import { PhoneNav } from './phone-nav';
import { SkipLinks } from './skip-links';

type PageFrameProps = {
  readonly operation: Operation;
  readonly view: MapView;
  /** The words of the link past the navigation. */
  readonly skip: string;
  readonly children: ReactNode;
};

/**
 * What pages to be read stand in: the way to other pages, and a part that scrolls; on paper only that,
 * with its bars: browsers leave out what is a background.
 */
export const PageFrame = ({ operation, view, skip, children }: PageFrameProps) => {
  const isPhone = useLayout() === 'phone';
  useLayoutEffect(removePagePicture, []);
  return (
    <>
      <SkipLinks targets={[{ label: skip, selectors: ['main'] }]} />
      <HistoricalBanner view={view} isBrief={isPhone} />
      <div
        className={classNames(
          'relative grid min-h-0 flex-1 print:block',
          isPhone
            ? 'grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto]'
            : 'grid-cols-[56px_minmax(0,1fr)]',
        )}
      >
        {!isPhone && (
          <div className="contents print:hidden">
            <AppRail />
          </div>
        )}
        <main
          tabIndex={-1}
          className="min-h-0 overflow-y-auto bg-surface print:overflow-visible print:[print-color-adjust:exact]"
        >
          {children}
        </main>
        {isPhone && (
          <div className="contents print:hidden">
            <PhoneNav operation={operation} />
          </div>
        )}
      </div>
    </>
  );
};
