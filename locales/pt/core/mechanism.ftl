### Porque uma mistura faz mal: para cada mecanismo o que acontece, a que estar atento, e o que fazer antes e depois de tomar.

mechanism-breathing-depression =
    .what = Juntas abrandam a respiração. A dormir, podes parar de respirar.
    .watch = Atenção a respiração lenta, lábios, gengivas ou unhas azuis, cinzentos ou pálidos, alguém que não se consegue acordar. Golfadas de ar e roncos não contam como respirar.
    .do_not_taken = Deixa uma de fora, não fiques a sós, tem naloxona perto. Receitado ou tomado todos os dias: não pares de repente, pergunta ao teu serviço de saúde.
    .do_taken = Fiquem juntos, não tomem mais nada, ninguém dorme sem vigilância. Não se consegue acordar, respiração lenta ou golfadas de ar: abre a Ajuda, liga para a emergência.

mechanism-aspiration =
    .what = Quem dorme ou está sem sensibilidade pode vomitar e sufocar com isso.
    .watch = Atenção a ânsias de vómito, gorgolejar, tosse durante o sono, alguém tão dormente que não se consegue virar.
    .do_not_taken = Deixa uma de fora. Não fiques a sós, e não te deites de costas.
    .do_taken = Com sono mas a respirar normalmente: de lado, fica com a pessoa. Gorgolejos, só golfadas de ar ou não se consegue acordar: abre a Ajuda, liga para a emergência.

mechanism-sedation =
    .what = Juntas deixam-te com sono e lento, e isso soma-se. Podes cair, ter um acidente ou desmaiar.
    .watch = Atenção a fala arrastada, tropeçar, cabecear, alguém difícil de acordar.
    .do_not_taken = Deixa uma de fora; não conduzas, não andes de bicicleta, não nades. Receitado: não o pares nem saltes, deixa de fora o que não é receitado.
    .do_taken = Senta-te, fiquem juntos, não tomes mais nada. Custa manter acordada a pessoa, não se consegue acordar, respiração lenta ou golfadas de ar: abre a Ajuda, liga para a emergência.

mechanism-masking =
    .what = O estimulante esconde quanto tomaste da outra. Muitas vezes passa primeiro, e então a respiração pode parar.
    .watch = Atenção redobrada quando o estimulante passa: cabecear, respiração lenta, golfadas de ar, lábios azuis, cinzentos ou pálidos.
    .do_not_taken = Deixa uma de fora. Sentires-te acordado não quer dizer que podes tomar mais.
    .do_taken = Não tomes mais nada, fiquem juntos muito depois de o estimulante passar. Não se consegue acordar, respiração lenta ou golfadas de ar: abre a Ajuda, liga para a emergência.

mechanism-blunting =
    .what = Uma abafa a outra: sente-se fraco, mas o corpo leva com tudo na mesma. É fácil tomar demasiado.
    .watch = Repara na vontade de tomar mais. Atenção a calor, coração acelerado, confusão, sonolência súbita.
    .do_not_taken = Não tomes mais por parecer fraco. Não pares nem saltes um medicamento receitado para sentires o efeito.
    .do_taken = Não tomes mais, mesmo que pareça fraco; fiquem juntos. Muito quente, confusa ou não se consegue acordar: abre a Ajuda, liga para a emergência.

mechanism-heart-strain =
    .what = Juntas forçam o coração e a tensão. Pode seguir-se um ataque cardíaco, um AVC ou um ritmo errado do coração.
    .watch = Atenção a dor no peito, coração acelerado ou irregular, dor de cabeça forte, desmaio, um braço fraco ou cara descaída.
    .do_not_taken = Deixa uma de fora, sobretudo com problemas de coração ou tensão alta. Receitado: não o pares nem saltes, deixa de fora o que não é receitado.
    .do_taken = Senta-te, descansa, não tomes mais nada. Dor no peito, desmaio, dor de cabeça forte ou braço fraco: abre a Ajuda, liga para a emergência; aspirina só se o operador disser.

mechanism-cocaethylene =
    .what = Das duas o corpo faz cocaetileno: mais duro para o coração, por mais tempo. A cocaína também esconde quão bêbedo estás.
    .watch = Atenção a dor no peito, coração acelerado ou irregular, e bebedeira que bate quando a cocaína passa.
    .do_not_taken = Deixa uma de fora. Sentires-te sóbrio não mede nada: não bebas mais por isso, não conduzas.
    .do_taken = Senta-te, fiquem juntos, não tomes mais de nenhuma. Dor no peito, desmaio ou não se consegue acordar: abre a Ajuda, liga para a emergência; aspirina só se o operador disser.

