import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { navigation } from './navigation';

/** Down the left side; on a narrow or magnified window a menu button at the top. */
export const Navigation = () => {
  const [isOpen, setIsOpen] = useState(false);
  const [location] = useLocation();
  return (
    <nav className={`app-nav${isOpen ? ' is-open' : ''}`} aria-label="Main">
      <p className="app-name">Race Equality Workbench</p>
      <button
        type="button"
        className="menu-button"
        aria-expanded={isOpen}
        aria-controls="main-navigation"
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        Menu
      </button>
      <ul id="main-navigation">
        {navigation.map((item) => (
          <li key={item.path}>
            <Link
              href={item.path}
              {...(item.covers.test(location) ? { 'aria-current': 'page' } : {})}
              onClick={() => {
                setIsOpen(false);
              }}
            >
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
      <p className="app-promise">Works offline. Nothing leaves this laptop.</p>
    </nav>
  );
};
