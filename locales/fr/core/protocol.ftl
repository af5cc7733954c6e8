### Quoi dire au téléphone, et ce que l’on sait de la loi. Le numéro d’un pays n’est jamais ici : l’écran l’ajoute.

protocol-default =
    .script = « Quelqu’un est inconscient et ne respire pas correctement. Nous sommes à … » Rien ne t’oblige à parler de drogues au téléphone. Dis tout à l’équipe de secours.

protocol-at =
    .script = « Quelqu’un est inconscient et ne respire pas correctement. Nous sommes à … » Rien ne t’oblige à parler de drogues au téléphone. Dis tout à l’équipe de secours : elle est tenue au secret.

protocol-au =
    .script = « Quelqu’un est inconscient et ne respire pas correctement. Nous sommes à … » Rien ne t’oblige à parler de drogues au téléphone. Dis tout à l’équipe de secours.

protocol-ca =
    .script = « Quelqu’un est inconscient et ne respire pas correctement. Nous sommes à … » Rien ne t’oblige à parler de drogues au téléphone. Dis tout à l’équipe de secours.
    .law = Une loi fédérale te protège, ainsi que la personne et les autres sur place, d’accusations de simple possession de drogues quand tu appelles pour une overdose. Elle ne couvre pas les mandats, la vente ni d’autres crimes.

protocol-ch =
    .script = « Quelqu’un est inconscient et ne respire pas correctement. Nous sommes à … » Rien ne t’oblige à parler de drogues au téléphone. Dis tout à l’équipe de secours : le médecin est tenu au secret.

protocol-de =
    .script = « Quelqu’un est inconscient et ne respire pas correctement. Nous sommes à … » Nommer des drogues au téléphone peut faire venir la police. Dis tout à l’équipe de secours : elle est tenue au secret.

protocol-fr =
    .script = « Quelqu’un est inconscient et ne respire pas correctement. Nous sommes à … » Rien ne t’oblige à parler de drogues au téléphone. Dis tout à l’équipe de secours.

protocol-gb =
    .script = « Quelqu’un est inconscient et ne respire pas correctement. Nous sommes à … » Rien ne t’oblige à parler de drogues au téléphone. Dis tout à l’équipe de secours.
    .law = Chacun peut donner de la naloxone pour sauver une vie ; en injection, depuis 2005. Nous ne connaissons pas de loi qui protège ici les personnes qui appellent. Appelle quand même : tu peux dire « inconscient, ne respire pas normalement ».

protocol-ie =
    .script = « Quelqu’un est inconscient et ne respire pas correctement. Nous sommes à … » Rien ne t’oblige à parler de drogues au téléphone. Dis tout à l’équipe de secours.

protocol-no =
    .script = « Quelqu’un est inconscient et ne respire pas correctement. Nous sommes à … » Rien ne t’oblige à parler de drogues au téléphone. Dis tout à l’équipe de secours.
    .law = Helsenorge, le site de santé publique, dit que personne n’est puni pour avoir appelé l’ambulance et reçu de l’aide, même quand des drogues illégales ont été prises.

protocol-pt =
    .script = « Quelqu’un est inconscient et ne respire pas correctement. C’est peut-être une overdose. Nous sommes à … » Dis tout à l’équipe de secours.

protocol-us =
    .script = « Quelqu’un est inconscient et ne respire pas correctement. Nous sommes à … » Rien ne t’oblige à parler de drogues au téléphone. Dis tout à l’équipe de secours.
    .law = La plupart des États ont une loi qui protège les personnes qui appellent pour une overdose ; ce qu’elle couvre change d’un État à l’autre. Appelle quand même : tu peux dire « inconscient, ne respire pas normalement ».
