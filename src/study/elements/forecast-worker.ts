/// <reference lib="webworker" />
import { forecast } from '../forecast.ts';
import type { ForecastInput } from '../plan-offers.ts';

declare const self: DedicatedWorkerGlobalScope;

// One answer for each question, in their order.
self.addEventListener('message', ({ data }: MessageEvent<ForecastInput>) => self.postMessage(forecast(data)));
