/** `HH:MM`, `HH:MM:SS` or whole minutes, as ferries have it (OSM wiki, Key:duration); else null. */
export const durationSeconds = (text: string | undefined): number | null => {
  const parts = text?.split(':') ?? [];
  if (parts.length === 0 || parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) {
    return null;
  }
  const [first = 0, second, third = 0] = parts.map(Number);
  const seconds = second === undefined ? first * 60 : first * 3600 + second * 60 + third;
  return seconds > 0 ? seconds : null;
};
