import { useTranslator } from '@waystation/ui';
import { GripVertical } from 'lucide-react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';

type SwipeDividerProps = {
  /** Where the earlier map ends, percent of the width. */
  readonly at: number;
  readonly onMove: (at: number) => void;
};

/** The line between two maps that lie over each other; it moves by pointer and by arrow keys. */
export const SwipeDivider = ({ at, onMove }: SwipeDividerProps) => {
  const { t } = useTranslator();
  return (
    // Over both maps, and under all that stands over them.
    <div className="pointer-events-none absolute inset-0 z-5">
      <Slider
        aria-label={t('compare.divider')}
        value={at}
        minValue={0}
        maxValue={100}
        onChange={onMove}
        className="h-full"
      >
        <SliderTrack className="h-full">
          <span
            className="absolute inset-y-0 w-0.5 -translate-x-1/2 bg-surface shadow-float rtl:translate-x-1/2"
            style={{ insetInlineStart: `${at}%` }}
          />
          <SliderThumb className="pointer-events-auto top-1/2 grid h-11 w-7 cursor-ew-resize place-items-center rounded-full border border-line-2 bg-surface text-ink-2 shadow-float">
            <GripVertical aria-hidden size={16} />
          </SliderThumb>
        </SliderTrack>
      </Slider>
    </div>
  );
};
