import type { Card } from '../model/card.ts';
import { type Service, statusWords } from '../model/service.ts';

/** What a reader sees of a card before opening it. */
export interface Preview {
	title: string;
	answer: string;
	/** Its services, the deciding one first, with what changed about them. */
	services: readonly { name: string; status?: string }[];
}

/** The card in a few hundred bytes. */
export function previewOf({ title, answer, services: ids }: Card, services: ReadonlyMap<string, Service>): Preview {
	const own = ids.flatMap((id) => services.get(id) ?? []);
	return {
		title,
		answer,
		services: own.map((service) => {
			const status = statusWords(service);
			return { name: service.short, ...(status === undefined ? {} : { status }) };
		}),
	};
}
