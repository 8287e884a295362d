import { Link } from '@tanstack/react-router';
import type { UrlState } from '@tasuki/account-timeline';
import type { ReactNode } from 'react';
import styles from './charts.module.css';
import type { MarkProps } from './use-marks.ts';

/** Where a mark leads: a page of this app with what its address holds. */
export interface Target {
  to: string;
  search: UrlState;
  /** Set where it opens something further down on the same page. */
  stays?: boolean;
}

interface Props {
  keys: MarkProps;
  /** Name and value, as they are read out; a mark that bears them in writing needs none. */
  label?: string;
  target?: Target | undefined;
  onShow: () => void;
  children: ReactNode;
}

/** One mark of a picture: it says its value, and opens its records where it has some. */
export function Mark({ keys, label, target, onShow, children }: Props) {
  const shared = {
    tabIndex: keys.tabIndex,
    onKeyDown: keys.onKeyDown,
    onPointerEnter: onShow,
    onFocus: () => {
      keys.onFocus();
      onShow();
    },
    className: styles.mark,
    'aria-label': label,
  };
  return target ? (
    <Link {...shared} ref={keys.ref} to={target.to} search={target.search as never} resetScroll={!target.stays}>
      {children}
    </Link>
  ) : (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: arrow keys stop here to read it; there is nothing to press
    <g {...shared} ref={keys.ref} role="img">
      {children}
    </g>
  );
}
