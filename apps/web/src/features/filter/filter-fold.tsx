import { Button } from '@waystation/ui';
import { Filter } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';

type FilterFoldProps = {
  /** What the filter shows, or that one can filter. */
  readonly label: string;
  /** Said also while the conditions are folded: what the filter leaves. */
  readonly said: ReactNode;
  readonly children: () => ReactNode;
};

/** A filter's conditions under a button that says what they leave. */
export const FilterFold = ({ label, said, children }: FilterFoldProps) => {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div className="mt-1">
        <Button
          size="sm"
          icon={Filter}
          aria-expanded={isOpen}
          aria-controls={id}
          onPress={() => setOpen(!isOpen)}
        >
          {label}
        </Button>
      </div>
      {said}
      <div id={id}>{isOpen && <div className="flex flex-col gap-2.5 py-2">{children()}</div>}</div>
    </>
  );
};
