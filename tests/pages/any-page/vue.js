import { createApp, h, reactive } from 'vue'

const EDITED = '<p>As many as 11,000 crossed the border, in words that an editor wrote.</p>'

const state = reactive({ count: '3,800', version: 0, withdrawn: false })
window.story = (next) => Object.assign(state, next)

createApp(() =>
  h('article', [
    h('h1', 'A page of Vue’s'),
    state.withdrawn
      ? null
      : h('p', { key: state.version }, [
          `The president said that ${state.count} North Korean soldiers had been `,
          h('em', 'killed'),
          ' or wounded in the region.',
        ]),
    h('p', 'Officials in two capitals believe that 10,000 to 12,000 soldiers were sent.'),
    h('div', { innerHTML: EDITED }),
  ]),
).mount('#app')
