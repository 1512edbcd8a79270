import { ChoiceList, SearchField } from '@waystation/ui';
import { useState } from 'react';

/** A place that can be chosen by its name. */
export type PickRow = { readonly id: string; readonly name: string };

type PickListProps = {
  /** What the field for letters says. */
  readonly search: string;
  readonly label: string;
  readonly rows: readonly PickRow[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
  /** Whether codes stand beside the names: areas are told apart by them. */
  readonly hasCodes: boolean;
  /** Shown in place of rows where there are none. */
  readonly empty: string;
  /** What is said of those that are not shown. */
  readonly moreText: (count: number) => string;
};

/** So many are found by eye; for more, letters are typed. */
const MOST_ROWS = 60;

/** A list of places with a field for letters of their names; those that are chosen stand first. */
export const PickList = (props: PickListProps) => {
  const { search: searchLabel, label, rows, chosen, onToggle, hasCodes, empty, moreText } = props;
  const [search, setSearch] = useState('');
  const asked = search.trim().toLocaleLowerCase();
  const taken = rows.filter(({ id }) => chosen.includes(id));
  const others = rows.filter(
    ({ id, name }) => !chosen.includes(id) && `${name} ${id}`.toLocaleLowerCase().includes(asked),
  );
  return (
    <>
      <SearchField
        label={searchLabel}
        placeholder={searchLabel}
        value={search}
        onChange={setSearch}
      />
      <ChoiceList
        label={label}
        rows={[...taken, ...others.slice(0, MOST_ROWS)]}
        idOf={({ id }) => id}
        textOf={({ name }) => name}
        chosen={chosen}
        onToggle={onToggle}
        empty={empty}
      >
        {({ name, id }) => (
          <>
            <bdi>{name}</bdi> {hasCodes && <bdi className="text-ink-3">{id}</bdi>}
          </>
        )}
      </ChoiceList>
      {others.length > MOST_ROWS && (
        <p className="text-ink-3 text-note">{moreText(others.length - MOST_ROWS)}</p>
      )}
    </>
  );
};
