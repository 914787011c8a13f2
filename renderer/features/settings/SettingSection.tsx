import { settingSources, settingTitles } from '../../../shared/reference/setting-items';
import type { ReactNode } from 'react';
import type { SettingItem } from '../../../shared/reference/setting-items';

interface Props {
  readonly item: SettingItem;
  /** What the default is, in words. */
  readonly usual: string;
  readonly isDefault: boolean;
  readonly onReset: () => void;
  readonly children: ReactNode;
}

/** Where the list at the head of the page leads. */
export const sectionId = (item: SettingItem | 'save' | 'record'): string => `setting-${item}`;

/** One group of settings with its default, where that comes from, and the way back to it. */
export const SettingSection = ({ item, usual, isDefault, onReset, children }: Props) => (
  <section className="setting-section" aria-labelledby={sectionId(item)}>
    <h2 id={sectionId(item)} tabIndex={-1}>
      {settingTitles[item]}
      {isDefault ? null : <span className="setting-mark">Not the default</span>}
    </h2>
    {children}
    <p className="quiet setting-source">
      Default: {usual}. <span>Source: {settingSources[item]}</span>{' '}
      {isDefault ? null : (
        <button type="button" className="button-quiet" onClick={onReset}>
          Back to the default<span className="nhsuk-u-visually-hidden">: {settingTitles[item]}</span>
        </button>
      )}
    </p>
  </section>
);
