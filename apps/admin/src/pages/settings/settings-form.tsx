import { gql, type TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import type { Viewer } from '@tasuki/apollo';
import { type Locale, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, Checkbox, Form, InlineError, NativeSelect, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type {
  LatestOrganisationQuery,
  Placement,
  UpdateOrganisationMutation,
  UpdateOrganisationMutationVariables,
} from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { useContestedSave } from '../../use-contested-save.tsx';
import { PlacementNote } from './placement-note.tsx';
import { settingsTexts } from './settings-texts.ts';

const UPDATE_ORGANISATION: TypedDocumentNode<UpdateOrganisationMutation, UpdateOrganisationMutationVariables> = gql`
  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {
    updateOrganisation(input: $input) {
      organisation {
        nameJa
        nameEn
        timeZone
        currency
        fiscalYearStartMonth
        insideSalesPlacement
        isDemo
        version
        departments {
          department
          isOn
          labelJa
          labelEn
        }
      }
      refusal {
        code
        message
      }
    }
  }
`;

const LATEST_ORGANISATION: TypedDocumentNode<LatestOrganisationQuery> = gql`
  query LatestOrganisation {
    viewer {
      id
      organisation {
        nameJa
        nameEn
        timeZone
        currency
        fiscalYearStartMonth
        insideSalesPlacement
        version
        departments {
          department
          isOn
          labelJa
          labelEn
        }
      }
    }
  }
`;

type Organisation = Viewer['organisation'];
type DepartmentSetting = Organisation['departments'][number];

const PLACEMENTS: readonly Placement[] = ['INDEPENDENT', 'FIELD_SALES', 'MARKETING'];

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

function monthName(month: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));
}

// The answer carries all settings, so that the shell, its names and this form follow it without asking again.
export function SettingsForm({ organisation }: { organisation: Organisation }) {
  const t = useTexts({ ...adminTexts, ...settingsTexts });
  const { locale } = useLocale();
  const formats = useFormats();
  const client = useApolloClient();
  const opened = standingOf(organisation);
  const [fields, setFields] = useState(opened.fields);
  const { departments } = fields;
  const [update] = useMutation(UPDATE_ORGANISATION);
  const { submit, conflict, problem, isSaving } = useContestedSave<Fields>({
    opened,
    words: {
      nameJa: { label: t('admin.name.ja') },
      nameEn: { label: t('admin.name.en') },
      timeZone: { label: t('settings.time-zone') },
      currency: { label: t('settings.currency') },
      fiscalYearStartMonth: { label: t('settings.fiscal-year'), tell: (month) => monthName(month, locale) },
      insideSalesPlacement: { label: t('settings.placement'), tell: (value) => t(`settings.placement.${value}`) },
      departments: {
        label: t('settings.departments'),
        tell: (all) =>
          all
            .map(({ department, isOn, labelJa, labelEn }) =>
              [formats.department(department), t(isOn ? 'admin.on' : 'admin.off'), labelJa, labelEn].join(' · '),
            )
            .join('\n'),
      },
    },
    write: async (mine, version) => {
      const { data } = await update({ variables: { input: { ...mine, departments: [...mine.departments], version } } });
      return data?.updateOrganisation.refusal;
    },
    readLatest: async () => {
      const { data } = await client.query({ query: LATEST_ORGANISATION, fetchPolicy: 'no-cache' });
      return data && standingOf(data.viewer.organisation);
    },
    onTakeTheirs: () => void client.query({ query: LATEST_ORGANISATION, fetchPolicy: 'network-only' }),
  });
  const set = (change: Partial<Fields>) => setFields((before) => ({ ...before, ...change }));
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
      <div className={styles.actions}>
        <Button type="submit" loading={isSaving}>
          {t('admin.save')}
        </Button>
      </div>
    </Form>
  );
}

interface Fields
  extends Pick<
    Organisation,
    'nameJa' | 'nameEn' | 'timeZone' | 'currency' | 'fiscalYearStartMonth' | 'insideSalesPlacement'
  > {
  departments: readonly DepartmentSetting[];
}

function standingOf(organisation: Fields & { version: number }): { version: number; fields: Fields } {
  const { nameJa, nameEn, timeZone, currency, fiscalYearStartMonth, insideSalesPlacement, version } = organisation;
  const departments = organisation.departments.map(({ department, isOn, labelJa, labelEn }) => ({
    ...{ department, isOn, labelJa, labelEn },
  }));
  return {
    version,
    fields: { nameJa, nameEn, timeZone, currency, fiscalYearStartMonth, insideSalesPlacement, departments },
  };
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
