import { words } from '../../../figure/language/words.ts'

export const nouns = {
  definite: words('el la los las al'),
  indefinite: words('un una unos unas varios varias algunos algunas dos'),
  possessives: words('su sus nuestro nuestra'),
  joints: words('de del en para con a'),
  of: words('de del'),
  and: ['y', 'e', '&', 'o'],
  stops: words(
    `que quien donde cuando como porque si pero sino aunque mientras pues ni o por sin sobre tras ante bajo contra desde entre hasta hacia según es son fue fueron era eran será ha han había está están
    no más menos muy ya se lo le les unos unas casi cerca este esta ese esa`,
  ),
  but: words('pero mientras aunque sino'),
  subordinates: words('después porque tras cuando'),
  circumstances: words('en a durante tras ante por el este desde'),
  times: words(
    `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hoy ayer mañana tarde noche`,
  ),
  titles: words('sr sra dr dra presidente presidenta ministro ministra general coronel gobernador gobernadora'),
  pronouns: { he: ['él'], she: ['ella'], it: [], they: ['ellos', 'ellas'], own: words('yo nosotros usted') },
  speakers: {
    state: words(
      'ministerio ministro ministra gobierno policía fiscalía ayuntamiento alcaldía autoridades presidencia senado congreso comisión agencia delegación banco tribunal oficina bomberos secretaría ine guardia protección',
    ),
    military: words('ejército armada militares otan'),
    intelligence: ['inteligencia'],
    igo: words('onu oms unicef acnur ue eurostat ocde fmi mundial naciones cepal ops'),
    ngo: words(
      'ong asociación asociaciones amnistía cruz sindicato sindicatos organizadores fundación observatorio organización',
    ),
    media: words('diario periódico reuters efe afp ap país mundo agencia cadena prensa bbc cnn radio medios'),
    academic: words('instituto universidad investigadores científicos economistas centro'),
    person: words(
      'portavoz vocero vocera responsable director directora jefe jefa testigos expertos experto vecinos funcionarios',
    ),
    body: words('empresa compañía grupo hospital operador'),
  },
  spokespeople: words('portavoz vocero vocera director directora jefe jefa presidente presidenta responsable'),
  unnamed: words(
    'funcionarios testigos expertos vecinos fuentes fuente investigadores analistas observadores medios científicos',
  ),
  surveys: words('encuesta sondeo estudio informe'),
  documents: words(
    'informe informes estudio estudios encuesta sondeo balance cifras datos estadísticas comunicado censo',
  ),
}
