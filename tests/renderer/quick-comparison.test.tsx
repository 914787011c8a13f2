import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { readSides } from '../../renderer/features/quick-comparison/read-sides';
import { openWindow } from './setup';

const compare = async (numbers: readonly [string, string, string, string]) => {
  openWindow('/quick-comparison');
  const first = await screen.findByRole('group', { name: 'First group' });
  const second = screen.getByRole('group', { name: 'Second group' });
  const boxes = [first, second].flatMap((group) => [
    within(group).getByLabelText('How many'),
    within(group).getByLabelText('Out of'),
  ]);
  for (const [index, box] of boxes.entries()) {
    const text = numbers[index] ?? '';
    if (text !== '') await userEvent.type(box, text);
  }
  await userEvent.click(screen.getByRole('button', { name: 'Compare' }));
};

describe('quick comparison', () => {
  it('gives ratio, gap, tests and shortfall of the worked example', async () => {
    await compare(['56', '70', '48', '80']);
    expect(await screen.findByText('1.33, could be 1.08 to 1.65')).toBeInstanceOf(Element);
    expect(screen.getByText('+20.0, could be +5.2 to +33.4')).toBeInstanceOf(Element);
    expect(screen.getByText('p 0.0125')).toBeInstanceOf(Element);
    expect(screen.getByText('p 0.0104')).toBeInstanceOf(Element);
    expect(screen.getByText('16 in BME')).toBeInstanceOf(Element);
  });

  it('gives no ratio for too few people', async () => {
    await compare(['3', '4', '1', '4']);
    expect(await screen.findByRole('heading', { name: 'Too few to say' })).toBeInstanceOf(Element);
    expect(screen.queryByText('Ratio')).toBeNull();
    expect(screen.getByText('p 0.4857')).toBeInstanceOf(Element);
  });

  it('names what is wrong with the numbers', async () => {
    await compare(['80', '70', '', '80']);
    expect(await screen.findByRole('link', { name: 'White: there cannot be more than 70' })).toBeInstanceOf(Element);
    expect(screen.getByRole('link', { name: 'BME: enter how many, as a whole number' })).toBeInstanceOf(Element);
  });

  it('reads copied thousands', () => {
    const read = readSides({ name: 'White', count: '1,126', of: '5 120' }, { name: '', count: '3', of: '10' });
    expect(read.sides?.[0]).toEqual({ name: 'White', count: 1126, of: 5120 });
    expect(read.sides?.[1].name).toBe('This group');
  });
});
