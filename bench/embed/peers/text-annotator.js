import { quotes } from 'bench:quotes'
import { createTextAnnotator } from '@recogito/text-annotator'

// It takes offsets, and leaves it to the page to find them: here by a plain search.
const article = document.querySelector('article')
const annotator = createTextAnnotator(article, { annotatingEnabled: false })
const text = article.textContent
annotator.setAnnotations(
  quotes.map(({ exact }, index) => {
    const id = `quote-${index}`
    const start = text.indexOf(exact)
    return {
      id,
      bodies: [],
      target: { annotation: id, selector: [{ quote: exact, start, end: start + exact.length }] },
    }
  }),
)
