/** Words with which readers ask for the difference between two things. Cards without them are found as well. */
export const COMPARING_WORDS: ReadonlySet<string> = new Set(
	'vs versus difference differences differ differs compare compared compares comparing comparison'.split(' '),
);

/** Words that go with them and name nothing: the difference between two things. */
export const LINKING_WORDS: ReadonlySet<string> = new Set('between better best choose instead one'.split(' '));
