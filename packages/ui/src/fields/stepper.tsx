import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, FieldError, Input, Label, TextField } from 'react-aria-components';
import { useTranslator } from '../page/translator-context';
import { type NumberLimits, wholeNumber } from './whole-number';

type StepperProps = NumberLimits & {
  readonly label: string;
  readonly value: number;
  /** When the reader is done: on each press, on Enter, on leaving the field. */
  readonly onChange: (value: number) => void;
  /** What the two buttons do, read aloud. */
  readonly fewerLabel: string;
  readonly moreLabel: string;
};

/** What is being typed; refused: the reader was done with it, and it is no number that counts. */
type Typed = { readonly text: string; readonly isRefused: boolean };

const BUTTON =
  'grid size-9 shrink-0 cursor-pointer place-items-center rounded-md border border-line-2 bg-surface text-ink data-disabled:cursor-default data-disabled:text-ink-3 data-hovered:bg-surface-2 data-pressed:bg-surface-3 pointer-coarse:size-11 pointer-coarse:rounded-lg';

const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

/**
 * A whole number that is stepped with large buttons or typed. What is typed is never made into another
 * number: emptied, the field has the last one again; anything else that is none is said beside it.
 */
export const Stepper = (props: StepperProps) => {
  const { label, value, onChange, fewerLabel, moreLabel, ...limits } = props;
  const { t } = useTranslator();
  const [typed, setTyped] = useState<Typed | null>(null);
  const take = (next: number | null): void => {
    if (next !== null) {
      setTyped(null);
      if (next !== value) {
        onChange(next);
      }
    }
  };
  const stepBy = (step: number): void => take(wholeNumber(String(value + step), limits));
  const finish = (): void => {
    if (typed !== null) {
      const read = typed.text.trim() === '' ? value : wholeNumber(typed.text, limits);
      setTyped({ ...typed, isRefused: true });
      take(read);
    }
  };
  return (
    <TextField
      value={typed?.text ?? String(value)}
      isInvalid={typed?.isRefused ?? false}
      onChange={(text) => {
        const isRefused = (typed?.isRefused ?? false) && wholeNumber(text, limits) === null;
        setTyped({ text, isRefused });
      }}
      onBlur={finish}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        if (event.key === 'Enter') {
          finish();
        } else if (step !== undefined) {
          event.preventDefault();
          stepBy(step);
        }
      }}
      className="grid gap-1"
    >
      <span className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <Label className="text-body text-ink">{label}</Label>
        <span className="flex items-center gap-1.5">
          <Button
            aria-label={fewerLabel}
            isDisabled={value <= limits.minValue}
            onPress={() => stepBy(-1)}
            className={BUTTON}
          >
            <Minus aria-hidden size={16} />
          </Button>
          <Input
            inputMode="numeric"
            className="h-9 w-20 min-w-0 rounded-md border border-line-2 bg-surface px-2 text-center font-semibold text-ink text-section data-invalid:border-crit-mark pointer-coarse:h-11 pointer-coarse:rounded-lg"
          />
          <Button
            aria-label={moreLabel}
            isDisabled={value >= limits.maxValue}
            onPress={() => stepBy(1)}
            className={BUTTON}
          >
            <Plus aria-hidden size={16} />
          </Button>
        </span>
      </span>
      <FieldError className="text-crit text-note">
        {t('field.notWhole', {
          typed: typed?.text ?? '',
          least: limits.minValue,
          most: limits.maxValue,
          value,
        })}
      </FieldError>
    </TextField>
  );
};
