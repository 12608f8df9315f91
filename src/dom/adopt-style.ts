const adopted = new Set<string>();

/** Adds a style sheet to the page once. Unlike a `<style>` element, the content security policy allows it. */
export function adoptStyle(css: string) {
	if (adopted.has(css)) return;
	adopted.add(css);
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
}
