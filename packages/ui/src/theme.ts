import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';
import type { Department } from '@tasuki/i18n';

interface Accent {
  light: string;
  lightTint: string;
  dark: string;
}

// The same hexes as tokens.css: Mantine computes contrast from hexes and cannot read variables.
const ACCENTS: Record<Department, Accent> = {
  MARKETING: { light: '#77307c', lightTint: '#f8ecf9', dark: '#dc9be2' },
  INSIDE_SALES: { light: '#3447c8', lightTint: '#ebeefc', dark: '#9aa8ff' },
  FIELD_SALES: { light: '#a04a0c', lightTint: '#fcf0e6', dark: '#ffb27a' },
  CUSTOMER_SUCCESS: { light: '#0f5c4a', lightTint: '#e4f4ef', dark: '#6bd3b8' },
  ADMIN: { light: '#5a6270', lightTint: '#eef0f3', dark: '#b3bfce' },
};

const LIGHT_SHADE = 6;
const DARK_SHADE = 4;

/** The Mantine theme of one app: its department's colour is the accent. */
export function createAppTheme(department: Department) {
  return createTheme({
    colors: { accent: accentTuple(ACCENTS[department]) },
    primaryColor: 'accent',
    primaryShade: { light: LIGHT_SHADE, dark: DARK_SHADE },
    variantColorResolver: onAccent,
    fontFamily: 'var(--font)',
    headings: { fontFamily: 'var(--font)' },
    fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
    defaultRadius: '8px',
    focusRing: 'auto',
    respectReducedMotion: true,
    cursorType: 'pointer',
  });
}

// Mantine's own autoContrast knows the light shade alone, which would put white on the pale accent of the dark scheme.
const onAccent: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  return input.variant === 'filled' ? { ...colors, color: 'var(--on-accent)' } : colors;
};

/** Mantine's surfaces and texts read our tokens, so that light and dark have one source. */
export const tokenVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--canvas)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-dimmed': 'var(--text-2)',
    '--mantine-color-placeholder': 'var(--text-3)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-color': 'var(--text)',
    '--mantine-color-default-hover': 'var(--surface-hover)',
    '--mantine-color-default-border': 'var(--control-border)',
    '--mantine-color-error': 'var(--bad)',
    '--mantine-primary-color-filled': 'var(--accent)',
    '--mantine-primary-color-light': 'var(--accent-tint)',
    '--mantine-primary-color-light-color': 'var(--accent)',
  };
  return { variables: {}, light: shared, dark: shared };
};

function accentTuple({ light, lightTint, dark }: Accent): MantineColorsTuple {
  return [
    lightTint,
    mix(lightTint, dark, 0.3),
    mix(lightTint, dark, 0.6),
    mix(lightTint, dark, 0.8),
    dark,
    mix(dark, light, 0.5),
    light,
    mix(light, '#000000', 0.12),
    mix(light, '#000000', 0.24),
    mix(light, '#000000', 0.36),
  ];
}

function mix(from: string, to: string, share: number): string {
  const channel = (hex: string, index: number) => Number.parseInt(hex.slice(1 + index * 2, 3 + index * 2), 16);
  const mixed = [0, 1, 2].map((index) => {
    const value = Math.round(channel(from, index) * (1 - share) + channel(to, index) * share);
    return value.toString(16).padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}
