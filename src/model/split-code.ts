/** Splits text at its backticks into runs of prose and of code; empty runs are left out. */
export function splitCode(text: string): readonly { text: string; code: boolean }[] {
	return text
		.split('`')
		.map((run, index) => ({ text: run, code: index % 2 === 1 }))
		.filter((run) => run.text !== '');
}
