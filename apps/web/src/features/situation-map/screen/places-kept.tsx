import { classNames } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import type { Layout } from '../../../app/layout-of';

/** Keeps the place of the way between pages until that has come. */
export const NavPlace = ({ layout }: { readonly layout: Layout }) =>
  layout === 'phone' ? (
    <div aria-hidden data-coming className="h-(--bottom-bar) border-line border-t bg-surface" />
  ) : (
    <div
      aria-hidden
      data-coming
      className="col-start-1 row-span-2 row-start-1 min-h-0 w-14 border-line border-e bg-surface"
    />
  );

type TimePlaceProps = { readonly view: MapView; readonly className: string };

/** Keeps the place of the bar of time, as high as that is on a phone and elsewhere. */
export const TimePlace = ({ view, className }: TimePlaceProps) => {
  const isClock = view.operation.replay !== null;
  return isClock || view.indicator?.from === 'rounds' ? (
    <div
      aria-hidden
      data-coming
      className={classNames(
        'min-w-0 border-line border-t bg-surface max-tablet:in-[:has(>[data-sheet])]:hidden tablet:h-26',
        isClock ? 'max-tablet:h-28.75' : 'max-tablet:h-23.75',
        className,
      )}
    />
  ) : null;
};
