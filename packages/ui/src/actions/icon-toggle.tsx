import type { LucideIcon } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { Tooltip } from '../overlays/tooltip';

type IconToggleProps = {
  /** What pressing it does now, for example "Hide sites". */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly iconOff: LucideIcon;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
};

/** A bare icon that is on or off, such as the eye of a layer; the two icons differ in shape. */
export const IconToggle = ({ label, icon, iconOff, isSelected, onChange }: IconToggleProps) => {
  const Icon = isSelected ? icon : iconOff;
  return (
    <Tooltip text={label}>
      <ToggleButton
        aria-label={label}
        isSelected={isSelected}
        onChange={onChange}
        className="touch-target inline-flex shrink-0 cursor-pointer rounded-sm text-ink-3 data-selected:text-accent"
      >
        <Icon aria-hidden size={16} />
      </ToggleButton>
    </Tooltip>
  );
};