mechanism-overheating =
    .what = Juntas sobreaquecem o corpo, mais cedo a dançar, ao sol ou no meio de gente. Pode matar.
    .watch = Atenção a pele muito quente, confusão, músculos rígidos. Dor de cabeça, vómitos ou sonolência depois de muita água: nada a beber, liga para a emergência.
    .do_not_taken = Deixa uma de fora. Descansa muitas vezes num sítio fresco; goles quando tens sede, nunca muito de uma vez.
    .do_taken = Descansa num sítio fresco, não tomes mais nada. Muito quente, confusa ou rígida: abre a Ajuda, liga para a emergência; molha a pele e faz-lhe vento, nada a beber a não ser que esteja bem acordada.

mechanism-serotonin-toxicity =
    .what = Juntas sobem a serotonina. Demasiada faz os músculos dar esticões e ficar rígidos, o corpo sobreaquecer, e pode matar.
    .watch = Atenção a pernas rígidas ou aos esticões, tremores, suor, coração acelerado, calor, agitação, confusão.
    .do_not_taken = Deixa de fora o que não é receitado. Receitado: não o pares nem saltes, pergunta a um farmacêutico.
    .do_taken = Não tomes mais nada. Muito quente, confusa, rígida ou aos esticões: abre a Ajuda, liga para a emergência; molha a pele e faz-lhe vento, nada a beber a não ser que esteja bem acordada.

mechanism-blood-pressure-crisis =
    .what = Um inibidor da MAO tira o travão à outra. A tensão pode disparar: um AVC, uma hemorragia na cabeça.
    .watch = Atenção a dor de cabeça súbita e latejante, nuca rígida, suor, coração a bater forte, dor no peito, vista turva.
    .do_not_taken = Deixa uma de fora; os inibidores da MAO continuam a atuar muito depois do último. Receitado: não o pares nem saltes, pergunta a um farmacêutico.
    .do_taken = Senta-te, não tomes mais nada, nem comprimidos de outra pessoa. Dor de cabeça súbita e forte, dor no peito, muito quente ou convulsão: abre a Ajuda, liga para a emergência, diz inibidor da MAO.

mechanism-maoi-prolongs =
    .what = O inibidor da MAO impede que o corpo desfaça a outra. Fica muito mais forte e dura muito mais.
    .watch = Atenção a um efeito que não para de subir, dor de cabeça latejante, calor, vómitos, confusão.
    .do_not_taken = Deixa uma de fora: a quantidade que conheces não serve aqui de guia. Receitado: não o pares nem saltes, pergunta a um farmacêutico.
    .do_taken = Fiquem juntos, não tomes mais nada. Muito quente, rígida, confusa, dor de cabeça forte ou respiração lenta: abre a Ajuda, liga para a emergência.

mechanism-amt-maoi =
    .what = A aMT estimula, sobe a serotonina e bloqueia a MAO, que a eliminaria. Quase tudo o que se toma com ela bate mais forte; algumas misturas podem matar.
    .watch = Atenção a esticões, músculos rígidos, calor, dor de cabeça latejante, coração acelerado. Começa tarde e dura muito.
    .do_not_taken = Não tomes mais nada com aMT. Receitado: não o pares nem saltes, deixa a aMT de fora.
    .do_taken = Fiquem juntos, não tomes mais nada. Muito quente, confusa, rígida ou dor de cabeça forte: abre a Ajuda, liga para a emergência, diz aMT.

mechanism-seizures =
    .what = Juntas podem desencadear uma convulsão, mesmo em quem nunca teve nenhuma.
    .watch = Atenção a contrações, olhar fixo, confusão súbita, depois cair e tremer.
    .do_not_taken = Deixa uma de fora, sobretudo se já tiveste uma convulsão. Receitado: não o pares nem saltes, isso também pode trazer uma convulsão; pergunta a um farmacêutico.
    .do_taken = Convulsão: abre a Ajuda, liga para a emergência. Afasta coisas duras, algo macio debaixo da cabeça, nada na boca, não agarres a pessoa; depois vê se respira.

mechanism-psychedelic-intensity =
    .what = Juntas ficam mais fortes, mais longas e mais confusas do que esperas.
    .watch = Atenção a medo, não saber onde se está, ir a andar para estradas, água ou alturas.
    .do_not_taken = Deixa uma de fora. Tem alguém sóbrio contigo, num sítio calmo.
    .do_taken = Fiquem juntos, num sítio calmo e com pouca luz, não tomes mais nada. Muito quente, rígida, dor no peito, convulsão ou não se consegue acordar: abre a Ajuda, liga para a emergência.

