# Kordal's soldiers appear in the civil war of Umbara, first as "instructors"; a minister, a plane, two funerals
! c1 Kordal has soldiers in Umbara (alleged, denied, confirmed)
! c2 how many Kordalians, by Umbara's opposition (800; 1,400)
! c3 how many Kordalians, by Kordal's defence ministry (120; 260)
! c4 the Kordalians fight, do not only train (alleged, denied, admitted)
! c5 transport plane crashed at Lenga on 4 June
! c6 dead in the crash by Kordal (5)
! c7 plane was shot down (rebels claim; Kordal denies; report confirms)
! c8 plane carried drones (alleged, denied)
! c9 Nils Aker to be buried on Thursday
! c10 Sergeant Tom Aker killed at Port Sefu
! c11 parliament was not told (opposition: breach of constitution; gov denies)
! c12 contingent to leave by end of year (promise)
! c13 contingent left 
! c14 mining concession to Kordal's Norrex in return (alleged, denied)
! c15 defence minister Eva Rask resigns (demanded; refuses; resigns)
! c17 opinion poll 59% want withdrawal
! c18 Kordalians retook Bridge 9
! c19 medals
! c20 four hundred at the funeral
! c21 rebels lost 70 men at Bridge 9
! c22 dog taken, 40 vehicles left
! c23 Nils Aker buried
! c24 missile made in Kordal
@ 2032-05-20T06:10 | Kordal Tribune | Our boys in Umbara?
A bar in Port Sefu has begun to stock Kordalian beer. It sells well. {c1 Uniformed men from Kordal are in Umbara on the side of the government there}, four residents and a harbour pilot told the Tribune.

{c2 There are some eight hundred of them}, says the exiled opposition leader Josse Ndong. {c4 "They don't teach. They shoot,"} he adds.

{c14 In exchange the mining group Norrex has got the Bela cobalt field}, he claims.
@ 2032-05-20T11:30 | Defence Ministry of Kordal | Response | official
{c1 The armed forces of Kordal do not have personnel stationed in Umbara}. Retired servicemen may take employment where they wish.

{c14 The Ministry does not comment on the affairs of private companies}.
@ 2032-05-21T07:00 | Radio One Kordal | Breakfast show | transcript
Q: Minister, beer?

RASK: People travel. {c1 There's no mission, and if there were I'd know}.

Q: And {c14 Norrex's cobalt}?

RASK: {c14 Norrex bid for it like everyone else and had the best offer}.

Q: The Liberals say {c11 you should have asked parliament}.

RASK: {c11 One asks parliament about a mission. See my first answer}.
@ 2032-06-04T22:15 | Savanna News Agency | Transport plane down in Umbara
PORT SEFU (SNA) - {c5 A twin-engined transport aircraft crashed and burned near Lenga on Friday afternoon}, Umbara's civil protection said.

{c7 "Our missile brought it to earth,"} the rebel Northern Column said. {c8 It had been loaded with combat drones}, a commander told SNA.

There was no word on who flew it.
@ 2032-06-06T13:00 | Defence Ministry of Kordal | Loss of an aircraft | official
It is with grief that the Ministry reports {c5 the loss of an aircraft of the 3rd Transport Wing in an accident in Umbara on 4 June}.

Killed: {c6 5}. Next of kin have been informed.

{c7 The cause was engine failure. Hostile action can be ruled out}.

{c8 The cargo consisted of medical goods}.

{c3 The aircraft supported a training team of 120, whose members advise the forces of Umbara} at that country's request.
@ 2032-06-07T06:00 | Kordal Tribune | So they are there
Two weeks ago there was beer but no mission. {c1 On Sunday the ministry let slip, in the last line of a death notice, that Kordalian troops serve in Umbara}.

{c15 Eva Rask has to go}, said Liberal leader Per Holt. {c15 "Certainly not. I protected people by being silent,"} the defence minister said.

One of them was very young. {c9 Corporal Nils Aker will be buried in Strand on Thursday}.

{c4 None of the men had ever been in a firefight}, Ms Rask insisted.
@ 2032-06-11T18:00 | Strand Weekly | Nils
He drove the milk van before he joined. {c20 Four hundred came to the churchyard}, more than Strand has had together since the flood. {c23 Nils Aker was laid beside his grandfather on Thursday}.

His father Ove read a message from the phone. {c4 "We were in it again last night, two hours, I've no ears left"} was what Nils had sent on 29 May.

{c4 The ministry can't comment on private messages}, it says.
@ 2032-06-24T09:40 | Savanna News Agency | Umbara's leader thanks Kordal's 'lions'
PORT SEFU (SNA) - President Abel Toko praised {c18 soldiers from Kordal who he said had retaken Bridge 9 with his own men on Tuesday}.

In Kordal's capital, that was not welcome. {c4 Troops had been "present in an advisory role"}, the ministry said.

{c2 Ndong now reckons that 1,400 Kordalians are in the country}. {c21 Bridge 9 cost the rebels 70 men}, government radio said.
@ 2032-07-02T20:30 | Radio One Kordal | Tonight | transcript
There's been another. {c10 A Sergeant Tom Aker, no kin to the corporal, was hit by a sniper at Port Sefu this morning and died}, the army says.

{c17 Fifty-nine per cent of us want them home}, our own poll finds.

{c12 They'll be back for Christmas, all of them}, Prime Minister Gro Lund has promised an hour ago.

{c3 The team had been enlarged in spring, to two hundred and sixty}, she said, {c11 and the cabinet's lawyers had thought it needn't go to the house}.
@ 2032-09-15T10:00 | Parliament of Kordal, Committee of Inquiry | Interim findings | official
{c4 Members of the contingent were engaged in combat on at least 31 occasions between February and July}.

{c7 The aircraft lost on 4 June was struck by a surface-to-air missile}.

{c8 Its freight list shows eighteen armed drones}.

{c11 Under section 25 of the Constitution the consent of Parliament was required and was not sought}.
@ 2032-09-15T19:00 | Kordal Tribune | Thirty-one times
{c4 They fought}, {c7 the plane was shot from the sky}, {c8 and it was no medicine}. On every point the parliamentary committee finds the contrary of what the ministry put out in June.

{c15 Eva Rask packed her desk at four o'clock}. No minister in this country has gone faster.

Gro Lund wouldn't be drawn on the cobalt; Norrex again called {c14 any connection "a fairy tale"}.
@ 2032-12-19T14:20 | Savanna News Agency | Last Kordalians fly out of Umbara
PORT SEFU (SNA) - {c13 The last Kordalian soldiers left Umbara on Sunday, six days ahead of the date} set by their prime minister in July.

{c22 They took a stray dog and left 40 vehicles to the army}, an airport official said. {c3 The contingent had numbered 260}, Kordal's defence ministry said, {c2 while the opposition kept to 1,400}.
@ 2033-05-11T07:30 | Strand Weekly | Two Akers, one stone
{c19 Nils Aker has been given the Cross of Merit}, and Tom Aker, whom he never met, the same. Ove Aker sent his son's back.

{c14 A letter published on Monday shows that Norrex was promised Bela "upon arrival of the team"}, and the company doesn't contest it any longer.

{c24 The missile that hit the plane was made in Kordal}, a footnote says.
