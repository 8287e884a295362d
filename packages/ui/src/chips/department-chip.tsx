import { type Department, useFormats } from '@tasuki/i18n';
import { DepartmentIcon } from '../department-look.tsx';
import styles from './chips.module.css';

/** A department as icon, colour and word. `children` replaces the word: "担当中: CS". */
export function DepartmentChip({ department, children }: { department: Department; children?: string }) {
  const formats = useFormats();
  return (
    <span className={`${styles.chip} ${styles.accent}`} data-department={department}>
      <DepartmentIcon department={department} size={13} />
      {children ?? formats.departmentShort(department)}
    </span>
  );
}
