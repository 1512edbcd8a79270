import { Search, X } from 'lucide-react';
import { SearchField as AriaSearchField, Button, Input } from 'react-aria-components';
import { useTranslator } from '../page/translator-context';

type SearchFieldProps = {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** Narrows a list that is already on screen; for finding places on the map there is SearchBox. */
export const SearchField = ({ label, placeholder, value, onChange }: SearchFieldProps) => {
  const { t } = useTranslator();
  return (
    <AriaSearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      className="group relative w-full"
    >
      <Search
        aria-hidden
        size={16}
        className="pointer-events-none absolute inset-y-0 start-2.75 my-auto text-ink-3"
      />
      <Input
        {...(placeholder && { placeholder })}
        className="h-8 w-full rounded-md border border-line-2 bg-surface ps-8.5 pe-8 text-body text-ink placeholder:text-ink-3 pointer-coarse:h-11 pointer-coarse:rounded-lg"
      />
      <span className="absolute inset-y-0 end-2.5 flex items-center group-data-empty:hidden">
        <Button
          aria-label={t('search.clear')}
          className="touch-target cursor-pointer rounded-sm text-ink-3"
        >
          <X aria-hidden size={16} />
        </Button>
      </span>
    </AriaSearchField>
  );
};
