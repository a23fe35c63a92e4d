import { useState, type ReactNode } from 'react';
import { Button } from './controls.js';

interface SeldomProps<Move extends string> {
  readonly label: string;
  readonly className: string;
  readonly moves: readonly Move[];
  readonly words: (move: Move) => string;
  /** The form of a move; `done` closes it. */
  readonly children: (move: Move, done: () => void) => ReactNode;
}

/** What is seldom done to a thing, behind one line. A form that is open stays, also when its move is no longer allowed. */
export function Seldom<Move extends string>({ label, className, moves, words, children }: SeldomProps<Move>) {
  const [doing, setDoing] = useState<Move>();
  if (moves.length === 0 && doing === undefined) return null;
  return (
    <details className={`text-sm ${className}`}>
      <summary className="min-h-6 cursor-pointer text-soft">{label}</summary>
      <div className="mt-2 space-y-3">
        <div className="flex flex-wrap gap-2">
          {moves.map((move) => (
            <Button
              key={move}
              aria-expanded={doing === move}
              onClick={() => setDoing(doing === move ? undefined : move)}
            >
              {words(move)}
            </Button>
          ))}
        </div>
        {doing !== undefined && <div key={doing}>{children(doing, () => setDoing(undefined))}</div>}
      </div>
    </details>
  );
}
