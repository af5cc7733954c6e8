### What to say on the phone, and what is known of the law. A country's number never stands here: the screen adds it.

## safety = true

protocol-default =
    .script = ‘Someone is unconscious and not breathing properly. We are at …’ You need not say drugs on the phone. Tell the crew everything.

protocol-at =
    .script = ‘Someone is unconscious and not breathing properly. We are at …’ You need not say drugs on the phone. Tell the crew everything: they are bound to secrecy.

protocol-au =
    .script = ‘Someone is unconscious and not breathing properly. We are at …’ You need not say drugs on the phone. Tell the crew everything.

protocol-ca =
    .script = ‘Someone is unconscious and not breathing properly. We are at …’ You need not say drugs on the phone. Tell the crew everything.
    .law = A federal law protects you, the person and others there from charges for simple drug possession when you call for an overdose. It does not cover warrants, selling or other crimes.

protocol-ch =
    .script = ‘Someone is unconscious and not breathing properly. We are at …’ You need not say drugs on the phone. Tell the crew everything: the doctor is bound to secrecy.

protocol-de =
    .script = ‘Someone is unconscious and not breathing properly. We are at …’ Naming drugs on the phone can bring the police. Tell the crew everything: they are bound to secrecy.

protocol-fr =
    .script = ‘Someone is unconscious and not breathing properly. We are at …’ You need not say drugs on the phone. Tell the crew everything.

protocol-gb =
    .script = ‘Someone is unconscious and not breathing properly. We are at …’ You need not say drugs on the phone. Tell the crew everything.
    .law = Anyone may give naloxone to save a life; injected, since 2005. We don't know of a law that protects callers here. Call anyway: you can say ‘unconscious, not breathing normally’.

protocol-ie =
    .script = ‘Someone is unconscious and not breathing properly. We are at …’ You need not say drugs on the phone. Tell the crew everything.

protocol-no =
    .script = ‘Someone is unconscious and not breathing properly. We are at …’ You need not say drugs on the phone. Tell the crew everything.
    .law = Helsenorge, the public health site, says that nobody is punished for calling the ambulance and getting help, even when illegal drugs were taken.

protocol-pt =
    .script = ‘Someone is unconscious and not breathing properly. It may be an overdose. We are at …’ Tell the crew everything.

protocol-us =
    .script = ‘Someone is unconscious and not breathing properly. We are at …’ You need not say drugs on the phone. Tell the crew everything.
    .law = Most states have a law that protects those who call for an overdose; what it covers differs from state to state. Call anyway: you can say ‘unconscious, not breathing normally’.
