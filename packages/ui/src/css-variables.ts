// Custom properties in `style` are ordinary CSS, which React's types do not know.
import type {} from 'react';

declare module 'react' {
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined;
  }
}
