import { Segmented } from '@waystation/ui';
import type { ComponentProps } from 'react';

type ChoiceRowProps<Id extends string> = Omit<ComponentProps<typeof Segmented<Id>>, 'wraps'>;

/** A name and the choices behind it, of which one is taken. */
export const ChoiceRow = <Id extends string>(props: ChoiceRowProps<Id>) => (
  <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-center gap-2">
    <span aria-hidden className="text-ink-2 text-label">
      {props.label}
    </span>
    <Segmented {...props} wraps />
  </div>
);
