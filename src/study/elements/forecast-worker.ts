/// <reference lib="webworker" />
import { describedForecast } from '../described-forecast.ts';
import type { ForecastInput } from '../plan-offers.ts';

declare const self: DedicatedWorkerGlobalScope;

// One answer for each question, in their order.
self.addEventListener('message', ({ data }: MessageEvent<ForecastInput>) => self.postMessage(describedForecast(data)));
