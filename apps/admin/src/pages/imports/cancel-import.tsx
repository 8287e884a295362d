import { gql, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useTexts } from '@tasuki/i18n';
import { Button } from '@tasuki/ui';
import type { CancelImportMutation, CancelImportMutationVariables } from '../../__generated__/operations.ts';
import { useSave } from '../../use-save.ts';
import { importTexts } from './import-texts.ts';

const CANCEL_IMPORT: TypedDocumentNode<CancelImportMutation, CancelImportMutationVariables> = gql`
  mutation CancelImport($input: CancelImportInput!) {
    cancelImport(input: $input) {
      importRun {
        id
        cancelRequestedAt
      }
      refusal {
        code
        message
      }
    }
  }
`;

/** Asks the run to stop after the rows in hand. What it has recorded stands, and can be undone. */
export function CancelImport({
  run,
  onDone,
}: {
  run: { id: string; cancelRequestedAt?: string | null };
  onDone: () => void;
}) {
  const t = useTexts(importTexts);
  const [cancel] = useMutation(CANCEL_IMPORT);
  const { save, isSaving } = useSave(onDone);
  const isAsked = Boolean(run.cancelRequestedAt);
  const ask = () =>
    save(
      async () => {
        const { data } = await cancel({ variables: { input: { importRunId: run.id } } });
        return data?.cancelImport.refusal;
      },
      () => ({ message: t('import.cancelling') }),
    );
  return (
    <div>
      <Button variant="default" loading={isSaving} disabled={isAsked} onClick={() => void ask()}>
        {t(isAsked ? 'import.cancelling' : 'import.cancel')}
      </Button>
    </div>
  );
}
