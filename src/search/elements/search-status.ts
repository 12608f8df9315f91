import { counted } from '../../model/counted.ts';
import type { Outcome } from '../engine.ts';
import type { Plan } from '../query/parse-query.ts';

type Nodes = (Node | string)[];

/** More than that many words about one query would be read by nobody. */
const MOST = 4;

const quoted = (text: string) => `“${text}”`;

function strong(text: string): HTMLElement {
	const made = document.createElement('strong');
	made.textContent = text;
	return made;
}

function indexLink(base: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = `${base}scenarios/`;
	link.textContent = 'all scenarios from A to Z';
	return link;
}

/** For an index that cannot be had. */
export function brokenNodes(base: string): Nodes {
	return ['Search does not work right now: its index could not be loaded. Here are ', indexLink(base), '.'];
}

/** For an index that takes its time. */
export function slowNodes(base: string): Nodes {
	return ['The search index has not come yet. Meanwhile, here are ', indexLink(base), '.'];
}

/** The query with its misspelt words mended. */
export function mendedText(text: string, { mended }: Pick<Plan, 'mended'>): string {
	const meant = new Map(mended.map(({ from, to }) => [from, to]));
	return text.replace(/[\p{L}\p{N}]+/gu, (word) => meant.get(word) ?? word);
}

function countWords(count: number, isFiltered: boolean): string {
	const cards = count === 0 ? 'No card found' : counted(count, 'card');
	return `${cards}${isFiltered ? ' with these filters' : ''}. `;
}

function unknownWords(unknown: readonly string[]): string {
	if (unknown.length === 0) return '';
	if (unknown.length > MOST) return `${unknown.length} of the words are on no card. `;
	return `On no card: ${unknown.map(quoted).join(', ')}. `;
}

interface Said {
	text: string;
	outcome: Pick<Outcome, 'plan' | 'ranked' | 'isGuess'>;
	isFiltered: boolean;
	/** Searches for exactly what was typed. */
	insist: () => void;
	base: string;
}

/** Says how many cards there are and what was done to the query to find them. */
export function statusNodes({ text, outcome, isFiltered, insist, base }: Said): Nodes {
	const { plan, ranked, isGuess } = outcome;
	if (isGuess) return [unknownWords(plan.unknown), 'These come nearest. Or see ', indexLink(base), '.'];
	const nodes: Nodes = [countWords(ranked.length, isFiltered)];
	if (plan.mended.length > 0) {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = text;
		button.addEventListener('click', insist);
		nodes.push('Showing results for ', strong(mendedText(text, plan)), '; search instead for ', button, '. ');
	}
	for (const { from, to } of plan.read.slice(0, MOST)) nodes.push(quoted(from), ' read as ', strong(to), '. ');
	nodes.push(unknownWords(plan.unknown));
	if (plan.isCut) nodes.push('Only the first words of this long text were used. ');
	if (ranked.length === 0) nodes.push('See ', indexLink(base), '.');
	return nodes;
}
