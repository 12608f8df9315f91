/** One page of each kind, by what it is; addresses without the slash in front, to go behind any base path. */
export const TEMPLATES = {
	'the home page': './',
	'a card': 'scenarios/kinesis-growing-iterator-age/',
	'the list of cards': 'scenarios/',
	'the list of services': 'services/',
	'a service': 'services/codecommit/',
	'an exam': 'exams/dop-c02/',
	'a retired exam': 'exams/dop-c01/',
	'a domain': 'exams/dop-c02/sdlc-automation/',
	'the search page': 'search/',
	'the glossary': 'glossary/',
	'the list of changes': 'changes/',
	'the page about the notes': 'about/',
	'a missing page': 'scenarios/kinesis-iterator/',
} as const;
