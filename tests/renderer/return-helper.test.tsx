import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openWindow } from './setup';

describe('the return helper', () => {
  it('shows each row with what the return has, and copies a column', async () => {
    const bridge = openWindow('/data/return');
    const row = await screen.findByRole('row', { name: /Number of shortlisted applicants/ });
    expect(row.textContent).toContain('1,241');
    expect(row.textContent).toContain('BME 1,240');
    await userEvent.click(screen.getByRole('button', { name: 'Copy the column White' }));
    expect(bridge.calls).toContainEqual({ channel: 'copy.returnColumn', request: { year: 2025, group: 'white' } });
  });
});
