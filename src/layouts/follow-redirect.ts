/** Replaces the page of a moved address with the new one. Unlike `<meta http-equiv="refresh">`, it keeps the fragment. */
const { to } = document.documentElement.dataset;
if (!to) throw new Error('The <html> element has no "data-to" attribute.');
location.replace(to + location.search + location.hash);
