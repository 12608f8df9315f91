/** Leads from a page that has moved to its new address, at the same statement. */
const { to } = document.documentElement.dataset;
if (to) location.replace(to + location.search + location.hash);
