import type { PromptWords } from './en';

export const fr: PromptWords = {
  // Of jobs.
  'reality/last-time': 'Racontez-moi la dernière fois que vous avez dû vous en occuper, du début à la fin.',
  'reality/set-off': 'Que venait-il de se passer pour que vous vous y mettiez ?',
  'reality/show-me':
    'Montrez-moi, s’il vous plaît, comment vous avez fait, avec ce que vous aviez sous la main.',
  'reality/others-too': 'Qui d’autre autour de vous a dû faire la même chose, et comment s’y est-il pris ?',
  'reality/reason': 'Qu’est-ce qui vous a fait prendre cela en charge plutôt que de le laisser ?',
  'reality/along-the-way': 'Qu’avez-vous dû acheter, céder ou aider à concevoir en chemin ?',
  'context-and-constraints/place-and-hour':
    'En quel lieu étiez-vous la dernière fois, et que se passait-il d’autre autour de vous ?',
  'context-and-constraints/limits':
    'Quelles limites avez-vous dû respecter ce jour-là : argent, heures, règles, matériel ?',
  'context-and-constraints/calendar': 'Quels jours ou à quels moments de l’année cela s’est-il présenté ?',
  'context-and-constraints/other-setting':
    'Quel jour ou en quel lieu cela s’est-il passé autrement pour vous, et pourquoi ?',
  'context-and-constraints/elsewhere':
    'Qui s’en occupe dans une situation différente de la vôtre, et que vous en a-t-il dit ?',
  'importance-and-frequency/four-weeks':
    'Combien de fois cela s’est-il présenté ces quatre dernières semaines ?',
  'importance-and-frequency/put-aside':
    'Qu’avez-vous mis de côté la dernière fois pour pouvoir vous y consacrer ?',
  'importance-and-frequency/left-undone':
    'Pensez à une fois où cela est resté sans être fait. Qu’en a-t-il résulté ?',
  'importance-and-frequency/did-not-matter':
    'Quand cela ne vous a-t-il rien fait du tout, et que se passait-il alors ?',
  'current-behaviour/step-by-step':
    'Qu’avez-vous fait d’abord, qu’est-ce qui a suivi, et comment êtes-vous arrivé au bout ?',
  'current-behaviour/invested':
    'Qu’avez-vous déjà payé, appris ou monté vous-même pour venir à bout de cela ?',
  'current-behaviour/works-today': 'Qu’a donné votre façon actuelle de faire au cours du dernier mois ?',
  'current-behaviour/who-bought':
    'Qui a choisi et acheté ce que vous utilisez pour cela, et qu’est devenu l’ancien ?',
  'outcomes/changed': 'Qu’est-ce qui avait changé pour vous une fois que c’était fini ?',
  'outcomes/hoped-and-got': 'Qu’espériez-vous avoir à la fin, et qu’avez-vous obtenu ?',
  'outcomes/waiting': 'Qui attendait votre résultat, et que s’est-il passé quand il est arrivé en retard ?',
  'feelings-and-perception/mood':
    'Qu’aviez-vous en tête juste avant de commencer, et qu’aviez-vous une fois que c’était terminé ?',
  'feelings-and-perception/who-noticed': 'Qui a remarqué comment vous vous y êtes pris, et qu’a-t-il dit ?',
  'feelings-and-perception/cared': 'Qu’est-ce qui vous y a fait tenir davantage, ou moins, depuis un an ?',
  'stepping-stones/smaller-parts':
    'Quelles choses plus petites devaient être prêtes avant que cela soit fini ?',
  'stepping-stones/stopped':
    'À quelle étape vous êtes-vous arrêté la dernière fois, et qu’est-ce qui vous a fait repartir ?',
  'stepping-stones/larger-aim': 'De quel but plus grand cela vous a-t-il rapproché jusqu’ici ?',
  'stepping-stones/same-path': 'Qui vous a dit être en route vers la même chose, et jusqu’où est-il allé ?',
  'success/knew-it-was-done': 'À quoi avez-vous su, la dernière fois, que vous aviez fini ?',
  'success/best-time': 'Quelle fois s’est le mieux passée jusqu’ici, et à quoi l’avez-vous remarqué ?',
  'success/counted': 'Qu’avez-vous compté, chronométré ou vérifié pour voir comment cela avançait ?',

  // Of pains.
  'too-costly/took':
    'Qu’est-ce que cela vous a pris la dernière fois : des heures, de l’argent, de l’énergie ?',
  'too-costly/bills': 'Quelles factures, quels agendas ou messages montrent ce que cela vous a coûté ?',
  'too-costly/more-than-ready': 'À quel moment cela vous a-t-il pris plus que vous n’étiez prêt à donner ?',
  'feel-bad/got-to-you': 'Racontez-moi un moment où cela vous a touché. Que se passait-il ?',
  'feel-bad/rest-of-day': 'Comment s’est passé pour vous le reste de cette journée ?',
  'feel-bad/that-week':
    'Qu’est-ce qui a encore mal tourné cette semaine-là, et quelle place cela y avait-il ?',
  'underperforming/let-down':
    'Quand ce que vous utilisez pour cela vous a-t-il lâché pour la dernière fois, et comment ?',
  'underperforming/where-it-stops':
    'Montrez-moi, s’il vous plaît, l’endroit où il cesse de faire ce qu’il vous faut.',
  'underperforming/handles': 'Quelles parties votre façon actuelle règle-t-elle bien, et lesquelles non ?',
  'difficulties/stuck': 'Où êtes-vous resté bloqué la dernière fois, et qu’est-ce qui gênait ?',
  'difficulties/which-moment':
    'À quel moment cela s’est-il montré : au départ, à mi-chemin, ou une fois que c’était fini ?',
  'difficulties/no-trouble': 'Qui n’a eu aucun mal avec cela, et que fait-il autrement ?',
  'difficulties/nobody-dealt':
    'La dernière fois que personne ne s’en est occupé, que s’est-il passé ensuite ?',
  'social-consequences/who-saw': 'Qui l’a vu arriver, et comment vous a-t-il traité ensuite ?',
  'social-consequences/between-you':
    'Qu’est-ce que cela a changé entre vous et ceux avec qui vous travaillez ou vivez ?',
  'social-consequences/been-through': 'Qui parmi vos amis ou collègues a vécu la même chose ?',
  'risks/nearly': 'Racontez-moi une fois où cela a failli mal tourner. Qu’est-ce qui était en jeu ?',
  'risks/lost-so-far': 'Qu’est-ce qui, jusqu’ici, a été perdu ou abîmé à cause de cela ?',
  'risks/guard': 'Qu’avez-vous fait pour vous en protéger ?',
  'risks/came-about': 'Combien de fois ce que vous craigniez est-il arrivé, et combien de fois non ?',
  'awake-at-night/off-hours':
    'Quand cela vous a-t-il traversé l’esprit pour la dernière fois alors que vous faisiez autre chose ?',
  'awake-at-night/picturing': 'Qu’imaginiez-vous exactement quand cela vous inquiétait ?',
  'awake-at-night/let-go':
    'Quand cela a-t-il cessé de vous gêner pendant un temps, et qu’est-ce qui était différent alors ?',
  'mistakes/more-than-once': 'Quelle bévue est arrivée plus d’une fois, et comment l’avez-vous découverte ?',
  'mistakes/put-right': 'Qu’a-t-il fallu pour réparer la dernière bévue, et qui l’a fait pour vous ?',
  'mistakes/same-place': 'Qui avez-vous vu se tromper au même endroit, et qu’a-t-il fait alors ?',
  'barriers/tried-and-dropped':
    'Qu’avez-vous essayé pour cela, puis laissé tomber, et qu’est-ce qui vous a fait arrêter ?',
  'barriers/never-started':
    'Qu’avez-vous regardé sans jamais commencer à l’utiliser, et qu’est-ce qui vous a retenu ?',
  'barriers/had-to-agree': 'Qui a dû donner son accord avant que rien ne change, et que vous a-t-il dit ?',
  'workarounds/way-around': 'Qu’avez-vous fait jusqu’ici pour contourner cela ?',
  'workarounds/instead': 'Montrez-moi, s’il vous plaît, ce que vous faites à la place quand cela arrive.',
  'workarounds/held-up': 'Comment votre propre débrouille a-t-elle tenu ?',
  'workarounds/kept-going': 'Qu’a coûté votre débrouille, à mettre en place puis à faire durer ?',

  // Of gains.
  'savings/spent-elsewhere':
    'Quand y avez-vous dépensé moins que d’habitude pour la dernière fois, et qu’avez-vous fait du reste ?',
  'savings/gave-up': 'Qu’avez-vous payé ou abandonné pour y dépenser moins ?',
  'savings/where-it-went':
    'Montrez-moi, s’il vous plaît, où sont passés vos heures et votre argent la dernière fois.',
  'quality-levels/sent-back': 'Quel résultat avez-vous renvoyé ou refait, et qu’est-ce qui n’allait pas ?',
  'quality-levels/put-up-with': 'Quel est le minimum dont vous vous êtes contenté ici ?',
  'quality-levels/how-close': 'À quel point le dernier résultat était-il proche de ce que vous cherchiez ?',
  'delight/turned-out-well': 'Racontez-moi une fois où cela a bien tourné pour vous. À quoi était-ce dû ?',
  'delight/told': 'À qui l’avez-vous raconté, et qu’avait vécu cette personne elle-même ?',
  'delight/left-cold': 'Qu’est-ce que d’autres vantent ici et qui vous a laissé froid ?',
  'easier-life/day-changed':
    'Qu’est-ce qui était différent dans votre journée la dernière fois que cela s’est passé sans accroc ?',
  'easier-life/changed-habits':
    'Qu’avez-vous déjà changé dans votre façon de travailler ou de vivre à cause de cela ?',
  'easier-life/still-takes': 'Quelle partie occupe encore votre attention aujourd’hui, et combien ?',
  'social-gains/led-to': 'Qui a remarqué que cela s’était bien passé pour vous, et à quoi cela a-t-il mené ?',
  'social-gains/has-it-already': 'Qui connaissez-vous qui l’a déjà, et comment l’a-t-il obtenu ?',
  'social-gains/standing':
    'Qu’est-ce que l’avoir, ou ne pas l’avoir, a fait à votre image auprès des autres ?',
  'looking-for/searched': 'Qu’avez-vous tapé, lu ou demandé la dernière fois que vous avez cherché cela ?',
  'looking-for/decided':
    'La dernière fois que vous avez dû choisir, qu’est-ce qui a décidé, et qu’avez-vous laissé ?',
  'looking-for/turned-down': 'Qu’avez-vous vérifié d’abord, et qu’est-ce qui vous a fait refuser une offre ?',
  'looking-for/went-after':
    'De tout ce que vous vouliez le mois dernier, qu’avez-vous cherché à obtenir en premier ?',
  'dreams/since-when': 'Qu’espérez-vous atteindre ici, et depuis quand ?',
  'dreams/closer': 'Quelles étapes vers cela avez-vous déjà franchies, et qu’ont-elles demandé ?',
  'dreams/no-longer': 'Qu’avez-vous voulu ici autrefois qui ne vous importe plus, et pourquoi ?',
  'success-and-failure/two-results':
    'Montrez-moi, s’il vous plaît, un résultat que vous tenez pour bon et un autre que non.',
  'success-and-failure/sign': 'Quel chiffre ou signe surveillez-vous, et que dit-il aujourd’hui ?',
  'success-and-failure/went-without':
    'La dernière fois que vous ne l’avez pas obtenu, que s’est-il passé à cause de cela ?',
  'adoption/tipped':
    'Quand êtes-vous passé pour la dernière fois d’une façon de faire à une autre, et qu’est-ce qui a décidé ?',
  'adoption/refused': 'Que vous a-t-on proposé pour cela que vous avez refusé, et pourquoi ?',
  'adoption/had-a-say':
    'Qui d’autre a eu son mot à dire la dernière fois que vous avez adopté du neuf, et que voulait-il ?',
  'beyond-expectation/not-asked-for':
    'Que vous a-t-on donné ici que vous n’aviez pas demandé, et qu’en est-il advenu ?',
  'beyond-expectation/now-normal': 'Qu’est-ce qui était un plus au début et est devenu normal pour vous ?',
  'beyond-expectation/did-without':
    'Comment vous êtes-vous débrouillé à une époque où vous deviez vous en passer ?',

  // Of the value map.
  'relievers/day-before':
    'À quoi ressemblait la journée d’un client avant cela, et à quoi ressemblait-elle après ?',
  'relievers/saw-it-end': 'Dans quel cas avez-vous vu de vos yeux l’ennui prendre fin, et comment ?',
  'relievers/helped-whom':
    'Quels clients cela a-t-il aidés pour le même ennui, et comment les avez-vous rencontrés ?',
  'relievers/dropped': 'Quel bricolage les clients ont-ils abandonné depuis qu’ils l’ont ?',
  'relievers/still-there': 'Quels clients ont encore l’ennui, et qu’est-ce qui les distingue ?',
  'relievers/came-back': 'Qu’est-ce qui est revenu, et à quelle vitesse, quand un client a dû s’en passer ?',
  'relievers/which-pain':
    'Quelle douleur du tableau cela a-t-il soulagée, et qui vous a parlé de cette douleur ?',
  'relievers/which-part': 'Quelle partie a enlevé l’ennui : un objet, un écran, une personne, un paiement ?',
  'relievers/spared': 'Que dépensaient les clients qu’ils ne dépensent plus ?',
  'relievers/rarer':
    'Quelles bévues, inquiétudes ou barrières sont devenues plus rares depuis, et de combien ?',
  'creators/got-more': 'Quel client en a tiré plus qu’avant, et quoi exactement ?',
  'creators/moved': 'Qu’avez-vous mesuré qui a bougé pour les clients une fois qu’ils l’avaient ?',
  'creators/same-result': 'Qui d’autre a eu le même bon résultat, et qui ne l’a pas eu ?',
  'creators/paid-or-waited': 'Qu’ont payé les clients, combien ont-ils attendu ou voyagé pour l’obtenir ?',
  'creators/shrugged': 'Quels clients ont haussé les épaules, et qu’est-ce qui leur importait à la place ?',
  'creators/complained': 'Qui s’est plaint quand cela manquait ou ne marchait plus, et de quoi ?',
  'creators/which-gain': 'Quel gain du tableau cela a-t-il apporté, et quel client en a parlé le premier ?',
  'creators/compared-with': 'À quoi les clients l’ont-ils comparé, et où cela l’emportait-il ou non ?',
  'creators/not-planned': 'Qu’en ont tiré les clients que vous n’aviez pas prévu ?',
  'products/first-use': 'Quels clients l’ont eu en main jusqu’ici, et qu’ont-ils fait en premier ?',
  'products/hesitated': 'Qui avez-vous regardé s’en servir, et où cette personne a-t-elle hésité ?',
  'products/did-not-say': 'Qu’avez-vous essayé avec des clients, et qu’ont-ils fait, plutôt que dit ?',
  'products/strangers': 'Quels clients hors de votre cercle sont tombés dessus, et comment l’ont-ils pris ?',
  'products/stopped-using':
    'Qu’est-ce que les clients ont cessé d’utiliser, de payer ou de faire depuis qu’ils l’ont ?',
  'products/returned': 'Quels clients y sont revenus d’eux-mêmes, et combien de fois ?',
  'products/left-it': 'Qui l’a essayé puis laissé, et à quoi est-il revenu ?',
  'products/not-there': 'Qu’ont fait les clients un jour où cela n’était pas là ?',
  'products/named': 'Quelle tâche, douleur ou gain les clients ont-ils nommés eux-mêmes en en parlant ?',
  'products/form':
    'Que reçoivent ici les clients : un objet, quelque chose à l’écran, l’aide de quelqu’un, ou un délai de paiement ?',
  'products/to-get-it': 'Qu’ont dû retirer, ouvrir, signer ou suivre les clients pour l’obtenir ?',
  'products/afterwards': 'Qu’est-ce qui était différent ensuite pour les clients, selon leurs propres mots ?',
};
