import { h } from 'preact'
import { KeyName } from '../keys/key-bar.tsx'
import { keys } from '../keys/keys.ts'
import { words } from './words.ts'

/** Lists the keys of the screen that is open. */
export function Help() {
  return (
    <dialog id="keys" class="sheet" aria-labelledby="keys-title">
      <h2 id="keys-title">{words.keys}</h2>
      <dl class="key-list">
        {keys.value.map(({ key, does }) => (
          <div>
            <dt>
              <KeyName name={key} />
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{words.close}</button>
      </form>
    </dialog>
  )
}

export function openHelp(): void {
  const dialog = document.getElementById('keys')
  if (dialog instanceof HTMLDialogElement) dialog.showModal()
}
