/** Languages that are colored. Besides them, `flow` is drawn and `text` stays plain. */
export const COLORED = [
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
] as const;

/** All languages of code blocks. */
export const LANGUAGES: readonly string[] = ['flow', 'text', ...COLORED];
