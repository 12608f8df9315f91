import type { Card } from '../model/card.ts';
import type { Exam } from '../model/exam.ts';
import { primaryTask } from '../model/primary-task.ts';
import { cardPath } from '../model/paths.ts';
import { type Service, statusWords } from '../model/service.ts';
import type { Address } from './urls.ts';

function named(service: Service): string {
	const status = statusWords(service);
	return status ? `${service.short} (${status})` : service.short;
}

interface Sources {
	services: ReadonlyMap<string, Service>;
	exams: readonly Exam[];
}

/** A whole card as one Markdown document that can stand alone. */
export function cardPage(card: Card, { services, exams }: Sources, address: Address): string {
	const own = card.services.flatMap((id) => services.get(id) ?? []);
	const homes = exams.map((exam) => {
		const { domain } = primaryTask(card, exam);
		return `${exam.code} domain ${domain.number} ${domain.title} (${(card.tasks[exam.id] ?? []).join(', ')})`;
	});
	return `# ${card.title}

**Decision:** ${card.answer}

${card.portableMarkdown}

## Sources

${card.sources.map(({ title, url }) => `- [${title}](${url})`).join('\n')}

## About this card

- Address: ${address(cardPath(card.slug))}
- Services: ${own.map(named).join(', ')}
- Exams: ${homes.join('; ')}
- Facts checked: ${card.verified}
`;
}
