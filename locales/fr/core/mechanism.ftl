### Pourquoi un mélange fait du mal : ce qui se passe, quoi surveiller, quoi faire avant et après la prise.

mechanism-breathing-depression =
    .what = Ensemble, ils ralentissent la respiration. En dormant, ta respiration peut s’arrêter.
    .watch = Surveille : respirations lentes, lèvres, gencives ou ongles bleus, gris ou pâles, quelqu’un d’impossible à réveiller. Happer l’air ou ronfler, ce n’est pas respirer.
    .do_not_taken = Renonce à l’un des deux, ne reste pas seul(e), garde de la naloxone tout près. Prescrit ou pris tous les jours : n’arrête pas d’un coup, demande à un centre de soins.
    .do_taken = Restez ensemble, ne prenez rien de plus, ne laissez personne dormir sans surveillance. Impossible à réveiller, respirations lentes ou air happé : ouvre l’Aide, appelle les secours.

mechanism-aspiration =
    .what = Quelqu’un qui dort ou ne sent plus rien peut vomir et s’étouffer.
    .watch = Surveille : haut-le-cœur, gargouillis, toux en dormant, quelqu’un trop engourdi pour se retourner.
    .do_not_taken = Renonce à l’un des deux. Ne reste pas seul(e), et pas à plat sur le dos.
    .do_taken = Si la personne somnole mais respire normalement : sur le côté, reste avec elle. Gargouillis, air happé ou impossible à réveiller : ouvre l’Aide, appelle les secours.

mechanism-sedation =
    .what = Ensemble, ils rendent somnolent et lent, et ça s’additionne. Tu peux tomber, avoir un accident ou perdre connaissance.
    .watch = Surveille : parole pâteuse, démarche qui titube, quelqu’un qui pique du nez ou est difficile à réveiller.
    .do_not_taken = Renonce à l’un des deux ; ne conduis pas, ni voiture ni vélo, ne nage pas. Prescrit : ne l’arrête pas, ne saute pas de prise, renonce à ce qui ne l’est pas.
    .do_taken = Assieds-toi, restez ensemble, ne prenez rien de plus. Difficile à garder en éveil, impossible à réveiller, respirations lentes ou air happé : ouvre l’Aide, appelle les secours.

mechanism-masking =
    .what = Le stimulant cache combien tu as pris de l’autre. Souvent il retombe en premier, et alors la respiration peut s’arrêter.
    .watch = Surveille surtout quand le stimulant retombe : quelqu’un qui pique du nez, respirations lentes, air happé, lèvres bleues, grises ou pâles.
    .do_not_taken = Renonce à l’un des deux. Te sentir en éveil ne veut pas dire que tu peux en prendre plus.
    .do_taken = Ne prenez rien de plus, restez ensemble longtemps après que le stimulant est retombé. Impossible à réveiller, respirations lentes ou air happé : ouvre l’Aide, appelle les secours.

mechanism-blunting =
    .what = L’un atténue l’autre : ça paraît faible, mais ton corps reçoit quand même tout. Il est facile d’en prendre trop.
    .watch = Remarque l’envie d’en prendre plus. Surveille : chaleur, cœur qui s’emballe, confusion, somnolence soudaine.
    .do_not_taken = N’en prends pas plus parce que ça paraît faible. N’arrête pas et ne saute pas un médicament prescrit pour sentir l’effet.
    .do_taken = N’en prends pas plus, même si ça paraît faible ; restez ensemble. Très chaud, confusion ou impossible à réveiller : ouvre l’Aide, appelle les secours.

mechanism-heart-strain =
    .what = Ensemble, ils pèsent sur le cœur et la tension. Une crise cardiaque, un AVC ou un mauvais rythme du cœur peut suivre.
    .watch = Surveille : douleur à la poitrine, cœur rapide ou irrégulier, gros mal de tête, évanouissement, bras faible ou visage affaissé.
    .do_not_taken = Renonce à l’un des deux, surtout avec un problème de cœur ou de tension élevée. Prescrit : ne l’arrête pas, ne saute pas de prise, renonce à ce qui ne l’est pas.
    .do_taken = Assieds-toi, repose-toi, ne prends rien de plus. Douleur à la poitrine, évanouissement, gros mal de tête ou bras faible : ouvre l’Aide, appelle les secours ; aspirine seulement si l’opérateur le dit.

