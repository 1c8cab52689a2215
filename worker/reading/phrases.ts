/** How pages in the five languages head what stands beside a story. */

/** A whole heading over readers' comments, often with their number. */
export function headsComments(heading: string): boolean {
  return heading.length <= LONGEST_HEADING && COMMENTS.test(heading.trim())
}

/** A whole heading over ways to other stories, or over a sign-up. */
export function headsLinks(heading: string): boolean {
  return heading.length <= LONGEST_HEADING && LINKS.test(heading.trim())
}

/** The beginning of a line with a link that leads to another story ("Read more: ..."), or asks readers to follow the site. */
export function leadsElsewhere(line: string): boolean {
  const start = line.slice(0, LONGEST_HEADING)
  return LEAD.test(start) || APPEAL.test(start)
}

/** All that a link at the end of a teaser says. */
export function invitesToRead(label: string): boolean {
  return label.length <= LONGEST_HEADING && INVITATION.test(label.trim())
}

/** A line that only counts what readers did with the page, or what it takes to read it: no figure of the story. */
export function countsReaders(line: string): boolean {
  return line.length <= LONGEST_HEADING && COUNTER.test(line.trim())
}

/** What a reader can do with a comment, and with nothing else. */
export function answersComment(label: string): boolean {
  return label.length <= LONGEST_HEADING && ANSWER.test(label.trim())
}

const LONGEST_HEADING = 80

const COUNT = String.raw`[([]?\s*\d[\d.,\s\u00a0]*\s*[)\]]?`
const COMMENT_WORDS = String.raw`(?:(?:(?:reader|user|your|all|top|latest)s?['’]?\s+)?comments?|readers['’]? (?:letters|responses|views)|(?:leser)?kommentare?|leser(?:meinungen|briefe|zuschriften)|(?:les |vos )?commentaires?|(?:les )?réactions des lecteurs|(?:los )?comentarios?|opiniones de (?:los )?lectores|(?:всі |усі )?(?:коментар(?:і|ів|ь)|відгуки читачів))`
/** Sections of stories are headed so too, but not with a number. */
const COUNTED_WORDS =
  '(?:replies|responses?|discussions?|reactions?|thoughts?|antworten|diskussionen|meinungen|réactions?|réponses?|respuestas?|opiniones|відповід(?:і|ей)|відгук(?:и|ів))'
const COMMENTS = new RegExp(
  String.raw`^(?:(?:${COUNT}\s*)?${COMMENT_WORDS}(?:\s+(?:on|to|zu|zum|sur|en|до)\b.*|\s*[-–:]?\s*${COUNT})?\s*:?|${COUNT}\s*${COUNTED_WORDS}.*|${COUNTED_WORDS}\s*${COUNT}|(?:leave a (?:comment|reply)|add (?:a |a new |new |your )?comment|join the (?:conversation|discussion)|what (?:our )?readers (?:say|think)|have your say|schreiben sie einen kommentar|diskutieren sie mit|laisser un commentaire|réagir|deja (?:un comentario|una respuesta)|únete a la conversación|залишити коментар|читачі (?:пишуть|коментують))(?!\p{L}).*)$`,
  'iu',
)

