import type { CentreAt } from '@waystation/domain';
import { listOf } from '@waystation/i18n';
import { Notice, useTranslator } from '@waystation/ui';
import { subjectWords } from './report-words';

/** On what reports from a centre differ without anybody having decided; nothing where they do not. */
export const ConflictNotice = ({ at }: { readonly at: Pick<CentreAt, 'conflicting'> }) => {
  const translator = useTranslator();
  const { t, language } = translator;
  if (at.conflicting.length === 0) {
    return null;
  }
  const what = at.conflicting.map(({ subject }) => subjectWords(subject, translator));
  return (
    <Notice tone="warn">
      {t('centre.conflicting', { what: listOf(what, language) })}. {t('centre.conflictingNote')}
    </Notice>
  );
};
