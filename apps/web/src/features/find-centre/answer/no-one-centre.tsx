import { lackWords, type NearestAnswer, togetherWords } from '@waystation/nearest';
import { Notice, useTranslator } from '@waystation/ui';
import type { RowContext } from './centre-row';
import { SplitPart } from './split-part';

type NoOneCentreProps = { readonly answer: NearestAnswer; readonly context: RowContext };

const Split = ({ answer, context }: NoOneCentreProps) => {
  const { t } = useTranslator();
  if (answer.split === null) {
    return null;
  }
  return (
    <div className="border-line border-b bg-accent-soft px-4 py-2.5 text-body">
      <p className="font-semibold">{t('find.split.title', { people: answer.question.people })}</p>
      <ul className="my-1">
        {answer.split.map(({ id, people }) => {
          const centre = answer.centres.find((one) => one.id === id);
          return centre === undefined ? null : (
            <SplitPart key={id} people={people} centre={centre} context={context} />
          );
        })}
      </ul>
      <Notice>{t('find.split.together')}</Notice>
    </div>
  );
};

const Closest = ({ answer }: Pick<NoOneCentreProps, 'answer'>) => {
  const words = useTranslator();
  const { t, formats } = words;
  if (answer.closest === null) {
    return null;
  }
  const { id, lacks } = answer.closest;
  const centre = answer.centres.find((one) => one.id === id);
  const asked = answer.question.languages;
  const together = togetherWords(answer, words);
  return (
    <div className="border-line border-b bg-warn-soft px-4 py-2.5 text-body">
      <p className="font-semibold">
        {t('find.closest.title', { name: (centre && formats.name(centre.names)) ?? id })}
      </p>
      <p>
        {t('find.closest.lacks', {
          lacks: lackWords(lacks, asked, words),
        })}
      </p>
      {together !== null && <p>{together}</p>}
    </div>
  );
};

/** What is to be known first where no one centre takes all: how to divide, or what comes closest. */
export const NoOneCentre = ({ answer, context }: NoOneCentreProps) => (
  <>
    <Split answer={answer} context={context} />
    <Closest answer={answer} />
  </>
);
