import { isolate, joinWords } from '@waystation/i18n';
import { lackWords, type NearestAnswer, togetherWords } from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';
import { Button } from 'react-aria-components';
import type { RowContext } from './centre-row';
import { SplitList } from './split-list';
import { wayText } from './way-text';

type NoOneCentreProps = {
  readonly answer: NearestAnswer;
  readonly context: RowContext;
  /** Goes to the row of a centre, wherever that is. */
  readonly onCentre: (id: string) => void;
};

/** The centre that lacks the least, what that is, and the way there. */
const Closest = ({ answer, context, onCentre }: NoOneCentreProps) => {
  const words = useTranslator();
  const { t, formats, language } = words;
  const { closest, centres, question } = answer;
  const centre = centres.find(({ id }) => id === closest?.id);
  if (closest === null || centre === undefined) {
    return null;
  }
  const { id, lacks } = closest;
  const name = formats.name(centre.names) ?? id;
  const together = togetherWords(answer, words);
  return (
    <div className="border-line border-b bg-warn-soft px-4 py-2.5 text-body">
      <p className="font-semibold">{t('find.closest.title', { name })}</p>
      <p>{t('find.closest.lacks', { lacks: lackWords(lacks, question.languages, words) })}</p>
      <Button
        className="touch-target cursor-pointer rounded-sm text-start text-note underline underline-offset-2 outline-offset-2"
        onPress={() => onCentre(id)}
      >
        {joinWords([isolate(name), wayText(centre, context.roadTo(id), words)], language)}
      </Button>
      {together !== null && <p>{together}</p>}
    </div>
  );
};

/** What is to be known first where no one centre takes all: how to divide, or what comes closest. */
export const NoOneCentre = ({ answer, context, onCentre }: NoOneCentreProps) => (
  <>
    {answer.split !== null && (
      <div className="border-line border-b bg-accent-soft px-4 py-2.5 text-body">
        <SplitList answer={answer} context={context} />
      </div>
    )}
    <Closest answer={answer} context={context} onCentre={onCentre} />
  </>
);
