### What the groups of the bundled directory do. Facts as of 2017, in our words.

group-narcotics-anonymous =
    .about = A twelve-step fellowship. It counted nearly 67,000 meetings a week in 139 countries in 2017.

group-smart-recovery =
    .about = Self-help meetings based on science, face to face and online, in Denmark, Ireland, Spain, Sweden and the UK among others.

group-isola-di-arran =
    .about = Peer support, training for peers, information on hepatitis C with oral testing, and outreach with sterile injecting equipment.

group-indifference-busters =
    .about = An informal group of people who use or used drugs. Information on hepatitis C, and outreach together with L'Isola di Arran.

group-san-patrignano =
    .about = A residential community, led by people who used drugs before. It is free of charge.

group-synanon =
    .about = A residential community, run by people who used drugs before. No waiting list: it takes people in at any time of day.

group-build-on-belief =
    .about = Social support, led by people in recovery.

group-basement-project =
    .about = A recovery centre.

group-well-communities =
    .about = Drug-free housing, with support from peers in recovery.

group-emerging-futures =
    .about = Recovery coaches. All of them used drugs before.

group-jes =
    .about = Needle and syringe exchange, education on safer use, training seminars for people who use drugs.

group-in-mouraria =
    .about = Peer support, rapid tests for HIV, hepatitis C, hepatitis B and syphilis, company on the way to services, advocacy.

group-scottish-drugs-forum =
    .about = A peer naloxone training programme, since 2012.

group-daath =
    .about = Information, advice and support at trance parties and festivals; says in advance at which ones. An online database of ecstasy tablets.

group-kosmicare =
    .about = Psychological support at festivals.

group-kosmicaid =
    .about = Psychological support at festivals.

group-tripsit =
    .about = A chart of drug combinations in several European languages, live chat day and night, a drug wiki and live radio.

group-energy-control =
    .about = Information, advice and training. An international drug checking service.

group-basics-network =
    .about = A European network for rave culture and drug awareness. Its members run peer projects.

group-act-up-paris =
    .about = An organisation of people living with HIV. It campaigns for consumption rooms and harm reduction.

group-inpud =
    .about = The international network of people who use drugs.

group-euronpud =
    .about = The European network of people who use drugs.

group-sduu =
    .about = Its members use legal or illicit drugs, or have or want substitution treatment. Formed in 2002.

group-brugerforeningen =
    .about = The Danish union of people who use drugs, formed in 1994. It runs a syringe patrol.

group-asud =
    .about = The French union of people who use drugs, established in 1993. Peer support and harm reduction.

group-caso =
    .about = The first association of people who use drugs in Portugal. It spreads harm reduction messages.

group-user-voice =
    .about = User-led peer research.

group-revolving-doors =
    .about = A team of experts by experience, and peer research.
