import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { describeError } from '@tasuki/apollo';
import type { Refusal } from '@tasuki/domain/decision';
import { engagementBands, fitBands, type ScoreTerms } from '@tasuki/domain/scores/score-terms';
import { useLocale, useTexts } from '@tasuki/i18n';
import { ErrorPanel } from '@tasuki/ui';
import { useEffect, useState } from 'react';
import type { ScorePreviewQuery } from '../../__generated__/operations.ts';
import { SCORE_PREVIEW } from './score-queries.ts';
import styles from './scores.module.css';
import { scoresTexts } from './scores-texts.ts';

const QUIET_MS = 500;

interface ModelPreviewProps {
  terms: ScoreTerms;
  wrong: Refusal | null;
  scoreModelId: string | null;
}

type Preview = ScorePreviewQuery['scorePreview'];

/** Where the draft would put the open leads, asked once the editor has been quiet for a moment. */
export function ModelPreview({ terms, wrong, scoreModelId }: ModelPreviewProps) {
  const t = useTexts(scoresTexts);
  const { locale } = useLocale();
  const asked = useQuiet(terms);
  const { data, previousData, error, refetch } = useQuery(SCORE_PREVIEW, {
    variables: { terms: asked, scoreModelId },
    skip: wrong !== null,
    fetchPolicy: 'network-only',
  });
  const preview = (data ?? previousData)?.scorePreview;
  return (
    <aside className={styles.preview} aria-label={t('models.preview')}>
      <h2>{t('models.preview')}</h2>
      {wrong ? <p role="status">{wrong.message}</p> : null}
      {error && !preview ? (
        <ErrorPanel title={t('models.preview.failed')} {...describeError(error, locale)} onRetry={() => refetch()} />
      ) : null}
      {preview ? <Found preview={preview} /> : wrong || error ? null : <p role="status">{t('models.preview.wait')}</p>}
    </aside>
  );
}

function Found({ preview }: { preview: Preview }) {
  const t = useTexts(scoresTexts);
  const { open, judged, moved, samples } = preview;
  const word = (standing: string | null) => (standing === 'disqualified' ? t('models.out') : standing);
  return (
    <>
      <p role="status">{t('models.preview.count', { open, judged, moved })}</p>
      <Grid preview={preview} />
      <h3>{t('models.preview.samples')}</h3>
      <ul className={styles.samples}>
        {samples.map(({ leadId, accountId, accountName, now, draft }) => (
          <li key={leadId}>
            <Link to={'/accounts/$accountId' as never} params={{ accountId } as never}>
              {accountName}
            </Link>
            <span data-moved={(now !== null && now !== draft) || undefined}>
              {now === null || now === draft ? word(draft) : `${word(now)} → ${word(draft)}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The grid as a table: fit down, engagement across, in each cell how many now and how many then. */
function Grid({ preview: { cells } }: { preview: Preview }) {
  const t = useTexts(scoresTexts);
  const text = (standing: string) => {
    const cell = cells.find((one) => one.standing === standing);
    return cell ? (cell.now === cell.draft ? String(cell.draft) : `${cell.now} → ${cell.draft}`) : '0';
  };
  return (
    <table className={styles.cells}>
      <caption>{t('models.preview.grid')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('models.preview.cell')}</th>
          {engagementBands.map((band) => (
            <th key={band} scope="col">
              {band}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fitBands.map((fit) => (
          <tr key={fit}>
            <th scope="row">{fit}</th>
            {engagementBands.map((band) => (
              <td key={band}>{text(`${fit}${band}`)}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('models.out')}</th>
          <td colSpan={3}>{text('disqualified')}</td>
        </tr>
      </tbody>
    </table>
  );
}

function useQuiet<Value>(value: Value): Value {
  const [quiet, setQuiet] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return quiet;
}
