/** How far a time zone (IANA name) is from UTC at a moment: `UTC+2`. */
export const zoneOf = (moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(moment)
    .flatMap(({ type, value }) => (type === 'timeZoneName' ? [value.replace('GMT', 'UTC')] : []))
    .join('');
