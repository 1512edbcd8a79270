import type { Tooltip } from '@waystation/layers';
import type { ScreenPoint } from './map-hit';

type MapTooltipProps = {
  readonly tooltip: Tooltip;
  readonly at: ScreenPoint;
  /** Size of the map's element, so that the tooltip stays inside. */
  readonly frame: { readonly width: number; readonly height: number };
};

const WIDTH = 220;
const GAP = 14;

/** What is under the pointer: name, number, of what and as of when. It adds nothing that focus or a tap cannot reach. */
export const MapTooltip = ({ tooltip, at, frame }: MapTooltipProps) => {
  const { title, figure, unit, asOf, notes } = tooltip;
  const isRight = at.x + GAP + WIDTH > frame.width;
  const isLow = at.y > frame.height / 2;
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute z-10 w-max max-w-55 rounded-md border border-line-2 bg-surface px-2.5 pt-1.75 pb-2 text-label font-regular shadow-float"
      style={{
        ...(isRight ? { right: frame.width - at.x + GAP } : { left: at.x + GAP }),
        ...(isLow ? { bottom: frame.height - at.y + GAP } : { top: at.y + GAP }),
      }}
    >
      <bdi className="block font-semibold text-[0.78125rem]">{title}</bdi>
      <bdi className="block font-strong text-[1rem] leading-5.5">{figure}</bdi>
      <p className="text-chart text-ink-3">
        <bdi>{unit}</bdi>
        {asOf !== null && !unit.includes(asOf) && (
          <>
            , <bdi>{asOf}</bdi>
          </>
        )}
      </p>
      {notes.map((note) => (
        <p key={note} className="text-chart text-ink-3">
          <bdi>{note}</bdi>
        </p>
      ))}
    </div>
  );
};
