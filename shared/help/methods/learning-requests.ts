import type { MethodPage } from '../article';
import { invented } from '../example';
import { noCause } from './common-words';
import { sidesExample } from './sides-example';

export const learningRequests: MethodPage = {
  id: 'learning-requests',
  answers:
    'Who asks for study leave, CPD funding and apprenticeships, and are requests of BME staff approved as often as those of White staff?',
  working: [
    'Approval = approved ÷ (approved + refused). Requests that wait or were withdrawn are no refusals and are in neither number.',
    'The gap is BME − White, in percentage points, with Newcombe’s interval.',
    'Step by step: approved of asked, funded of approved, attended of approved, and attended of asked. Each has the ratio White ÷ BME.',
    'Pounds a head = money given ÷ people who were given some. Days = the middle and the middle half of the days from asking to the decision; none of fewer than ten.',
    'Requests are counted, not people. Where the list has no ethnic group, it is found in staff in post of the same year.',
  ],
  example: sidesExample({
    isHigherWorse: false,
    white: { count: 168, of: 200 },
    bme: { count: 63, of: 90 },
    happened: 'decided requests were approved',
    from: invented,
  }),
  reading: [
    'Read “asked” first. If few ask, equal approval is no proof of equal access.',
    'Reasons for refusal are sorted into kinds. A reason that meets one group more often is something a panel can change.',
  ],
  direction: 'A negative gap is worse for BME staff; so is a ratio above 1.00.',
  notSaid: [
    noCause,
    'Requests that were never written down, because a manager said no at the door.',
    'What a request was worth: an hour and a degree count as one request each.',
  ],
  source: 'The trust’s own lists of requests, one row a request.',
  related: ['indicator-4', 'intervals', 'disclosure', 'findings'],
  alsoKnownAs: 'study leave CPD funding apprenticeship refusal approval declined pounds days decision',
};
