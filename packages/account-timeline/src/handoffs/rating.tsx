import { type RatingTag, ratingTags, tagsFor } from '@tasuki/domain/handoffs/rating-tags';
import { useLocale, useTexts } from '@tasuki/i18n';
import { ChipButton, ChipGroup, useToast } from '@tasuki/ui';
import { type KeyboardEvent, useState } from 'react';
import { useAct } from '../panels/use-act.ts';
import styles from './answered.module.css';
import { type AnsweredHandoff, RATE_HANDOFF } from './answered-queries.ts';
import { answeredTexts } from './answered-texts.ts';
import { walkByArrows } from './walk-by-arrows.ts';

const RATINGS = [1, 2, 3, 4, 5] as const;

/** How good a pass was in two clicks: 1–5, and a word that goes with it. Each is kept as it is chosen. */
export function Rating({ handoff }: { handoff: AnsweredHandoff }) {
  const t = useTexts(answeredTexts);
  const act = useAct();
  const toast = useToast();
  const { id: handoffId, rating, ratingTag, account } = handoff;
  const rate = async (to: number, tag: string | null) => {
    const done = await act(RATE_HANDOFF, { input: { handoffId, rating: to, tag } });
    // The pressed word shows by itself that it is kept.
    if (done && to !== rating) toast({ message: t('answered.rated', { company: account.name }) });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    walkByArrows(event);
    const typed = RATINGS.find((each) => String(each) === event.key);
    if (!typed || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    void rate(typed, ratingTag);
  };
  return (
    <div className={styles.rating}>
      <ChipGroup aria-label={t('answered.rating', { company: account.name })} onKeyDown={onKeyDown}>
        {RATINGS.map((each) => (
          <ChipButton
            key={each}
            aria-label={t('answered.rate', { rating: each })}
            aria-pressed={rating === each}
            onClick={() => void rate(each, ratingTag)}
          >
            {each}
          </ChipButton>
        ))}
      </ChipGroup>
      {rating ? (
        <Tags
          key={rating}
          label={t('answered.tag', { company: account.name })}
          rating={rating}
          chosen={ratingTag}
          onChoose={(tag) => void rate(rating, tag)}
        />
      ) : null}
    </div>
  );
}

interface TagsProps {
  label: string;
  rating: number;
  chosen: string | null;
  onChoose: (tag: RatingTag | null) => void;
}

/** The words that go with the rating, and the others behind a button. A second click takes a word back. */
function Tags({ label, rating, chosen, onChoose }: TagsProps) {
  const t = useTexts(answeredTexts);
  const { locale } = useLocale();
  const [isOpen, setOpen] = useState(false);
  const { likely, others } = tagsFor(rating);
  const shown = [...likely, ...others.filter((tag) => isOpen || tag === chosen)];
  return (
    <ChipGroup aria-label={label} onKeyDown={walkByArrows}>
      {shown.map((tag) => (
        <ChipButton key={tag} aria-pressed={chosen === tag} onClick={() => onChoose(chosen === tag ? null : tag)}>
          {ratingTags[tag][locale]}
        </ChipButton>
      ))}
      <button type="button" className={styles.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('answered.tag.more')}
      </button>
    </ChipGroup>
  );
}
