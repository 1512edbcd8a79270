import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBox as AriaListBox, ListBoxItem } from 'react-aria-components';

type ChoiceListProps<Row> = {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** What is read aloud and matched when typing. */
  readonly textOf: (row: Row) => string;
  readonly children: (row: Row) => ReactNode;
  readonly chosen: readonly string[];
  /** One row was chosen, or given up. */
  readonly onToggle: (id: string) => void;
  /** Shown in place of rows where there are none. */
  readonly empty: string;
};

/** A list of which several rows may be chosen, with the arrow keys and the space bar or by pressing. */
export const ChoiceList = <Row,>(props: ChoiceListProps<Row>) => {
  const { label, rows, idOf, textOf, children, chosen, onToggle, empty } = props;
  return (
    <AriaListBox
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={chosen}
      onSelectionChange={(keys) => {
        // All at once, by a shortcut, would be one step too large to undo.
        const now = keys === 'all' ? new Set<string>(chosen) : new Set([...keys].map(String));
        const changed = [...now].filter((key) => !chosen.includes(key));
        const given = chosen.filter(
          (key) => !now.has(key) && rows.some((row) => idOf(row) === key),
        );
        for (const key of [...changed, ...given]) {
          onToggle(key);
        }
      }}
      renderEmptyState={() => <p className="px-2 py-1 text-ink-3 text-note">{empty}</p>}
      className="max-h-56 overflow-auto rounded-md border border-line-2 p-1"
    >
      {rows.map((row) => (
        <ListBoxItem
          key={idOf(row)}
          id={idOf(row)}
          textValue={textOf(row)}
          className="flex min-h-7.5 cursor-pointer items-center gap-2 rounded-sm px-2 py-1 text-body text-ink focus-visible:-outline-offset-2 data-hovered:bg-surface-2 data-selected:bg-accent-soft data-selected:text-accent-2 pointer-coarse:min-h-11"
        >
          {({ isSelected }) => (
            <>
              <span className="min-w-0 flex-1">{children(row)}</span>
              {isSelected && <Check aria-hidden size={16} className="shrink-0" />}
            </>
          )}
        </ListBoxItem>
      ))}
    </AriaListBox>
  );
};
