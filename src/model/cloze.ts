/** What takes the place of marked words of a note, where the review asks for them. */
export const GAP = '[…]';

/** Whether a prompt asks for marked words. All other prompts with an option ask why that fails. */
export const isCloze = ({ option }: { option: string }): boolean => option.includes(GAP);
