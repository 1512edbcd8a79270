import { FLASH_PARTS, type FlashPart, type FlashTold } from '@waystation/domain';
import { flashParts } from '@waystation/i18n';
import { useTranslator } from '@waystation/ui';

type FlashSaidProps = { readonly told: FlashTold };

/** What the list tells of an update that has a page of its own. */
const SHORT: readonly FlashPart[] = ['what', 'where', 'when', 'howMany', 'needs'];

/** What an update says, part by part; what nobody knows yet is said to be unknown. */
export const FlashSaid = ({ told }: FlashSaidProps) => {
  const translator = useTranslator();
  const { t } = translator;
  // The browser opens the page without the token, so that what is not for everybody is told here.
  const shown = told.said.sensitivity === 'public' ? SHORT : FLASH_PARTS;
  return (
    <dl className="grid gap-x-4 gap-y-1.5 text-body tablet:grid-cols-[9rem_minmax(0,1fr)]">
      {flashParts(told, translator)
        .filter(({ part }) => shown.includes(part))
        .map(({ part, name, lines }) => (
          <div key={part} className="grid gap-x-4 tablet:col-span-2 tablet:grid-cols-subgrid">
            <dt className="text-ink-2 text-label">{name}</dt>
            <dd className="min-w-0 break-words">
              {lines.length === 0 ? (
                <span className="text-warn">{t('flash.unknown')}</span>
              ) : (
                lines.map(({ text, writtenIn, isNote }) => (
                  <p
                    key={text}
                    {...(writtenIn !== null && { lang: writtenIn, dir: 'auto' })}
                    className={isNote ? 'text-ink-2 text-note' : ''}
                  >
                    {text}
                  </p>
                ))
              )}
            </dd>
          </div>
        ))}
    </dl>
  );
};
