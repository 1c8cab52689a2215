import { createElement, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'

/** `story()` takes the page over, as a framework does when its data has come; `story({ count })` renders it again. */
window.story = (next) => {
  if (render) render((now) => ({ ...now, ...next }))
  else hydrateRoot(document.querySelector('#__next'), createElement(Story))
}

let render

function Story() {
  const [{ count, version, withdrawn }, set] = useState({ count: '3,800', version: 0 })
  render = set
  return createElement(
    'article',
    null,
    createElement('h1', null, 'A page of React’s'),
    !withdrawn &&
      createElement(
        'p',
        { key: version },
        'The president said that ',
        count,
        ' North Korean soldiers had been ',
        createElement('em', null, 'killed'),
        ' or wounded in the region.',
      ),
    createElement('p', null, 'Officials in two capitals believe that 10,000 to 12,000 soldiers were sent.'),
    createElement('div', { dangerouslySetInnerHTML: { __html: EDITED } }),
  )
}

const EDITED = '<p>As many as 11,000 crossed the border, in words that an editor wrote.</p>'
