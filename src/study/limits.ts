/** The highest number of new prompts a day that can be set. */
export const MAX_DAILY_LIMIT = 200;

/** So many due prompts a day for each new one, so that the days after a break do not bury the reader. */
export const MAX_DUE_PER_NEW = 4;

/** No plan is offered that takes more time a day, on average. */
export const MAX_MINUTES = 90;
