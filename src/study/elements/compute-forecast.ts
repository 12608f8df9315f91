import type { DescribedForecast } from '../described-forecast.ts';
import type { ForecastInput } from '../plan-offers.ts';

/** A newer forecast was asked for before this one was ready. */
export class SupersededError extends Error {}

/** The script of the forecast did not arrive. */
export class ForecastLostError extends Error {}

let worker: Worker | undefined;
let cancel: (() => void) | undefined;

/**
 * Computes a forecast in a worker, because it takes too long for the page to wait. Only the last call is answered.
 * @throws a `SupersededError` or a `ForecastLostError`, or an error of the worker
 */
export function computeForecast(input: ForecastInput): Promise<DescribedForecast> {
	cancel?.();
	const running = (worker ??= new Worker(new URL('./forecast-worker.ts', import.meta.url), { type: 'module' }));
	return new Promise((resolve, reject) => {
		const fail = (error: Error) => {
			cancel = undefined;
			worker = undefined;
			running.terminate();
			reject(error);
		};
		cancel = () => fail(new SupersededError());
		running.onerror = ({ message }) => fail(message ? new Error(message) : new ForecastLostError());
		running.onmessage = ({ data }: MessageEvent<DescribedForecast>) => {
			cancel = undefined;
			resolve(data);
		};
		running.postMessage(input);
	});
}