mechanism-cocaethylene =
    .what = Avec les deux, ton corps fabrique du cocaéthylène : plus dur pour le cœur, plus longtemps. La cocaïne cache aussi à quel point tu as bu.
    .watch = Surveille : douleur à la poitrine, cœur rapide ou irrégulier, ivresse qui frappe quand la cocaïne retombe.
    .do_not_taken = Renonce à l’un des deux. Se sentir sobre ne mesure rien : ne bois pas plus pour autant, ne conduis pas.
    .do_taken = Assieds-toi, restez ensemble, ne reprends ni l’un ni l’autre. Douleur à la poitrine, évanouissement ou impossible à réveiller : ouvre l’Aide, appelle les secours ; aspirine seulement si l’opérateur le dit.

mechanism-overheating =
    .what = Ensemble, ils surchauffent le corps, plus vite en dansant, au soleil ou dans la foule. Ça peut tuer.
    .watch = Surveille : peau très chaude, confusion, muscles raides. Mal de tête, vomissements ou somnolence après beaucoup d’eau : rien à boire, appelle les secours.
    .do_not_taken = Renonce à l’un des deux. Repose-toi souvent au frais ; bois par petites gorgées quand tu as soif, jamais beaucoup d’un coup.
    .do_taken = Repose-toi au frais, ne prends rien de plus. Très chaud, confusion ou raideur : ouvre l’Aide, appelle les secours ; mouille la peau et évente, rien à boire sauf si la personne est tout à fait éveillée.

mechanism-serotonin-toxicity =
    .what = Ensemble, ils font monter la sérotonine. Trop de sérotonine fait sursauter et raidir les muscles, surchauffe le corps, et peut tuer.
    .watch = Surveille : jambes qui sursautent ou se raidissent, tremblements, sueurs, cœur qui s’emballe, chaleur, agitation, confusion.
    .do_not_taken = Renonce à ce qui n’est pas prescrit. Prescrit : ne l’arrête pas, ne saute pas de prise, demande en pharmacie.
    .do_taken = Ne prends rien de plus. Très chaud, confusion, raideur ou sursauts : ouvre l’Aide, appelle les secours ; mouille la peau et évente, rien à boire sauf si la personne est tout à fait éveillée.

mechanism-blood-pressure-crisis =
    .what = Un IMAO enlève le frein de l’autre. La tension peut monter en flèche : AVC, saignement dans la tête.
    .watch = Surveille : mal de tête soudain qui cogne, nuque raide, sueurs, cœur qui cogne, douleur à la poitrine, vue trouble.
    .do_not_taken = Renonce à l’un des deux ; les IMAO agissent encore longtemps après la dernière prise. Prescrit : ne l’arrête pas, ne saute pas de prise, demande en pharmacie.
    .do_taken = Assieds-toi, ne prends rien de plus, pas les comprimés de quelqu’un d’autre. Gros mal de tête soudain, douleur à la poitrine, très chaud ou convulsions : ouvre l’Aide, appelle les secours, dis IMAO.

mechanism-maoi-prolongs =
    .what = L’IMAO empêche l’autre d’être éliminé. L’autre devient bien plus fort et dure bien plus longtemps.
    .watch = Surveille : effet qui monte sans cesse, mal de tête qui cogne, chaleur, vomissements, confusion.
    .do_not_taken = Renonce à l’un des deux : la quantité que tu connais n’est pas un repère ici. Prescrit : ne l’arrête pas, ne saute pas de prise, demande en pharmacie.
    .do_taken = Restez ensemble, ne prenez rien de plus. Très chaud, raideur, confusion, gros mal de tête ou respirations lentes : ouvre l’Aide, appelle les secours.

