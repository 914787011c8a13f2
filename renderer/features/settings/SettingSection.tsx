import { settingSources } from '../../../shared/reference/setting-items';
import type { ReactNode } from 'react';
import type { SettingItem } from '../../../shared/reference/setting-items';

interface Props {
  readonly title: string;
  readonly item: SettingItem;
  /** What the default is, in words. */
  readonly usual: string;
  readonly isDefault: boolean;
  readonly onReset: () => void;
  readonly children: ReactNode;
}

/** One group of settings with its default, where that comes from, and the way back to it. */
export const SettingSection = ({ title, item, usual, isDefault, onReset, children }: Props) => (
  <section className="setting-section" aria-label={title}>
    <h2>
      {title}
      {isDefault ? null : <span className="setting-mark">Not the default</span>}
    </h2>
    {children}
    <p className="quiet setting-source">
      Default: {usual}. <span>Source: {settingSources[item]}</span>{' '}
      {isDefault ? null : (
        <button type="button" className="button-quiet" onClick={onReset}>
          Back to the default<span className="nhsuk-u-visually-hidden">: {title}</span>
        </button>
      )}
    </p>
  </section>
);
