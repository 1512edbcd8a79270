import { useId } from 'react';

type SelectFieldProps = {
  readonly label: string;
  /** Whether the label is for screen readers alone, because a table's head says it to the others. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly isDisabled?: boolean;
  readonly onChange: (id: string) => void;
};

/** A choice of many in one line, as the device itself offers it. */
export const SelectField = (props: SelectFieldProps) => {
  const { label, isLabelHidden = false, value, options, isDisabled = false, onChange } = props;
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'text-ink-2 text-label'}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        disabled={isDisabled}
        onChange={(event) => onChange(event.currentTarget.value)}
        className="h-8.5 w-full min-w-32 rounded-md border border-line-2 bg-surface px-2 text-body text-ink pointer-coarse:h-11"
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
};
