import type { Heading, Root, RootContent } from 'mdast';
import { isCard } from '../markdown/find-statements.ts';
import { SECTION_IDS } from '../markdown/sections.ts';
import { type IdentifiedStatement, identifyStatements, FIXED_IDS } from '../markdown/statement-ids.ts';
import type { CardEntry, CardKind } from '../schema/card.ts';

/** Reserved, because the search index gives it to a card's phrases; no page has it. */
const ONLY_IN_INDEX = 'phrases';

/** The statements of a card with their ids. */
export function statementsOf(tree: Root, kind: CardKind): IdentifiedStatement[] {
	return kind === 'note' || isCard(tree) ? identifyStatements(tree, kind) : [];
}

/** What others may link to of a card. */
interface Linkable {
	data: Pick<CardEntry, 'kind' | 'answer'>;
	body: string;
	tree: () => Root;
}

const isSection = (node: RootContent): node is Heading => node.type === 'heading' && node.depth <= 2;

/** Parts of a note's page: its answer, if it has one, and the text above its first heading. */
function partsOfNote({ data, tree }: Linkable): string[] {
	const [first] = tree().children;
	return [...(data.answer === undefined ? [] : ['decision']), ...(first && !isSection(first) ? ['situation'] : [])];
}

function partsOfScenario({ body }: Linkable): string[] {
	const hasToday = /^##\s+Today\s*$/m.test(body);
	return FIXED_IDS.filter((id) => id !== ONLY_IN_INDEX && (hasToday || id !== SECTION_IDS.Today));
}

/** Every id on a card's page that others may link to: its parts and its statements. */
export function idsOf(card: Linkable): string[] {
	const { kind } = card.data;
	const parts = kind === 'note' ? partsOfNote(card) : partsOfScenario(card);
	return [...parts, ...statementsOf(card.tree(), kind).map(({ id }) => id)];
}