mechanism-amt-maoi =
    .what = L’aMT stimule, fait monter la sérotonine et bloque la MAO, qui devrait l’éliminer. Presque tout ce qu’on prend avec frappe plus fort ; certains mélanges peuvent tuer.
    .watch = Surveille : sursauts, muscles raides, chaleur, mal de tête qui cogne, cœur qui s’emballe. Ça commence tard et dure longtemps.
    .do_not_taken = Ne prends rien d’autre avec l’aMT. Prescrit : ne l’arrête pas, ne saute pas de prise, renonce à l’aMT.
    .do_taken = Restez ensemble, ne prenez rien de plus. Très chaud, confusion, raideur ou gros mal de tête : ouvre l’Aide, appelle les secours, dis aMT.

mechanism-seizures =
    .what = Ensemble, ils peuvent déclencher des convulsions, même chez quelqu’un qui n’en a jamais eu.
    .watch = Surveille : petites secousses, regard fixe, confusion soudaine, puis chute et tremblements.
    .do_not_taken = Renonce à l’un des deux, surtout si tu as déjà fait une crise. Prescrit : ne l’arrête pas, ne saute pas de prise, ça aussi peut provoquer une crise ; demande en pharmacie.
    .do_taken = Convulsions : ouvre l’Aide, appelle les secours. Écarte les objets durs, du mou sous la tête, rien dans la bouche, ne tiens pas la personne ; après, vérifie la respiration.

mechanism-psychedelic-intensity =
    .what = Ensemble, ils deviennent plus forts, plus longs et plus déroutants que prévu.
    .watch = Surveille : peur, ne plus savoir où l’on est, partir vers une route, l’eau ou le vide.
    .do_not_taken = Renonce à l’un des deux. Aie quelqu’un de sobre avec toi, dans un lieu calme.
    .do_taken = Restez ensemble, dans un lieu calme et peu éclairé, ne prenez rien de plus. Très chaud, raideur, douleur à la poitrine, convulsions ou impossible à réveiller : ouvre l’Aide, appelle les secours.

mechanism-anxiety-panic =
    .what = L’un peut faire basculer l’autre dans la peur et la panique. Un cœur qui s’emballe la nourrit.
    .watch = Surveille : souffle rapide, tremblements, silence soudain, impression d’être observé ou certitude de mourir.
    .do_not_taken = Renonce à l’un des deux, surtout si tu paniques facilement. Aie quelqu’un de calme avec toi.
    .do_taken = Allez ensemble au calme, respirez lentement, ne prenez rien de plus. Douleur à la poitrine, très chaud, convulsions ou impossible à réveiller : ouvre l’Aide, appelle les secours.

mechanism-losing-touch =
    .what = Ensemble, ils peuvent te couper du réel : psychose, manie, ne plus savoir où tu es.
    .watch = Surveille : entendre ou voir des choses, se sentir poursuivi, pensées qui filent, pas de sommeil, aller vers le danger.
    .do_not_taken = Renonce à l’un des deux, surtout en cas de psychose ou de manie chez toi ou dans ta famille. Prescrit : ne l’arrête pas, ne saute pas de prise.
    .do_taken = Reste près, calme, peu de monde ; ne tiens jamais personne face contre terre. Très chaud, raideur, impossible à réveiller ou sur le point de se blesser : ouvre l’Aide, appelle les secours.

mechanism-dissociation =
    .what = Ensemble, ils te coupent de ton corps. Tu peux ne plus rien sentir, vomir, perdre connaissance.
    .watch = Surveille : regard fixe, aucune réponse, plus aucune sensation, vomissements, respirations lentes.
    .do_not_taken = Renonce à l’un des deux. Reste par terre, loin de l’eau et du vide, avec quelqu’un de sobre.
    .do_taken = Reste avec la personne ; si elle somnole mais respire normalement : sur le côté. Impossible à réveiller, respirations lentes ou air happé : ouvre l’Aide, appelle les secours.

mechanism-balance =
    .what = Ensemble, ils enlèvent l’équilibre et la sensation de douleur. Tu peux tomber lourdement sans remarquer la blessure.
    .watch = Surveille : quelqu’un qui vacille ou titube, coup à la tête, saignement ou brûlure que personne ne sent.
    .do_not_taken = Renonce à l’un des deux. Assieds-toi avant de prendre quoi que ce soit, loin des escaliers, de l’eau, du feu et des routes.
    .do_taken = Assieds-toi par terre, ne marche pas sans quelqu’un. Après un coup à la tête, vomissements, confusion ou somnolence, ou impossible à réveiller : ouvre l’Aide, appelle les secours.

