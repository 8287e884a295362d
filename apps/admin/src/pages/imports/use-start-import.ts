import { gql, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { describeError, describeRefusal } from '@tasuki/apollo';
import { useLocale } from '@tasuki/i18n';
import { useState } from 'react';
import type {
  ImportSettings,
  StartImportMutation,
  StartImportMutationVariables,
} from '../../__generated__/operations.ts';
import { paths } from '../../paths.ts';

const START_IMPORT: TypedDocumentNode<StartImportMutation, StartImportMutationVariables> = gql`
  mutation StartImport($input: StartImportInput!) {
    startImport(input: $input) {
      importRun {
        id
        state
        cancelRequestedAt
      }
      refusal {
        code
        message
        details
      }
    }
  }
`;

/** Begins an import, or goes on with one, and opens its run; what is asked of it tells an open page that it runs again. */
export function useStartImport() {
  const navigate = useNavigate();
  const { locale } = useLocale();
  const [begin, { loading: isStarting }] = useMutation(START_IMPORT);
  const [problem, setProblem] = useState<string>();
  const start = async (settings: ImportSettings, isDryRun: boolean) => {
    setProblem(undefined);
    try {
      const { data } = await begin({ variables: { input: { settings, isDryRun } } });
      const { importRun, refusal } = data?.startImport ?? {};
      if (refusal) setProblem(describeRefusal(refusal, locale));
      else if (importRun) await navigate({ to: paths.importRun(importRun.id) });
    } catch (error) {
      setProblem(describeError(error, locale).sentence);
    }
  };
  return { start, problem, isStarting };
}
