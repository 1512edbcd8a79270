import {
  NumberField as AriaNumberField,
  FieldError,
  Group,
  Input,
  Label,
} from 'react-aria-components';

type NumberFieldProps = {
  readonly label: string;
  readonly value: number;
  /** When the reader is done: on Enter, on leaving the field, or by its arrow keys. */
  readonly onChange: (value: number) => void;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly step?: number;
  /** As many are shown and kept. */
  readonly decimals?: number;
  /** Said after the number. */
  readonly unit?: string;
};

/** A number that is typed, in the reader's digits; what is not one within its limits is not taken. */
export const NumberField = ({ label, unit, decimals = 0, onChange, ...rest }: NumberFieldProps) => (
  <AriaNumberField
    {...rest}
    // Ungrouped, as it was typed: a comma between thousands reads like one before decimals elsewhere.
    formatOptions={{ maximumFractionDigits: decimals, useGrouping: false }}
    onChange={(value) => {
      if (!Number.isNaN(value)) {
        onChange(value);
      }
    }}
    className="grid gap-1"
  >
    <Label className="text-ink-2 text-label">{label}</Label>
    <Group className="flex items-center gap-1.5">
      <Input className="h-8 w-full min-w-0 rounded-md border border-line-2 bg-surface px-2 text-body text-ink pointer-coarse:h-11 pointer-coarse:rounded-lg" />
      {unit && (
        <span aria-hidden="true" className="text-ink-3 text-note">
          {unit}
        </span>
      )}
    </Group>
    <FieldError className="text-crit text-note" />
  </AriaNumberField>
);
