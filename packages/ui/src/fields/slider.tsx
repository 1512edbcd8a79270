import { Slider as AriaSlider, Label } from 'react-aria-components';
import { classNames } from '../class-names';
import { SliderLine } from './slider-line';

type SliderProps = {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** When the reader lets go; for work too heavy for every step. */
  readonly onChangeEnd?: (value: number) => void;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly step?: number;
  /** The value in words, shown beside the track and read aloud. */
  readonly valueText: string;
  /** `row`: 40 px and its value, label unseen; `wide`: label and value above a full track. */
  readonly layout?: 'row' | 'wide';
};

/** A value on a line; it mirrors in right-to-left pages. */
export const Slider = ({
  label,
  valueText,
  layout = 'row',
  minValue = 0,
  maxValue = 100,
  step = 1,
  ...rest
}: SliderProps) => {
  const isWide = layout === 'wide';
  return (
    <AriaSlider
      {...rest}
      minValue={minValue}
      maxValue={maxValue}
      step={step}
      {...(!isWide && { 'aria-label': label })}
      className={classNames(
        'items-center gap-x-2.5 text-ink-3 text-note',
        isWide ? 'grid grid-cols-[1fr_auto] gap-y-1' : 'flex',
      )}
    >
      {isWide && <Label className="text-ink-2 text-label">{label}</Label>}
      {isWide && <bdi className="text-ink">{valueText}</bdi>}
      <SliderLine
        valueText={valueText}
        className={isWide ? 'col-span-2 w-full' : 'w-10 pointer-coarse:w-24'}
      />
      {!isWide && <bdi className="min-w-7.5 text-end">{valueText}</bdi>}
    </AriaSlider>
  );
};
