import { words } from '../../../figure/language/words.ts'

export const nouns = {
  definite: ['the'],
  indefinite: words(
    'a an one another some several many most all any two three four five other both few each every no these those this',
  ),
  possessives: words('his her its their our my your'),
  joints: words('of at for in from with on within near'),
  of: ['of'],
  and: ['and', '&', 'or'],
  stops: words(
    `that which who whom whose what when where why how while whereas although though because since if unless until whether as than but so yet nor or into onto over under between among against
    during after before without about via per amid despite except like unlike to by through throughout across along behind beyond around down up off out
    is are was were be been being has have had do does did will would shall should can could may might must not am
    it he she they we you i him them us me there here then now also just only even still too very than rather not never ever already again
    according including regarding based earlier later ago don't doesn't didn't isn't aren't wasn't weren't hasn't won't can't
    came went got made took gave left killed died rose fell began became`,
  ),
  but: words('but while whereas although though yet'),
  subordinates: words('after as because while when since although though'),
  circumstances: words(
    'on in at during after to this last earlier before following by as when while through via about with for of from late early next today yesterday here there outside inside upon',
  ),
  times: words(
    `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr aug sept oct nov dec
    today yesterday tomorrow tonight morning afternoon evening night week month year earlier later last this next late early`,
  ),
  titles: words(
    'mr mrs ms miss dr prof professor sir lord lady dame sen rep gov gen lt col maj capt sgt adm captain general colonel major admiral president minister senator governor chancellor king queen prince secretary judge justice mayor chief',
  ),
  pronouns: {
    he: ['he'],
    she: ['she'],
    it: ['it'],
    they: ['they'],
    own: ['i', 'we', 'you'],
  },
  speakers: {
    state: words(
      `ministry minister ministers government governments administration president senator governor mayor police department treasury secretary embassy authorities authority office state kremlin congress parliament senate
      prosecutor prosecutors court council city county bureau census commission agency cabinet regulator service guard firefighters premier chancellor coastguard statistics`,
    ),
    military: words(
      'army military navy force forces general commander commanders staff troops rebels militia brigade soldiers pentagon nato',
    ),
    intelligence: words('intelligence spy'),
    igo: [
      'un',
      'unhcr',
      'unicef',
      'ocha',
      'who',
      'imf',
      'oecd',
      'eu',
      'eurostat',
      'unesco',
      'wfp',
      'iom',
      'iaea',
      'nations',
      'union',
      'organization',
      'organisation',
      'opec',
    ],
    ngo: words(
      'charity charities group groups ngo foundation amnesty watch observatory cross crescent association coalition federation society party movement organizers organisers activists unicef naacp council alliance',
    ),
    media: words(
      'newspaper paper magazine broadcaster times post journal news agency bbc cnn reuters ap afp dpa bloomberg guardian nbc abc cbs fox npr politico axios tass interfax ukrinform xinhua telegraph observer tribune herald radio television channel website outlet outlets media press',
    ),
    academic: words(
      'university institute institution college researchers researcher scientists scientist economists economist academics academic professor school scholars scholar center centre lab laboratory academy historian demographers epidemiologists',
    ),
    person: words(
      'spokesman spokeswoman spokesperson director chairman chairwoman head leader analyst lawyer lawyers attorney attorneys doctor doctors official officials witness witnesses resident residents expert experts adviser aide ambassador owner manager survivor survivors relatives candidate nominee',
    ),
    body: words(
      'company firm bank fund committee campaign survey exporters lenders hospital hospitals airline operator club church board panel team bank insurer retailer manufacturer maker',
    ),
  },
  spokespeople: words(
    'spokesman spokeswoman spokesperson spokespeople spokesmen director chief head chairman chairwoman president secretary minister officer analyst economist professor researcher captain coordinator representative commissioner',
  ),
  unnamed: words(
    `official officials source sources witness witnesses resident residents expert experts analyst analysts economists researchers scientists lawmakers critics supporters activists many some others
    doctors lawyers attorneys relatives survivors diplomats diplomat observers aides aide advisers insiders scholars academics historians locals medics rescuers`,
  ),
  surveys: words('poll survey study report census analysis review'),
  documents: words(
    `report reports study studies survey surveys poll polls analysis data figures statistics estimate estimates document documents review paper slide video videos article statement database census release records filing filings ad
    advertisement website letter memo story spot numbers research results audit account accounts bulletin projections forecast forecasts`,
  ),
}
