import { gql, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Button, Checkbox, Form, InlineError, Textarea, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type {
  CalendarPageQuery,
  SaveBusinessCalendarMutation,
  SaveBusinessCalendarMutationVariables,
} from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { useSave } from '../../use-save.ts';
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

interface CalendarFormProps {
  calendar: CalendarPageQuery['businessCalendar'];
  onLatest: () => void;
}

const EXAMPLE_HOURS = 9;
const WEEK = [1, 2, 3, 4, 5, 6, 0];

export function CalendarForm({ calendar, onLatest }: CalendarFormProps) {
  const t = useTexts({ ...adminTexts, ...calendarTexts, ...agreementTexts });
  const { locale } = useLocale();
  const { version, opens, closes, workdays, observesHolidays } = calendar;
  const [fields, setFields] = useState({
    ...{ opens, closes, workdays, observesHolidays },
    closedDays: calendar.closedDays.join('\n'),
  });
  const set = (change: Partial<typeof fields>) => setFields((before) => ({ ...before, ...change }));
  const closedDays = fields.closedDays
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const wanted = { ...fields, closedDays };
  const [saveCalendar] = useMutation(SAVE_CALENDAR);
  const [isBehind, setBehind] = useState(false);
  const { save, problem, isSaving } = useSave(onLatest);
  const submit = () =>
    save(async () => {
      const { data } = await saveCalendar({ variables: { input: { ...wanted, version } } });
      const refusal = data?.saveBusinessCalendar.refusal;
      setBehind(refusal?.code === 'CONFLICT');
      return refusal;
    });
  const toggle = (day: number, isOn: boolean) =>
    set({ workdays: isOn ? [...fields.workdays, day].sort() : fields.workdays.filter((other) => other !== day) });
  return (
    <Form onSubmit={submit} className={styles.sections}>
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
        <DuePreview calendar={wanted} hours={EXAMPLE_HOURS} />
      </section>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <div className={styles.actions}>
        {isBehind ? (
          <Button variant="default" onClick={onLatest}>
            {t('agreements.latest')}
          </Button>
        ) : null}
        <Button type="submit" loading={isSaving}>
          {t('admin.save')}
        </Button>
      </div>
    </Form>
  );
}

/** 2024-09-01 was a Sunday. */
function weekdayName(day: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 8, 1 + day));
}
