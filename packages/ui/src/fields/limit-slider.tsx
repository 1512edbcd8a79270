import { type RefObject, useLayoutEffect, useRef } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';

type Limit = {
  /** Tells the limits apart. */
  readonly label: string;
  /** The value in words, read aloud. */
  readonly valueText: string;
};

type LimitSliderProps = {
  readonly label: string;
  /** Places on the line, rising, from 0 to `steps`. */
  readonly values: readonly number[];
  readonly limits: readonly Limit[];
  readonly steps: number;
  readonly onChange: (values: readonly number[]) => void;
};

const Thumb = ({ index, limit }: { readonly index: number; readonly limit: Limit }) => {
  const input: RefObject<HTMLInputElement | null> = useRef(null);
  // React Aria writes the bare place on the line after each change; the number says what is meant.
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', limit.valueText));
  return (
    <SliderThumb
      index={index}
      inputRef={input}
      aria-label={limit.label}
      className="top-1/2 h-4.5 w-2 cursor-ew-resize rounded-sm border-2 border-accent bg-surface data-dragging:bg-accent pointer-coarse:h-8 pointer-coarse:w-4"
    />
  );
};

/** Several limits on one line that cannot pass each other; it mirrors in right-to-left pages. */
export const LimitSlider = ({ label, values, limits, steps, onChange }: LimitSliderProps) => (
  <Slider
    aria-label={label}
    minValue={0}
    maxValue={steps}
    value={[...values]}
    onChange={(moved) => onChange(Array.isArray(moved) ? moved : [moved])}
  >
    <SliderTrack className="relative h-5 w-full pointer-coarse:h-11">
      <span className="absolute inset-x-0 inset-y-[calc(50%-1px)] bg-line-2" />
      {limits.map((limit, index) => (
        <Thumb key={limit.label} index={index} limit={limit} />
      ))}
    </SliderTrack>
  </Slider>
);
