import { gql, type TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Loaded } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { Form, FormFoot, InlineError, Textarea, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type {
  IssuerQuery,
  UpdateIssuerMutation,
  UpdateIssuerMutationVariables,
} from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { useContestedSave } from '../../use-contested-save.tsx';
import { settingsTexts } from './settings-texts.ts';

const ISSUER: TypedDocumentNode<IssuerQuery> = gql`
  query Issuer {
    viewer {
      id
      organisation {
        version
        postalAddress
        phone
        registrationNumber
      }
    }
  }
`;

const UPDATE_ISSUER: TypedDocumentNode<UpdateIssuerMutation, UpdateIssuerMutationVariables> = gql`
  mutation UpdateIssuer($input: UpdateOrganisationInput!) {
    updateOrganisation(input: $input) {
      organisation {
        version
        postalAddress
        phone
        registrationNumber
      }
      refusal {
        code
        message
      }
    }
  }
`;

type Issuer = IssuerQuery['viewer']['organisation'];
type Fields = { [Field in 'postalAddress' | 'phone' | 'registrationNumber']: string };

/** Who issues the quotes that are printed. What is left empty does not stand on them. */
export function IssuerForm() {
  const t = useTexts(settingsTexts);
  return (
    <Loaded query={useQuery(ISSUER)} failed={t('settings.issuer.failed')} rows={3}>
      {({ viewer: { organisation } }) => (
        // New when what it shows is new: a save of the other settings of this page leaves alone what was typed here.
        <LoadedForm key={JSON.stringify(standingOf(organisation).fields)} issuer={organisation} />
      )}
    </Loaded>
  );
}

function LoadedForm({ issuer }: { issuer: Issuer }) {
  const t = useTexts({ ...adminTexts, ...settingsTexts });
  const client = useApolloClient();
  const opened = standingOf(issuer);
  const [fields, setFields] = useState(opened.fields);
  const [update] = useMutation(UPDATE_ISSUER);
  const { submit, conflict, problem, isSaving } = useContestedSave<Fields>({
    opened,
    words: {
      postalAddress: { label: t('settings.issuer.address') },
      phone: { label: t('settings.issuer.phone') },
      registrationNumber: { label: t('settings.issuer.registration') },
    },
    write: async (mine, version) => {
      const { data } = await update({ variables: { input: { ...mine, version } } });
      return data?.updateOrganisation.refusal;
    },
    readLatest: async () => {
      const { data } = await client.query({ query: ISSUER, fetchPolicy: 'no-cache' });
      return data && standingOf(data.viewer.organisation);
    },
    onTakeTheirs: () => void client.query({ query: ISSUER, fetchPolicy: 'network-only' }),
  });
  const set = (change: Partial<Fields>) => setFields((before) => ({ ...before, ...change }));
  return (
    <Form onSubmit={() => submit(fields)} className={styles.section}>
      <h2>{t('settings.issuer')}</h2>
      <p className={styles.quiet}>{t('settings.issuer.why')}</p>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <div className={styles.grid}>
        <Textarea
          label={t('settings.issuer.address')}
          autosize
          minRows={2}
          value={fields.postalAddress}
          onChange={(event) => set({ postalAddress: event.currentTarget.value })}
        />
        <TextInput
          label={t('settings.issuer.phone')}
          inputMode="tel"
          value={fields.phone}
          onChange={(event) => set({ phone: event.currentTarget.value })}
        />
        <TextInput
          label={t('settings.issuer.registration')}
          placeholder="T1234567890123"
          value={fields.registrationNumber}
          onChange={(event) => set({ registrationNumber: event.currentTarget.value })}
        />
      </div>
      {conflict}
      <FormFoot busy={isSaving} submit={t('settings.issuer.save')} />
    </Form>
  );
}

function standingOf({ version, postalAddress, phone, registrationNumber }: Issuer): {
  version: number;
  fields: Fields;
} {
  return {
    version,
    fields: {
      postalAddress: postalAddress ?? '',
      phone: phone ?? '',
      registrationNumber: registrationNumber ?? '',
    },
  };
}
