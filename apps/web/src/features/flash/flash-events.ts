import type { FlashView } from '@waystation/domain';

/** An event with its updates, newest first. */
export type FlashEvent = {
  readonly event: number;
  readonly newest: FlashView;
  readonly earlier: readonly FlashView[];
};

/** Updates by event; the event of the newest update first. */
export const flashEvents = (views: readonly FlashView[]): readonly FlashEvent[] => {
  const first = views.toSorted(
    (a, b) => b.publishedAt.localeCompare(a.publishedAt) || b.event - a.event,
  );
  return [...new Set(first.map(({ event }) => event))].flatMap((event) => {
    const [newest, ...earlier] = views
      .filter((view) => view.event === event)
      .toSorted((a, b) => b.version - a.version);
    return newest === undefined ? [] : [{ event, newest, earlier }];
  });
};
