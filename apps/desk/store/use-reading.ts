import { useEffect, useMemo, useState } from 'react';
import type { Span } from '../../../libs/text/span.js';
import type { Schema } from '../api/client.js';
import type { Reading } from './reading.js';

const UNREAD: Reading = { sentences: [], parts: [] };

/** What has to be checked in a revision, and what of it no claim holds; empty until its grammars have come. */
export function useReading(
  language: Schema<'Article'>['language'],
  revision: Schema<'RevisionWithClaims'>,
  claims: readonly Schema<'ArticleClaim'>[],
  marked: readonly Span[],
): Reading & { readonly loose: readonly Span[] } {
  const [reader, setReader] = useState<typeof import('./reading.js')>();
  useEffect(() => {
    void import('./reading.js').then(setReader);
  }, []);
  const names = useMemo(
    () =>
      claims
        .flatMap(({ text, parts }) =>
          parts.filter(({ kind }) => kind === 'name').map(({ start, end }) => text.slice(start, end)),
        )
        .sort()
        .filter((name, index, all) => name !== all[index - 1])
        .join('\n'),
    [claims],
  );
  const reading = useMemo(
    () =>
      reader?.readText(
        revision.text,
        revision.zones,
        language,
        names.split('\n').filter((name) => name !== ''),
      ) ?? UNREAD,
    [reader, revision, language, names],
  );
  const loose = useMemo(() => reader?.looseParts(reading.parts, marked) ?? [], [reader, reading, marked]);
  return { ...reading, loose };
}
