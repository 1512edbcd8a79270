import { Search, X } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, type Ref, useRef, useState } from 'react';
import { Autocomplete, Button, Input, SearchField } from 'react-aria-components';
import { useTranslator } from '../page/translator-context';
import type { SearchOption } from './search-option';
import { SearchResults } from './search-results';

type SearchBoxProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What was found for the query, best first; not filtered again here. */
  readonly options: readonly SearchOption[];
  readonly onChoose: (id: string) => void;
  /** Enter before any arrow: the best for what is typed, also where `options` are not that far yet. */
  readonly onChooseBest: () => void;
  /** Whenever the reader comes to the field, to fetch what only a search needs. */
  readonly onFocus?: () => void;
  /** Said in the list where nothing was found, or while looking. */
  readonly emptyText: string;
  /** The key that focuses the field, shown in it; the page binds it. */
  readonly shortcut?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
};

type FieldProps = Pick<SearchBoxProps, 'label' | 'placeholder' | 'query' | 'shortcut' | 'inputRef'>;

/** Numbers and Latin names stand from left to right on every page: 4.85, 31.6 is not 31.6 ,4.85. */
const isLeftToRight = (query: string): boolean =>
  query !== '' && !/(?=\p{L})\p{Script=Arabic}/u.test(query);

const Field = ({ label, placeholder, query, shortcut, inputRef }: FieldProps) => {
  const { t } = useTranslator();
  return (
    <SearchField aria-label={label} className="group relative">
      <Search
        aria-hidden
        size={16}
        className="pointer-events-none absolute inset-y-0 start-3 my-auto text-ink-3"
      />
      <Input
        ref={inputRef}
        dir={isLeftToRight(query) ? 'ltr' : undefined}
        placeholder={placeholder}
        className="focus-cased h-9 w-full rounded-md border border-line-2 bg-surface ps-9 pe-9 text-body text-ink shadow-float placeholder:text-ink-3 pointer-coarse:h-11 pointer-coarse:rounded-lg"
      />
      <span className="absolute inset-y-0 end-2.75 flex items-center">
        <Button
          aria-label={t('search.clear')}
          className="touch-target cursor-pointer rounded-sm text-ink-3 group-data-empty:hidden"
        >
          <X aria-hidden size={16} />
        </Button>
        {shortcut && (
          <kbd className="hidden rounded-sm border border-line-2 px-1.25 font-sans text-ink-3 text-note group-data-empty:block pointer-coarse:hidden!">
            {shortcut}
          </kbd>
        )}
      </span>
    </SearchField>
  );
};

const ARROWS: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End']);

/** A search field over the map with what it finds below; arrows and Enter choose, Escape clears. */
export const SearchBox = (props: SearchBoxProps) => {
  const { query, onQuery, options, onChoose, onChooseBest, onFocus, emptyText } = props;
  const { t } = useTranslator();
  const [isOpen, setIsOpen] = useState(false);
  const hasMoved = useRef(false);

  // The list follows the typing a moment later; Enter must never take the best of what was typed before.
  const enterBest = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target instanceof HTMLInputElement && query !== '' && isOpen) {
      hasMoved.current ||= ARROWS.has(event.key);
      if (event.key === 'Enter' && !event.nativeEvent.isComposing && !hasMoved.current) {
        event.preventDefault();
        event.stopPropagation();
        onChooseBest();
      }
    }
  };

  const closeOnLeaving = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) {
      setIsOpen(false);
    }
  };

  return (
    <Autocomplete
      inputValue={query}
      onInputChange={(text) => {
        onQuery(text);
        hasMoved.current = false;
        setIsOpen(text !== '');
      }}
    >
      <search
        className="relative block w-full"
        onFocus={onFocus}
        onBlur={closeOnLeaving}
        onKeyDownCapture={enterBest}
      >
        <Field {...props} />
        {isOpen && query !== '' && (
          <SearchResults
            label={t('search.results')}
            options={options}
            emptyText={emptyText}
            onChoose={(id) => {
              setIsOpen(false);
              onChoose(id);
            }}
          />
        )}
      </search>
    </Autocomplete>
  );
};
