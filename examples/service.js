// Writes this deployment's own origin and pinned build into the tags and the examples, and copies the tag.
// A file of its own, because the page's Content Security Policy allows no inline script.

for (const place of document.querySelectorAll('.origin')) place.textContent = location.origin

// Where the pinned build cannot be asked for, the page does without it.
fetch('/embed.json')
  .then((response) => response.json())
  .then(({ src, integrity }) => {
    document.querySelector('#pinned-src').textContent = src
    document.querySelector('#pinned-integrity').textContent = integrity
    document.querySelector('#pinned').hidden = false
  })
  .catch(() => {})

const tag = document.querySelector('#tag')
const button = document.querySelector('#copy')
const status = document.querySelector('#copied')

// Without scripts the button would do nothing, so it is shown only from here.
button.hidden = false
button.addEventListener('click', async () => {
  status.textContent = (await copied(tag.textContent)) ? 'Copied.' : 'Selected: press Ctrl C or ⌘ C to copy.'
})

/** False where the clipboard is closed to the page (plain http, or refused): the tag is selected instead. */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    getSelection().selectAllChildren(tag)
    return false
  }
}
