import { Button, Dialog, Notice, TextField, useTranslator } from '@waystation/ui';
import { useEffect, useRef, useState } from 'react';
import { MOST_NAME_CHARACTERS, nameProblem } from './saved-view';
import type { KeepOutcome } from './views-store';

type NameDialogProps = {
  readonly title: string;
  /** The name that stands there first. */
  readonly suggestion: string;
  /** What is named and where it is kept, if it is no view. */
  readonly words?: { readonly name: string; readonly here: string };
  /** Null: keeping was not tried. */
  readonly outcome: KeepOutcome | null;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
};

const useError = (name: string, outcome: KeepOutcome | null): string | null => {
  const { t } = useTranslator();
  const problem = nameProblem(name);
  if (problem === 'tooLong') {
    const count = name.trim().length;
    return t('savedViews.nameTooLong', { count, most: MOST_NAME_CHARACTERS });
  }
  if (problem === 'missing') {
    return t('savedViews.nameMissing');
  }
  return outcome === null || outcome === 'kept' ? null : t(`savedViews.${outcome}`);
};

/** Asks for the name of a view, and says where it is kept and why it could not be. */
export const NameDialog = (props: NameDialogProps) => {
  const { title, suggestion, words, outcome, onName, onClose } = props;
  const { t } = useTranslator();
  const [name, setName] = useState(suggestion);
  const field = useRef<HTMLInputElement>(null);
  const error = useError(name, outcome);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onPress={() => nameProblem(name) ?? onName(name)}>
            {t('savedViews.saveName')}
          </Button>
        </>
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (nameProblem(name) === null) {
            onName(name);
          }
        }}
      >
        <TextField
          label={words?.name ?? t('savedViews.name')}
          value={name}
          onChange={setName}
          isRequired
          autoComplete="off"
          inputRef={field}
          {...(error !== null && { error })}
        />
      </form>
      <div className="mt-3">
        <Notice>{words?.here ?? t('savedViews.here')}</Notice>
      </div>
    </Dialog>
  );
};
