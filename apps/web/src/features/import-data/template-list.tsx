import { TEMPLATE_ENDINGS, TEMPLATE_KINDS } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { useId } from 'react';

const LINK = 'inline-flex min-h-6 items-center text-accent underline pointer-coarse:min-h-11';

/** Tables to fill in, one for each kind of data, in the reader's language. */
export const TemplateList = () => {
  const { t, language } = useTranslator();
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-2">
      <h2 id={id} className="font-semibold text-section">
        {t('import.templates')}
      </h2>
      <p className="text-ink-2 text-note">{t('import.templatesLong')}</p>
      <ul className="grid gap-x-6 tablet:grid-cols-2">
        {TEMPLATE_KINDS.map((kind) => (
          <li
            key={kind}
            className="flex items-baseline justify-between gap-3 border-line border-b py-1"
          >
            <span className="min-w-0 text-body text-ink">{t(`import.format.${kind}`)}</span>
            <span className="flex shrink-0 gap-3 text-note">
              {TEMPLATE_ENDINGS.map((ending) => {
                const format = ending.toUpperCase();
                return (
                  <a
                    key={ending}
                    download
                    href={`/import/template/${kind}.${ending}?lang=${language}`}
                    aria-label={t('import.template.of', {
                      kind: t(`import.format.${kind}`),
                      format,
                    })}
                    className={LINK}
                  >
                    {format}
                  </a>
                );
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
