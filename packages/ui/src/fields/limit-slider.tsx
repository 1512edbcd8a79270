import { type RefObject, useLayoutEffect, useRef } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslator } from '../page/translator-context';

type Limit = {
  /** Tells the limits apart. */
  readonly label: string;
  /** The value in words, read aloud. */
  readonly valueText: string;
  /** Where its handle stands, in places on the line: beside its own where handles would overlap. */
  readonly standsAt: number;
};

type LimitSliderProps = {
  readonly label: string;
  /** Places on the line, rising, from 0 to `steps`. */
  readonly values: readonly number[];
  readonly limits: readonly Limit[];
  readonly steps: number;
  readonly onChange: (values: readonly number[]) => void;
};

type ThumbProps = {
  readonly index: number;
  readonly limit: Limit;
  /** From the limit's place to its handle, in percent of the line. */
  readonly apart: number;
};

const Thumb = ({ index, limit, apart }: ThumbProps) => {
  const { direction } = useTranslator();
  const input: RefObject<HTMLInputElement | null> = useRef(null);
  // React Aria writes the bare place on the line after each change; the number says what is meant.
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', limit.valueText));
  return (
    <SliderThumb
      index={index}
      inputRef={input}
      aria-label={limit.label}
      style={{ translate: `${direction === 'rtl' ? -apart : apart}cqi` }}
      className="top-4.5 h-4.5 w-2 cursor-ew-resize rounded-sm border-2 border-accent bg-surface data-dragging:bg-accent pointer-coarse:top-6.5 pointer-coarse:h-8 pointer-coarse:w-[clamp(0.5rem,4.4cqi,1rem)]"
    />
  );
};

/** Lines from the places to the handles that stand beside them. */
const Leaders = ({ values, limits, steps }: Omit<LimitSliderProps, 'label' | 'onChange'>) => (
  <svg
    aria-hidden="true"
    viewBox={`0 0 ${steps} 1`}
    preserveAspectRatio="none"
    className="absolute inset-x-0 top-0 h-2.5 w-full overflow-visible stroke-accent rtl:-scale-x-100"
  >
    {limits.map(({ label, standsAt }, index) => (
      <line
        key={label}
        x1={values[index]}
        y1={0}
        x2={standsAt}
        y2={1}
        className="[vector-effect:non-scaling-stroke]"
      />
    ))}
  </svg>
);

/**
 * Several limits on one line that cannot pass each other; it mirrors in right-to-left pages. A handle
 * may stand beside the place of its limit, tied to it by a line.
 */
export const LimitSlider = ({ label, values, limits, steps, onChange }: LimitSliderProps) => (
  <Slider
    aria-label={label}
    minValue={0}
    maxValue={steps}
    value={[...values]}
    onChange={(moved) => onChange(Array.isArray(moved) ? moved : [moved])}
  >
    <SliderTrack className="@container relative h-7.5 w-full pointer-coarse:h-11">
      <span className="absolute inset-x-0 top-0 h-0.5 bg-line-2" />
      <Leaders values={values} limits={limits} steps={steps} />
      {limits.map((limit, index) => (
        <Thumb
          key={limit.label}
          index={index}
          limit={limit}
          apart={((limit.standsAt - (values[index] ?? 0)) / steps) * 100}
        />
      ))}
    </SliderTrack>
  </Slider>
);
