import { splitIdentifier } from '../markdown/word-breaks.ts';
import { createElement } from './create-element.ts';

/** Nodes for a plain text, in which lines may break between the words of long identifiers, as on the cards. */
export const breakableNodes = (text: string): (Node | string)[] =>
	splitIdentifier(text).flatMap((part, index) => (index > 0 ? [createElement('wbr'), part] : [part]));
