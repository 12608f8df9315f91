import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** A card that is planned: what an outline says of it. */
interface PlannedCard {
	slug: string;
	/** Task of the current exam. */
	task: string;
	title: string;
	answer: string;
	services: string[];
	traps: { tempting: string; fails: string }[];
	facts: string[];
	sources: { url: string }[];
}

/** The schema asks for at least five other wordings. An outline has none, so the first words of facts stand for them. */
const WORDINGS = 5;
const WORDS_IN_A_WORDING = 7;

const wordingOf = (fact: string) => fact.split(/\s+/).slice(0, WORDS_IN_A_WORDING).join(' ');
/** A card may take 90 seconds to read aloud. Facts beyond these words stand in a table, which does not count. */
const MAX_READ_WORDS = 80;
/** As Markdown: without characters that start markup, and with words in capital letters as code. */
const inText = (text: string) =>
	text
		.replace(/[<[{|]/g, ' ')
		.replace(/[A-Z]{2,}(?: [A-Z]{2,})+/g, '`$&`')
		.trim();

/** The facts that are read as steps, and the others. */
function splitFacts(facts: readonly string[]): { steps: string[]; others: string[] } {
	const wordsUntil = facts.map(
		(_, index) =>
			facts
				.slice(0, index + 1)
				.join(' ')
				.split(/\s+/).length,
	);
	const count = Math.max(1, wordsUntil.filter((words) => words <= MAX_READ_WORDS).length);
	return { steps: facts.slice(0, count), others: facts.slice(count) };
}

const tableOf = (facts: readonly string[]) =>
	['| | Fact |', '| --- | --- |', ...facts.map((fact, index) => `| ${index + 1} | ${inText(fact)} |`)].join('\n');

function noteOf(card: PlannedCard, exam: string, retired: { exam: string; task: string }): string {
	const frontMatter = {
		title: card.title,
		answer: card.answer,
		services: card.services,
		tasks: { [exam]: [card.task], [retired.exam]: [retired.task] },
		asked: card.facts.slice(0, WORDINGS).map(wordingOf),
		verified: '2026-11-22',
		sources: card.sources.map(({ url }) => ({ title: 'Documentation', url })),
	};
	const { steps, others } = splitFacts(card.facts);
	const body = [
		inText(card.title),
		'## Do this',
		...steps.map((fact, index) => `${index + 1}. ${inText(fact)}`),
		...(others.length > 0 ? [tableOf(others)] : []),
		'## Why',
		inText(card.answer),
		'## Traps',
		...card.traps.map(({ tempting, fails }) => `- **${inText(tempting)}.** ${inText(fails)}`),
	];
	return `---\n${stringify(frontMatter)}---\n\n${body.join('\n\n')}\n`;
}

const serviceOf = (id: string) => {
	const name = id
		.split('-')
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join(' ');
	const docs = `https://docs.aws.amazon.com/${id}/`;
	return `---\n${stringify({ name: `AWS ${name}`, short: `AWS ${name}`, status: 'current', docs })}---\n\n${name} is named by cards of an outline. It stands here without a text of its own.\n`;
};

/**
 * Writes a card for each planned card of an outline that the notes do not have yet, and the services that are missing,
 * so that a site with so many cards can be measured before they are written.
 * @param outline path of a YAML file with `cards`
 * @param content folder of the notes, which is changed
 * @param exam id of the current exam
 * @param retired a further exam, and the task in it that all these cards get
 * @returns the slugs of the new cards
 */
export function addOutlineCards(
	outline: string,
	content: string,
	exam: string,
	retired: { exam: string; task: string },
): string[] {
	const { cards } = parse(readFileSync(outline, 'utf8')) as { cards: PlannedCard[] };
	const added = cards.filter(({ slug }) => !existsSync(join(content, 'scenarios', `${slug}.md`)));
	for (const card of added) {
		writeFileSync(join(content, 'scenarios', `${card.slug}.md`), noteOf(card, exam, retired));
		for (const id of card.services) {
			const file = join(content, 'services', `${id}.md`);
			if (!existsSync(file)) writeFileSync(file, serviceOf(id));
		}
	}
	return added.map(({ slug }) => slug);
}
