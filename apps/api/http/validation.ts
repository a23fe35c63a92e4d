import { StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { Invalid, Missing } from '#core';

/**
 * Checks what comes in against the schema of its route; what is wrong is named field by field. An id in the address that
 * is none names nothing: 404.
 */
class Validation extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      throw metadata.type === 'param' ? new Missing() : error;
    }
  }
}

export const validation = new Validation({ exceptionFactory: notAsExpected });

interface Fault {
  readonly message: string;
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined;
}

/** What a schema found wrong, field by field; at most twenty. */
function notAsExpected(faults: readonly Fault[]): Invalid {
  const errors = faults.slice(0, 20).map(({ message, path = [] }) => ({
    field: path.map((step) => String(typeof step === 'object' ? step.key : step)).join('.'),
    message,
  }));
  return new Invalid('request/invalid', { errors });
}
