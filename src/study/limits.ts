/** The highest number of new prompts a day that can be set. */
export const MAX_DAILY_LIMIT = 200;

/**
 * How many due prompts a day brings at most, so that the days after a break do not bury the reader. Who wants few new ones
 * a day still has all come back that are about to be forgotten.
 * @param limit of new prompts a day
 */
export const maxDue = (limit: number): number => Math.max(120, 4 * limit);

/** No plan is offered that takes more time a day, on average. */
export const MAX_MINUTES = 90;
