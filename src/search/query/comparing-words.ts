/** Words with which readers ask for the difference between two things. Cards need not have them. */
export const COMPARING_WORDS: ReadonlySet<string> = new Set(
	'vs versus difference differences differ differs compare compared compares comparing comparison'.split(' '),
);

/** Words that often come with them and name nothing, such as `between` in “the difference between two things”. */
export const LINKING_WORDS: ReadonlySet<string> = new Set('between better best choose instead one'.split(' '));
