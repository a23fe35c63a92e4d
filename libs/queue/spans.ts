import { randomBytes } from 'node:crypto';
import {
  isSpanContextValid,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Attributes,
  type Context,
  type SpanContext,
} from '@opentelemetry/api';
import { currentTraceparent } from './context.js';

/** A stretch of work in a trace, under way. */
export interface WorkSpan {
  /** As W3C Trace Context writes it: what follows from this work names it as its parent. */
  readonly traceparent: string;
  /** Ends it; its name may be known only now. */
  end(outcome?: { readonly name?: string; readonly attributes?: Attributes; readonly error?: unknown }): void;
}

/** The only version there is, in lower case, neither id all zeros. */
const TRACEPARENT = /^00-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})$/;

/**
 * Begins a stretch of work: of the trace that `parent` belongs to, or of a new one when there is none or it is not well
 * formed. It has ids whether or not anyone collects spans.
 */
export function beginSpan(
  name: string,
  kind: SpanKind,
  attributes: Attributes,
  parent: string | undefined,
): WorkSpan {
  // Asked for each time: who collects spans is known only once the process has started.
  const tracer = trace.getTracer('stet');
  const span = tracer.startSpan(name, { kind, attributes }, contextOf(parent));
  const given = span.spanContext();
  const { traceId, spanId, traceFlags } = isSpanContextValid(given) ? given : newSpanContext();
  return {
    traceparent: `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`,
    end: ({ name: told, attributes: more = {}, error } = {}) => {
      if (told !== undefined) span.updateName(told);
      span.setAttributes(more);
      if (error !== undefined) {
        const message = error instanceof Error ? error.message : 'failed';
        span.setStatus({ code: SpanStatusCode.ERROR, message });
      }
      span.end();
    },
  };
}

/** Does work that reaches outside as a stretch of the current trace; `work` is told how its receiver may name it. */
export async function reachingOut<T>(
  name: string,
  attributes: Attributes,
  work: (traceparent: string) => Promise<T>,
): Promise<T> {
  const span = beginSpan(name, SpanKind.CLIENT, attributes, currentTraceparent());
  try {
    const done = await work(span.traceparent);
    span.end();
    return done;
  } catch (error) {
    span.end({ error });
    throw error;
  }
}

function contextOf(parent: string | undefined): Context {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(parent ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags, 16) & TraceFlags.SAMPLED;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}

function newSpanContext(): SpanContext {
  const hex = (bytes: number) => randomBytes(bytes).toString('hex');
  return { traceId: hex(16), spanId: hex(8), traceFlags: TraceFlags.SAMPLED };
}
