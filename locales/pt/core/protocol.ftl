### O que dizer ao telefone, e o que se sabe da lei. O número de um país nunca está aqui: o ecrã acrescenta-o.

## safety = true

protocol-default =
    .script = «Há uma pessoa inconsciente que não respira normalmente. Estamos em …» Não precisas de falar em drogas ao telefone. Diz tudo à equipa de socorro.

protocol-at =
    .script = «Há uma pessoa inconsciente que não respira normalmente. Estamos em …» Não precisas de falar em drogas ao telefone. Diz tudo à equipa de socorro: está obrigada ao sigilo.

protocol-au =
    .script = «Há uma pessoa inconsciente que não respira normalmente. Estamos em …» Não precisas de falar em drogas ao telefone. Diz tudo à equipa de socorro.

protocol-ca =
    .script = «Há uma pessoa inconsciente que não respira normalmente. Estamos em …» Não precisas de falar em drogas ao telefone. Diz tudo à equipa de socorro.
    .law = Uma lei federal protege-te a ti, à pessoa e aos outros presentes de acusações por simples posse de droga quando ligas por uma overdose. Não cobre mandados, venda nem outros crimes.

protocol-ch =
    .script = «Há uma pessoa inconsciente que não respira normalmente. Estamos em …» Não precisas de falar em drogas ao telefone. Diz tudo à equipa de socorro: o médico está obrigado ao sigilo.

protocol-de =
    .script = «Há uma pessoa inconsciente que não respira normalmente. Estamos em …» Falar em drogas ao telefone pode trazer a polícia. Diz tudo à equipa de socorro: está obrigada ao sigilo.

protocol-fr =
    .script = «Há uma pessoa inconsciente que não respira normalmente. Estamos em …» Não precisas de falar em drogas ao telefone. Diz tudo à equipa de socorro.

protocol-gb =
    .script = «Há uma pessoa inconsciente que não respira normalmente. Estamos em …» Não precisas de falar em drogas ao telefone. Diz tudo à equipa de socorro.
    .law = Qualquer pessoa pode dar naloxona para salvar uma vida; injetada, desde 2005. Não sabemos de uma lei que proteja aqui quem liga. Liga na mesma: podes dizer «inconsciente, não respira normalmente».

protocol-ie =
    .script = «Há uma pessoa inconsciente que não respira normalmente. Estamos em …» Não precisas de falar em drogas ao telefone. Diz tudo à equipa de socorro.

protocol-no =
    .script = «Há uma pessoa inconsciente que não respira normalmente. Estamos em …» Não precisas de falar em drogas ao telefone. Diz tudo à equipa de socorro.
    .law = A Helsenorge, a página pública de saúde, diz que ninguém é castigado por chamar a ambulância e receber ajuda, mesmo quando foram tomadas drogas ilegais.

protocol-pt =
    .script = «Há uma pessoa inconsciente que não respira normalmente. Pode ser uma overdose. Estamos em …» Diz tudo à equipa de socorro.

protocol-us =
    .script = «Há uma pessoa inconsciente que não respira normalmente. Estamos em …» Não precisas de falar em drogas ao telefone. Diz tudo à equipa de socorro.
    .law = A maioria dos estados tem uma lei que protege quem liga por uma overdose; o que ela cobre muda de estado para estado. Liga na mesma: podes dizer «inconsciente, não respira normalmente».
