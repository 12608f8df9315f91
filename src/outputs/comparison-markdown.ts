import { comparedRows, type Comparison } from '../model/comparison.ts';
import type { Card } from '../model/card.ts';
import type { Exam } from '../model/exam.ts';
import { cardPath, comparisonPath } from '../model/paths.ts';
import { required } from '../model/required.ts';
import type { Service } from '../model/service.ts';
import type { UrlOf } from '../urls.ts';

/** Escapes a text for a cell of a Markdown table, where `|` would start another cell. */
const inCell = (text: string) => text.replaceAll('|', String.raw`\|`);

function tableOf(comparison: Comparison): string {
	const head = ['Which', 'When', ...comparison.columns];
	const rows = comparedRows(comparison).map(({ name, decides, cells }) => [
		`**${name}**`,
		decides,
		...cells.map(({ text }) => text),
	]);
	return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(inCell).join(' | ')} |`).join('\n');
}

function cardLinks(comparison: Comparison, cards: readonly Card[], urlOf: UrlOf): string {
	const titles = new Map(cards.map(({ slug, title }) => [slug, title]));
	const items = comparedRows(comparison).flatMap(({ name, cards: slugs }) =>
		slugs.map((slug) => `- ${name}: [${required(titles.get(slug), `the card "${slug}"`)}](${urlOf(cardPath(slug))})`),
	);
	return items.length === 0 ? '' : `## Cards that need it\n\n${items.join('\n')}\n\n`;
}

interface Notes {
	cards: readonly Card[];
	services: ReadonlyMap<string, Service>;
	exams: readonly Exam[];
}

/** A whole comparison as a Markdown document, with its sources and facts. */
export function comparisonMarkdown(comparison: Comparison, { cards, services, exams }: Notes, urlOf: UrlOf): string {
	const { slug, title, answer, portableMarkdown, tasks, sources, verified } = comparison;
	const names = comparison.services.map((id) => required(services.get(id), `the service "${id}"`).short);
	const named = exams.flatMap(({ id, code }) => (tasks[id] ? [`${code} (${tasks[id].join(', ')})`] : []));
	return `# ${title}

**How to choose:** ${answer}

${portableMarkdown}

${tableOf(comparison)}

${cardLinks(comparison, cards, urlOf)}## Sources

${sources.map((source) => `- [${source.title}](${source.url})`).join('\n')}

## About this comparison

- Address: ${urlOf(comparisonPath(slug))}
- Services: ${names.join(', ')}
- Exam tasks: ${named.join('; ')}
- Facts checked: ${verified}
`;
}