mechanism-blackout =
    .what = Ensemble, ils effacent la mémoire. Tu peux sembler en éveil, faire des choses, en prendre plus, et n’en rien savoir.
    .watch = Surveille : poser la même question, oublier ce qui a été pris, gestes étranges ou imprudents.
    .do_not_taken = Renonce à l’un des deux, ne reste pas seul(e), ne conduis pas. Prescrit ou pris tous les jours : n’arrête pas d’un coup, renonce à ce qui ne l’est pas.
    .do_taken = Restez ensemble, notez ce qui a été pris, mettez le reste hors de portée. Impossible à réveiller, respirations lentes ou air happé : ouvre l’Aide, appelle les secours.

mechanism-delirium =
    .what = Ensemble, ils peuvent provoquer un délire : confusion violente, corps chaud et sec, cœur qui s’emballe.
    .watch = Surveille : peau chaude et sèche, pupilles larges, marmonner, parler à des gens qui ne sont pas là.
    .do_not_taken = Renonce à l’un des deux ; les comprimés contre l’allergie, l’insomnie et le mal des transports comptent. Prescrit : ne l’arrête pas, ne saute pas de prise, demande en pharmacie.
    .do_taken = Confusion, très chaud, cœur qui s’emballe ou convulsions : ouvre l’Aide, appelle les secours. Reste, garde le lieu frais et calme, ne tiens jamais de force.

mechanism-lithium-level =
    .what = Entre assez et trop de lithium, il y a peu. Transpirer, vomir ou se déshydrater peut le faire monter jusqu’à l’intoxication.
    .watch = Surveille : gros tremblements, vomissements, diarrhée, parole pâteuse, démarche qui titube, confusion, petites secousses.
    .do_not_taken = Continue le lithium et les autres médicaments comme prescrit ; renonce à ce qui ne l’est pas. Demande à ton centre de soins ou en pharmacie.
    .do_taken = Bois par petites gorgées quand tu as soif, jamais beaucoup d’un coup. Tremblements, vomissements, parole pâteuse, confusion ou convulsions : ouvre l’Aide, appelle les secours, dis lithium ; demande avant ton prochain comprimé.

mechanism-nbome-unpredictable =
    .what = D’infimes quantités de NBOMe agissent, et de façon très différente. Il resserre les vaisseaux, a tué, et se vend comme LSD.
    .watch = Surveille : confusion violente, chaleur, convulsions, cœur qui s’emballe, doigts froids ou pâles.
    .do_not_taken = Ne prends rien d’autre avec. Tout ce qui est vendu comme LSD peut être du NBOMe : fais-le analyser.
    .do_taken = Restez ensemble, ne prenez rien de plus. Très chaud, agitation violente, douleur à la poitrine ou convulsions : ouvre l’Aide, appelle les secours ; ne tiens jamais de force.

mechanism-vessel-narrowing =
    .what = Ensemble, ils resserrent les vaisseaux. Doigts, orteils, cœur ou cerveau peuvent recevoir trop peu de sang.
    .watch = Surveille : doigts ou orteils froids, pâles ou engourdis, douleur à la poitrine, gros mal de tête, bras faible ou visage affaissé.
    .do_not_taken = Renonce à l’un des deux ; les autres stimulants comptent aussi. Prescrit : ne l’arrête pas, ne saute pas de prise, renonce à ce qui ne l’est pas.
    .do_taken = Assieds-toi, ne prends rien de plus, pas les comprimés de quelqu’un d’autre. Douleur à la poitrine, gros mal de tête, bras faible ou doigts qui restent pâles ou engourdis : ouvre l’Aide, appelle les secours.

