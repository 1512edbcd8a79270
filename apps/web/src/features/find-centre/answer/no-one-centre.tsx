import type { NearestAnswer } from '@waystation/nearest';
import { Notice, useTranslator } from '@waystation/ui';
import { listOf } from '../../../app/list-of';
import { reasonWords } from './reason-words';

type NoOneCentreProps = { readonly answer: NearestAnswer };

const nameIn = (
  { centres }: NearestAnswer,
  id: string,
  nameOf: (names: Readonly<Record<string, string | undefined>>) => string | undefined,
): string => {
  const centre = centres.find((one) => one.id === id);
  return (centre && nameOf(centre.names)) ?? id;
};

const Split = ({ answer }: NoOneCentreProps) => {
  const { t, formats } = useTranslator();
  if (answer.split === null) {
    return null;
  }
  return (
    <div className="border-line border-b bg-accent-soft px-4 py-2.5 text-body">
      <p className="font-semibold">{t('find.split.title', { people: answer.question.people })}</p>
      <ul className="my-1 list-disc ps-5">
        {answer.split.map(({ id, people }) => (
          <li key={id}>
            {t('find.split.part', { count: people, name: nameIn(answer, id, formats.name) })}
          </li>
        ))}
      </ul>
      <Notice>{t('find.split.together')}</Notice>
    </div>
  );
};

const Closest = ({ answer }: NoOneCentreProps) => {
  const words = useTranslator();
  const { t, formats, language } = words;
  if (answer.closest === null) {
    return null;
  }
  const { id, lacks } = answer.closest;
  const asked = answer.question.languages;
  return (
    <div className="border-line border-b bg-warn-soft px-4 py-2.5 text-body">
      <p className="font-semibold">
        {t('find.closest.title', { name: nameIn(answer, id, formats.name) })}
      </p>
      <p>
        {t('find.closest.lacks', {
          lacks: listOf(
            lacks.map((reason) => reasonWords(reason, asked, words)),
            language,
          ),
        })}
      </p>
    </div>
  );
};

/** What is to be known first where no one centre takes all: how to divide, or what comes closest. */
export const NoOneCentre = ({ answer }: NoOneCentreProps) => (
  <>
    <Split answer={answer} />
    <Closest answer={answer} />
  </>
);
