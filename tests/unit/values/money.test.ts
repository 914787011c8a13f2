import { describe, expect, it } from 'vitest';
import { readMoney } from '../../../shared/dataset/values/requests/read-money';

describe('an amount of money', () => {
  it.each([
    [1250, 1250],
    ['£1,250.00', 1250],
    ['GBP 1250', 1250],
    ['£ 500', 500],
    ['1 250', 1250],
    ['12 500.50', 12_500.5],
    ['nil', 0],
    ['No charge', 0],
  ])('%s is %d pounds', (raw, pounds) => {
    expect(readMoney(raw)).toEqual({ kind: 'pounds', pounds });
  });

  it.each(['£100-£200', '100-200', '100 - 200', '1-2', '£500 (200)', '£1,250 - £1,500', '50 60', '1250 500'])(
    '%s is two numbers, and never one made of both',
    (raw) => {
      expect(readMoney(raw)).toEqual({ kind: 'words' });
    },
  );

  it.each(['n/a', 'N/A', 'Not applicable', 'NA', '-', ''])('“%s” says nothing, and is no zero', (raw) => {
    expect(readMoney(raw)).toEqual({ kind: 'blank' });
  });

  it.each(['(50.00)', '-50', '£-50', '- £50', '50-', '−50', '(£1,250)'])('%s is below zero', (raw) => {
    expect(readMoney(raw)).toEqual({ kind: 'negative' });
  });

  it('asks about other ways to write a number', () => {
    expect(readMoney('1.250,00')).toEqual({ kind: 'unclear', candidates: [1250] });
    expect(readMoney('£1.250')).toEqual({ kind: 'unclear', candidates: [1250] });
  });
});
