import { words } from '../../../figure/language/words.ts'

export const verbs = {
  say: [
    ...words(
      `dijo dijeron dice dicen informó informaron informa informan afirmó afirmaron afirma afirman aseguró aseguraron asegura aseguran indicó indicaron indica indican señaló señalaron señala señalan
      anunció anunciaron anuncia declaró declararon declara estima estimó estiman estimaron calcula calculó calculan confirmó confirmaron confirma explicó explicaron explica advirtió advirtieron advierte
      añadió añadieron añade agregó agregaron agrega sostuvo sostiene sostienen reportó reportaron reporta reportan escribió prevé prevén manifestó precisó reveló denunció admitió reconoció comunicó`,
    ),
    ...'ha informado|han informado|ha dicho|han dicho|ha anunciado|han anunciado|ha asegurado|han asegurado|ha confirmado|han confirmado|ha indicado|ha señalado|ha declarado|ha explicado'.split(
      '|',
    ),
  ],
  put: [
    ...words(
      'cifra cifró cifran cifraron contabiliza contabilizó contabilizan contabilizaron registra registró registran registraron cuenta contó',
    ),
    ...'habla de|hablan de|habló de|hablaron de|elevó a|eleva a|situó en|sitúa en'.split('|'),
  ],
  find: words('muestra mostró muestran mostraron cree creen considera consideran espera esperan revela concluyó'),
  adding: words('añadiendo señalando indicando afirmando'),
  auxiliaries: words('ha han había habían es son fue fueron'),
  negations: words('no nunca si de para sin'),
  adverbs: words('también además ya aún todavía sin embargo'),
  adverbEndings: ['mente'],
  that: ['que'],
  relatives: words('quien quienes cual'),
  according: ['según', 'de acuerdo con', 'de acuerdo a', 'a juicio de', 'en palabras de'],
  citing: ['citando a', 'que cita a', 'citando'],
  statements: words(
    'estimación estimaciones previsión previsiones balance informe cifras datos estudio encuesta recuento censo',
  ),
  from: words('de del por'),
}
