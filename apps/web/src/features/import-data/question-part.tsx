import type { Reject } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { InEnglish } from './in-english';

type QuestionPartProps = {
  readonly rejects: readonly Reject[];
  /** Nobody can tell what kind of data it is. */
  readonly isUnknown: boolean;
};

/** What has to be said before a file can be read. */
export const QuestionPart = ({ rejects, isUnknown }: QuestionPartProps) => {
  const { t, language } = useTranslator();
  const [reject] = rejects;
  return (
    <section aria-labelledby="import-question" className="grid gap-1 rounded-md bg-warn-soft p-3">
      <h2 id="import-question" className="font-semibold text-section">
        {t('import.question')}
      </h2>
      {isUnknown && <p className="text-body text-ink">{t('import.questionKind')}</p>}
      {reject !== undefined && (
        <p className="text-body text-ink">
          <InEnglish text={`${reject.reason} ${reject.remedy}`} />
        </p>
      )}
      {language !== 'en' && <p className="text-ink-2 text-note">{t('import.inEnglish')}</p>}
    </section>
  );
};
