import { joinWords } from '@waystation/i18n';
import { useTranslator } from '@waystation/ui';
import type { Counted } from './summary-of';

/** What has no number and why, and what was counted earlier; beside the sum, never inside it. */
export const AbsentNote = ({ counted }: { readonly counted: Counted }) => {
  const { t, formats, language } = useTranslator();
  const { absent, carriedOver, ofOtherRounds } = counted;
  const reasons = [...absent].map(
    ([why, count]) => `${t(`absence.${why}`)} ${formats.number(count)}`,
  );
  return (
    <>
      {reasons.length > 0 && (
        <p className="mt-1 text-ink-3 text-note">
          {t('within.absent')} {joinWords(reasons, language)}
        </p>
      )}
      {carriedOver > 0 && (
        <p className="mt-1 text-note text-warn">
          {t('within.carriedOver', { count: carriedOver })}
        </p>
      )}
      {ofOtherRounds > 0 && (
        <p className="mt-1 text-note text-warn">
          {t('within.ofOtherRounds', { count: ofOtherRounds })}
        </p>
      )}
    </>
  );
};
