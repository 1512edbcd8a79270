import type { LevelName } from '@waystation/domain';
import { isolate, joinWords } from '@waystation/i18n';
import { Chip, ChoiceList, Notice, PanelSection, SearchField, useTranslator } from '@waystation/ui';
import { type ListedAreas, withAreaToggled } from '@waystation/view';
import { useMemo, useState } from 'react';
import { type FindableSubject, searchEntry } from '../search/search-entry';
import { choosableAreas } from './choosable-areas';

/** What choosing areas from a list needs. */
export type AreaChoiceProps = {
  readonly listed: ListedAreas;
  /** The areas of every level. */
  readonly findable: readonly FindableSubject[];
  /** What areas of the chosen level are called. */
  readonly name: LevelName;
  readonly onChange: (listed: ListedAreas) => void;
};

const nameIn = (findable: readonly FindableSubject[], pcode: string): string =>
  findable.find(({ id }) => id === pcode)?.name ?? pcode;

const Chosen = ({ listed, findable, onChange }: AreaChoiceProps) => (
  <ul className="flex flex-wrap gap-1">
    {listed.pcodes.map((pcode) => (
      <li key={pcode}>
        <Chip isSelected onChange={() => onChange(withAreaToggled(listed, pcode))}>
          <bdi>{nameIn(findable, pcode)}</bdi>
        </Chip>
      </li>
    ))}
  </ul>
);

/** Areas of one level are chosen by name or P-code; those of another that fit are refused, and why. */
export const AreaChoice = (props: AreaChoiceProps) => {
  const { listed, findable, name, onChange } = props;
  const { t, language } = useTranslator();
  const [query, setQuery] = useState('');
  const entries = useMemo(() => findable.map(searchEntry), [findable]);
  const { rows, ofOtherLevels } = useMemo(
    () => choosableAreas(entries, { level: listed.level, query }),
    [entries, listed.level, query],
  );
  return (
    <PanelSection title={t('within.list.choose', { areas: name.other })}>
      <div className="grid gap-2">
        {listed.pcodes.length > 0 && <Chosen {...props} />}
        <SearchField
          label={t('within.list.find')}
          placeholder={t('within.list.find')}
          value={query}
          onChange={setQuery}
        />
        <ChoiceList
          label={t('within.list.choose', { areas: name.other })}
          rows={rows}
          idOf={({ id }) => id}
          textOf={({ name: own, context }) => joinWords([own, ...context], language)}
          chosen={listed.pcodes}
          onToggle={(pcode) => onChange(withAreaToggled(listed, pcode))}
          empty={t('within.list.none')}
        >
          {(area) => (
            <>
              <bdi>{area.name}</bdi>{' '}
              <span className="text-ink-3 text-note">
                {joinWords(area.context.map(isolate), language)}
              </span>
            </>
          )}
        </ChoiceList>
        {ofOtherLevels.length > 0 && (
          <Notice tone="warn">
            {t('within.list.otherLevel', {
              names: joinWords(
                ofOtherLevels.map((area) => area.name),
                language,
              ),
              areas: name.other,
            })}
          </Notice>
        )}
      </div>
    </PanelSection>
  );
};
