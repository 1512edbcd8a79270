import { Minus, Plus } from 'lucide-react';
import { NumberField as AriaNumberField, Button, Group, Input, Label } from 'react-aria-components';

type StepperProps = {
  readonly label: string;
  readonly value: number;
  /** When the reader is done: on each press, on Enter, on leaving the field. */
  readonly onChange: (value: number) => void;
  readonly minValue: number;
  readonly maxValue: number;
  /** What the two buttons do, read aloud. */
  readonly fewerLabel: string;
  readonly moreLabel: string;
};

const BUTTON =
  'grid size-9 shrink-0 cursor-pointer place-items-center rounded-md border border-line-2 bg-surface text-ink data-disabled:cursor-default data-disabled:text-ink-3 data-hovered:bg-surface-2 data-pressed:bg-surface-3 pointer-coarse:size-11 pointer-coarse:rounded-lg';

/** A whole number that is stepped with large buttons or typed; emptied, it stays what it was. */
export const Stepper = (props: StepperProps) => {
  const { label, value, onChange, minValue, maxValue, fewerLabel, moreLabel } = props;
  return (
    <AriaNumberField
      value={value}
      minValue={minValue}
      maxValue={maxValue}
      step={1}
      // Else the page, scrolled over the field, counts.
      isWheelDisabled
      formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
      onChange={(next) => {
        if (!Number.isNaN(next)) {
          onChange(next);
        }
      }}
      className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1"
    >
      <Label className="text-body text-ink">{label}</Label>
      <Group className="flex items-center gap-1.5">
        <Button slot="decrement" aria-label={fewerLabel} className={BUTTON}>
          <Minus aria-hidden size={16} strokeWidth={1.75} />
        </Button>
        <Input className="h-9 w-20 min-w-0 rounded-md border border-line-2 bg-surface px-2 text-center font-semibold text-ink text-section pointer-coarse:h-11 pointer-coarse:rounded-lg" />
        <Button slot="increment" aria-label={moreLabel} className={BUTTON}>
          <Plus aria-hidden size={16} strokeWidth={1.75} />
        </Button>
      </Group>
    </AriaNumberField>
  );
};