mechanism-low-oxygen =
    .what = Le protoxyde d’azote prend la place de l’air dans les poumons. Avec l’autre, tu peux perdre connaissance et ta respiration peut s’arrêter sans que ça se voie.
    .watch = Surveille : corps soudain mou, secousses, aucune réponse, lèvres, gencives ou ongles bleus, gris ou pâles.
    .do_not_taken = Renonce à l’un des deux. Jamais seul(e), jamais avec un masque ou un sac sur la tête, jamais dans une voiture fermée ou une petite pièce.
    .do_taken = Enlève le gaz, trouve de l’air frais, restez ensemble. Impossible à réveiller, respirations lentes ou air happé : ouvre l’Aide, appelle les secours.

mechanism-enzyme-block =
    .what = Un médicament, comme un booster VIH, garde l’autre dans le corps : bien plus de produit, bien plus longtemps.
    .watch = Surveille : effet qui monte sans cesse : grande somnolence, très chaud, cœur qui s’emballe, confusion.
    .do_not_taken = Prescrit : ne l’arrête pas, ne saute pas de prise, demande à ton centre de soins ou en pharmacie. Renonce à ce qui ne l’est pas : la quantité que tu connais n’est pas un repère ici.
    .do_taken = Restez ensemble plus longtemps que d’habitude, ne prenez rien de plus. Impossible à réveiller, respirations lentes, très chaud ou douleur à la poitrine : ouvre l’Aide, appelle les secours.

mechanism-blood-pressure-drop =
    .what = Ensemble, ils peuvent faire s’effondrer la tension : tu t’évanouis, le cœur et le cerveau reçoivent trop peu de sang.
    .watch = Surveille : vertiges, peau pâle, vue trouble, évanouissement, douleur à la poitrine.
    .do_not_taken = Renonce à l’un des deux ; les comprimés pour l’érection agissent des heures, certains des jours. Prescrit : ne l’arrête pas, ne saute pas de prise, renonce à ce qui ne l’est pas.
    .do_taken = Vertiges : allonge-toi, ne prends rien de plus. Évanouissement, douleur à la poitrine ou impossible à réveiller : ouvre l’Aide, appelle les secours, nomme les deux, pas de spray pour le cœur.

mechanism-heart-rhythm =
    .what = Ensemble, ils peuvent dérégler le rythme du cœur. Il peut cesser de pomper sans prévenir.
    .watch = Surveille : cœur qui palpite ou saute des battements, vertiges, évanouissement, convulsions.
    .do_not_taken = Prescrit : ne l’arrête pas, ne saute pas de prise, demande à ton centre de soins un examen du cœur (ECG). Renonce à ce qui ne l’est pas.
    .do_taken = Assieds-toi, restez ensemble, ne prenez rien de plus. Palpitations, évanouissement, douleur à la poitrine, convulsions ou respiration anormale : ouvre l’Aide, appelle les secours.

mechanism-opioid-strong-again =
    .what = Fentanyls et nitazènes sont très forts. L’effet de la naloxone peut passer avant le leur, et la respiration s’arrête à nouveau.
    .watch = Surveille : respirations lentes, pas de réveil, même après que la naloxone a aidé. Happer l’air ou ronfler, ce n’est pas respirer.
    .do_not_taken = Renonce à l’un des deux. Jamais seul(e), et plus d’une dose de naloxone tout près.
    .do_taken = Impossible à réveiller, respirations lentes ou air happé : ouvre l’Aide, appelle les secours, donne la naloxone. Si la personne respire normalement : reste avec elle. Si ça ralentit à nouveau : deuxième dose de naloxone.

mechanism-opioid-withdrawal =
    .what = L’un bloque l’autre : manque brutal, ou des opioïdes qui semblent ne pas marcher. En prendre plus peut arrêter ta respiration plus tard.
    .watch = Surveille : crampes, sueurs, vomissements, tremblements. Plus tard : quelqu’un qui pique du nez, respirations lentes, air happé.
    .do_not_taken = N’en prends pas plus pour passer le blocage. Prescrit : ne l’arrête pas, ne saute pas de prise, demande à ton centre de soins ; renonce à ce qui ne l’est pas.
    .do_taken = Ne prends pas d’autres opioïdes, même en manque ; restez ensemble. Vomissements sans fin, confusion, respirations lentes ou impossible à réveiller : ouvre l’Aide, appelle les secours.

