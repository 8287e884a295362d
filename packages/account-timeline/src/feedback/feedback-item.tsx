import { Link } from '@tanstack/react-router';
import {
  type FeedbackAudience,
  type FeedbackStatus,
  feedbackAudiences,
  feedbackAudienceWords,
  feedbackCategories,
  feedbackStatusWords,
} from '@tasuki/domain/feedback/feedback-words';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { StatusChip, type Tone } from '@tasuki/ui';
import styles from './feedback.module.css';
import { FeedbackAnswer } from './feedback-answer.tsx';
import type { FeedbackRow } from './feedback-queries.ts';
import { feedbackTexts } from './feedback-texts.ts';

const TONES: Record<FeedbackStatus, Tone> = { seen: 'quiet', 'in-work': 'warn', done: 'ok' };

const isStatus = (text: string): text is FeedbackStatus => Object.hasOwn(TONES, text);

interface FeedbackItemProps {
  feedback: FeedbackRow;
  /** Who answers here; absent where what was sent is looked after. */
  audience?: FeedbackAudience;
}

/** One thing that customer success found, and how far each of those whom it reached is with it. */
export function FeedbackItem({ feedback, audience }: FeedbackItemProps) {
  const t = useTexts(feedbackTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const { account, category, text, givenAt, givenBy, rep, answers } = feedback;
  const words: Record<string, { ja: string; en: string }> = feedbackCategories;
  return (
    <li className={styles.item}>
      <p className={styles.line}>
        <Link to={`/accounts/${account.id}`}>{account.name}</Link>
        <StatusChip tone="quiet">{words[category]?.[locale] ?? category}</StatusChip>
        <span className={styles.quiet}>
          {t('feedback.by', { name: givenBy?.name ?? '—', when: formats.relative(givenAt) })}
          {rep ? ` · ${t('feedback.rep', { name: rep.name })}` : null}
        </span>
      </p>
      <p>{text}</p>
      <ul className={styles.answers}>
        {feedbackAudiences.map((each) => {
          const answer = answers.find((one) => one.audience === each);
          const status = answer && isStatus(answer.status) ? answer.status : undefined;
          return (
            <li key={each}>
              <span className={styles.quiet}>{feedbackAudienceWords[each][locale]}</span>
              <StatusChip tone={status ? TONES[status] : 'quiet'}>
                {status ? feedbackStatusWords[status][locale] : t('feedback.unseen')}
              </StatusChip>
              {answer?.answer ? <span>{answer.answer}</span> : null}
            </li>
          );
        })}
      </ul>
      {audience ? <FeedbackAnswer feedback={feedback} audience={audience} /> : null}
    </li>
  );
}
