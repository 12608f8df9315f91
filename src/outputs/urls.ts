/** Gives the full address for one from the site's root. */
export type Address = (path: string) => string;