mechanism-disulfiram-reaction =
    .what = Le médicament empêche ton corps d’éliminer l’alcool. Un poison s’accumule, et même un peu peut te rendre très malade.
    .watch = Surveille : visage rouge et chaud, cœur qui cogne, mal de tête, vomissements, respiration difficile, évanouissement.
    .do_not_taken = Pas d’alcool, pas non plus dans un plat, un bain de bouche ou un sirop contre la toux, et pendant des jours après le dernier comprimé. N’arrête pas le médicament, ne saute pas de prise.
    .do_taken = Ne bois pas davantage d’alcool ; assieds-toi ou allonge-toi, ne reste pas seul(e). Douleur à la poitrine, respiration difficile, évanouissement ou confusion : ouvre l’Aide, appelle les secours, nomme le médicament.

mechanism-enzyme-induction =
    .what = Le millepertuis fait éliminer plus vite beaucoup de médicaments : ils deviennent trop faibles. Quand il s’arrête, ils redeviennent plus forts.
    .watch = Surveille : un médicament qui agit moins : manque, douleur, moral en baisse, pilule ou traitement VIH qui échoue.
    .do_not_taken = Demande en pharmacie avant de commencer le millepertuis. N’arrête pas, ne saute pas et n’augmente pas un médicament prescrit.
    .do_taken = N’en prends pas plus parce que ça paraît faible ; demande à un centre de soins ou en pharmacie avant de changer quoi que ce soit. Confusion, respirations lentes ou impossible à réveiller : ouvre l’Aide, appelle les secours.

mechanism-cannabinoid-unpredictable =
    .what = Les cannabinoïdes de synthèse sont bien plus forts que le cannabis et changent d’un sachet à l’autre. Personne ne peut dire ce que fait un mélange.
    .watch = Surveille : panique, vomissements, douleur à la poitrine, convulsions, effondrement soudain.
    .do_not_taken = Ne prends rien d’autre avec, et ne reste pas seul(e). Prescrit : ne l’arrête pas, ne saute pas de prise, renonce à ceux-ci.
    .do_taken = Assieds-toi par terre, restez ensemble, ne prenez rien de plus. Douleur à la poitrine, convulsions, effondrement ou impossible à réveiller : ouvre l’Aide, appelle les secours.

mechanism-drying-out =
    .what = Ensemble, ils déshydratent : chaleur, crampes, cœur fatigué. Beaucoup d’eau d’un coup n’est pas un remède, ça peut tuer.
    .watch = Surveille : vertiges, urine foncée ou absente, crampes, chaleur, confusion.
    .do_not_taken = Renonce à l’un des deux. Repose-toi au frais ; bois par petites gorgées quand tu as soif, jamais beaucoup d’un coup.
    .do_taken = Repose-toi au frais ; bois par petites gorgées quand tu as soif, jamais beaucoup d’un coup. Mal de tête, vomissements, confusion, somnolence ou convulsions : rien à boire, ouvre l’Aide, appelle les secours.

mechanism-same-kind =
    .what = Deux fois la même sorte : les doses s’additionnent.
    .watch = Surveille : les dangers d’un seul, plus tôt et plus forts. Le deuxième peut frapper plus tard que le premier.
    .do_not_taken = Renonce à l’un des deux. Prescrit : ne l’arrête pas, ne saute pas de prise, n’ajoute rien de la même sorte.
    .do_taken = Restez ensemble, ne prenez rien de plus. Impossible à réveiller, respirations lentes, très chaud, douleur à la poitrine ou convulsions : ouvre l’Aide, appelle les secours.

mechanism-stomach =
    .what = Ensemble, ils retournent l’estomac. Vomir est dangereux pour qui somnole ou dort.
    .watch = Surveille : vomissements qui ne s’arrêtent pas, sang dedans, somnolence en vomissant.
    .do_not_taken = Renonce à l’un des deux. Ne reste pas seul(e), et pas à plat sur le dos.
    .do_taken = Assieds-toi, ou mets-toi sur le côté ; bois par petites gorgées quand tu as soif. Sang, vomissements sans fin, confusion ou difficile à garder en éveil : ouvre l’Aide, appelle les secours.
