/** A page of plain prose. */
export interface Page {
	title: string;
	html: string;
}
