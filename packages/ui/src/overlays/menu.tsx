import { Check, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

/** One entry of a menu. */
export type MenuEntry<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly icon?: LucideIcon;
  /** A second line, such as a period or a code. */
  readonly note?: string;
  /** The language of the second line where it is not the page's; empty: not known. */
  readonly noteLang?: string;
  /** The language of the label where it is not the page's, so that it is read aloud rightly. */
  readonly lang?: string;
  readonly isDisabled?: boolean;
};

type MenuProps<Id extends string> = {
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly entries: readonly MenuEntry<Id>[];
  readonly onChoose: (id: Id) => void;
  /** The entry that holds now; it carries a tick. */
  readonly chosen?: Id;
};

const Entry = <Id extends string>({ entry }: { readonly entry: MenuEntry<Id> }) => {
  const { id, label, icon: Icon, note, noteLang, lang, isDisabled = false } = entry;
  return (
    <MenuItem
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      className="flex min-h-8 cursor-pointer items-center gap-2 rounded-sm px-2 py-1 text-body text-ink outline-none data-disabled:cursor-default data-focused:bg-accent-soft data-disabled:text-ink-3 pointer-coarse:min-h-11"
    >
      {({ isSelected }) => (
        <>
          {Icon && <Icon aria-hidden size={16} className="text-ink-2" />}
          <span className="flex-1">
            <bdi {...(lang && { lang })}>{label}</bdi>
            {note && (
              <span className="block text-ink-3 text-note">
                <bdi lang={noteLang}>{note}</bdi>
              </span>
            )}
          </span>
          {isSelected && <Check aria-hidden size={16} className="text-accent" />}
        </>
      )}
    </MenuItem>
  );
};

/** A list of actions or choices under a button. */
export const Menu = <Id extends string>({
  label,
  trigger,
  entries,
  onChoose,
  chosen,
}: MenuProps<Id>) => (
  <MenuTrigger>
    {trigger}
    <Popover
      offset={4}
      className="min-w-44 rounded-md border border-line-2 bg-surface p-1 shadow-float"
    >
      <AriaMenu
        aria-label={label}
        className="max-h-80 overflow-auto outline-none"
        {...(chosen && { selectionMode: 'single' as const, selectedKeys: [chosen] })}
        onAction={(key) => {
          const entry = entries.find(({ id }) => id === key);
          if (entry) {
            onChoose(entry.id);
          }
        }}
      >
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);
