import { movedBy, NO_MOVE, type PaperMove } from '@waystation/print/camera';
import { useTranslator } from '@waystation/ui';
import { Move } from 'lucide-react';
import { useId, useState } from 'react';
import type { ShownSheet } from '../sheet/use-preview';
import { useHand } from './use-hand';

type MapFrameProps = {
  readonly shown: ShownSheet;
  readonly pixelsPerMm: number;
  /** How far the map is from where the address wants it. */
  readonly pending: PaperMove;
  /** The map was moved once more, from where it is seen. */
  readonly onMoved: (move: PaperMove) => void;
};

/** What is only moved by what will be drawn soon; a hair's breadth is not. */
const isMoved = ({ x, y, factor }: PaperMove): boolean =>
  Math.abs(x) > 0.3 || Math.abs(y) > 0.3 || Math.abs(factor - 1) > 0.005;

type MovedProps = Pick<MapFrameProps, 'shown' | 'pixelsPerMm'> & { readonly move: PaperMove };

/** The same picture once more, moved within the frame until the page that is wanted comes. */
const Moved = ({ shown: { url, facts }, pixelsPerMm, move: { x, y, factor } }: MovedProps) => {
  const { frame, size } = facts;
  return (
    <span className="absolute inset-0 overflow-hidden bg-land">
      <span
        className="absolute inset-0 overflow-hidden"
        style={{
          transform: `translate(${x * pixelsPerMm}px, ${y * pixelsPerMm}px) scale(${factor})`,
        }}
      >
        <img
          src={url}
          alt=""
          draggable={false}
          className="absolute max-w-none"
          style={{
            insetInlineStart: -frame.x * pixelsPerMm,
            insetBlockStart: -frame.y * pixelsPerMm,
            inlineSize: size.width * pixelsPerMm,
            blockSize: size.height * pixelsPerMm,
          }}
        />
      </span>
    </span>
  );
};

/** The map is moved with the arrow keys, so they must be able to come to it. */
const REACHED_BY_KEYS = { tabIndex: 0 } as const;

/** The map's frame on the page: the map is dragged and zoomed in it, by hand, wheel and keys. */
export const MapFrame = ({ shown, pixelsPerMm, pending, onMoved }: MapFrameProps) => {
  const { t, direction } = useTranslator();
  const id = useId();
  const { frame } = shown.facts;
  const [element, setElement] = useState<HTMLElement | null>(null);
  const { live, handlers } = useHand(element, {
    frame,
    pixelsPerMm,
    onMoved: (move) => onMoved(movedBy(pending, move)),
  });
  const move = live === NO_MOVE ? pending : movedBy(pending, live);
  return (
    <div
      ref={setElement}
      {...handlers}
      role="application"
      {...REACHED_BY_KEYS}
      aria-label={t('snapshot.frame')}
      aria-describedby={id}
      data-frame-moved={isMoved(move)}
      className="focus-cased absolute cursor-grab touch-none select-none border-accent active:cursor-grabbing"
      style={{
        insetInlineStart: frame.x * pixelsPerMm,
        insetBlockStart: frame.y * pixelsPerMm,
        inlineSize: frame.width * pixelsPerMm,
        blockSize: frame.height * pixelsPerMm,
      }}
    >
      {isMoved(move) && <Moved shown={shown} pixelsPerMm={pixelsPerMm} move={move} />}
      <span className="pointer-events-none absolute inset-0 border-2 border-accent" />
      <span
        id={id}
        dir={direction}
        className="pointer-events-none absolute start-0 top-0 flex max-w-full items-center gap-1.5 bg-accent px-2 py-0.5 text-note text-on-accent max-tablet:sr-only"
      >
        <Move aria-hidden size={14} className="shrink-0" />
        {t('snapshot.frameHow')}
      </span>
    </div>
  );
};
