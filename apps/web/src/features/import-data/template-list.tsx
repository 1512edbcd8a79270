import { TEMPLATE_ENDINGS, TEMPLATE_KINDS } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';

const LINK = 'inline-flex min-h-6 items-center text-accent underline pointer-coarse:min-h-11';

/** Tables to fill in, one for each kind of data, in the reader's language. */
export const TemplateList = () => {
  const { t, language } = useTranslator();
  return (
    <details>
      <summary className="min-h-9 cursor-pointer py-1 font-semibold text-ink text-section pointer-coarse:min-h-11">
        {t('import.templates')}
      </summary>
      <p className="pb-2 text-ink-2 text-note">{t('import.templatesLong')}</p>
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
    </details>
  );
};
