import type { Card } from '../model/card.ts';
import { isChapters, type Syllabus } from '../model/exam.ts';
import { cardPath } from '../model/paths.ts';
import { taskIn } from '../model/primary-task.ts';
import { quotedPhrases } from '../model/quoted-phrases.ts';
import { required } from '../model/required.ts';
import { type Service, statusWords } from '../model/service.ts';
import type { Site } from '../schema/site.ts';
import type { UrlOf } from '../urls.ts';

function nameWithStatus(service: Service): string {
	const status = statusWords(service);
	return status ? `${service.short} (${status})` : service.short;
}

interface Notes {
	site: Pick<Site, 'topics'>;
	services: ReadonlyMap<string, Service>;
	/** The exams, or the chapters, by which cards are arranged; the current exam first. */
	syllabuses: readonly Syllabus[];
}

/** The domains and tasks of a card, or its chapter, in one line. */
function placesOf(card: Card, syllabuses: readonly Syllabus[]): string {
	const places = syllabuses.flatMap((exam) => {
		const domain = taskIn(card, exam)?.domain;
		if (!domain) return [];
		if (isChapters(exam)) return [domain.title];
		return [`${exam.code} domain ${domain.number} ${domain.title} (${(card.tasks[exam.id] ?? []).join(', ')})`];
	});
	return `${syllabuses.some(isChapters) ? 'Chapter' : 'Exams'}: ${places.join('; ')}`;
}

/** A whole card as a Markdown document, with its sources and facts. */
export function cardMarkdown(card: Card, { site, services, syllabuses }: Notes, urlOf: UrlOf): string {
	const named = card.services.map((id) => required(services.get(id), `the service "${id}"`));
	const sources = card.sources.map(({ title, url }) => `- [${title}](${url})`).join('\n');
	const facts = [
		`Address: ${urlOf(cardPath(card.slug))}`,
		...(named.length > 0 ? [`${site.topics.many}: ${named.map(nameWithStatus).join(', ')}`] : []),
		...(card.tags.length > 0 ? [`Tags: ${card.tags.join(', ')}`] : []),
		placesOf(card, syllabuses),
		...(card.background ? [`Background: ${required(syllabuses[0], 'the exam').code} does not ask about this`] : []),
		...(card.verified ? [`Facts checked: ${card.verified}`] : []),
	];
	return `${[
		`# ${card.title}`,
		...(card.answer ? [`**Decision:** ${card.answer}`] : []),
		...(card.decides ? [`**Look for:** ${quotedPhrases(card.decides)}`] : []),
		card.portableMarkdown,
		...(sources ? ['## Sources', sources] : []),
		'## About this card',
		facts.map((fact) => `- ${fact}`).join('\n'),
	].join('\n\n')}\n`;
}
