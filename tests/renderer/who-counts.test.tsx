import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createMockBridge } from './mock-bridge';
import { openWindow } from './setup';

describe('who counts in the workforce', () => {
  it('shows each kind with its reason, the fixed rules, and saves what is ticked', async () => {
    const bridge = openWindow('/settings', createMockBridge());
    const bank = await screen.findByRole('checkbox', { name: 'Count bank assignments' });
    expect(bank instanceof HTMLInputElement && bank.checked).toBe(false);
    expect(screen.getByText(/They are employed by the agency/)).toBeInstanceOf(Element);
    expect(screen.getByText('One person counts once.')).toBeInstanceOf(Element);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Count honorary assignments' }));
    await userEvent.click(bank);
    await userEvent.type(screen.getByLabelText('Your role'), 'EDI lead');
    await userEvent.click(screen.getByRole('button', { name: 'Save settings' }));
    expect(bridge.calls.find(({ channel }) => channel === 'settings.set')?.request).toMatchObject({
      countedAssignments: ['bank', 'honorary'],
    });
  });
});
