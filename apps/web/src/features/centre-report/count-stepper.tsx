import { MOST_PEOPLE } from '@waystation/domain';
import { Minus, Plus } from 'lucide-react';
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import { countTyped } from './count-typed';

type CountStepperProps = {
  readonly label: string;
  /** Null: nobody said. */
  readonly value: number | null;
  /** Called with the number as it is typed or stepped. */
  readonly onChange: (value: number) => void;
  /** Something is typed that is no number yet. */
  readonly onTyping: () => void;
  /** The main number of the page is drawn larger. */
  readonly isMain?: boolean;
};

const STEP =
  'grid size-13 shrink-0 cursor-pointer place-items-center rounded-lg border border-line-2 bg-surface text-ink transition-colors duration-state data-hovered:bg-surface-2 data-pressed:bg-surface-3 data-disabled:cursor-default data-disabled:border-line data-disabled:text-ink-3';

/** A count to be typed on a number pad, or stepped by large buttons and the arrow keys. */
export const CountStepper = ({
  label,
  value,
  onChange,
  onTyping,
  isMain = false,
}: CountStepperProps) => (
  <NumberField
    value={value ?? Number.NaN}
    // No `maxValue`: stepping down from nothing begins at it, and one press would write a million.
    minValue={0}
    // Else the page, scrolled over the field, counts.
    isWheelDisabled
    formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
    onChange={(given) => {
      if (!Number.isNaN(given)) {
        onChange(Math.min(given, MOST_PEOPLE));
      }
    }}
    className="grid gap-1"
  >
    <Label className="text-ink-2 text-label">{label}</Label>
    <Group className="flex items-center gap-2">
      <Button slot="decrement" className={STEP}>
        <Minus aria-hidden size={20} />
      </Button>
      <Input
        inputMode="numeric"
        onInput={({ currentTarget }) => {
          const typed = countTyped(currentTarget.value);
          if (typed === null) {
            onTyping();
          } else {
            onChange(typed);
          }
        }}
        className={`h-13 w-full min-w-0 rounded-lg border border-line-2 bg-surface px-2 text-center text-ink ${isMain ? 'text-figure' : 'text-title'}`}
      />
      <Button slot="increment" className={STEP}>
        <Plus aria-hidden size={20} />
      </Button>
    </Group>
  </NumberField>
);
