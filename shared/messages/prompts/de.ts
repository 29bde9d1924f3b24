import type { PromptWords } from './en';

export const de: PromptWords = {
  // Of jobs.
  'reality/last-time': 'Erzählen Sie mir vom letzten Mal, als Sie damit zu tun hatten, von Anfang bis Ende.',
  'reality/set-off': 'Was war gerade geschehen, dass Sie damit anfingen?',
  'reality/show-me': 'Bitte zeigen Sie mir, wie Sie vorgingen, mit dem, was Sie vor sich hatten.',
  'reality/others-too': 'Wer in Ihrer Umgebung musste dasselbe tun, und wie ging er vor?',
  'reality/reason': 'Was brachte Sie dazu, es selbst zu übernehmen, statt es zu lassen?',
  'reality/along-the-way': 'Was mussten Sie unterwegs kaufen, weitergeben oder mitgestalten?',
  'context-and-constraints/place-and-hour':
    'An welchem Ort waren Sie beim letzten Mal, und was war sonst um Sie herum los?',
  'context-and-constraints/limits':
    'Welche Grenzen hatten Sie an dem Tag einzuhalten: Geld, Stunden, Regeln, Ausrüstung?',
  'context-and-constraints/calendar': 'An welchen Tagen oder zu welchen Zeiten im Jahr kam das vor?',
  'context-and-constraints/other-setting':
    'An welchem Tag oder an welchem Ort lief es bei Ihnen anders, und warum?',
  'context-and-constraints/elsewhere':
    'Wer hat in einer anderen Lage als Ihrer damit zu tun, und was hat er Ihnen davon erzählt?',
  'importance-and-frequency/four-weeks': 'Wie oft kam das in den letzten vier Wochen vor?',
  'importance-and-frequency/put-aside': 'Was haben Sie beim letzten Mal dafür liegen lassen?',
  'importance-and-frequency/left-undone': 'Denken Sie an ein Mal, als es ungetan blieb. Was folgte daraus?',
  'importance-and-frequency/did-not-matter': 'Wann war es Ihnen ganz gleich, und was war damals los?',
  'current-behaviour/step-by-step': 'Was taten Sie zuerst, was kam dann, und wie kamen Sie ans Ende?',
  'current-behaviour/invested':
    'Was haben Sie schon bezahlt, gelernt oder selbst gebaut, um damit fertig zu werden?',
  'current-behaviour/works-today': 'Wie hat sich Ihre jetzige Art, es zu tun, im letzten Monat bewährt?',
  'current-behaviour/who-bought':
    'Wer hat ausgesucht und gekauft, was Sie dafür nutzen, und was wurde aus dem Alten?',
  'outcomes/changed': 'Was war für Sie anders, als es fertig war?',
  'outcomes/hoped-and-got': 'Was hofften Sie am Ende zu haben, und was bekamen Sie?',
  'outcomes/waiting': 'Wer wartete auf Ihr Ergebnis, und was geschah, als es zu spät kam?',
  'feelings-and-perception/mood':
    'Was ging Ihnen kurz vor dem Anfang durch den Kopf, und was, als es vorbei war?',
  'feelings-and-perception/who-noticed': 'Wer bemerkte, wie Sie damit umgingen, und was sagte er?',
  'feelings-and-perception/cared':
    'Was hat dazu geführt, dass es Ihnen im letzten Jahr mehr bedeutet, oder weniger?',
  'stepping-stones/smaller-parts': 'Welche kleineren Dinge mussten bereit sein, bevor es fertig war?',
  'stepping-stones/stopped':
    'Bei welchem Schritt hörten Sie beim letzten Mal auf, und was brachte Sie wieder in Gang?',
  'stepping-stones/larger-aim': 'Welchem größeren Ziel hat Sie das bisher nähergebracht?',
  'stepping-stones/same-path':
    'Wer hat Ihnen erzählt, dass er auf dem Weg zum Gleichen ist, und wie weit kam er?',
  'success/knew-it-was-done': 'Woran merkten Sie beim letzten Mal, dass Sie fertig waren?',
  'success/best-time': 'Welches Mal ging bisher am besten, und woran merkten Sie das?',
  'success/counted': 'Was haben Sie gezählt, gestoppt oder geprüft, um zu sehen, wie es lief?',

  // Of pains.
  'too-costly/took': 'Was hat es Sie beim letzten Mal gekostet: Stunden, Geld, Kraft?',
  'too-costly/bills': 'Welche Rechnungen, Kalender oder Nachrichten zeigen, was es Sie gekostet hat?',
  'too-costly/more-than-ready': 'An welchem Punkt verlangte es mehr, als Sie zu geben bereit waren?',
  'feel-bad/got-to-you': 'Erzählen Sie mir von einem Moment, in dem es Ihnen naheging. Was war los?',
  'feel-bad/rest-of-day': 'Wie war der Rest des Tages für Sie?',
  'feel-bad/that-week': 'Was ging in der Woche sonst schief, und wo stand das dabei?',
  'underperforming/let-down':
    'Wann hat das, was Sie dafür nutzen, Sie zuletzt im Stich gelassen, und inwiefern?',
  'underperforming/where-it-stops':
    'Bitte zeigen Sie mir die Stelle, an der es nicht mehr tut, was Sie brauchen.',
  'underperforming/handles': 'Welche Teile bewältigt Ihre jetzige Art gut, und welche nicht?',
  'difficulties/stuck': 'Wo blieben Sie beim letzten Mal stecken, und was stand im Weg?',
  'difficulties/which-moment':
    'An welchem Punkt zeigte es sich: zu Beginn, auf halbem Weg oder als es vorbei war?',
  'difficulties/no-trouble': 'Wer hatte damit keine Mühe, und was macht er anders?',
  'difficulties/nobody-dealt': 'Als sich zuletzt niemand darum kümmerte, was geschah dann?',
  'social-consequences/who-saw': 'Wer sah es geschehen, und wie ging er danach mit Ihnen um?',
  'social-consequences/between-you':
    'Was hat es zwischen Ihnen und den Menschen verändert, mit denen Sie arbeiten oder leben?',
  'social-consequences/been-through': 'Wer unter Ihren Freunden oder Kollegen hat dasselbe durchgemacht?',
  'risks/nearly': 'Erzählen Sie mir von einem Mal, als es fast schiefging. Was stand auf dem Spiel?',
  'risks/lost-so-far': 'Was ging dadurch bisher verloren oder kaputt?',
  'risks/guard': 'Was haben Sie getan, um sich davor zu schützen?',
  'risks/came-about': 'Wie oft ist eingetreten, was Sie befürchtet haben, und wie oft nicht?',
  'awake-at-night/off-hours':
    'Wann kam Ihnen das zuletzt in den Sinn, während Sie mit etwas anderem beschäftigt waren?',
  'awake-at-night/picturing': 'Was genau haben Sie sich vorgestellt, als Sie sich darum sorgten?',
  'awake-at-night/let-go': 'Wann hat es Sie eine Weile nicht mehr gestört, und was war da anders?',
  'mistakes/more-than-once': 'Welcher Fehler geschah mehr als einmal, und wie fanden Sie es heraus?',
  'mistakes/put-right': 'Was brauchte es, um den letzten Fehler zu beheben, und wer tat das für Sie?',
  'mistakes/same-place':
    'Wem haben Sie an derselben Stelle einen Fehler unterlaufen sehen, und was tat er dann?',
  'barriers/tried-and-dropped':
    'Was haben Sie dafür versucht und dann fallen lassen, und was brachte Sie zum Aufhören?',
  'barriers/never-started': 'Was haben Sie sich angesehen und doch nie benutzt, und was hielt Sie zurück?',
  'barriers/had-to-agree': 'Wer musste zustimmen, bevor sich etwas änderte, und was sagte er Ihnen?',
  'workarounds/way-around': 'Was haben Sie bisher getan, um das zu umgehen?',
  'workarounds/instead': 'Bitte zeigen Sie mir, was Sie stattdessen tun, wenn es geschieht.',
  'workarounds/held-up': 'Wie hat sich Ihr eigener Behelf gehalten?',
  'workarounds/kept-going': 'Was hat es gekostet, Ihren Behelf einzurichten und am Laufen zu halten?',

  // Of gains.
  'savings/spent-elsewhere':
    'Wann haben Sie zuletzt weniger als sonst dafür ausgegeben, und was taten Sie mit dem Rest?',
  'savings/gave-up': 'Was haben Sie bezahlt oder aufgegeben, um dafür weniger auszugeben?',
  'savings/where-it-went':
    'Bitte zeigen Sie mir, wofür beim letzten Mal Ihre Stunden und Ihr Geld draufgingen.',
  'quality-levels/sent-back':
    'Welches Ergebnis haben Sie zurückgeschickt oder neu gemacht, und was stimmte daran nicht?',
  'quality-levels/put-up-with': 'Womit haben Sie sich hier im mindesten Fall abgefunden?',
  'quality-levels/how-close': 'Wie nah kam das letzte Ergebnis an das, was Sie wollten?',
  'delight/turned-out-well': 'Erzählen Sie mir von einem Mal, als es für Sie gut ausging. Woran lag das?',
  'delight/told': 'Wem haben Sie davon erzählt, und was hatte er selbst erlebt?',
  'delight/left-cold': 'Was loben andere hier, das Sie kaltgelassen hat?',
  'easier-life/day-changed': 'Was war an Ihrem Tag anders, als es zuletzt glattging?',
  'easier-life/changed-habits':
    'Was haben Sie deswegen an Ihrer Art zu arbeiten oder zu leben schon geändert?',
  'easier-life/still-takes':
    'Welcher Teil nimmt heute noch Ihre Aufmerksamkeit in Anspruch, und wie viel davon?',
  'social-gains/led-to': 'Wer bemerkte, dass es bei Ihnen gut lief, und wozu führte das?',
  'social-gains/has-it-already': 'Wen kennen Sie, der das schon hat, und wie kam er dazu?',
  'social-gains/standing':
    'Was hat es mit Ihrem Ansehen bei anderen gemacht, es zu haben oder nicht zu haben?',
  'looking-for/searched': 'Was haben Sie eingetippt, gelesen oder gefragt, als Sie zuletzt danach suchten?',
  'looking-for/decided': 'Als Sie zuletzt wählen mussten, was gab den Ausschlag, und was ließen Sie fahren?',
  'looking-for/turned-down': 'Was haben Sie zuerst geprüft, und was ließ Sie ein Angebot ablehnen?',
  'looking-for/went-after': 'Von allem, was Sie im letzten Monat wollten, worum bemühten Sie sich zuerst?',
  'dreams/since-when': 'Was hoffen Sie hier zu erreichen, und seit wann?',
  'dreams/closer': 'Welche Schritte dahin liegen schon hinter Ihnen, und was haben sie gekostet?',
  'dreams/no-longer': 'Was wollten Sie hier einmal, das Ihnen heute gleich ist, und warum?',
  'success-and-failure/two-results':
    'Bitte zeigen Sie mir ein Ergebnis, das für Sie gut ist, und eines, das es nicht ist.',
  'success-and-failure/sign': 'Welche Zahl oder welches Zeichen behalten Sie im Auge, und was sagt es heute?',
  'success-and-failure/went-without': 'Als Sie es zuletzt nicht bekamen, was geschah deswegen?',
  'adoption/tipped':
    'Wann sind Sie dabei zuletzt von einer Art zur anderen gewechselt, und was gab den Ausschlag?',
  'adoption/refused': 'Was wurde Ihnen dafür angeboten, das Sie ablehnten, und warum?',
  'adoption/had-a-say': 'Wer redete mit, als Sie zuletzt etwas Neues anfingen, und was wollte er?',
  'beyond-expectation/not-asked-for':
    'Was haben Sie hier bekommen, ohne darum gebeten zu haben, und was wurde daraus?',
  'beyond-expectation/now-normal': 'Was war anfangs eine Zugabe und ist für Sie seither normal?',
  'beyond-expectation/did-without': 'Wie kamen Sie in einer Zeit zurecht, in der Sie ohne auskommen mussten?',

  // Of the value map.
  'relievers/day-before': 'Wie sah der Tag eines Kunden vorher aus, und wie sah er danach aus?',
  'relievers/saw-it-end': 'In welchem Fall sahen Sie mit eigenen Augen, wie der Ärger endete, und wie?',
  'relievers/helped-whom':
    'Welchen Kunden hat es beim gleichen Ärger geholfen, und wie haben Sie sie kennengelernt?',
  'relievers/dropped': 'Welchen Behelf haben Kunden aufgegeben, seit sie es haben?',
  'relievers/still-there': 'Welche Kunden haben den Ärger noch, und was unterscheidet sie?',
  'relievers/came-back': 'Was kam wieder, und wie schnell, als ein Kunde ohne auskommen musste?',
  'relievers/which-pain':
    'Welches Problem auf dem Board hat es gelindert, und wer erzählte Ihnen von diesem Problem?',
  'relievers/which-part':
    'Welcher Teil nahm den Ärger weg: ein Ding, ein Bildschirm, ein Mensch, eine Zahlung?',
  'relievers/spared': 'Wofür gaben Kunden früher Zeit oder Geld aus und heute nicht mehr?',
  'relievers/rarer': 'Welche Fehler, Sorgen oder Hürden sind seither seltener geworden, und um wie viel?',
  'creators/got-more': 'Welcher Kunde hat mehr davon gehabt als vorher, und was genau?',
  'creators/moved': 'Was haben Sie gemessen, das sich für Kunden bewegte, als sie es hatten?',
  'creators/same-result': 'Wer hatte noch dasselbe gute Ergebnis, und wer nicht?',
  'creators/paid-or-waited':
    'Was haben Kunden bezahlt, wie lange gewartet, wie weit gereist, um es zu bekommen?',
  'creators/shrugged': 'Welche Kunden zuckten mit den Schultern, und worauf kam es ihnen stattdessen an?',
  'creators/complained': 'Wer beschwerte sich, als es fehlte oder kaputt war, und worüber?',
  'creators/which-gain':
    'Welchen Gewinn auf dem Board hat es gebracht, und welcher Kunde sprach zuerst davon?',
  'creators/compared-with': 'Womit haben Kunden es verglichen, und wo war es voraus oder hinterher?',
  'creators/not-planned': 'Was hatten Kunden davon, das Sie nicht geplant hatten?',
  'products/first-use': 'Welche Kunden hatten es bisher in der Hand, und was taten sie zuerst?',
  'products/hesitated': 'Wem haben Sie beim Benutzen zugesehen, und wo zögerte er?',
  'products/did-not-say': 'Was haben Sie mit Kunden ausprobiert, und was taten sie, statt nur zu reden?',
  'products/strangers':
    'Welche Kunden außerhalb Ihres Kreises sind darauf gestoßen, und wie nahmen sie es auf?',
  'products/stopped-using': 'Was nutzen, bezahlen oder tun Kunden nicht mehr, seit sie es haben?',
  'products/returned': 'Welche Kunden kamen von selbst darauf zurück, und wie oft?',
  'products/left-it': 'Wer hat es probiert und gelassen, und wozu kehrte er zurück?',
  'products/not-there': 'Was taten Kunden an einem Tag, an dem es nicht da war?',
  'products/named':
    'Welche Aufgabe, welches Problem, welchen Gewinn nannten Kunden selbst, als sie davon sprachen?',
  'products/form':
    'Was bekommen Kunden hier: einen Gegenstand, etwas auf einem Bildschirm, die Hilfe von Menschen oder Zahlungsbedingungen?',
  'products/to-get-it':
    'Was mussten Kunden abholen, öffnen, unterschreiben oder besuchen, um es zu bekommen?',
  'products/afterwards': 'Was war danach für Kunden anders, in ihren eigenen Worten?',
};
