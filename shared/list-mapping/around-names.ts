/** A team, group or segment by that word: "Team A", "Gruppe 2", "Équipe n°1". It names a canvas wherever it stands. */
export const TEAM =
  /^(?:team|group|segment|persona|squad|equipo|grupo|segmento|equipe|équipe|equipa|groupe|gruppo|squadra|gruppe|groep|lag|grupp|zespół|takım)(?:[\s#.-]*\d+|\s+\S.*)$/iu;

/** Between a column's name and whose it is, behind the name: "of", "de los", "des". */
export const LINKS =
  /^(?:(?:of|for|from|by)(?: the)?|de(?: la| los| las)?|del|des|du|das|dos|da|do|dell[ae]|degli|dei|di|der|von|vom|für|van(?: de| het)?|voor(?: de| het)?|pour(?: les)?|para(?: los| las| os| as)?|per(?: gli| i)?)\s+|^(?:de l|d|dell)['’]/iu;

/** Words before a name that change nothing of what it names, in normalised form. `sure`: nor of how sure that is. */
export const FILLERS: readonly { readonly pattern: RegExp; readonly sure: boolean }[] = [
  {
    sure: true,
    pattern:
      /^(?:(?:our|my|the|their|your|los|las|el|la|nuestros|nuestras|mis|sus|les|le|nos|mes|leurs|ses|die|der|das|unsere|meine|ihre|os|as|nossos|nossas|seus|suas|i|gli|nostri|nostre|suoi|de|het|onze|hun|all|list of|lista de|liste des|liste der|lijst van)(?: |$))+$/,
  },
  {
    sure: false,
    pattern:
      /^(?:(?:the|our|top|main|key|core|biggest|major|most|important|critical|common|other|more|new|possible|potential|expected|desired|required|current|\d+|principales|principaux|principais|principali|wichtigste|wichtigsten|grosste|grossten|belangrijkste|otros|autres|andere|outros|altri|altre|los|les|die|os|as|i|gli|de)(?: |$))+$/,
  },
];

/** Says what stands beside it, or how far it is, and names no canvas; in normalised form. */
export const LABEL = new RegExp(
  `^(?:${[
    '(?:the )?(?:customer |client |user )?(?:segment|profile|team|canvas|side)',
    '(?:the )?(?:value )?(?:proposition|map|prop|proposition canvas|proposition design|canvas|side)',
    'vpc|vpd|vp|cp|vm',
    'perfil(?: del? cliente| do cliente)?|segmento(?: del? clientes?| de clientes)?|cliente',
    '(?:mapa|propuesta|proposta|lienzo)(?: de(?:l)? valor)?|proposta di valore|mappa del valore',
    'profil(?: du| de)?(?: client)?|segment(?: de)? client(?:s|ele)?|carte(?: de(?: la)? valeur)?|proposition de valeur',
    'kundenprofil|kundensegment|zielgruppe|wertangebot|wertversprechen|nutzenversprechen|value map|werteprofil',
    'profilo(?: del)?(?: cliente)?|segmento di clientela',
    'klantprofiel|klantsegment|doelgroep|waardepropositie|waardekaart|waardeaanbod',
    '(?:functional|social|emotional|personal|supporting)(?: jobs)?|to be done',
    'obstacles|risks|(?:undesired |bad )?outcomes|problems|(?:required|expected|desired|unexpected)(?: gains)?',
    'funcional(?:es)?|social(?:es)?|emocional(?:es)?|funcionais|sociais|emocionais',
    'fonctionnel(?:le)?s?|sociaux|sociales?|emotionnel(?:le)?s?|emotionnels',
    'funktionale?|soziale?|emotionale?|funzionali|sociali|emotivi|emozionali|functioneel|sociaal|emotioneel',
    '(?:in)?validated|to validate|draft|hypothes[ei]s|assumptions|wip(?: limit)? \\d+|max \\d+|\\d+ cards?|top \\d+',
  ].join('|')})$`,
);
