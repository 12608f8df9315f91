/** Returns the light color of a role such as `paper`. */
export type Colors = (role: string) => string;

const TOKEN = /--([\w-]+):\s*light-dark\((#[0-9a-f]{3,8}),/g;

/**
 * Reads the light colors of a style sheet, for images and other files that cannot use custom properties or dark mode.
 * @param css the text of `tokens.css`
 * @returns a function that throws if the style sheet does not have the role
 */
export function lightColors(css: string): Colors {
	const byRole = new Map([...css.matchAll(TOKEN)].map(([, role, color]) => [role, color]));
	return (role) => {
		const color = byRole.get(role);
		if (color === undefined) throw new Error(`tokens.css has no color "--${role}".`);
		return color;
	};
}
