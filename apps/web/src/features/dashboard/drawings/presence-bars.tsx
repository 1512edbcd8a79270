import type { PresenceBar, PresenceDrawing } from '@waystation/charts';

const Row = ({ bar }: { readonly bar: PresenceBar }) => (
  <li className="grid content-start gap-1 border-line border-b py-1.5">
    <span className="flex flex-wrap items-baseline justify-between gap-x-3 text-label">
      <span className="font-medium text-ink">{bar.name}</span>
      <span className="font-regular text-ink-2 text-note">{bar.text}</span>
    </span>
    <span
      aria-hidden
      className="flex h-2 bg-[repeating-linear-gradient(45deg,var(--hatch-line)_0_1.5px,transparent_1.5px_4px)]"
    >
      <span className="bg-accent" style={{ inlineSize: `${bar.share * 100}%` }} />
    </span>
    {bar.nobodyIn !== null && (
      <span className="font-regular text-ink-2 text-note">{bar.nobodyIn}</span>
    )}
  </li>
);

/** In how many areas anybody was reported to work in each sector, and where nobody was. */
export const PresenceBars = ({ drawing }: { readonly drawing: PresenceDrawing }) => (
  <ul className="grid gap-x-6 desk:grid-cols-3">
    {drawing.bars.map((bar) => (
      <Row key={bar.id} bar={bar} />
    ))}
  </ul>
);
