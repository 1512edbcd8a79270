/** Of what the reader's filters leave something out: sites, and centres or crossings. */
export type FilteredKinds = { readonly sites: boolean; readonly places: boolean };
