### Grupos de pares: o diretório, e um grupo.

groups-title = Grupos
groups-what = Por país e pelo que fazem
groups-search = Nome, localidade ou país
groups-count = { $count ->
    [0] Nenhum grupo corresponde.
    [one] { $count } grupo
   *[other] { $count } grupos
}
groups-choose = Escolher
groups-country = País
groups-category = Que género de grupo
groups-activity = O que fazem
groups-approach = Trabalha para
groups-any = Todos
groups-as-of = Situação de { $year }, não verificada
groups-follow = Para receberes notícias de um grupo, lê o código do cartaz dele ou cola a ligação em Atualizações.
groups-gone = Este grupo já não existe
groups-site-unchecked = Sem ligação: ninguém verificou aonde leva hoje este endereço.
groups-stalls = Bancas
groups-directory = O diretório do próprio Tentlight
groups-contact-phone = Telefone
groups-contact-sms = Mensagem de texto
groups-contact-mail = E-mail
groups-contact-web = Web
groups-contact-signal = Signal
groups-contact-matrix = Matrix
groups-contact-telegram = Telegram
groups-contact-whatsapp = WhatsApp
