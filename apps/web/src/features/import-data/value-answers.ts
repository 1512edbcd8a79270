import type { ValueQuestion, ValueReadings } from '@waystation/domain';

/** What somebody says that a value means. */
export type ValueAnswer = Pick<ValueQuestion, 'field' | 'value'> & { readonly reading: string };

/** What was said so far, value by value. */
export const answersIn = (values: ValueReadings): readonly ValueAnswer[] =>
  Object.entries(values).flatMap(([field, readings]) =>
    Object.entries(readings).map(([value, reading]) => ({ field, value, reading })),
  );

const isSame = (one: ValueAnswer, other: Pick<ValueAnswer, 'field' | 'value'>): boolean =>
  one.field === other.field && one.value.toLowerCase() === other.value.toLowerCase();

const readingsOf = (answers: readonly ValueAnswer[]): ValueReadings => {
  const fields = [...new Set(answers.map(({ field }) => field))];
  const ofField = (name: string) => answers.filter(({ field }) => field === name);
  return Object.fromEntries(
    fields.map((name) => [
      name,
      Object.fromEntries(ofField(name).map(({ value, reading }) => [value, reading])),
    ]),
  );
};

/** What was said with more answers; of two about one value the later counts. */
export const withAnswers = (
  values: ValueReadings,
  answers: readonly ValueAnswer[],
): ValueReadings => {
  const others = answersIn(values).filter((one) => !answers.some((own) => isSame(one, own)));
  return readingsOf([...others, ...answers]);
};

/** What was said without an answer, so that the value is read as it stands. */
export const withoutAnswer = (
  values: ValueReadings,
  answer: Pick<ValueAnswer, 'field' | 'value'>,
): ValueReadings => readingsOf(answersIn(values).filter((one) => !isSame(one, answer)));
