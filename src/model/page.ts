/** A page of text that is not about a card, service or exam, such as `/about/`. */
export interface Page {
	title: string;
	html: string;
}
