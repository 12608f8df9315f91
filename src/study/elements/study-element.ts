import { ListeningElement } from '../../dom/listening-element.ts';

/** Base class of the study elements, whose HTML names its parts with `data-part`. */
export abstract class StudyElement extends ListeningElement {
	protected getPart<Kind extends HTMLElement = HTMLElement>(name: string): Kind {
		const part = this.querySelector<Kind>(`[data-part="${name}"]`);
		if (!part) throw new Error(`<${this.localName}> has no part "${name}".`);
		return part;
	}
}
