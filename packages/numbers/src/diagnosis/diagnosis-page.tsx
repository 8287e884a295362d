import { NumbersFrame } from '../view/numbers-frame.tsx';
import { AgreementPanel } from './agreement-panel.tsx';
import styles from './diagnosis.module.css';
import { FindingsPanel } from './findings-panel.tsx';

/** Where two departments drift apart: findings over pairs of KPIs, and how far both mean the same. */
export function DiagnosisPage() {
  return (
    <NumbersFrame hasPeriod={false}>
      <div className={styles.stack}>
        <FindingsPanel />
        <AgreementPanel />
      </div>
    </NumbersFrame>
  );
}
