import { settingItems, settingTitles } from '../../../shared/reference/setting-items';
import { sectionId } from './SettingSection';

const places = [
  ...settingItems.map((item) => ({ id: sectionId(item), title: settingTitles[item] })),
  { id: sectionId('save'), title: 'Save' },
  { id: sectionId('record'), title: 'Record of changes' },
];

/** The page is long: each group is one step away. The part after # is the page one is on, so these are buttons and no links. */
export const OnThisPage = () => (
  <nav aria-label="On this page" className="on-this-page">
    <ul className="plain-list">
      {places.map(({ id, title }) => (
        <li key={id}>
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              document.getElementById(id)?.focus();
            }}
          >
            {title}
          </button>
        </li>
      ))}
    </ul>
  </nav>
);
