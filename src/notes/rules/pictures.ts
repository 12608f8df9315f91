import { visit } from 'unist-util-visit';
import { pictureName } from '../../markdown/pictures.ts';
import { didYouMean } from '../suggest.ts';
import { markdownNotes } from '../kinds.ts';
import type { Rule } from './rule.ts';

const isForeign = (url: string) => /^(?:[a-z]+:)?\/\//i.test(url);

/** Every picture is a file in the folder `images`. Those of other hosts are reported by the rule `markup`. */
export const pictures: Rule = (notes) =>
	markdownNotes(notes).flatMap(({ file, bodyLine, tree }) => {
		const faults: { file: string; line: number; message: string }[] = [];
		visit(tree(), 'image', ({ url, position }) => {
			if (isForeign(url)) return;
			const name = pictureName(url);
			if (name !== undefined && notes.images.includes(name)) return;
			const line = bodyLine + (position?.start.line ?? 1) - 1;
			const why =
				name === undefined
					? 'must be a file in the folder "images"; write ../images/name.png'
					: `does not exist.${didYouMean(name, notes.images)}`;
			faults.push({ file, line, message: `the picture "${url}" ${why}` });
		});
		return faults;
	});
