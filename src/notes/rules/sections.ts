import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Fault } from '../fault.ts';
import { scenariosOf } from '../kinds.ts';
import type { Rule } from './rule.ts';

/** The sections that each scenario has, in their order. */
export const scenarioSections: readonly string[] = ['Do this', 'Why', 'Traps'];
const ORDER = [...scenarioSections, 'Today'];

const headingsOf = (tree: Root) => tree.children.filter((node): node is Heading => node.type === 'heading');

/** Each card has its situation, `Do this`, `Why` and `Traps`, in this order, and `Today` where a service is retired. */
export const sections: Rule = (notes) => {
	const retired = new Set(notes.services.filter(({ data }) => data.status === 'retired').map(({ id }) => id));
	return scenariosOf(notes).flatMap(({ file, bodyLine, data, tree: parsed }) => {
		const tree = parsed();
		const headings = headingsOf(tree);
		const names = headings.map((heading) => toString(heading));
		const faults: Fault[] = [];
		const say = (message: string, line?: number) =>
			faults.push({ file, line: line === undefined ? undefined : bodyLine + line - 1, message });

		if (tree.children[0]?.type !== 'paragraph')
			say('has no situation; write one to three sentences above "## Do this"', 1);
		for (const [index, heading] of headings.entries()) {
			const line = heading.position?.start.line;
			if (heading.depth !== 2) say(`"${names[index]}" must be a heading of level 2 (##)`, line);
			if (!ORDER.includes(names[index] ?? ''))
				say(`"## ${names[index]}" is not a section. Allowed, in this order: ${ORDER.join(', ')}`, line);
		}
		for (const name of scenarioSections.filter((name) => !names.includes(name))) say(`lacks the section "## ${name}"`);
		const known = names.filter((name) => ORDER.includes(name));
		if (known.some((name, at) => at > 0 && ORDER.indexOf(known[at - 1] ?? '') >= ORDER.indexOf(name))) {
			say(`has its sections out of order or twice; write ${ORDER.join(', ')}`, headings[0]?.position?.start.line);
		}
		for (const service of data.services.filter((id) => retired.has(id))) {
			if (!names.includes('Today')) say(`names "${service}", which is retired, so it needs a section "## Today"`);
		}
		return faults;
	});
};
