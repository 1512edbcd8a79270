import { isolate } from '@waystation/i18n';
import type { PaperMove } from '@waystation/print/camera';
import { classNames, useTranslator, VisuallyHidden } from '@waystation/ui';
import type { ReactNode } from 'react';
import type { Preview } from '../sheet/use-preview';
import { MapFrame } from './map-frame';
import { pixelsOf } from './paper-zoom';

type StageProps = {
  readonly preview: Preview;
  /** The paper in words, such as "A3 landscape". */
  readonly paper: string;
  readonly share: number;
  readonly stageRef: (element: HTMLElement | null) => void;
  readonly pending: PaperMove;
  readonly onMoved: (move: PaperMove) => void;
  /** Why there is no page, and what to do. */
  readonly problem: ReactNode;
};

const Progress = ({ isMaking }: { readonly isMaking: boolean }) => (
  <span
    aria-hidden
    className={classNames(
      'absolute inset-x-0 -top-1 h-0.75 bg-accent transition-opacity duration-panel',
      isMaking ? 'opacity-100' : 'opacity-0',
    )}
  />
);

const stateOf = ({ isMaking, problem }: Preview): 'making' | 'refused' | 'made' => {
  if (isMaking) {
    return 'making';
  }
  return problem === null ? 'made' : 'refused';
};

/** The page as it will be printed, on the stage; its map is moved in its frame. */
export const Stage = (props: StageProps) => {
  const { preview, paper, share, stageRef, pending, onMoved, problem } = props;
  const { t, formats } = useTranslator();
  const { shown, isMaking } = preview;
  const pixelsPerMm = pixelsOf(1, share);
  const ratio = shown === null ? '' : formats.number(shown.facts.scale);
  return (
    <section
      ref={stageRef}
      aria-label={t('snapshot.stage')}
      data-sheet-state={stateOf(preview)}
      className="relative min-h-0 min-w-0 overflow-auto bg-surface-3"
    >
      <VisuallyHidden isAnnounced>
        {isMaking || shown === null ? t('snapshot.making') : t('snapshot.made', { paper, ratio })}
      </VisuallyHidden>
      {problem}
      {shown === null ? (
        !problem && <p className="p-6 text-center text-body text-ink-2">{t('snapshot.making')}</p>
      ) : (
        <div className="grid min-h-full w-max min-w-full place-items-center p-4">
          <div style={{ inlineSize: shown.facts.size.width * pixelsPerMm }}>
            <p className="flex flex-wrap justify-between gap-x-4 pb-1.5 text-ink-2 text-label max-tablet:text-note">
              <span>
                {t('snapshot.paperSize', {
                  paper,
                  size: isolate(
                    [shown.facts.size.width, shown.facts.size.height]
                      .map((side) => formats.number(Math.round(side)))
                      .join(' × '),
                  ),
                })}
              </span>
              <span>{t('snapshot.scale', { ratio })}</span>
            </p>
            {/* A page has its own direction, and its places are counted from the left. */}
            <div
              dir="ltr"
              data-theme="light"
              className="relative bg-surface shadow-float"
              style={{ blockSize: shown.facts.size.height * pixelsPerMm }}
            >
              <img
                src={shown.url}
                alt={shown.facts.content.alternative}
                className="size-full"
                draggable={false}
              />
              <MapFrame
                shown={shown}
                pixelsPerMm={pixelsPerMm}
                pending={pending}
                onMoved={onMoved}
              />
              <Progress isMaking={isMaking} />
            </div>
          </div>
        </div>
      )}
    </section>
  );
};
