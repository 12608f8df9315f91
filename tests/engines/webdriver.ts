/** A session of the WebDriver protocol: each command is one HTTP request with JSON. https://www.w3.org/TR/webdriver2/ */
export interface WebDriverSession {
	/** @throws with the error and message of the driver */
	post: (path: string, body?: object) => Promise<unknown>;
	get: (path: string) => Promise<unknown>;
	close: () => Promise<void>;
}

/** The name under which the protocol gives the id of an element. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

async function send(url: string, method: string, body?: object): Promise<unknown> {
	const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
	const { value } = (await response.json()) as { value: unknown };
	if (response.ok) return value;
	const { error, message } = value as { error: string; message: string };
	throw new Error(`${error}: ${message}`);
}

/** @param capabilities as the driver documents them */
export async function openSession(driver: string, capabilities: object): Promise<WebDriverSession> {
	const value = await send(`${driver}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } });
	const session = `${driver}/session/${(value as { sessionId: string }).sessionId}`;
	return {
		post: (path, body = {}) => send(`${session}/${path}`, 'POST', body),
		get: (path) => send(`${session}/${path}`, 'GET'),
		close: async () => void (await send(session, 'DELETE')),
	};
}
