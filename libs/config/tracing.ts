import { setTimeout as delay } from 'node:timers/promises';
import type { Env } from './env.js';

/** Milliseconds for the last spans of a process that ends. */
const PATIENCE = 2_000;

/**
 * Has the spans of this process collected by OTLP over HTTP, when `OTEL_EXPORTER_OTLP_ENDPOINT` says where; the library
 * reads its other variables itself. Gives what sends the last of them and ends it.
 */
export async function startTracing(service: string, { collectsSpans }: Env): Promise<() => Promise<void>> {
  if (!collectsSpans) return () => Promise.resolve();
  // Read only where someone collects: they are larger than Stet.
  const [{ trace }, sdk, { OTLPTraceExporter }, { defaultResource, resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const provider = new sdk.TracerProvider({
    resource: defaultResource().merge(resourceFromAttributes({ 'service.name': `stet-${service}` })),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  trace.setGlobalTracerProvider(provider);
  return async () => {
    // Whoever collects may be away: that is no reason to stay.
    await Promise.race([
      provider.shutdown().catch(() => undefined),
      delay(PATIENCE, undefined, { ref: false }),
    ]);
  };
}
