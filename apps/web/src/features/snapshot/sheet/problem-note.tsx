import { Button, StateMessage, useTranslator } from '@waystation/ui';
import { TriangleAlert } from 'lucide-react';
import type { Composer } from '../use-composer';
import { asChanges, problemWords, removable } from './problem-words';

/** Why the page could not be made, what to do, and a way to try again. */
export const ProblemNote = ({ composer }: { readonly composer: Composer }) => {
  const translator = useTranslator();
  const { t } = translator;
  const { preview, change, search } = composer;
  const { problem, retry, shown } = preview;
  if (problem === null) {
    return null;
  }
  const [parameters, changes] = [removable(problem), asChanges(problem, search)];
  const without = (names: readonly string[]): void =>
    change(
      (now) => ({ ...now, ...Object.fromEntries(names.map((name) => [name, undefined])) }),
      'push',
    );
  return (
    <div className="sticky inset-x-0 top-0 z-10 border-line border-b bg-surface px-4 py-2">
      <StateMessage
        role="alert"
        icon={TriangleAlert}
        title={t('snapshot.problem')}
        action={
          parameters.length === 0 ? (
            <Button size="sm" onPress={retry}>
              {t('common.retry')}
            </Button>
          ) : (
            <div className="flex flex-wrap gap-1.5">
              {changes.length > 0 && (
                <Button size="sm" variant="primary" onPress={() => without(changes)}>
                  {t('snapshot.problem.asChanges')}
                </Button>
              )}
              <Button size="sm" onPress={() => without(parameters)}>
                {t('snapshot.problem.leaveOut')}
              </Button>
            </div>
          )
        }
      >
        {problemWords(problem, translator)} {shown !== null && t('snapshot.problem.lastShown')}
      </StateMessage>
    </div>
  );
};
