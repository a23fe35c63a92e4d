import { wordDiff, type Changed } from '../../../libs/corrections/domain/word-diff.js';

const LOOKS = {
  removed: 'rounded-xs bg-red-wash text-red',
  added: 'rounded-xs bg-green-wash text-green no-underline',
} as const;

interface WordingProps {
  readonly before: string;
  readonly after: string;
  /** One of the two wordings; without it both in one. */
  readonly of?: 'before' | 'after';
}

/** Words and those that are to take their place; what differs is marked. */
export function Wording({ before, after, of }: WordingProps) {
  const hidden = of === 'before' ? 'added' : of === 'after' ? 'removed' : undefined;
  return wordDiff(before, after)
    .filter(({ change }) => change !== hidden)
    .map((part, index) => <Stretch key={index} {...part} />);
}

function Stretch({ change, text }: Changed) {
  if (change === 'kept') return <span>{text}</span>;
  const Tag = change === 'removed' ? 'del' : 'ins';
  return <Tag className={LOOKS[change]}>{text}</Tag>;
}
