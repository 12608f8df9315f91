import type { Card } from '../model/card.ts';
import type { Exam } from '../model/exam.ts';
import { cardPath } from '../model/paths.ts';
import { primaryTask } from '../model/primary-task.ts';
import { quotedPhrases } from '../model/quoted-phrases.ts';
import { required } from '../model/required.ts';
import { type Service, statusWords } from '../model/service.ts';
import type { UrlOf } from '../urls.ts';

function nameWithStatus(service: Service): string {
	const status = statusWords(service);
	return status ? `${service.short} (${status})` : service.short;
}

interface Notes {
	services: ReadonlyMap<string, Service>;
	/** The current exam first. */
	exams: readonly Exam[];
}

/** A whole card as a Markdown document, with its sources and facts. */
export function cardMarkdown(card: Card, { services, exams }: Notes, urlOf: UrlOf): string {
	const named = card.services.map((id) => required(services.get(id), `the service "${id}"`));
	const tasks = exams.map((exam) => {
		const { domain } = primaryTask(card, exam);
		const own = required(card.tasks[exam.id], `the tasks of ${exam.id}`);
		return `${exam.code} domain ${domain.number} ${domain.title} (${own.join(', ')})`;
	});
	return `# ${card.title}

**Decision:** ${card.answer}
${card.decides ? `\n**Look for:** ${quotedPhrases(card.decides)}\n` : ''}
${card.portableMarkdown}

## Sources

${card.sources.map(({ title, url }) => `- [${title}](${url})`).join('\n')}

## About this card

- Address: ${urlOf(cardPath(card.slug))}
- Services: ${named.map(nameWithStatus).join(', ')}
- Exams: ${tasks.join('; ')}
${card.background ? `- Background: ${required(exams[0], 'the current exam').code} does not ask about this\n` : ''}- Facts checked: ${card.verified}
`;
}
