import { z } from 'astro/zod';

/** How often the exam asks for what a card says: 1 most often, 3 seldom. */
export const priority = z.literal([1, 2, 3]);
