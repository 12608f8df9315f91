import type { Card } from '../model/card.ts';
import { domainLabel, hueOf, type Syllabus } from '../model/exam.ts';
import { primaryTask } from '../model/primary-task.ts';
import { required } from '../model/required.ts';
import { type Service, statusWords } from '../model/service.ts';

/** What a link shows of its card before the reader opens it, and what the list of starred cards shows. */
export interface Preview {
	title: string;
	/** The decision or, without one, how the text begins. */
	answer: string;
	/** Phrases of a question that point to the card. */
	decides?: readonly string[];
	/** The card's services; the one that the decision is about comes first. Services that are current have no status. */
	services: readonly { name: string; status?: string }[];
	/** The domain of its primary task: its color, and its number and title. Only the list of starred cards shows it. */
	domain: { hue: number; label: string };
}

/**
 * The preview of a card.
 * @param services by id
 */
export function previewOf(card: Card, services: ReadonlyMap<string, Service>, exam: Syllabus): Preview {
	const { title, summary, decides, services: ids } = card;
	const { domain } = primaryTask(card, exam);
	return {
		title,
		answer: summary,
		...(decides ? { decides } : {}),
		services: ids.map((id) => {
			const service = required(services.get(id), `the service "${id}"`);
			const status = statusWords(service);
			return { name: service.short, ...(status === undefined ? {} : { status }) };
		}),
		domain: { hue: hueOf(domain.number), label: domainLabel(domain) },
	};
}
