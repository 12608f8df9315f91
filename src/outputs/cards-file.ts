import type { Card } from '../model/card.ts';
import { comparedRows, type Comparison } from '../model/comparison.ts';
import { changedOn } from '../model/dates.ts';
import type { Exam, Syllabus } from '../model/exam.ts';
import { plainText } from '../model/inline-text.ts';
import {
	cardImage,
	cardMarkdownPath,
	cardPath,
	comparisonImage,
	comparisonMarkdownPath,
	comparisonPath,
	domainPath,
	examPath,
	servicePath,
} from '../model/paths.ts';
import { taskIn } from '../model/primary-task.ts';
import type { Service } from '../model/service.ts';
import type { Site } from '../schema/site.ts';
import type { UrlOf } from '../urls.ts';
import { CARDS_VERSION, type CardsFile } from './cards-schema.ts';

function cardEntry(card: Card, exams: readonly Syllabus[], urlOf: UrlOf): CardsFile['cards'][number] {
	const {
		slug,
		kind,
		title,
		summary,
		services,
		tasks,
		chapter,
		decides = [],
		priority,
		background,
		asked,
		related,
		sources,
		verified,
		outline,
	} = card;
	const changed = changedOn(card);
	return {
		slug,
		url: urlOf(cardPath(slug)),
		markdown: urlOf(cardMarkdownPath(slug)),
		image: urlOf(cardImage(slug)),
		...(kind === 'note' ? { kind } : {}),
		title,
		answer: summary,
		services,
		tasks: chapter === undefined ? tasks : {},
		...(chapter === undefined ? {} : { chapter }),
		domains: Object.fromEntries(
			exams.flatMap((exam) => {
				const domain = taskIn(card, exam)?.domain;
				return domain ? [[exam.id, domain.number]] : [];
			}),
		),
		decides,
		...(priority ? { priority } : {}),
		background,
		asked,
		statements: outline.statements.map(({ id, section, text }) => ({ id, section, text })),
		traps: card.studyText.traps.map(({ id, option, reason, rightWhen }) => ({
			id,
			option: plainText(option),
			reason: plainText(reason),
			rightWhen: plainText(rightWhen),
		})),
		related,
		sources,
		...(verified ? { verified } : {}),
		...(changed ? { changed } : {}),
	};
}

function comparisonEntry(comparison: Comparison, urlOf: UrlOf): CardsFile['comparisons'][number] {
	const { slug, title, answer, services, tasks, columns, asked, sources, verified } = comparison;
	return {
		slug,
		url: urlOf(comparisonPath(slug)),
		markdown: urlOf(comparisonMarkdownPath(slug)),
		image: urlOf(comparisonImage(slug)),
		title,
		answer,
		services,
		tasks,
		columns,
		rows: comparedRows(comparison).map(({ id, name, decides, cells, cards }) => ({
			id,
			name: plainText(name),
			decides: plainText(decides),
			cells: cells.map(({ text }) => plainText(text)),
			cards: [...cards],
		})),
		asked,
		sources,
		verified,
	};
}

function examEntry({ id, code, status, domains }: Syllabus, urlOf: UrlOf): CardsFile['exams'][number] {
	return {
		id,
		code,
		status,
		url: urlOf(examPath(id)),
		domains: domains.map(({ number, title, weight, slug }) => ({
			number,
			title,
			weight,
			url: urlOf(domainPath(id, slug)),
		})),
	};
}

const bySlug = (a: { slug: string }, b: { slug: string }) => a.slug.localeCompare(b.slug);

/** The content of `/cards.json`: all cards and comparisons with their data. */
export function cardsFile(
	site: Site,
	exams: readonly Exam[],
	services: readonly Service[],
	cards: readonly Card[],
	comparisons: readonly Comparison[],
	urlOf: UrlOf,
): CardsFile {
	return {
		$schema: urlOf('/cards.schema.json'),
		version: CARDS_VERSION,
		name: site.name,
		url: urlOf('/'),
		exams: exams.map((exam) => examEntry(exam, urlOf)),
		services: services.map(({ id, name, status, successor }) => ({
			id,
			name,
			status,
			...(successor === undefined ? {} : { successor }),
			url: urlOf(servicePath(id)),
		})),
		cards: cards.toSorted(bySlug).map((card) => cardEntry(card, exams, urlOf)),
		comparisons: comparisons.toSorted(bySlug).map((comparison) => comparisonEntry(comparison, urlOf)),
	};
}
