/** The id of the map in words, for the button and the link that go to it. */
export const ACCOUNT_ID = 'map-account';

/** The id of its first sentences, by which the map itself is described. */
export const ACCOUNT_SHORT_ID = 'map-account-short';
