import type { VFile } from 'vfile';

/** Whether the front matter of a rendered file says that it is a card of the kind `note`. */
export const isNote = ({ data }: VFile): boolean => data.astro?.frontmatter?.['kind'] === 'note';