mechanism-anxiety-panic =
    .what = Uma pode empurrar a outra para medo e pânico. Um coração acelerado alimenta isso.
    .watch = Atenção a respiração rápida, tremores, ficar em silêncio, sentir-se vigiado ou ter a certeza de morrer.
    .do_not_taken = Deixa uma de fora, sobretudo se entras em pânico com facilidade. Tem alguém calmo contigo.
    .do_taken = Vão juntos para um sítio sossegado, respira devagar, não tomes mais nada. Dor no peito, muito quente, convulsão ou não se consegue acordar: abre a Ajuda, liga para a emergência.

mechanism-losing-touch =
    .what = Juntas podem cortar-te do que é real: psicose, mania, não saber onde estás.
    .watch = Atenção a ouvir ou ver coisas, sentir-se perseguido, pensamentos acelerados, não dormir, ir a andar para o perigo.
    .do_not_taken = Deixa uma de fora, sobretudo com psicose ou mania em ti ou na tua família. Receitado: não o pares nem saltes.
    .do_taken = Fica perto, com calma, pouca gente; nunca imobilizes ninguém de cara para baixo. Muito quente, rígida, não se consegue acordar ou prestes a magoar-se: abre a Ajuda, liga para a emergência.

mechanism-dissociation =
    .what = Juntas cortam-te do teu corpo. Podes ficar dormente, vomitar, desmaiar.
    .watch = Atenção a olhar fixo, não responder, não sentir, vomitar, respiração lenta.
    .do_not_taken = Deixa uma de fora. Fica no chão, longe de água e alturas, com alguém sóbrio.
    .do_taken = Fica com a pessoa; com sono mas a respirar normalmente: de lado. Não se consegue acordar, respiração lenta ou golfadas de ar: abre a Ajuda, liga para a emergência.

mechanism-balance =
    .what = Juntas tiram o equilíbrio e a sensação de dor. Podes cair com força e não dar pela lesão.
    .watch = Atenção a cambalear, tropeçar, uma pancada na cabeça, sangue ou queimaduras que ninguém sente.
    .do_not_taken = Deixa uma de fora. Senta-te antes de tomar seja o que for, longe de escadas, água, fogo e estradas.
    .do_taken = Senta-te no chão, não andes sem companhia. Depois de uma pancada na cabeça, vómitos, confusão ou sono, ou não se consegue acordar: abre a Ajuda, liga para a emergência.

mechanism-blackout =
    .what = Juntas apagam a memória. Podes parecer acordado, fazer coisas, tomar mais, e não saber de nada.
    .watch = Atenção a perguntar o mesmo outra vez, esquecer o que foi tomado, atos estranhos ou arriscados.
    .do_not_taken = Deixa uma de fora, não fiques a sós, não conduzas. Receitado ou tomado todos os dias: não pares de repente, deixa de fora o que não é receitado.
    .do_taken = Fiquem juntos, anotem o que foi tomado, ponham o resto fora do alcance. Não se consegue acordar, respiração lenta ou golfadas de ar: abre a Ajuda, liga para a emergência.

mechanism-delirium =
    .what = Juntas podem trazer delirium: confusão selvagem, corpo quente e seco, coração acelerado.
    .watch = Atenção a pele quente e seca, pupilas grandes, murmurar, falar com gente que não está lá.
    .do_not_taken = Deixa uma de fora; comprimidos para alergia, sono e enjoo contam. Receitado: não o pares nem saltes, pergunta a um farmacêutico.
    .do_taken = Confusa, muito quente, coração acelerado ou convulsão: abre a Ajuda, liga para a emergência. Fica, mantém fresco e sossegado, nunca imobilizes à força.

mechanism-lithium-level =
    .what = Entre lítio que chega e lítio a mais há pouco espaço. Suar, vomitar ou desidratar pode fazê-lo subir até intoxicar.
    .watch = Atenção a tremores fortes, vómitos, diarreia, fala arrastada, tropeçar, confusão, contrações.
    .do_not_taken = Continua a tomar lítio e outros medicamentos como receitado; deixa de fora o que não é receitado. Pergunta ao teu serviço de saúde ou a um farmacêutico.
    .do_taken = Goles quando tens sede, nunca muito de uma vez. Tremores, vómitos, fala arrastada, confusão ou convulsão: abre a Ajuda, liga para a emergência, diz lítio; pergunta antes do próximo comprimido.

