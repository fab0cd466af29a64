# An air strike on a hospital in a rebel-held town, blamed on the government's air force and denied
! c1 government aircraft bombed the hospital (alleged by medics, rebels; denied by army; admitted as error)
! c2 dead at the hospital by the aid group Medicor (17, 24, 29)
! c3 dead at the hospital by the rebel administration (53)
! c4 two bombs, forty minutes apart
! c5 hospital's coordinates had been handed to the army (asserted, denied, admitted)
! c6 fighters used the building as a command post (alleged, denied)
! c7 strike on the Deyra market a week earlier killed 11
! c8 the air force bombed the Deyra market (denied)
! c9 rebel rocket fell short and hit the hospital (alleged by defence ministry, denied, withdrawn)
! c10 Medicor suspends work in the province
! c11 three Medicor staff among the dead
! c12 UN demands an independent inquiry
! c13 foreign minister rejects outside investigators / agrees later
! c14 crater and fragments match an air-dropped 250-kg bomb (experts)
! c15 wounded taken to Sabrin: 60 / 74
! c16 ceasefire talks broken off
! c17 two officers relieved of duty
! c18 compensation of 5,000 per family promised
! c19 the only dialysis unit in the region destroyed
! c20 UN Security Council vote vetoed
! c21 the rebels shot down a plane on Sunday (claimed, denied)
@ 2026-05-06T04:50 | Medicor International | Hospital in Al Tarim hit | official
{c4 Two explosions, some forty minutes apart, tore through our hospital in Al Tarim during the night.}

{c2 At least 17 people were killed}, among them patients in the surgical ward. {c11 Three of the dead were our colleagues.}

{c5 The position of the building was passed to all warring sides, the Kassian army included, in January and again in April.}
@ 2026-05-06T07:30 | Meridian News Agency | Bombs strike hospital in Kassia
SABRIN (MNA) - {c2 A hospital in the rebel-held Kassian town of Al Tarim was hit from the air overnight and at least 17 people lost their lives}, the aid group that runs it said on Wednesday.

{c1 "We heard the jets, and only one side has jets,"} said Dr Yara Nessim, a surgeon, by telephone.

An army spokesman, Colonel Farid Omran, said {c1 no mission had been flown over the town that night}.

{c15 About 60 wounded were brought over the hills to Sabrin}, the head of the clinic there said.
@ 2026-05-06T13:00 | Kassian State Television | Terrorists shell own hospital
{c9 A rocket launched by the armed gangs failed in flight and came down on the Al Tarim clinic}, the Ministry of Defence has established.

{c6 "That house ceased to be a hospital long ago. Their commanders sleep there,"} Minister Haddad Saleh said.

{c1 Reports that our pilots had anything to do with it are lies spread by foreign media}, he stressed.
@ 2026-05-06T18:45 | The Northgate Herald | 'There were children on the dialysis machines'
The corridor ends in sky. Where the east wing stood there is a pit with a bed frame in it.

Dr Nessim had gone out for a cigarette. {c4 The first bomb came at ten past one, the second when the rescuers were inside, at ten to two}, she said. {c19 The unit that kept 38 kidney patients alive, the only one between Sabrin and the coast, is gone}.

{c6 'I have worked here for five years and never seen a gun past the gate,'} she said of the minister's claim.

A spokesman for the rebel council, Idris Mahal, gave a far higher toll than the charity. {c3 Fifty-three bodies had been washed and buried by dusk}, he said. {c9 Of the stray rocket he said only: 'Let them show us a single piece of it.'}
@ 2026-05-07T09:15 | Meridian News Agency | UN calls for inquiry into hospital strike
GRANDLAC (MNA) - {c12 The killing of patients in Al Tarim must be investigated by an independent body}, the United Nations human rights office said on Thursday.

{c13 Kassia will let no foreign detectives onto its soil}, Foreign Minister Leila Barudi told reporters.

{c2 Medicor now puts the number of dead at 24}. {c15 The clinic in Sabrin has admitted 74 of the injured}.

The office recalled that {c7 eleven shoppers were killed on 29 April when the market in Deyra, a nearby village, was bombed}. Colonel Omran said {c8 the air force had not been in action at Deyra either}.
@ 2026-05-07T20:00 | Radio Free Kassia | Evening bulletin
The rebel council has walked out of the talks in Grandlac. {c16 "Nobody negotiates over fresh graves,"} said its delegate, Idris Mahal.

{c21 Fighters brought down a government plane near Oum Rihan on Sunday}, the council also said. {c21 The army reports all machines safely back}.

{c3 The council's health bureau speaks of 53 martyrs in the hospital}.
@ 2026-05-08T06:10 | The Northgate Herald | What the crater says
Three weapons specialists who studied pictures and fragments for this newspaper came to one conclusion. {c14 The tail fin is that of a 250-kilogram bomb dropped by an aircraft}, they found.

{c9 "A rocket of the kind the rebels have doesn't dig a hole eight metres wide,"} said one of them, Joost Verrill, a former army engineer.

The ministry of defence in Kassia did not reply to questions.

{c5 A Kassian officer with knowledge of the targeting list said that the hospital was on no such list of protected sites}.
@ 2026-05-09T11:30 | Medicor International | We are leaving the province | official
{c10 With a heavy heart we are halting all our activities in Tarim province from today.}

{c2 Five more patients have died of their injuries. We mourn 29 people.}

{c6 No armed person was in the building. No weapon was in the building.}
@ 2026-05-12T16:20 | Meridian News Agency | Kassia admits bombing hospital by mistake
SABRIN (MNA) - {c1 The Kassian air force dropped the bombs that destroyed a hospital in Al Tarim}, the chief of staff, General Omar Tariq, said on Tuesday, calling it a tragic error.

{c5 The site's coordinates had been received but were filed under the wrong district}, he said. {c17 Two officers have been removed from their posts}.

The general did not speak of the rocket that his own ministry had blamed. Asked about it, he said: {c9 "That statement no longer stands."}
@ 2026-05-12T19:00 | Kassian State Television | Army chief explains incident
{c18 The families of those who lost their lives will each receive 5,000 dinars}, General Tariq announced today.

He praised the professionalism of the air force. {c17 The pair responsible for the mix-up are no longer on duty}.

Concerning Deyra, the general repeated: {c8 no Kassian aircraft attacked the market}.
@ 2026-05-13T07:00 | The Northgate Herald | A confession after six days
It took Kassia's generals six days to say what every porter in Al Tarim knew. {c1 It was they}. The list with the hospital's location had been {c5 lying in their own headquarters all along}.

{c6 'We had grounds to believe militants were inside,' General Tariq still insists}.

For Dr Nessim, money is an insult. {c18 'Five thousand for my anaesthetist?'} she asked. {c11 He was one of three Medicor employees who did not come out}.

{c13 Mrs Barudi, too, has changed her tune: a UN team may come in June, she said last night}.
@ 2026-05-15T22:10 | Meridian News Agency | Veto halts UN resolution on Kassia
GRANDLAC (MNA) - {c20 A draft resolution condemning the bombing of a hospital in Kassia was vetoed on Friday}.

It would have asked for {c12 an impartial investigation, which the world body's human rights chief again called indispensable}.

{c2 Twenty-nine people died in the attack}, {c14 which experts traced to an aerial bomb of a quarter of a tonne}.

{c16 The rebels said they would stay away from the peace talks} "until someone stands trial".
