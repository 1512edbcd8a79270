import type { CentreAt } from '@waystation/domain';

type PlacesBarProps = { readonly at: Pick<CentreAt, 'places' | 'free' | 'freeBetween'> };

/**
 * Taken, blocked and other places side by side; green only where they are known to be free. Nothing where
 * reports differ: a length would say that one of them is right.
 */
export const PlacesBar = ({ at: { places, free, freeBetween } }: PlacesBarProps) => {
  const { capacity, blocked, present } = places;
  if (capacity === null || present === null || freeBetween !== null) {
    return null;
  }
  const others = Math.max(0, capacity - (blocked ?? 0) - present);
  return (
    <div aria-hidden="true" className="my-2 flex h-2.5 gap-[1.5px]">
      <span className="min-w-px bg-ink-3" style={{ flexGrow: present }} />
      {blocked !== null && blocked > 0 && (
        <span
          className="min-w-px bg-[repeating-linear-gradient(45deg,var(--crit-mark)_0_2px,transparent_2px_5px)] inset-ring inset-ring-crit-mark"
          style={{ flexGrow: blocked }}
        />
      )}
      {others > 0 && (
        <span
          className={free.kind === 'known' ? 'min-w-px bg-ok-mark' : 'min-w-px bg-line-2'}
          style={{ flexGrow: others }}
        />
      )}
    </div>
  );
};
