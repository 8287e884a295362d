import { IconBriefcase, IconHeartHandshake, IconPhone, IconSettings, IconSpeakerphone } from '@tabler/icons-react';
import type { Department } from '@tasuki/i18n';
import type { ComponentType } from 'react';

interface IconProps {
  size?: number;
  stroke?: number;
  'aria-hidden'?: boolean;
}

interface DepartmentLook {
  /** The token of the colour in tokens.css: `var(--is)`, `var(--is-tint)`. */
  token: string;
  icon: ComponentType<IconProps>;
}

/** How a department looks everywhere: never colour alone, so the icon travels with it. */
export const DEPARTMENT_LOOKS: Record<Department, DepartmentLook> = {
  MARKETING: { token: 'mkt', icon: IconSpeakerphone },
  INSIDE_SALES: { token: 'is', icon: IconPhone },
  FIELD_SALES: { token: 'fs', icon: IconBriefcase },
  CUSTOMER_SUCCESS: { token: 'cs', icon: IconHeartHandshake },
  ADMIN: { token: 'adm', icon: IconSettings },
};

/** The department's colour as a CSS value, for ribbons and bars. */
export function departmentColor(department: Department): string {
  return `var(--${DEPARTMENT_LOOKS[department].token})`;
}

/** The department's pale ground as a CSS value. */
export function departmentTint(department: Department): string {
  return `var(--${DEPARTMENT_LOOKS[department].token}-tint)`;
}

/** The department's icon, hidden from screen readers: the word beside it is what they read. */
export function DepartmentIcon({ department, size = 16 }: { department: Department; size?: number }) {
  const { icon: Icon } = DEPARTMENT_LOOKS[department];
  return <Icon size={size} stroke={1.75} aria-hidden />;
}
