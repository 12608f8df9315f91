import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { cardsFileSchema } from '../outputs/cards-schema.ts';

/** The JSON Schema of `/cards.json`. */
export const GET: APIRoute = () =>
	Response.json(z.toJSONSchema(cardsFileSchema, { io: 'input', unrepresentable: 'any' }));
