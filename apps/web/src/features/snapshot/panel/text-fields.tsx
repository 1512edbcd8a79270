import type { Language } from '@waystation/domain';
import { SheetChoice } from '@waystation/print/choice';
import { useTranslator } from '@waystation/ui';
import type { Composer } from '../use-composer';
import { StatusField } from './sheet-fields';
import { TextRow } from './text-row';

/** The texts of a sheet, in the order in which they stand on it. */
const HEAD = ['title', 'subtitle', 'summary'] as const;
const ALSO = ['alsoTitle', 'alsoSubtitle'] as const;
const FOOT = ['glide', 'producer', 'donor', 'feedback'] as const;

type TextKey = (typeof HEAD)[number] | (typeof ALSO)[number] | (typeof FOOT)[number];

const mostLetters = (key: TextKey): number =>
  SheetChoice.shape[key].unwrap().maxLength ?? Number.POSITIVE_INFINITY;

/** What stands on the sheet where nothing was typed. */
const useByItself = ({ overview, preview }: Composer): Readonly<Record<TextKey, string>> => {
  const { t } = useTranslator();
  const content = preview.shown?.facts.content;
  const none = t('snapshot.leftEmpty');
  return {
    title: content?.title ?? '',
    subtitle: content?.subtitle ?? '',
    alsoTitle: content?.also?.title ?? '',
    alsoSubtitle: content?.also?.subtitle ?? '',
    summary: none,
    glide: overview.operation.glide ?? t('snapshot.glideNone'),
    producer: none,
    donor: none,
    feedback: none,
  };
};

/** The texts of the sheet; each says what stands there by itself. */
export const TextFields = ({ composer }: { readonly composer: Composer }) => {
  const { t } = useTranslator();
  const { address, language, preview, choose } = composer;
  const byItself = useByItself(composer);
  const { also } = address.choice;
  const hasSecond = also !== undefined && also !== language;
  const row = (key: TextKey, lang: Language) => (
    <TextRow
      key={key}
      label={t(key === 'title' ? 'snapshot.titleText' : `snapshot.${key}`)}
      value={address.texts[key] ?? ''}
      placeholder={byItself[key]}
      mostLetters={mostLetters(key)}
      lang={lang}
      hasLines={key === 'summary'}
      onChange={(text) => choose({ [key]: text.trim() })}
    />
  );
  return (
    <div className="grid gap-2">
      <p className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-2 text-ink-2 text-label">
        {t('snapshot.country')}
        <bdi lang={language} className="text-body text-ink">
          {preview.shown?.facts.content.country}
        </bdi>
      </p>
      {HEAD.map((key) => row(key, language))}
      {hasSecond && ALSO.map((key) => row(key, also))}
      <StatusField composer={composer} />
      {FOOT.map((key) => row(key, language))}
    </div>
  );
};
