import type { LucideIcon } from 'lucide-react';
import { Button, Group } from 'react-aria-components';
import { Tooltip } from '../overlays/tooltip';

/** One button of a stack. */
export type StackButton = {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly shortcut?: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
};

type ButtonStackProps = { readonly label: string; readonly buttons: readonly StackButton[] };

/** Icon buttons one above the other over the map, such as zoom. */
export const ButtonStack = ({ label, buttons }: ButtonStackProps) => (
  <Group
    aria-label={label}
    className="flex w-fit flex-col rounded-md border border-line-2 bg-surface shadow-float"
  >
    {buttons.map(({ id, label: text, icon: Icon, shortcut, ...rest }) => (
      <Tooltip key={id} text={text} {...(shortcut && { shortcut })}>
        <Button
          {...rest}
          aria-label={text}
          className="focus-cased grid size-8 cursor-pointer place-items-center border-line text-ink-2 first:rounded-t-md last:rounded-b-md data-disabled:cursor-default data-hovered:bg-surface-2 data-disabled:text-ink-3 pointer-coarse:size-11 not-first:border-t focus-visible:z-10"
        >
          <Icon aria-hidden size={16} />
        </Button>
      </Tooltip>
    ))}
  </Group>
);
