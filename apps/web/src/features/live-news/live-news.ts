import { createLiveNews } from './create-live-news';

/** What this page was told that came in by itself. */
export const liveNews = createLiveNews({
  now: Date.now,
  address: () => location.href,
  later: (work, ms) => void setTimeout(work, ms),
});
