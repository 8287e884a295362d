import { gql, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Checkbox, Form, FormFoot, InlineError, Textarea, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type {
  CalendarPageQuery,
  SaveBusinessCalendarMutation,
  SaveBusinessCalendarMutationVariables,
} from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { useContestedSave } from '../../use-contested-save.tsx';
import { agreementTexts } from '../agreements/agreement-texts.ts';
import { DuePreview } from '../agreements/due-preview.tsx';
import { calendarTexts } from './calendar-texts.ts';

const SAVE_CALENDAR: TypedDocumentNode<SaveBusinessCalendarMutation, SaveBusinessCalendarMutationVariables> = gql`
  mutation SaveBusinessCalendar($input: SaveBusinessCalendarInput!) {
    saveBusinessCalendar(input: $input) {
      businessCalendar {
        version
      }
      refusal {
        code
        message
        details
      }
    }
  }
`;

type Calendar = CalendarPageQuery['businessCalendar'];

interface CalendarFormProps {
  calendar: Calendar;
  readLatest: () => Promise<Calendar | undefined>;
  onLatest: () => void;
}

const EXAMPLE_HOURS = 9;
const WEEK = [1, 2, 3, 4, 5, 6, 0];

export function CalendarForm({ calendar, readLatest, onLatest }: CalendarFormProps) {
  const t = useTexts({ ...adminTexts, ...calendarTexts, ...agreementTexts });
  const { locale } = useLocale();
  const opened = standingOf(calendar);
  const [fields, setFields] = useState(opened.fields);
  const set = (change: Partial<typeof fields>) => setFields((before) => ({ ...before, ...change }));
  const [saveCalendar] = useMutation(SAVE_CALENDAR);
  const { submit, problem, isSaving, conflict } = useContestedSave({
    opened,
    words: {
      opens: { label: t('calendar.opens') },
      closes: { label: t('calendar.closes') },
      workdays: {
        label: t('calendar.workdays'),
        tell: (days) => days.map((day) => weekdayName(day, locale)).join(locale === 'ja' ? '・' : ', '),
      },
      observesHolidays: { label: t('calendar.holidays') },
      closedDays: { label: t('calendar.closed') },
    },
    write: async (mine, version) => {
      const { data } = await saveCalendar({ variables: { input: { ...inputOf(mine), version } } });
      return data?.saveBusinessCalendar.refusal;
    },
    readLatest: async () => {
      const latest = await readLatest();
      return latest && standingOf(latest);
    },
    onSaved: onLatest,
  });
  const toggle = (day: number, isOn: boolean) =>
    set({ workdays: isOn ? [...fields.workdays, day].sort() : fields.workdays.filter((other) => other !== day) });
  return (
    <Form onSubmit={() => submit(fields)} className={styles.sections}>
      <p className={styles.quiet}>{t('calendar.why')}</p>
      <section className={styles.section}>
        <h2>{t('calendar.hours')}</h2>
        <div className={styles.grid}>
          <TextInput
            type="time"
            label={t('calendar.opens')}
            value={fields.opens}
            onChange={({ currentTarget: { value } }) => set({ opens: value })}
            required
          />
          <TextInput
            type="time"
            label={t('calendar.closes')}
            value={fields.closes}
            onChange={({ currentTarget: { value } }) => set({ closes: value })}
            required
          />
        </div>
      </section>
      <fieldset className={styles.fields}>
        <legend>{t('calendar.workdays')}</legend>
        <div className={styles.choices}>
          {WEEK.map((day) => (
            <Checkbox
              key={day}
              label={weekdayName(day, locale)}
              checked={fields.workdays.includes(day)}
              onChange={({ currentTarget: { checked } }) => toggle(day, checked)}
            />
          ))}
        </div>
      </fieldset>
      <Checkbox
        label={t('calendar.holidays')}
        checked={fields.observesHolidays}
        onChange={({ currentTarget: { checked } }) => set({ observesHolidays: checked })}
      />
      <Textarea
        label={t('calendar.closed')}
        description={t('calendar.closed.why')}
        autosize
        minRows={4}
        value={fields.closedDays}
        onChange={({ currentTarget: { value } }) => set({ closedDays: value })}
      />
      <section className={styles.section}>
        <h2>{t('calendar.preview', { hours: EXAMPLE_HOURS })}</h2>
        <DuePreview calendar={inputOf(fields)} hours={EXAMPLE_HOURS} />
      </section>
      {problem ? <InlineError>{problem}</InlineError> : null}
      {conflict}
      <FormFoot busy={isSaving} submit={t('admin.save')} />
    </Form>
  );
}

const standingOf = ({ version, opens, closes, workdays, observesHolidays, closedDays }: Calendar) => ({
  version,
  fields: { opens, closes, workdays, observesHolidays, closedDays: closedDays.join('\n') },
});

type Fields = ReturnType<typeof standingOf>['fields'];

const inputOf = ({ closedDays, workdays, ...rest }: Fields) => ({
  ...rest,
  workdays: [...workdays],
  closedDays: closedDays
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
});

/** 2024-09-01 was a Sunday. */
function weekdayName(day: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 8, 1 + day));
}
