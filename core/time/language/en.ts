import type { TimeLanguage } from './language.ts'

export const en: TimeLanguage = {
  weekdays: ['Sundays?', 'Mondays?', 'Tuesdays?', 'Wednesdays?', 'Thursdays?', 'Fridays?', 'Saturdays?'],
  months: [
    'January|Jan',
    'February|Feb',
    'March',
    'April|Apr',
    'May',
    'June',
    'July',
    'August|Aug',
    'September|Sept?',
    'October|Oct',
    'November|Nov',
    'December|Dec',
  ],
  ofYear: '(?:of )?',
  thisWeek: 'this week',
  lastWeek: '(?:the )?(?:last|previous) week',
  pastWeek: '(?:(?:over|in|during|within|for) )?the (?:last|past) (?:week|seven days|7 days)|(?:the )?past week',
  thisMonth: '(?:earlier )?this month',
  lastMonth: '(?:the )?(?:last|past|previous) month',
  thisYear: '(?:earlier )?this year',
  lastYear: '(?:the )?(?:last|past|previous) year',
  yesterday: 'yesterday',
  today: 'today',
  since: 'since(?: the (?:beginning|start) of)?',
  asOf: 'as (?:of|at)|by|until|till|up to|through',
  within:
    '(?:in|for|over|during) the (?:(?<day>24 hours|day)|(?<week>week|seven days|7 days)|(?<month>month)|(?<year>year)) (?:to|ending(?: on)?|ended(?: on)?|up to|until|through)',
  next: 'next|coming',
  elsewhere: 'earlier(?! this)|before|later|after|prior',
  beforeMonth:
    'in|since|by|of|until|till|during|through|last|this|early|mid|late|mid-|between|from|to|and|for|to early|in early|in late|in mid',
}