const LINK_WORDS = String.raw`(?:related(?:\s+(?:articles?|stor(?:y|ies)|posts?|links?|content|news|coverage|topics?|reading))?|read (?:more|also|next|on|this next)|further reading|see also|also read|more (?:on|from|in|about|like|stories|news|articles|coverage|headlines|top stories|to read)|you (?:may|might) (?:also )?(?:like|be interested|have missed)|(?:don['’]t|do not) miss|recommended|(?:most|top) (?:read|popular|viewed|stories|shared)|popular|trending|latest|up next|next up|what to read next|elsewhere|in other news|editors['’]?s? picks?|from (?:our|the) (?:partners|archives?|web)|sponsored|promoted|in case you missed|sign up|subscribe|get (?:our|the) (?:\w+ )?newsletter|newsletter|mehr zum thema|zum thema|mehr (?:dazu|aus|von|über|zu|lesen)|weiterlesen|lesen sie (?:auch|mehr|weiter)|auch interessant|das könnte (?:sie|dich)|passend dazu|weitere (?:artikel|meldungen|themen|nachrichten|texte|beiträge)|verwandte (?:artikel|themen)|ähnliche (?:artikel|beiträge)|meistgelesen|aktuelle (?:meldungen|nachrichten)|empfohlen|empfehlungen|à lire(?: aussi| également)?|lire (?:aussi|plus|la suite)|à voir aussi|voir aussi|sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|connexes?|associés?|recommandés?)|les plus (?:lus|consultés)|plus d['’](?:articles|infos)|dans la même rubrique|notre sélection|recommandés?|inscrivez-vous|abonnez-vous|(?:lea|lee|leer|vea|ver) (?:también|más)|también (?:puede|te puede|en)|te puede interesar|(?:noticias|artículos|temas|contenidos?) (?:relacionad[oa]s?|similares)|relacionad[oa]s?|más (?:noticias|sobre|en|información|leíd[oa]s?|vist[oa]s?)|lo más (?:leído|visto)|las más leídas|le recomendamos|suscríbase|читайте (?:також|ще|далі|більше)|дивіться також|(?:більше|інші) (?:новин(?:и)?|по темі|за темою|статт(?:і|ей))|(?:матеріали )?(?:за|по) темою|схожі (?:новини|статті|матеріали)|пов['’ʼ]язані (?:новини|статті|матеріали)|популярн[еі]|останні новини|найпопулярніш[еі]|рекомендуємо|вас може зацікавити|підпишіться)`
const LINKS = new RegExp(String.raw`^(?:[^\p{L}]*)${LINK_WORDS}(?:$|[^\p{L}])`, 'iu')
const LEAD = new RegExp(String.raw`^[^\p{L}]*${LINK_WORDS}\s*[:：|>»→–—-]`, 'iu')
const APPEAL =
  /^[^\p{L}]*(?:follow (?:us|me|our)|sign up|subscribe|join (?:us|our)|download (?:the|our)|folgen sie|folge uns|abonnieren sie|jetzt (?:abonnieren|anmelden)|suivez|abonnez|inscrivez|síguenos|síganos|suscr[ií]b|únete|підпи(?:шіться|суйте?сь|суйся)|долучайте?сь|стежте за нами)(?!\p{L})/iu
const INVITATION =
  /^[^\p{L}]*(?:(?:read|learn|see|show|find out) more|read (?:on|the (?:full )?(?:story|article))|continue reading|keep reading|full story|more|mehr(?: (?:lesen|erfahren|dazu))?|weiter(?:lesen)?|zum artikel|artikel lesen|lire (?:la suite|plus|l['’]article)|en savoir plus|(?:leer|ver|saber) más|seguir leyendo|continuar leyendo|читати (?:далі|більше|повністю)|докладніше|детальніше)[^\p{L}]*$/iu

const COUNTER =
  /^[^\p{L}\d]*(?:\d[\d.,\s\u00a0]*\s?(?:k|m|tsd\.?|тис\.?)?\+?\s*(?:comments?|replies|shares?|views?|likes?|reads|reactions?|votes?|upvotes?|retweets|followers|subscribers|mins?(?:utes?)?(?: |-)?(?:to )?read|(?:min(?:utes?)?|minuten?) (?:de lecture|lesezeit|lektüre)|min(?:utos?)? de lectura|kommentare?|aufrufe|mal geteilt|commentaires?|partages|vues|comentarios?|compartidos|lecturas|visitas|коментар(?:і|ів)?|переглядів|хв(?:илин\w*)? (?:на )?читання)|(?:lesezeit|lesedauer|reading time|temps de lecture|tiempo de lectura|час читання)\s*:?\s*(?:ca\.? ?)?\d+.{0,12})[^\p{L}\d]*$/iu

const ANSWER =
  /^(?:[↩↪➦]\s*)?(?:reply|replies|reply to\b.*|antworten|auf .{1,40} antworten|répondre|responder|відповісти|report (?:this )?(?:comment|abuse)|kommentar melden|signaler|flag (?:as|comment).*)(?:\s*\(?\d*\)?)?$/iu
