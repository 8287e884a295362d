import { gql, type TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import type { Viewer } from '@tasuki/apollo';
import { type Locale, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import type {
  LatestOrganisationQuery,
  UpdateOrganisationMutation,
  UpdateOrganisationMutationVariables,
} from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
import { useContestedSave } from '../../use-contested-save.tsx';
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
export type DepartmentSetting = Organisation['departments'][number];

export interface SettingsFields
  extends Pick<
    Organisation,
    'nameJa' | 'nameEn' | 'timeZone' | 'currency' | 'fiscalYearStartMonth' | 'insideSalesPlacement'
  > {
  departments: readonly DepartmentSetting[];
}

function standingOf(organisation: SettingsFields & { version: number }): { version: number; fields: SettingsFields } {
  const { nameJa, nameEn, timeZone, currency, fiscalYearStartMonth, insideSalesPlacement, version } = organisation;
  const departments = organisation.departments.map(({ department, isOn, labelJa, labelEn }) => ({
    ...{ department, isOn, labelJa, labelEn },
  }));
  return {
    version,
    fields: { nameJa, nameEn, timeZone, currency, fiscalYearStartMonth, insideSalesPlacement, departments },
  };
}

/**
 * Saves the organisation's settings over the version that was opened. The answer carries all of them, so that the shell, its
 * names and the form follow it without asking again.
 */
export function useSaveSettings(organisation: Organisation) {
  const t = useTexts({ ...adminTexts, ...settingsTexts });
  const { locale } = useLocale();
  const formats = useFormats();
  const client = useApolloClient();
  const opened = standingOf(organisation);
  const [update] = useMutation(UPDATE_ORGANISATION);
  const save = useContestedSave<SettingsFields>({
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
  return { opened, ...save };
}

export function monthName(month: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));
}
