/** Languages of code blocks. `flow` is drawn, `text` stays plain, the rest is colored. */
export const LANGUAGES: readonly string[] = [
	'flow',
	'text',
	'bash',
	'yaml',
	'json',
	'python',
	'java',
	'ini',
	'groovy',
	'xml',
	'powershell',
	'dockerfile',
];
