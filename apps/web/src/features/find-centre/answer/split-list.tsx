import type { NearestAnswer } from '@waystation/nearest';
import { Notice, useTranslator } from '@waystation/ui';
import type { RowContext } from './centre-row';
import { SplitPart } from './split-part';

type SplitListProps = {
  readonly answer: NearestAnswer;
  readonly context: Pick<RowContext, 'moment' | 'timeZone' | 'roadTo' | 'addressOf'>;
};

/** How a group that no one centre takes is divided over several; nothing where it need not be. */
export const SplitList = ({ answer, context }: SplitListProps) => {
  const { t } = useTranslator();
  if (answer.split === null) {
    return null;
  }
  return (
    <>
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
    </>
  );
};
