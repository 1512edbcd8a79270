import { Button, Menu, VisuallyHidden } from '@waystation/ui';

type MenuFieldProps<Id extends string> = {
  readonly label: string;
  readonly ids: readonly Id[];
  readonly labelOf: (id: Id) => string;
  readonly value: Id;
  readonly onChange: (id: Id) => void;
};

/** A choice of one among many, under a button that says which. */
export const MenuField = <Id extends string>(props: MenuFieldProps<Id>) => {
  const { label, ids, labelOf, value, onChange } = props;
  return (
    <div className="grid justify-items-start gap-1">
      <p className="text-ink-2 text-label" aria-hidden="true">
        {label}
      </p>
      <Menu
        label={label}
        chosen={value}
        entries={ids.map((id) => ({ id, label: labelOf(id) }))}
        onChoose={onChange}
        trigger={
          <Button>
            <VisuallyHidden>{label}: </VisuallyHidden>
            {labelOf(value)}
          </Button>
        }
      />
    </div>
  );
};
