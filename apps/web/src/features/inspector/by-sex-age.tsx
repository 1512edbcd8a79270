import { type AreaProfile, type SexAge, sexAgeKey } from '@waystation/domain';
import { numberText } from '@waystation/i18n';
import { peopleWord } from '@waystation/scene';
import { PanelSection, useTranslator } from '@waystation/ui';
import { shortPassport } from './passport-cells';

type BySexAgeProps = Pick<AreaProfile, 'bySexAge' | 'passport'> & {
  /** Whom the map counts; null: everybody. */
  readonly people: SexAge | null;
};

/**
 * What the round published of an area by sex and age; parts of the figure above, so they are never
 * added to it. The people whom the map counts stand out, also where the area has no number of them.
 */
export const BySexAge = ({ bySexAge, passport, people }: BySexAgeProps) => {
  const { t, formats } = useTranslator();
  const isChosen = (of: SexAge): boolean => people !== null && sexAgeKey(of) === sexAgeKey(people);
  const missing =
    people === null || bySexAge.some(({ of }) => isChosen(of))
      ? []
      : [{ of: people, value: null, absence: 'unknown' as const }];
  const rows = [...bySexAge, ...missing];
  return rows.length === 0 ? null : (
    <PanelSection
      title={t('people.bySexAge')}
      aside={passport && shortPassport(passport, { t, formats })}
    >
      <ul className="grid gap-1">
        {rows.map(({ of, ...number }) => (
          <li
            key={sexAgeKey(of)}
            className="grid grid-cols-[1fr_auto] gap-x-3 text-body"
            {...(isChosen(of) && { 'aria-current': 'true' as const })}
          >
            <span className={isChosen(of) ? 'font-semibold text-accent' : 'text-ink-2'}>
              {peopleWord(of, { t, formats })}
            </span>
            <bdi className={number.value === null ? 'text-ink-3' : 'font-strong'}>
              {numberText(number, { t, formats })}
            </bdi>
          </li>
        ))}
      </ul>
      {people !== null && <p className="mt-1.5 text-ink-3 text-note">{t('people.elsewhere')}</p>}
    </PanelSection>
  );
};
