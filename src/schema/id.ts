/** What ids and slugs look like: lower-case letters and digits, joined by hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
