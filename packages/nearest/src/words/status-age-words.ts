import type { Translator } from '@waystation/i18n';
import type { Reason } from '../rank/reason';

const LENGTH_OF_DAY = 'YYYY-MM-DD'.length;

/** Of which day the status of a centre is, where that is long ago; null: it is not, or nobody knows. */
export const statusAgeWords = (
  { reasons }: { readonly reasons: readonly Reason[] },
  { timeZone }: { readonly timeZone: string },
  { t, formats }: Pick<Translator, 't' | 'formats'>,
): string | null => {
  const old = reasons.find((reason) => reason.code === 'statusOld');
  if (old === undefined) {
    return null;
  }
  const date =
    old.at.length === LENGTH_OF_DAY
      ? formats.date(old.at)
      : formats.dateOf(new Date(old.at), timeZone);
  return t('find.statusOf', { date });
};
