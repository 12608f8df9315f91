/// <reference lib="webworker" />
import { forecast, type ForecastInput } from '../forecast.ts';

declare const self: DedicatedWorkerGlobalScope;

// One answer for each question, in their order.
self.addEventListener('message', ({ data }: MessageEvent<ForecastInput>) => self.postMessage(forecast(data)));
