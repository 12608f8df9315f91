import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { cardsFile } from '../outputs/cards-schema.ts';

/** The JSON Schema of `/cards.json`. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(cardsFile, { io: 'input', unrepresentable: 'any' }));
