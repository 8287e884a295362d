import type { Viewer } from '@tasuki/apollo';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Checkbox, Form, FormFoot, InlineError, NativeSelect, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type { Placement } from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { PlacementNote } from './placement-note.tsx';
import { settingsTexts } from './settings-texts.ts';
import { type DepartmentSetting, monthName, type SettingsFields, useSaveSettings } from './use-save-settings.ts';

const PLACEMENTS: readonly Placement[] = ['INDEPENDENT', 'FIELD_SALES', 'MARKETING'];

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The organisation's names, place in time and money, and its departments. */
export function SettingsForm({ organisation }: { organisation: Viewer['organisation'] }) {
  const t = useTexts({ ...adminTexts, ...settingsTexts });
  const { locale } = useLocale();
  const { opened, submit, conflict, problem, isSaving } = useSaveSettings(organisation);
  const [fields, setFields] = useState(opened.fields);
  const { departments } = fields;
  const set = (change: Partial<SettingsFields>) => setFields((before) => ({ ...before, ...change }));
  return (
    <Form onSubmit={() => submit(fields)} className={styles.blocks}>
      <h1>{t('settings.title')}</h1>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <section className={styles.section}>
        <h2>{t('settings.general')}</h2>
        <div className={styles.grid}>
          <TextInput
            label={t('admin.name.ja')}
            value={fields.nameJa}
            onChange={(event) => set({ nameJa: event.currentTarget.value })}
            required
          />
          <TextInput
            label={t('admin.name.en')}
            value={fields.nameEn}
            onChange={(event) => set({ nameEn: event.currentTarget.value })}
            required
          />
          <TextInput
            label={t('settings.time-zone')}
            value={fields.timeZone}
            onChange={(event) => set({ timeZone: event.currentTarget.value })}
            required
          />
          <TextInput
            label={t('settings.currency')}
            value={fields.currency}
            onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })}
            required
          />
          <NativeSelect
            label={t('settings.fiscal-year')}
            value={String(fields.fiscalYearStartMonth)}
            onChange={(event) => set({ fiscalYearStartMonth: Number(event.currentTarget.value) })}
            data={MONTHS.map((month) => ({ value: String(month), label: monthName(month, locale) }))}
          />
          <NativeSelect
            label={t('settings.placement')}
            description={<PlacementNote organisation={fields} />}
            value={fields.insideSalesPlacement}
            onChange={(event) => set({ insideSalesPlacement: event.currentTarget.value as Placement })}
            data={PLACEMENTS.map((value) => ({ value, label: t(`settings.placement.${value}`) }))}
          />
        </div>
      </section>
      <section className={styles.section}>
        <h2>{t('settings.departments')}</h2>
        <p className={styles.quiet}>{t('settings.departments.why')}</p>
        {departments.map((setting) => (
          <DepartmentFields
            key={setting.department}
            setting={setting}
            onChange={(changed) =>
              set({ departments: departments.map((one) => (one.department === changed.department ? changed : one)) })
            }
          />
        ))}
      </section>
      {conflict}
      <FormFoot busy={isSaving} submit={t('admin.save')} />
    </Form>
  );
}

function DepartmentFields({
  setting,
  onChange,
}: {
  setting: DepartmentSetting;
  onChange: (setting: DepartmentSetting) => void;
}) {
  const t = useTexts(settingsTexts);
  const formats = useFormats();
  const department = formats.department(setting.department);
  return (
    <div className={styles.department}>
      {setting.department === 'ADMIN' ? (
        <span>{t('settings.department.always', { department })}</span>
      ) : (
        <Checkbox
          label={t('settings.department.on', { department })}
          checked={setting.isOn}
          onChange={(event) => onChange({ ...setting, isOn: event.currentTarget.checked })}
        />
      )}
      <TextInput
        label={t('settings.department.ja', { department })}
        value={setting.labelJa}
        onChange={(event) => onChange({ ...setting, labelJa: event.currentTarget.value })}
      />
      <TextInput
        label={t('settings.department.en', { department })}
        value={setting.labelEn}
        onChange={(event) => onChange({ ...setting, labelEn: event.currentTarget.value })}
      />
    </div>
  );
}
