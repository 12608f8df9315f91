/** The highest number of new prompts a day that can be set. */
export const MAX_DAILY_LIMIT = 200;

/**
 * How many due prompts a day brings at most, so that the first days after a break do not take too long. It is never low,
 * so that a reader with few new prompts a day still repeats all that would be forgotten otherwise.
 * @param limit of new prompts a day
 */
export const maxDue = (limit: number): number => Math.max(120, 4 * limit);

/** No plan is offered that takes more time a day, on average. */
export const MAX_MINUTES = 90;
