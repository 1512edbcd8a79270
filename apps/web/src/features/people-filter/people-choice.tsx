import { type SexAge, sexAgeKey } from '@waystation/domain';
import { agesWord } from '@waystation/scene';
import { Button, Menu, useTranslator } from '@waystation/ui';
import { ChevronDown } from 'lucide-react';
import { EVERYBODY, peopleChoices } from './people-choices';

type PeopleChoiceProps = {
  /** The sexes and bands that the sources of what is shown publish. */
  readonly published: readonly SexAge[];
  /** Null: everybody. */
  readonly chosen: SexAge | null;
  readonly onChange: (people: SexAge | null) => void;
};

type ChoiceMenuProps = {
  readonly label: string;
  readonly choices: readonly SexAge[];
  readonly chosen: SexAge;
  readonly nameOf: (people: SexAge) => string;
  readonly onChoose: (people: SexAge) => void;
};

const ChoiceMenu = ({ label, choices, chosen, nameOf, onChoose }: ChoiceMenuProps) => {
  const { t } = useTranslator();
  return choices.length < 2 ? null : (
    <Menu
      label={label}
      chosen={sexAgeKey(chosen)}
      entries={choices.map((people) => ({ id: sexAgeKey(people), label: nameOf(people) }))}
      onChoose={(id) => {
        const people = choices.find((one) => sexAgeKey(one) === id);
        if (people !== undefined) {
          onChoose(people);
        }
      }}
      trigger={
        <Button
          size="sm"
          className="max-w-full"
          aria-label={t('filter.named', { label: nameOf(chosen), what: label })}
        >
          <span className="truncate">{nameOf(chosen)}</span>
          <ChevronDown aria-hidden size={12} className="shrink-0" />
        </Button>
      }
    />
  );
};

/** Whose numbers are shown, by sex and age; only where a source publishes any, or one is chosen. */
export const PeopleChoice = ({ published, chosen, onChange }: PeopleChoiceProps) => {
  const { t, formats } = useTranslator();
  const words = { t, formats };
  const now = chosen ?? EVERYBODY;
  const { sexes, ages } = peopleChoices(published, chosen);
  const choose = (people: SexAge): void =>
    onChange(sexAgeKey(people) === sexAgeKey(EVERYBODY) ? null : people);
  const isPublished = published.some((one) => sexAgeKey(one) === sexAgeKey(now));
  return published.length === 0 && chosen === null ? null : (
    <>
      <div className="mt-1 flex flex-wrap gap-1">
        <ChoiceMenu
          label={t('people.chooseSex')}
          choices={sexes}
          chosen={now}
          nameOf={({ sex }) => t(`people.${sex ?? 'everyone'}`)}
          onChoose={choose}
        />
        <ChoiceMenu
          label={t('people.chooseAges')}
          choices={ages}
          chosen={now}
          nameOf={(people) => agesWord(people, words)}
          onChoose={choose}
        />
      </div>
      {chosen !== null && (
        <div className="mt-1 flex flex-col items-start gap-0.5">
          {!isPublished && <p className="text-note text-warn">{t('people.notPublished')}</p>}
          <Button size="sm" onPress={() => onChange(null)}>
            {t('people.showEveryone')}
          </Button>
        </div>
      )}
    </>
  );
};
