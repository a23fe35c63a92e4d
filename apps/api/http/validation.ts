import { StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { z } from 'zod';
import { fieldsAtFault, Missing } from '#core';
import { inEnglish, inKorean } from './fault-words.js';

/**
 * Checks what comes in against the schema of its route; what is wrong is named field by field, at most twenty of them, in
 * both languages. An id in the address that is none names nothing: 404.
 */
class Validation extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      throw metadata.type === 'param' ? new Missing() : error;
    }
  }

  /** What came in is reported with each issue, and stays here: Korean needs it to say what is missing. */
  protected override async validate<T>(value: unknown, schema: object): Promise<{ value: T }> {
    const read = await (schema as z.ZodType<T>).safeParseAsync(value, { reportInput: true });
    if (read.success) return { value: read.data };
    throw fieldsAtFault(
      ...read.error.issues.slice(0, 20).map((issue) => ({
        field: issue.path.map(String).join('.'),
        message: { en: inEnglish(issue), ko: inKorean(issue) },
      })),
    );
  }
}

export const validation = new Validation();
