/** Words of time and order, which leave a clause's subject to the sentence before: "four years later it was 6.5 billion". Folded; `*` stands for any ending. */
export const timeWords = `year* month* week* day* decade* later earlier early late ago beginning start end first second third then still now already next last previous* recent* today time* once originally initially finally
  january february march april may june july august september october november december spring summer autumn fall winter monday tuesday wednesday thursday friday saturday sunday two three four five six seven eight nine ten just even only slightly worse better sharply strongly slower faster less more much small smaller bigger larger steep modest total figure number estimate* sum bill
  jahr* monat* woche* tag* spater fruher fruh* spat* anfang* beginn* ende zuletzt ursprunglich zunachst dann schon inzwischen mittlerweile heute jetzt vergangen* letzt* nachst* januar februar marz mai juni juli oktober dezember sommer herbst fruhjahr zwei drei vier funf sechs sieben acht neun zehn sogar erst leicht etwas deutlich stark kraftig weniger summe zahl rechnung schatzung*
  an ans annee* mois semaine* jour* tard debut fin depart desormais aujourd'hui dernier* derniere* prochain* janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre puis ensuite deja trois quatre cinq six sept huit neuf dix legerement fortement moins chiffre* estimation* montant
  ano anos mes meses semana* dia dias despues tarde antes principio inicio final hoy ahora ultim* proxim* enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre luego tres cuatro cinco seis siete ocho nueve diez ligeramente fuertemente menos cifra* estimacion* ayer
  рок* рік роки років місяц* тижн* день дні днів пізніше раніше спочатку початк* наприкінці кінц* тепер зараз сьогодні вже минул* останн* наступн* січн* лют* березн* квітн* травн* червн* липн* серпн* вересн* жовтн* листопад* грудн* дещо різко менше йшлося сума цифр* оцінк* два три чотири`

/** Another time than the story's. Folded phrases. */
export const earlier = `year before|year earlier|years before|years earlier|years ago|previous year|last year|week before|week earlier|previous week|month before|month earlier|previous month|day before|day earlier|last time|previous record
  |im vorjahr|vorwoche|vormonat|vortag|jahr zuvor|jahre zuvor|jahren zuvor|jahr davor|woche zuvor|woche davor|monat zuvor|tag zuvor|letztes jahr|letzten jahr|vergangenen jahr|vergangenes jahr|voriges jahr|vor einem jahr|vor zwei jahren|vor drei jahren|vor vier jahren|vor funf jahren|vor zehn jahren|letztes mal
  |an dernier|annee derniere|annee precedente|un an plus tot|an avant|ans plus tot|il y a un an|il y a deux ans|il y a trois ans|il y a cinq ans|il y a dix ans|semaine precedente|mois precedent|la veille|derniere fois
  |ano pasado|ano anterior|un ano antes|anos antes|hace un ano|hace dos anos|hace tres anos|hace cinco anos|hace diez anos|semana anterior|mes anterior|vispera|ultima vez
  |минулого року|торік|роком раніше|рік тому|роки тому|років тому|попереднього року|попереднього тижня|тижнем раніше|попереднього місяця|напередодні|минулого разу`

/** What an amount or a count is of each time, behind it. Folded phrases. */
export const perTime = `a year|a month|a week|a day|an hour|a night|per year|per month|per week|per day|per hour|per annum|per head|per capita|per person|per household|per place|per tonne|each year|each month|each day|every year|every month|every week|every day|every night|annually|yearly|monthly|weekly|daily|apiece|a head|a place|a piece|a person|each
  |im jahr|im monat|pro jahr|pro monat|pro woche|pro tag|pro stunde|pro kopf|pro person|pro haushalt|je einwohner|je haushalt|je tonne|jahrlich|monatlich|taglich|am tag|pro platz|pro tonne|pro kilometer|pro quadratmeter
  |par an|par mois|par semaine|par jour|par heure|par personne|par habitant|par tete|par foyer|par tonne|par annee|chaque annee|chaque jour|chaque mois|l an|chacun|chacune
  |al ano|al mes|al dia|a la semana|por ano|por mes|por dia|por hora|por persona|por habitante|por hogar|por tonelada|por cabeza|anual|anuales|mensuales|diarios|diarias|cada ano|cada dia|cada mes|cada uno|cada una
  |на рік|на місяць|на тиждень|на день|на добу|на годину|на особу|на людину|на душу|за рік|за добу|за день|щороку|щомісяця|щодня|щотижня|щорічно|кожен|кожна`

/** Before a year from which something is counted to this day. Folded. */
export const since = `since from starting began begun beginning started founded until till between
  seit ab von begann begonnen bis zwischen
  depuis des commence debut entre jusqu
  desde comenzo empezo inicio entre hasta
  з із від починаючи почала* почався розпочала* між до`
