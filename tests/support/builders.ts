import type { Card } from '../../src/model/card.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { Domain, Exam } from '../../src/model/exam.ts';
import type { Service } from '../../src/model/service.ts';

/** A valid card. A test overrides only the fields that matter to it. */
export function aCard(own: Partial<Card> = {}): Card {
	const slug = own.slug ?? 'a-card';
	const answer = 'answer' in own ? own.answer : 'Do the one thing that helps.';
	return {
		slug,
		kind: 'scenario',
		title: `Title of ${slug}`,
		answer,
		summary: answer ?? 'How it begins.',
		tags: [],
		aliases: [],
		services: ['codebuild'],
		tasks: { 'dop-c02': ['1.1'] },
		background: false,
		draft: false,
		asked: ['how to do it'],
		verified: '2026-11-22',
		sources: [{ title: 'A page', url: 'https://docs.aws.amazon.com/page.html' }],
		related: [],
		redirects: {},
		corrections: [],
		confirmed: [],
		phrases: [],
		markdown: 'The situation.',
		html: '<p>The situation.</p>',
		portableMarkdown: 'The situation.',
		stepsHtml: '<p>Do it.</p>',
		studyText: {
			situation: 'The situation.',
			why: 'It holds.',
			traps: [{ id: 'tempting', option: 'Tempting.', reason: 'It fails.', rightWhen: 'Right when it rains.' }],
		},
		outline: { situation: '<p>The situation.</p>', statements: [], mentions: [] },
		...own,
	};
}

/** Cards that differ only in their slugs. */
export function cardsNamed(...slugs: string[]): Card[] {
	return slugs.map((slug) => aCard({ slug }));
}

/** A comparison of two things in two columns. A test overrides only the fields that matter to it. */
export function aComparison(own: Partial<Comparison> = {}): Comparison {
	const slug = own.slug ?? 'a-comparison';
	return {
		slug,
		title: `Title of ${slug}`,
		answer: 'Ask what it must do.',
		services: ['codebuild'],
		tasks: { 'dop-c02': ['1.1'] },
		columns: ['Model', 'Limit'],
		rows: [
			{ id: 'first', name: 'First', decides: 'It must wait.', cells: ['Waits', 'One'], cards: ['a-card'] },
			{ id: 'second', name: 'Second', decides: 'It must not wait.', cells: ['Runs `now`', 'Two'], cards: [] },
		],
		asked: ['first or second'],
		verified: '2026-11-22',
		sources: [{ title: 'A page', url: 'https://docs.aws.amazon.com/page.html' }],
		redirects: {},
		html: '<p>Both exist.</p>',
		portableMarkdown: 'Both exist.',
		...own,
	};
}

/** A service that AWS still offers to new customers. */
export function aService(own: Partial<Service> = {}): Service {
	const id = own.id ?? 'codebuild';
	return {
		id,
		name: `AWS ${id}`,
		short: id,
		aliases: [],
		formerly: [],
		status: 'current',
		docs: 'https://docs.aws.amazon.com/',
		about: 'A service. It does something.',
		html: '<p>A service. It does something.</p>',
		...own,
	};
}

/** A domain with tasks of these numbers. */
export function aDomain(number: number, ...tasks: string[]): Domain {
	return {
		exam: 'dop-c02',
		number,
		slug: `domain-${number}`,
		title: `Domain ${number}`,
		weight: 50,
		summary: '',
		html: '',
		tasks: tasks.map((id) => ({
			id,
			slug: `task-${id.replace('.', '-')}`,
			title: `Task ${id}`,
			topics: [],
			points: [],
		})),
	};
}

/** An exam with two domains of two tasks each. */
export function anExam(own: Partial<Exam> = {}): Exam {
	const id = own.id ?? 'dop-c02';
	const domains = [aDomain(1, '1.1', '1.2'), aDomain(2, '2.1', '2.2')].map((domain) => ({ ...domain, exam: id }));
	return {
		id,
		code: id.toUpperCase(),
		name: 'An exam',
		status: 'current',
		pace: { minutes: 180, questions: 75 },
		minutes: 180,
		questions: { total: 75, scored: 65, unscored: 10 },
		pass: { score: 750, from: 100, to: 1000 },
		guide: 'https://docs.aws.amazon.com/guide.html',
		summary: 'An exam.',
		notes: [],
		sources: [],
		corrections: [],
		domains,
		...own,
	};
}