mechanism-nbome-unpredictable =
    .what = Quantidades minúsculas de NBOMe já atuam, e variam imenso. Aperta os vasos, já matou, e é vendido como LSD.
    .watch = Atenção a confusão selvagem, calor, convulsões, coração acelerado, dedos frios ou pálidos.
    .do_not_taken = Não tomes mais nada com isto. Tudo o que se vende como LSD pode ser NBOMe: manda analisar.
    .do_taken = Fiquem juntos, não tomes mais nada. Muito quente, fora de si, dor no peito ou convulsão: abre a Ajuda, liga para a emergência; nunca imobilizes à força.

mechanism-vessel-narrowing =
    .what = Juntas apertam os vasos sanguíneos. Dedos, pés, coração ou cérebro podem receber sangue a menos.
    .watch = Atenção a dedos das mãos ou dos pés frios, pálidos ou dormentes, dor no peito, dor de cabeça forte, um braço fraco ou cara descaída.
    .do_not_taken = Deixa uma de fora; outros estimulantes também contam. Receitado: não o pares nem saltes, deixa de fora o que não é receitado.
    .do_taken = Senta-te, não tomes mais nada, nem comprimidos de outra pessoa. Dor no peito, dor de cabeça forte, braço fraco ou dedos que ficam pálidos ou dormentes: abre a Ajuda, liga para a emergência.

mechanism-low-oxygen =
    .what = O gás do riso ocupa o lugar do ar nos pulmões. Com a outra podes desmaiar e parar de respirar, sem ninguém dar por isso.
    .watch = Atenção a ficar mole de repente, esticões, não responder, lábios, gengivas ou unhas azuis, cinzentos ou pálidos.
    .do_not_taken = Deixa uma de fora. Nunca a sós, nunca com máscara ou saco na cabeça, nunca num carro fechado ou num quarto pequeno.
    .do_taken = Tira o gás, vai para o ar fresco, fiquem juntos. Não se consegue acordar, respiração lenta ou golfadas de ar: abre a Ajuda, liga para a emergência.

mechanism-enzyme-block =
    .what = Um medicamento, como um potenciador usado com os do VIH, mantém a outra no corpo: muito mais dela, por muito mais tempo.
    .watch = Atenção a um efeito que não para de subir: muito sono, muito calor, coração acelerado, confusão.
    .do_not_taken = Receitado: não o pares nem saltes, pergunta ao teu serviço de saúde ou a um farmacêutico. Deixa de fora o que não é receitado: a quantidade que conheces não serve aqui de guia.
    .do_taken = Fiquem juntos mais tempo do que o costume, não tomes mais nada. Não se consegue acordar, respiração lenta, muito quente ou dor no peito: abre a Ajuda, liga para a emergência.

mechanism-blood-pressure-drop =
    .what = Juntas podem fazer a tensão cair a pique: desmaias, o coração e o cérebro recebem sangue a menos.
    .watch = Atenção a tonturas, pele pálida, vista turva, desmaio, dor no peito.
    .do_not_taken = Deixa uma de fora; comprimidos para a ereção atuam horas, alguns dias. Receitado: não o pares nem saltes, deixa de fora o que não é receitado.
    .do_taken = Tonturas: deita-te, não tomes mais nada. Desmaio, dor no peito ou não se consegue acordar: abre a Ajuda, liga para a emergência, diz as duas, nada de spray para o coração.

mechanism-heart-rhythm =
    .what = Juntas podem perturbar o ritmo do coração. Ele pode deixar de bombear sem aviso.
    .watch = Atenção a coração a tremer ou a falhar batidas, tonturas, desmaio, convulsão.
    .do_not_taken = Receitado: não o pares nem saltes, pergunta ao teu serviço de saúde por um exame ao coração (ECG). Deixa de fora o que não é receitado.
    .do_taken = Senta-te, fiquem juntos, não tomes mais nada. Coração a tremer, desmaio, dor no peito, convulsão ou não respira normalmente: abre a Ajuda, liga para a emergência.

mechanism-opioid-strong-again =
    .what = Fentanis e nitazenos são muito fortes. O efeito da naloxona pode passar antes do deles, e a respiração volta a parar.
    .watch = Atenção a respiração lenta, não acordar, também depois de a naloxona ter ajudado. Golfadas de ar e roncos não contam como respirar.
    .do_not_taken = Deixa uma de fora. Nunca a sós, e mais do que uma dose de naloxona por perto.
    .do_taken = Não se consegue acordar, respiração lenta ou golfadas de ar: abre a Ajuda, liga para a emergência, dá naloxona. A respirar normalmente: fica com a pessoa. Se abrandar outra vez: segunda dose de naloxona.

