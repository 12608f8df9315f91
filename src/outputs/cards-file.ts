import type { Card } from '../model/card.ts';
import { changedOn } from '../model/dates.ts';
import type { Exam } from '../model/exam.ts';
import { primaryTask } from '../model/primary-task.ts';
import { cardImage, cardMarkdownPath, cardPath, domainPath, examPath, servicePath } from '../model/paths.ts';
import type { Service } from '../model/service.ts';
import { CARDS_VERSION, type CardsFile } from './cards-schema.ts';
import type { Site } from '../schema/site.ts';
import type { Address } from './urls.ts';

function ofCard(card: Card, exams: readonly Exam[], address: Address): CardsFile['cards'][number] {
	const { slug, title, answer, services, tasks, asked, related, sources, verified, outline } = card;
	return {
		slug,
		url: address(cardPath(slug)),
		markdown: address(cardMarkdownPath(slug)),
		image: address(cardImage(slug)),
		title,
		answer,
		services,
		tasks,
		domains: Object.fromEntries(exams.map((exam) => [exam.id, primaryTask(card, exam).domain.number])),
		asked,
		statements: outline.statements.map(({ id, section, text }) => ({ id, section, text: text.replace(/\s+/g, ' ') })),
		related,
		sources,
		verified,
		changed: changedOn(card),
	};
}

function ofExam({ id, code, status, domains }: Exam, address: Address): CardsFile['exams'][number] {
	return {
		id,
		code,
		status,
		url: address(examPath(id)),
		domains: domains.map(({ number, title, weight, slug }) => ({
			number,
			title,
			weight,
			url: address(domainPath(id, slug)),
		})),
	};
}

/** All cards with their data, for programs. */
export function cardsFileOf(
	site: Site,
	exams: readonly Exam[],
	services: readonly Service[],
	cards: readonly Card[],
	address: Address,
): CardsFile {
	return {
		$schema: address('/cards.schema.json'),
		version: CARDS_VERSION,
		name: site.name,
		url: address('/'),
		exams: exams.map((exam) => ofExam(exam, address)),
		services: services.map(({ id, name, status, successor }) => ({
			id,
			name,
			status,
			...(successor === undefined ? {} : { successor }),
			url: address(servicePath(id)),
		})),
		cards: [...cards].sort((a, b) => a.slug.localeCompare(b.slug)).map((card) => ofCard(card, exams, address)),
	};
}
