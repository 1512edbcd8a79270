import { normalise } from '@waystation/i18n/names';
import { Chip, ChoiceList, SearchField, useTranslator } from '@waystation/ui';
import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { toggled } from '../../filter/toggled';
import { MOST_LISTED } from '../address/find-state';

type ListedChoiceProps<Word extends string> = {
  readonly label: string;
  /** What the list of all others is called. */
  readonly othersLabel: string;
  /** What some centre has: one press each. */
  readonly offered: readonly Word[];
  /** All that can be asked for. */
  readonly all: readonly Word[];
  readonly chosen: readonly Word[];
  /** Always the same function: else names are sorted anew with each drawing. */
  readonly nameOf: (word: Word) => string;
  readonly onChange: (chosen: readonly Word[]) => void;
};

type OthersProps<Word extends string> = Omit<ListedChoiceProps<Word>, 'label' | 'offered'>;

const Others = <Word extends string>(props: OthersProps<Word>) => {
  const { othersLabel, all, chosen, nameOf, onChange } = props;
  const { t, locale } = useTranslator();
  const [query, setQuery] = useState('');
  const named = useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    return (
      all
        .map((word) => ({ word, name: nameOf(word) }))
        // A browser that does not know what it is called cannot show it to anybody.
        .filter(({ word, name }) => name !== word)
        .toSorted((a, b) => compare(a.name, b.name))
    );
  }, [all, nameOf, locale]);
  const rows = named.filter(({ name }) => normalise(name).includes(normalise(query)));
  return (
    <div className="grid gap-1.5 pt-1">
      <SearchField
        label={t('find.listSearch')}
        placeholder={t('find.listSearch')}
        value={query}
        onChange={setQuery}
      />
      <ChoiceList
        label={othersLabel}
        rows={rows}
        idOf={({ word }) => word}
        textOf={({ name }) => name}
        chosen={chosen}
        onToggle={(id) => {
          const pressed = all.find((word) => word === id);
          if (pressed !== undefined) {
            onChange(toggled(chosen, pressed));
          }
        }}
        empty={t('find.listNone')}
      >
        {({ name }) => name}
      </ChoiceList>
    </div>
  );
};

/**
 * Words to ask for: those that some centre has as chips, all others in a list. That no centre says
 * anything of it is an answer, too, and one to know before people set out.
 */
export const ListedChoice = <Word extends string>(props: ListedChoiceProps<Word>) => {
  const { label, othersLabel, offered, chosen, nameOf, onChange } = props;
  const [isOpen, setOpen] = useState(false);
  // An address with more would not be read, and then none of them counts.
  const isFull = chosen.length >= MOST_LISTED;
  const chips = [...new Set([...offered, ...chosen])];
  return (
    <fieldset className="grid min-w-0 gap-1.5">
      <legend className="pb-1 text-body">{label}</legend>
      <div className="flex flex-wrap gap-1.5 empty:hidden">
        {chips.map((word) => (
          <Chip
            key={word}
            isSelected={chosen.includes(word)}
            isDisabled={isFull && !chosen.includes(word)}
            onChange={() => onChange(toggled(chosen, word))}
          >
            {nameOf(word)}
          </Chip>
        ))}
      </div>
      {!isFull && (
        <details
          className="group"
          open={isOpen}
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <summary className="flex min-h-9 cursor-pointer list-none items-center justify-between gap-2 rounded-md border border-line-2 px-3 text-body pointer-coarse:min-h-11 pointer-coarse:rounded-lg [&::-webkit-details-marker]:hidden">
            {othersLabel}
            <ChevronDown
              aria-hidden
              size={16}
              className="shrink-0 text-ink-3 group-open:rotate-180"
            />
          </summary>
          {isOpen && <Others {...props} />}
        </details>
      )}
    </fieldset>
  );
};
