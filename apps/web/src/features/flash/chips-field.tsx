import { Chip } from '@waystation/ui';

type ChipsFieldProps<Id extends string> = {
  readonly label: string;
  readonly ids: readonly Id[];
  readonly labelOf: (id: Id) => string;
  readonly chosen: readonly Id[];
  readonly onToggle: (id: Id) => void;
};

/** A choice of some, of which none need be made. */
export const ChipsField = <Id extends string>(props: ChipsFieldProps<Id>) => {
  const { label, ids, labelOf, chosen, onToggle } = props;
  return (
    <fieldset>
      <legend className="mb-1 text-ink-2 text-label">{label}</legend>
      <div className="flex flex-wrap gap-1.5">
        {ids.map((id) => (
          <Chip key={id} isSelected={chosen.includes(id)} onChange={() => onToggle(id)}>
            {labelOf(id)}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
};
