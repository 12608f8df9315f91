import type { Card } from '../model/card.ts';
import type { Exam } from '../model/exam.ts';
import { homeOf } from '../model/home.ts';
import { once } from '../model/once.ts';
import { cardPath, servicePath } from '../model/paths.ts';
import { type Service, statusWords } from '../model/service.ts';
import type { Resolve } from '../markdown/wikilinks.ts';
import type { Address } from './address.ts';
import { plainMarkdown } from './card-markdown.ts';

const titlesOf = once((cards: readonly Card[]) => new Map(cards.map(({ slug, title }) => [slug, title])));

/** Leads wikilinks to full addresses, worded by the card's title or the service's name. */
function resolver(cards: readonly Card[], services: ReadonlyMap<string, Service>, address: Address): Resolve {
	const titles = titlesOf(cards);
	return ({ kind, target }) =>
		kind === 'card'
			? { href: address(cardPath(target)), words: titles.get(target) ?? target }
			: { href: address(servicePath(target)), words: services.get(target)?.short ?? target };
}

function named(service: Service): string {
	const status = statusWords(service);
	return status ? `${service.short} (${status})` : service.short;
}

interface Sources {
	cards: readonly Card[];
	services: ReadonlyMap<string, Service>;
	exams: readonly Exam[];
}

/** A whole card as one Markdown document that can stand alone. */
export function cardPage(card: Card, { cards, services, exams }: Sources, address: Address): string {
	const own = card.services.flatMap((id) => services.get(id) ?? []);
	const homes = exams.map((exam) => {
		const { domain } = homeOf(card, exam);
		return `${exam.code} domain ${domain.number} ${domain.title} (${(card.tasks[exam.id] ?? []).join(', ')})`;
	});
	return `# ${card.title}

**Decision:** ${card.answer}

${plainMarkdown(card.markdown, resolver(cards, services, address), address)}

## Sources

${card.sources.map(({ title, url }) => `- [${title}](${url})`).join('\n')}

## About this card

- Address: ${address(cardPath(card.slug))}
- Services: ${own.map(named).join(', ')}
- Exams: ${homes.join('; ')}
- Facts checked: ${card.verified}
`;
}
