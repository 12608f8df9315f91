import { escapeText } from '../markdown/escape-html.ts';
import type { Card } from '../model/card.ts';
import type { Syllabus } from '../model/exam.ts';
import { isCloze } from '../model/cloze.ts';
import { firstPath } from '../model/first-path.ts';
import { inlineRuns } from '../model/inline-text.ts';
import { cardPath } from '../model/paths.ts';
import { primaryTask } from '../model/primary-task.ts';
import { quotedPhrases } from '../model/quoted-phrases.ts';
import { required } from '../model/required.ts';
import type { Redirect } from '../schema/redirect.ts';
import { promptsOf, type Prompt } from '../study/prompts.ts';
import type { StudyData } from '../study/study-data.ts';
import type { UrlOf } from '../urls.ts';

const HEADER = [
	'#separator:Tab',
	'#html:true',
	'#notetype:Basic',
	'#guid column:1',
	'#deck column:2',
	'#tags column:5',
	'#columns:GUID\tDeck\tFront\tBack\tTags',
];

/** An inline text as HTML, with full addresses. */
const inlineHtml = (text: string, urlOf: UrlOf) =>
	inlineRuns(text)
		.map(({ text: run, code, card }) => {
			if (card) return `<a href="${urlOf(cardPath(card))}">${escapeText(run)}</a>`;
			return code ? `<code>${escapeText(run)}</code>` : escapeText(run);
		})
		.join('');

/** Quotes a field and puts it on one line, as Anki's manual requires. */
function field(html: string): string {
	const lines = html.replace(/<pre>[\s\S]*?<\/pre>/g, (code) =>
		code.replace(/\n(?=<\/code><\/pre>)/, '').replaceAll('\n', '<br>'),
	);
	return `"${lines.replace(/[\n\r\t]+/g, ' ').replaceAll('"', '""')}"`;
}

interface DeckInput {
	data: Pick<StudyData, 'cards' | 'moved'>;
	/** In the order in which the cards were renamed. */
	redirects: readonly Redirect[];
	cards: readonly Card[];
	exam: Syllabus;
	/** Name of the deck. */
	name: string;
	urlOf: UrlOf;
}

/** The first id of a prompt. It is the GUID of the note in Anki, so it must not change when a card is renamed. */
function originalId(id: string, moved: Readonly<Record<string, string>>, redirects: readonly Redirect[]): string {
	const names = Object.entries(moved);
	const seen = new Set<string>();
	let current = id;
	while (!seen.has(current)) {
		seen.add(current);
		current = names.find(([, to]) => to === current)?.[0] ?? current;
	}
	const [slug = '', statement = ''] = current.split('#');
	const first = firstPath(cardPath(slug), redirects).split('/').at(-2);
	return `${required(first, `the first name of the card "${slug}"`)}#${statement}`;
}

/** All prompts as a text file for Anki. When it is imported again, Anki updates the notes and keeps their schedules. */
export function ankiDeck({ data, redirects, cards, exam, name, urlOf }: DeckInput): string {
	const inline = (text: string) => inlineHtml(text, urlOf);
	const paragraphs = (text: string) =>
		text
			.split('\n')
			.filter(Boolean)
			.map((line) => `<p>${inline(line)}</p>`)
			.join('');
	const lookFor = ({ decides = [] }: Card) =>
		decides.length === 0 ? '' : `<p>Look for ${escapeText(quotedPhrases(decides))}</p>`;
	const bySlug = new Map(cards.map((card) => [card.slug, card]));
	const note = ({ id, card, trap }: Prompt) => {
		const source = required(bySlug.get(card.slug), `the card "${card.slug}"`);
		const { domain } = primaryTask(source, exam);
		const hasGap = trap !== undefined && isCloze(trap);
		const asked = hasGap
			? `<p>${inline(trap.option)}</p><p><b>What is missing here?</b></p>`
			: trap
				? `<p><b>Tempting:</b> ${inline(trap.option)}</p><p><b>Why does it fail here?</b></p>`
				: `<p><b>${card.answer ? 'What do you decide?' : 'What do you know about it?'}</b></p>`;
		const fragment = trap || card.answer ? `#${id.split('#')[1]}` : '';
		const link = `<p><a href="${urlOf(cardPath(card.slug))}${fragment}">${escapeText(card.title)}</a></p>`;
		const answer = trap
			? `<p><b>${inline(trap.reason)}</b></p>${paragraphs(trap.rightWhen)}${hasGap ? '' : `<p>Decision: ${inline(card.answer)}</p>`}`
			: `${card.answer && `<p><b>${inline(card.answer)}</b></p>`}${lookFor(source)}${source.stepsHtml}${source.kind === 'note' ? '' : paragraphs(card.why)}`;
		const tags = [
			`${exam.id}::${domain.number}-${domain.slug}`,
			...source.services.map((service) => `service::${service}`),
			...(source.background ? ['background'] : []),
		];
		return [
			originalId(id, data.moved, redirects),
			name,
			field(`<p><b>${escapeText(card.title)}</b></p>${paragraphs(card.situation)}${asked}`),
			field(answer + link),
			tags.join(' '),
		].join('\t');
	};
	return [...HEADER, ...data.cards.flatMap(promptsOf).map(note), ''].join('\n');
}
