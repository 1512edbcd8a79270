import { Segmented } from '@waystation/ui';

type ChoiceFieldProps<Id extends string> = {
  readonly label: string;
  readonly ids: readonly Id[];
  readonly labelOf: (id: Id) => string;
  readonly value: Id;
  readonly onChange: (id: Id) => void;
};

/** A choice of few, with its label above. */
export const ChoiceField = <Id extends string>(props: ChoiceFieldProps<Id>) => {
  const { label, ids, labelOf, value, onChange } = props;
  return (
    <div className="grid gap-1">
      <p className="text-ink-2 text-label" aria-hidden="true">
        {label}
      </p>
      <div className="justify-self-start">
        <Segmented
          wraps
          label={label}
          segments={ids.map((id) => ({ id, label: labelOf(id) }))}
          value={value}
          onChange={onChange}
        />
      </div>
    </div>
  );
};
