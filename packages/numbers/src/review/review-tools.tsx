import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useApp } from '@tasuki/account-timeline';
import { addDays } from '@tasuki/domain/days';
import { enumName } from '@tasuki/domain/enum-name';
import { pairSlug } from '@tasuki/domain/reviews/review-pairs';
import { addWeeks, daysOfWeek, weekOf } from '@tasuki/domain/reviews/review-week';
import { useFormats, useTexts } from '@tasuki/i18n';
import { NativeSelect } from '@tasuki/ui';
import { useCalendar } from '../view/view-state.ts';
import styles from './review.module.css';
import { pairsOf, type ReviewAddress, writeAddress } from './review-address.ts';
import { reviewTexts } from './review-texts.ts';

/** The other meetings of this week, and this meeting's other weeks. */
export function ReviewTools({ address }: { address: ReviewAddress }) {
  const t = useTexts(reviewTexts);
  const formats = useFormats();
  const navigate = useNavigate();
  const { today } = useCalendar();
  const { department } = useApp();
  const { week, pair } = address;
  const days = daysOfWeek(week);
  const own = pairsOf(department);
  const choices = own.some((one) => one === pair) ? own : [pair, ...own];
  return (
    <>
      <NativeSelect
        aria-label={t('review.pair')}
        value={pairSlug(pair)}
        onChange={({ currentTarget }) => {
          const chosen = choices.find((one) => pairSlug(one) === currentTarget.value);
          if (chosen) void navigate({ to: writeAddress({ week, pair: chosen }) });
        }}
        data={choices.map((one) => ({
          value: pairSlug(one),
          label: `${formats.departmentShort(enumName(one.from))} × ${formats.departmentShort(enumName(one.to))}`,
        }))}
      />
      <nav className={styles.weeks} aria-label={t('review.weeks')}>
        <Link
          to={writeAddress({ pair, week: addWeeks(week, -1) })}
          aria-label={t('review.before')}
          className={styles.step}
        >
          <IconChevronLeft size={16} aria-hidden />
        </Link>
        <span className={styles.week}>
          {days
            ? t('review.week', { week, from: formats.date(days.from), to: formats.date(addDays(days.to, -1)) })
            : week}
        </span>
        {week < weekOf(today) ? (
          <Link
            to={writeAddress({ pair, week: addWeeks(week, 1) })}
            aria-label={t('review.after')}
            className={styles.step}
          >
            <IconChevronRight size={16} aria-hidden />
          </Link>
        ) : null}
      </nav>
    </>
  );
}
