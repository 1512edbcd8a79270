import { MOST_VALUE_CHARACTERS, type ValueQuestion } from '@waystation/domain';
import { Button, TextField, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import { fieldMessage, wordMessage } from './import-words';
import { SelectField } from './select-field';
import type { ReadStepProps } from './steps/step-props';
import { answersIn, withAnswers, withoutAnswer } from './value-answers';

/** As it stands; what is chosen begins with a mark, for a value may be read as nothing said, too. */
const KEEP = '';
const CHOSEN = '=';

const keyOf = ({ field, value }: Pick<ValueQuestion, 'field' | 'value'>): string =>
  `${field} ${value}`;

type QuestionFieldProps = {
  readonly question: ValueQuestion;
  readonly chosen: string;
  readonly isDisabled: boolean;
  readonly onChoose: (chosen: string) => void;
};

/** One value, and what it is to be read as: a word of a list, or a P-code. */
const QuestionField = ({ question, chosen, isDisabled, onChoose }: QuestionFieldProps) => {
  const { t } = useTranslator();
  const { value, column, kind, words, rows } = question;
  const label = t('import.readAs', { value, column });
  const mayBeNothing = kind === 'siteType' || kind === 'siteStatus';
  const wordOf = (code: string): string => {
    const message = wordMessage(code);
    return message === undefined ? code : t(message);
  };
  return (
    <div className="grid gap-1">
      {words.length === 0 ? (
        <TextField
          label={label}
          value={chosen.slice(CHOSEN.length)}
          maxLength={MOST_VALUE_CHARACTERS}
          isDisabled={isDisabled}
          onChange={(text) => onChoose(text === '' ? KEEP : `${CHOSEN}${text}`)}
        />
      ) : (
        <SelectField
          label={label}
          value={chosen}
          isDisabled={isDisabled}
          options={[
            { id: KEEP, label: t('import.valueKeep') },
            ...words.map(({ code, word }) => ({ id: `${CHOSEN}${word}`, label: wordOf(code) })),
            ...(mayBeNothing ? [{ id: CHOSEN, label: t('import.valueNothing') }] : []),
          ]}
          onChange={onChoose}
        />
      )}
      <p className="text-ink-3 text-note">{t('import.valueRows', { count: rows })}</p>
    </div>
  );
};

/** What was said of values before, each with the way to take it back. */
const SaidValues = ({ draft: { choices }, use }: Pick<ReadStepProps, 'draft' | 'use'>) => {
  const { t } = useTranslator();
  const said = answersIn(choices.values);
  if (said.length === 0) {
    return null;
  }
  const nameOf = (field: string): string => {
    const message = fieldMessage(field);
    return message === undefined ? field : t(message);
  };
  const wordOf = (reading: string): string => {
    const message = wordMessage(reading);
    return message === undefined ? reading || t('import.valueNothing') : t(message);
  };
  return (
    <section aria-labelledby="import-values-said" className="grid gap-2">
      <h2 id="import-values-said" className="font-semibold text-section">
        {t('import.valuesSaid')}
      </h2>
      <ul className="grid gap-2">
        {said.map(({ field, value, reading }) => (
          <li key={keyOf({ field, value })} className="flex flex-wrap items-center gap-2">
            <span className="text-body text-ink">
              {t('import.valueSaid', { field: nameOf(field), value, reading: wordOf(reading) })}
            </span>
            <Button
              isDisabled={use.isBusy}
              onPress={() =>
                use.choose({ ...choices, values: withoutAnswer(choices.values, { field, value }) })
              }
            >
              {t('import.valueTakeBack', { value })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Values that no reader knows: each is settled once, for all rows that have it. */
export const ValueQuestions = ({
  findings: { questions },
  draft,
  use,
}: Pick<ReadStepProps, 'findings' | 'draft' | 'use'>) => {
  const { t } = useTranslator();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const { choices } = draft;
  const answers = questions.flatMap(({ field, value }) => {
    const own = chosen.get(keyOf({ field, value })) ?? KEEP;
    return own === KEEP ? [] : [{ field, value, reading: own.slice(CHOSEN.length).trim() }];
  });
  return (
    <>
      {questions.length > 0 && (
        <form
          noValidate
          aria-labelledby="import-values"
          className="grid gap-3 rounded-md bg-warn-soft p-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (answers.length > 0 && !use.isBusy) {
              use.choose({ ...choices, values: withAnswers(choices.values, answers) });
              setChosen(new Map());
            }
          }}
        >
          <h2 id="import-values" className="font-semibold text-section">
            {t('import.values')}
          </h2>
          <p className="text-body text-ink">{t('import.valuesLong')}</p>
          <div className="grid max-w-xl gap-3">
            {questions.map((question) => (
              <QuestionField
                key={keyOf(question)}
                question={question}
                chosen={chosen.get(keyOf(question)) ?? KEEP}
                isDisabled={use.isBusy}
                onChoose={(own) => setChosen((all) => new Map(all).set(keyOf(question), own))}
              />
            ))}
          </div>
          <div>
            <Button type="submit" variant="primary" isDisabled={use.isBusy || answers.length === 0}>
              {t('import.readSo')}
            </Button>
          </div>
        </form>
      )}
      <SaidValues draft={draft} use={use} />
    </>
  );
};
