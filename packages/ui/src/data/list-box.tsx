import type { ReactNode } from 'react';
import { ListBox as AriaListBox, ListBoxItem } from 'react-aria-components';

type ListBoxProps<Row> = {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** What is read aloud and matched when typing. */
  readonly textOf: (row: Row) => string;
  readonly children: (row: Row) => ReactNode;
  readonly chosen?: string;
  readonly onChoose: (id: string) => void;
};

/** A list of which one row may be chosen, with the arrow keys or by typing. */
export const ListBox = <Row,>({
  label,
  rows,
  idOf,
  textOf,
  children,
  chosen,
  onChoose,
}: ListBoxProps<Row>) => (
  <AriaListBox
    aria-label={label}
    selectionMode="single"
    selectedKeys={chosen ? [chosen] : []}
    onAction={(key) => onChoose(String(key))}
    onSelectionChange={(keys) => {
      const [key] = keys === 'all' ? [] : keys;
      if (key !== undefined) {
        onChoose(String(key));
      }
    }}
    className="outline-none"
  >
    {rows.map((row) => (
      <ListBoxItem
        key={idOf(row)}
        id={idOf(row)}
        textValue={textOf(row)}
        className="flex min-h-7.5 cursor-pointer items-center gap-2 rounded-sm px-2 py-1 text-body data-hovered:bg-surface-2 data-selected:bg-accent-soft data-selected:text-accent-2 pointer-coarse:min-h-11"
      >
        {children(row)}
      </ListBoxItem>
    ))}
  </AriaListBox>
);
