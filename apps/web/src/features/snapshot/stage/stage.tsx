import type { PaperMove } from '@waystation/print/camera';
import { classNames, useTranslator, VisuallyHidden } from '@waystation/ui';
import type { ReactNode } from 'react';
import { paperWords } from '../sheet/paper-words';
import type { Preview, ShownSheet } from '../sheet/use-preview';
import { MapFrame } from './map-frame';
import { pixelsOf } from './paper-zoom';

type StageProps = {
  readonly preview: Preview;
  readonly share: number;
  readonly stageRef: (element: HTMLElement | null) => void;
  readonly pending: PaperMove;
  readonly onMoved: (move: PaperMove) => void;
  /** Why there is no page, and what to do. */
  readonly problem: ReactNode;
};

/** On a page that is not yet, or no longer, what is wanted. */
const MakingAnew = () => {
  const { t, direction } = useTranslator();
  return (
    <>
      <span aria-hidden className="absolute inset-x-0 -top-1 h-0.75 bg-accent" />
      <span
        aria-hidden
        dir={direction}
        className="pointer-events-none absolute inset-x-0 top-10 mx-auto w-fit rounded-md bg-surface px-3 py-1 text-body text-ink shadow-float"
      >
        {t('snapshot.makingAnew')}
      </span>
    </>
  );
};

/** What the page that is shown was made as: it is of that page, not of the one that is wanted. */
const PageHeading = ({ shown: { facts } }: { readonly shown: ShownSheet }) => {
  const { t, formats } = useTranslator();
  const [width, height] = [facts.size.width, facts.size.height].map((side) =>
    formats.number(Math.round(side)),
  );
  return (
    <p className="flex flex-wrap justify-between gap-x-4 pb-1.5 text-ink-2 text-label max-tablet:text-note">
      <span>
        {t('snapshot.paperSize', {
          paper: paperWords(facts.choice, t),
          width: width ?? '',
          height: height ?? '',
        })}
      </span>
      <span>{t('snapshot.scale', { ratio: formats.number(facts.scale) })}</span>
    </p>
  );
};

const stateOf = ({ isMaking, problem }: Preview): 'making' | 'refused' | 'made' => {
  if (isMaking) {
    return 'making';
  }
  return problem === null ? 'made' : 'refused';
};

/** The page as it will be printed, on the stage; its map is moved in its frame. */
export const Stage = (props: StageProps) => {
  const { preview, share, stageRef, pending, onMoved, problem } = props;
  const { t, formats } = useTranslator();
  const { shown, isMaking } = preview;
  const pixelsPerMm = pixelsOf(1, share);
  return (
    <section
      ref={stageRef}
      aria-label={t('snapshot.stage')}
      data-sheet-state={stateOf(preview)}
      className="relative min-h-0 min-w-0 overflow-auto bg-surface-3"
    >
      <VisuallyHidden isAnnounced>
        {isMaking || shown === null
          ? t('snapshot.making')
          : t('snapshot.made', {
              paper: paperWords(shown.facts.choice, t),
              ratio: formats.number(shown.facts.scale),
            })}
      </VisuallyHidden>
      {problem}
      {shown === null ? (
        !problem && <p className="p-6 text-center text-body text-ink-2">{t('snapshot.making')}</p>
      ) : (
        <div className="grid min-h-full w-max min-w-full place-items-center p-4">
          <div style={{ inlineSize: shown.facts.size.width * pixelsPerMm }}>
            <PageHeading shown={shown} />
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
                className={classNames(
                  'size-full transition-opacity duration-panel',
                  (isMaking || problem !== null) && 'opacity-45',
                )}
                draggable={false}
              />
              <MapFrame
                shown={shown}
                pixelsPerMm={pixelsPerMm}
                pending={pending}
                onMoved={onMoved}
              />
              {isMaking && <MakingAnew />}
            </div>
          </div>
        </div>
      )}
    </section>
  );
};
