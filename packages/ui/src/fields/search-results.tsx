import { ListBox, ListBoxItem } from 'react-aria-components';
import type { SearchOption } from './search-option';

type SearchResultsProps = {
  readonly label: string;
  readonly options: readonly SearchOption[];
  readonly emptyText: string;
  readonly onChoose: (id: string) => void;
};

const Result = ({ option }: { readonly option: SearchOption }) => {
  const { id, title, note, detail, kind, icon: Icon } = option;
  return (
    <ListBoxItem
      id={id}
      textValue={title}
      className="flex min-h-8 cursor-pointer items-center gap-2 rounded-sm px-2 py-1 outline-none data-focused:bg-accent-soft data-hovered:bg-surface-2 pointer-coarse:min-h-11"
    >
      {Icon && <Icon aria-hidden size={16} className="shrink-0 text-ink-3" />}
      <span className="min-w-0 flex-1">
        {/* A block of its own direction would stand at the other side of the list. */}
        <span className="block truncate text-body text-ink">
          <bdi>{title}</bdi>
        </span>
        {[note, detail].filter(Boolean).map((line) => (
          <span key={line} className="block truncate text-ink-3 text-note">
            {line}
          </span>
        ))}
      </span>
      {kind && <span className="shrink-0 text-ink-3 text-note">{kind}</span>}
    </ListBoxItem>
  );
};

/** What a search found, below its field; says so where it found nothing. */
export const SearchResults = ({ label, options, emptyText, onChoose }: SearchResultsProps) => (
  <div className="absolute inset-x-0 top-full z-30 mt-1 rounded-md border border-line-2 bg-surface p-1 shadow-float">
    <ListBox
      aria-label={label}
      items={options}
      onAction={(key) => onChoose(String(key))}
      className="max-h-80 overflow-auto outline-none"
      renderEmptyState={() => (
        <p role="status" className="px-2 py-1.5 text-ink-2 text-label">
          {emptyText}
        </p>
      )}
    >
      {(option) => <Result option={option} />}
    </ListBox>
  </div>
);
