import { tasksOf } from '../model/exam-tasks.ts';
import { cardsInDomain } from '../model/task-sections.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Card } from '../model/card.ts';
import { domainLabel, isChapters, type Syllabus } from '../model/exam.ts';
import { cardMarkdownPath, comparisonMarkdownPath, domainPath, examPath, taskPath } from '../model/paths.ts';
import { quotedPhrases } from '../model/quoted-phrases.ts';
import type { Site } from '../schema/site.ts';
import type { UrlOf } from '../urls.ts';

/** Links to the pages of an exam, its domains and its tasks. */
const examLinks = (exam: Syllabus, urlOf: UrlOf) => [
	`- [${exam.code}](${urlOf(examPath(exam.id))}): domains by weight, tasks, which cards cover what`,
	...exam.domains.map(
		({ slug, title }) =>
			`- [${title}](${urlOf(domainPath(exam.id, slug))}): situation and decision of each card of the domain`,
	),
	...tasksOf(exam).map(
		({ domain, task }) =>
			`- [${task.id} ${task.title}](${urlOf(taskPath(exam.id, domain.slug, task.slug))}): the task's cards in full on one page`,
	),
];

const SCENARIOS =
	'Each card is one situation: its decision, phrases of a question that point to it, the steps, the reason, the traps, the official sources, and the day on which its facts were checked.';

/** The content of `/llms.txt`: what the site is, with a link to each card and each comparison as Markdown. */
export function llmsTxt(
	site: Site,
	exam: Syllabus,
	cards: readonly Card[],
	comparisons: readonly Comparison[],
	urlOf: UrlOf,
): string {
	const sections = exam.domains.map((domain) => {
		const links = cardsInDomain(domain, cards).map(
			({ slug, title, summary, decides, background }) =>
				`- [${title}](${urlOf(cardMarkdownPath(slug))}): ${summary}${decides ? ` Look for ${quotedPhrases(decides)}.` : ''}${background ? ' Background, not asked.' : ''}`,
		);
		return `## ${domainLabel(domain)}\n\n${domain.summary}\n\n${links.join('\n') || 'No card yet.'}\n`;
	});
	const compared = comparisons.map(
		({ slug, title, answer }) => `- [${title}](${urlOf(comparisonMarkdownPath(slug))}): ${answer}`,
	);
	const comparisonSection = `## Comparisons\n\nLook-alikes side by side, each with the fact that decides for it.\n\n${compared.join('\n')}\n`;
	const more = [
		`- [All cards with their data](${urlOf('/cards.json')}): JSON, described by [its schema](${urlOf('/cards.schema.json')})`,
		...(isChapters(exam) ? [] : examLinks(exam, urlOf)),
		...(cards.some(({ corrections }) => corrections.length > 0)
			? [`- [Corrections](${urlOf('/changes/')}): what was put right against the original notes`]
			: []),
		`- [About](${urlOf('/about/')}): ${isChapters(exam) ? 'what these notes are' : 'how the facts are checked; these are study notes, not exam questions'}`,
	];
	const about = cards.some(({ kind }) => kind === 'scenario') ? SCENARIOS : 'Each card is one note.';
	const head = `# ${site.name}\n\n> ${site.description}\n\n${about}\n`;
	const parts = [...sections, ...(comparisons.length > 0 ? [comparisonSection] : [])];
	return `${head}\n${parts.join('\n')}\n## Optional\n\n${more.join('\n')}\n`;
}
