# Heat deaths on the pilgrimage to the shrine of Tell Omar in the kingdom of Hazar
! c1 dead pilgrims by the kingdom's interior ministry (92, 310, 486)
! c2 dead pilgrims by the consulates together (tally of agency) 750
! c3 dead citizens of Sumbar by its consul (118, 164)
! c4 dead citizens of Melun by its foreign ministry (37)
! c5 pilgrims without permits came through unlicensed agents (kingdom says)
! c6 agent Yusuf Karim sold permits that were forged (accused, denied, admitted)
! c7 water stations on the Eastern Road were dry (alleged, denied, admitted)
! c8 temperature 49.6
! c9 one and a half million pilgrims took part
! c10 pilgrims' hospital treated 3,200
! c11 buses with cooling failed to come: 90 of 200
! c12 Hassan Dalim, 61, missing (daughter seeking), found alive
! c13 sixteen agencies lose licences
! c14 Sumbar suspends flights/pilgrimage minister resigns
! c15 bodies buried without families' consent (alleged, denied)
! c16 next year's rites will be at night (plan)
! c17 director of roads dismissed
! c19 all the Melun dead had permits
! c20 nine of the agencies are Sumbari
! c22 Dalim came home on a stretcher
! c21 eleven households have been paid
! c18 compensation 20,000
@ 2026-06-17T14:00 | Hazar Royal News | Blessed rites completed
{c9 One and a half million faithful climbed to Tell Omar this year}, the Ministry of Pilgrimage announced, praising the arrangements.

{c8 The thermometer rose to 49.6 degrees on Tuesday.}

{c1 Ninety-two elderly visitors returned to their Creator in the course of the rites}, the Ministry of the Interior said.
@ 2026-06-18T08:20 | Gulf & Levant Agency | Pilgrims die in extreme heat
TELL OMAR (GLA) - {c3 At least 118 Sumbari pilgrims died on the way to the shrine of Tell Omar}, a consul of Sumbar said on Thursday, more than {c1 the 92 deaths of all nations that Hazar had reported}.

{c8 It was 49.6 degrees in the shade at the foot of the hill on Tuesday}. {c7 "There were taps all along the Eastern Road and nothing came out,"} said Amina Sule, 44.

A spokesman for the Hazari interior ministry, Colonel Saud Mahri, blamed the victims' guides. {c5 Those affected had entered without permits through unlicensed agents}, he said.
@ 2026-06-18T19:30 | Sumbar Daily Post | Have you seen my father?
{c12 Hassan Dalim, 61, a retired bus driver from Kolo, has not been heard of since Tuesday noon}, when he rang his daughter Halima from the Eastern Road.

{c11 Of two hundred cooled buses ninety never turned up}, according to a dispatcher.

Many of those who set out from Kolo had bought their papers from the same man. {c6 They were false, a policeman at the shrine told a survivor}. {c6 Yusuf Karim, who sold them, swears by their stamps}.
@ 2026-06-19T12:00 | Foreign Ministry of Melun | Consular notice | official
{c4 We are aware of the death of 37 nationals in Hazar.}

{c15 We have made representations concerning reports that some were interred before their relatives had been asked.}
@ 2026-06-20T10:40 | Gulf & Levant Agency | Toll among pilgrims climbs
TELL OMAR (GLA) - {c2 More than 750 people perished during a pilgrimage in Hazar}, according to a GLA tally of figures from eleven consulates. {c1 The kingdom itself now acknowledges 310}.

{c10 The field hospital at the shrine took in 3,200 patients}, its head doctor said.

{c15 Colonel Mahri denied that anyone was buried without consent}. {c7 Every water station had been working, he added}.
@ 2026-06-21T07:00 | Sumbar Daily Post | 'Baba is in bed 40'
{c12 He was under another man's name, with a drip in his arm, and he asked for tea: Hassan Dalim has been found}.

Others have no such call. {c3 The consul in Tell Omar has revised his list; there are 164 Sumbaris on it}.

{c14 Alhaji Bello Tanko, in charge of pilgrim affairs in our government, handed in his resignation last night}. {c5 The Hazaris say it was people without papers who died}; {c4 Melun counts 37 dead}, {c19 all of them with valid permits}, its ambassador told us.
@ 2026-06-24T16:00 | Hazar Royal News | Measures after the season
{c13 Sixteen travel agencies have been struck from the register.}

{c17 The director of the Roads Authority has been relieved of his post.}

{c1 The Ministry of the Interior put the final number of deceased at 486.}
@ 2026-06-25T09:15 | Continental Observer | The road of dry taps
By Ines Calder, Tell Omar

I turned them one after another, eleven in all, and got rust. {c7 The Eastern Road's stations were never joined to the main, an engineer of the Roads Authority told me}. {c17 His director was thrown out on Wednesday} for that reason, he believes.

{c1 The kingdom has come, in three steps, to 486}. {c2 The consulates, if you add up their lists, are beyond seven hundred and fifty}. {c10 Dr Farah Aziz, whose tent clinic saw 3,200 sick people}, thinks both are low.

{c15 In the cemetery behind the bus park I counted sixty-one numbered stones; a gravedigger said no families had come}.
@ 2026-07-02T18:00 | Sumbar Daily Post | Karim confesses
The man with the stamps has run out of oaths. {c6 'I printed four hundred of them in my brother's shop,'} Yusuf Karim told a magistrate in Kolo.

He was not the only one. {c13 Hazar has put sixteen agencies out of business}. {c20 Nine of them are Sumbari}, says the travel guild.

{c18 Every bereaved family is to have 20,000 from the king}, his ambassador told mourners.
@ 2026-07-15T11:30 | Gulf & Levant Agency | Hazar admits water failure on pilgrims' road
TELL OMAR (GLA) - {c7 Water points on a road used by hundreds of thousands of pilgrims were not in operation last month}, Hazar's pilgrimage minister, Prince Talal, said on Wednesday. {c11 He also said that 90 buses ordered for the route had not been delivered}.

{c16 Next year the ascent will take place after sunset}, he said.

{c15 He apologised to families whose dead had been buried without their knowledge}.
@ 2026-07-16T07:10 | Sumbar Daily Post | An apology, and a cheque
{c7 So the taps were dry, as Amina Sule told anyone who would listen in June}. {c15 And so they did put our people in the ground without a word}.

{c21 Eleven households have had their money so far}; {c3 one hundred and sixty-four Sumbaris died}.

{c16 Climbing by night is a fine idea}, says Hassan Dalim, who will not be going. {c22 He came home on a stretcher two weeks after he had been given up for lost}.
