import { Search, X } from 'lucide-react';
import { type Ref, useState } from 'react';
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslator } from '../page/translator-context';
import type { SearchOption } from './search-option';

type SearchBoxProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What was found for the query, best first; not filtered again here. */
  readonly options: readonly SearchOption[];
  readonly onChoose: (id: string) => void;
  /** Said in the list where nothing was found, or while looking. */
  readonly emptyText: string;
  /** The key that focuses the field, shown in it; the page binds it. */
  readonly shortcut?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
};

const Option = ({ option }: { readonly option: SearchOption }) => {
  const { id, title, note, kind, icon: Icon } = option;
  return (
    <ListBoxItem
      id={id}
      textValue={title}
      className="flex min-h-8 cursor-pointer items-center gap-2 rounded-sm px-2 py-1 outline-none data-focused:bg-accent-soft pointer-coarse:min-h-11"
    >
      {Icon && <Icon aria-hidden size={16} strokeWidth={1.75} className="shrink-0 text-ink-3" />}
      <span className="min-w-0 flex-1">
        <bdi className="block truncate text-body text-ink">{title}</bdi>
        {note && <bdi className="block truncate text-ink-3 text-note">{note}</bdi>}
      </span>
      {kind && <span className="shrink-0 text-ink-3 text-note">{kind}</span>}
    </ListBoxItem>
  );
};

const ShortcutOrClear = ({ query, onQuery, shortcut }: Partial<SearchBoxProps>) => {
  const { t } = useTranslator();
  if (query) {
    return (
      <Button
        slot={null}
        aria-label={t('search.clear')}
        onPress={() => onQuery?.('')}
        className="touch-target cursor-pointer rounded-sm text-ink-3"
      >
        <X aria-hidden size={16} />
      </Button>
    );
  }
  return shortcut ? (
    <kbd className="rounded-sm border border-line-2 px-1.25 font-sans text-ink-3 text-note pointer-coarse:hidden">
      {shortcut}
    </kbd>
  ) : null;
};

/** A search field over the map with what it finds in a list below; arrows and Enter choose. */
export const SearchBox = ({
  label,
  placeholder,
  options,
  onChoose,
  emptyText,
  inputRef,
  ...field
}: SearchBoxProps) => {
  const { query, onQuery } = field;
  const [isFocused, setIsFocused] = useState(false);
  return (
    <ComboBox
      aria-label={label}
      items={options}
      inputValue={query}
      onInputChange={onQuery}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && onChoose(String(key))}
      defaultFilter={() => true}
      allowsEmptyCollection
      allowsCustomValue
      onFocusChange={setIsFocused}
      className="w-full"
    >
      <div className="relative">
        <Search
          aria-hidden
          size={16}
          strokeWidth={1.75}
          className="pointer-events-none absolute inset-y-0 start-3 my-auto text-ink-3"
        />
        <Input
          ref={inputRef}
          placeholder={placeholder}
          className="focus-cased h-9 w-full rounded-md border border-line-2 bg-surface ps-9 pe-9 text-body text-ink shadow-float placeholder:text-ink-3 pointer-coarse:h-11 pointer-coarse:rounded-lg"
        />
        <span className="absolute inset-y-0 end-2.75 flex items-center">
          <ShortcutOrClear {...field} />
        </span>
      </div>
      {isFocused && query !== '' && (
        <Popover
          offset={4}
          className="w-(--trigger-width) rounded-md border border-line-2 bg-surface p-1 shadow-float"
        >
          <ListBox<SearchOption>
            className="max-h-80 overflow-auto outline-none"
            renderEmptyState={() => (
              <p className="px-2 py-1.5 text-ink-2 text-label">{emptyText}</p>
            )}
          >
            {(option) => <Option option={option} />}
          </ListBox>
        </Popover>
      )}
    </ComboBox>
  );
};
