import { useTranslation } from 'react-i18next';
import {
  CATEGORIES,
  CATEGORY_TYPES,
  ISSUE_CATEGORIES,
  type IssueCategory,
} from '../../../libs/review/domain/categories.js';
import { Combobox, type Choice } from './Combobox.js';

/** Those used most often that stand first. */
const OFTEN = 4;

interface CategoryChoiceProps {
  readonly chosen: IssueCategory | '';
  readonly onChoose: (category: IssueCategory) => void;
  /** What the reader has chosen before, most often first. */
  readonly used: readonly string[];
}

/** What is wrong: one of many kinds, by type; what the reader chooses often stands first. */
export function CategoryChoice({ chosen, onChoose, used }: CategoryChoiceProps) {
  const { t, i18n } = useTranslation();
  const [language, other] = i18n.language === 'ko' ? (['ko', 'en'] as const) : (['en', 'ko'] as const);
  const choice = (category: IssueCategory): Choice => ({
    ...{ id: category, words: CATEGORIES[category][language] },
    also: `${CATEGORIES[category][other]} ${category}`,
  });
  const often = used.filter((one) => isCategory(one));
  const all = Object.entries(CATEGORY_TYPES).map(([type, name]) => ({
    title: name[language],
    options: ISSUE_CATEGORIES.filter((category) => category.split('.')[0] === type).map(choice),
  }));
  return (
    <Combobox
      autoFocus
      required
      label={t('issue.category')}
      chosen={chosen === '' ? '' : CATEGORIES[chosen][language]}
      onChoose={(id) => isCategory(id) && onChoose(id)}
      groups={[
        { title: t('issue.often'), isShortcut: true, options: often.slice(0, OFTEN).map(choice) },
        ...all,
      ]}
    />
  );
}

function isCategory(word: string): word is IssueCategory {
  return Object.hasOwn(CATEGORIES, word);
}
