import { lackWords, type NearestAnswer, togetherWords } from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';
import type { RowContext } from './centre-row';
import { SplitList } from './split-list';

type NoOneCentreProps = { readonly answer: NearestAnswer; readonly context: RowContext };

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
    {answer.split !== null && (
      <div className="border-line border-b bg-accent-soft px-4 py-2.5 text-body">
        <SplitList answer={answer} context={context} />
      </div>
    )}
    <Closest answer={answer} />
  </>
);
