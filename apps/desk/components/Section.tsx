import { useId, type ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  /** What it is for, in a sentence or two. */
  readonly about?: string;
  readonly children: ReactNode;
}

/** A part of a screen under its heading. */
export function Section({ title, about, children }: SectionProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="min-w-0 space-y-4">
      <header>
        <h2 id={heading} className="text-lg font-semibold">
          {title}
        </h2>
        {about !== undefined && <p className="max-w-[42rem] text-sm text-pretty text-soft">{about}</p>}
      </header>
      {children}
    </section>
  );
}