mechanism-opioid-withdrawal =
    .what = Uma bloqueia a outra: abstinência (ressaca) súbita, ou opioides que parecem não atuar. Mais deles podem parar-te a respiração mais tarde.
    .watch = Atenção a cólicas, suor, vómitos, tremores. Mais tarde a cabecear, respiração lenta, golfadas de ar.
    .do_not_taken = Não tomes mais para vencer o bloqueio. Receitado: não o pares nem saltes, pergunta ao teu serviço de saúde; deixa de fora o que não é receitado.
    .do_taken = Não tomes mais opioides, nem em abstinência; fiquem juntos. Vómitos sem fim, confusão, respiração lenta ou não se consegue acordar: abre a Ajuda, liga para a emergência.

mechanism-disulfiram-reaction =
    .what = O medicamento impede o corpo de eliminar o álcool. Acumula-se veneno, e mesmo um pouco pode pôr-te muito mal.
    .watch = Atenção a cara vermelha e quente, coração a bater forte, dor de cabeça, vómitos, respirar com esforço, desmaio.
    .do_not_taken = Nada de álcool, nem na comida, elixir bucal ou xarope para a tosse, e ainda dias após o último comprimido. Não pares nem saltes o medicamento.
    .do_taken = Mais nenhum álcool; senta-te ou deita-te, não a sós. Dor no peito, respirar com esforço, desmaio ou confusão: abre a Ajuda, liga para a emergência, diz o nome do medicamento.

mechanism-enzyme-induction =
    .what = O hipericão faz o corpo eliminar muitos medicamentos mais depressa: ficam fracos demais. Quando o paras, voltam a ficar mais fortes.
    .watch = Atenção a um medicamento que atua menos: abstinência, dor, desânimo, a pílula ou o medicamento do VIH a falhar.
    .do_not_taken = Pergunta a um farmacêutico antes de começar hipericão. Não pares, não saltes nem aumentes um medicamento receitado.
    .do_taken = Não tomes mais por parecer fraco; pergunta ao teu serviço de saúde ou a um farmacêutico antes de mudar algo. Confusão, respiração lenta ou não se consegue acordar: abre a Ajuda, liga para a emergência.

mechanism-cannabinoid-unpredictable =
    .what = Os canabinoides sintéticos são muito mais fortes do que a canábis e mudam de pacote para pacote. Ninguém sabe dizer o que faz uma mistura.
    .watch = Atenção a pânico, vómitos, dor no peito, convulsões, colapso súbito.
    .do_not_taken = Não tomes mais nada com eles, e não fiques a sós. Receitado: não o pares nem saltes, deixa estes de fora.
    .do_taken = Senta-te no chão, fiquem juntos, não tomes mais nada. Dor no peito, convulsão, colapso ou não se consegue acordar: abre a Ajuda, liga para a emergência.

mechanism-drying-out =
    .what = Juntas desidratam-te: calor, cãibras, coração forçado. Muita água de uma vez não é cura, pode matar.
    .watch = Atenção a tonturas, urina escura ou nenhuma, cãibras, calor, confusão.
    .do_not_taken = Deixa uma de fora. Descansa num sítio fresco; goles quando tens sede, nunca muito de uma vez.
    .do_taken = Descansa num sítio fresco; goles quando tens sede, nunca muito de uma vez. Dor de cabeça, vómitos, confusão, sono ou convulsão: nada a beber, abre a Ajuda, liga para a emergência.

mechanism-same-kind =
    .what = Duas vezes o mesmo género: as doses somam-se.
    .watch = Atenção aos males de uma, mais cedo e mais fortes. A segunda pode bater mais tarde do que a primeira.
    .do_not_taken = Deixa uma de fora. Receitado: não o pares nem saltes, não juntes nada do mesmo género.
    .do_taken = Fiquem juntos, não tomes mais nada. Não se consegue acordar, respiração lenta, muito quente, dor no peito ou convulsão: abre a Ajuda, liga para a emergência.

mechanism-stomach =
    .what = Juntas irritam o estômago. Vomitar é perigoso para quem está com sono ou a dormir.
    .watch = Atenção a vómitos que não param, sangue neles, sono enquanto se vomita.
    .do_not_taken = Deixa uma de fora. Não fiques a sós, e não te deites de costas.
    .do_taken = Senta-te, ou deita-te de lado; goles quando tens sede. Sangue, vómitos sem fim, confusão ou custa manter acordada: abre a Ajuda, liga para a emergência.
