/** A moment's time of day, 24 hours, in the operation's time zone (IANA name): `14:32`. */
export const formatTime = (moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(moment);
