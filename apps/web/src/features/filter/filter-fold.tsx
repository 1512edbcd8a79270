import { Button, useTranslator } from '@waystation/ui';
import { Filter } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';

type FilterFoldProps = {
  /** What is filtered, for who hears the button without its surroundings; absent: the label says it. */
  readonly what?: string;
  /** What the filter shows, or that one can filter. */
  readonly label: string;
  /** Said also while the conditions are folded: what the filter leaves. */
  readonly said: ReactNode;
  readonly children: () => ReactNode;
};

/** A filter's conditions under a button that says what they leave. */
export const FilterFold = ({ what, label, said, children }: FilterFoldProps) => {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div className="mt-1">
        <Button
          size="sm"
          icon={Filter}
          {...(what !== undefined && { 'aria-label': t('filter.named', { label, what }) })}
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
