# A ferry-company bus held by gunmen at Kessan pass, a rescue, the number of hostages and who was killed by whom
! c1 number of hostages by the government (27, 31)
! c2 number of hostages by the bus company (34)
! c3 gunmen: five by the army
! c4 gunmen demand release of Ismet Dorva
! c5 government negotiates (reported, denied, admitted)
! c6 two children and a pregnant woman freed on Tuesday
! c7 driver shot on the first day
! c8 rescue: 29 freed by the army
! c9 hostages killed in the rescue by the government (none, two)
! c10 hostages killed by survivors (four)
! c11 hostages died from soldiers' bullets (alleged, denied, admitted)
! c12 gunmen all killed by army
! c13 one gunman escaped (reported, denied, confirmed)
! c14 soldier killed
! c15 ransom of 5m paid (alleged, denied)
! c16 foreign commandos took part (reported, denied)
! c17 Dorva transferred to another prison
! c18 inquiry commission promised within a month
! c20 deadline Thursday noon by gunmen
! c21 pass road closed
! c22 last gunman captured in Aroon
! c23 A second coach was shot at near Sul; nobody was hurt
! c24 The bus line has given up its night services
! c25 Two road workers died in an avalanche on the pass
! c26 Corporal Milan Ruan, brother of the fallen sergeant, was promoted
! c27 Forty rifles were found in a cellar in Aroon
@ 2027-05-03T13:20 | Highland Press Bureau | Gunmen seize coach on Kessan pass
TEREK (HPB) - Armed men stopped a coach on the Kessan pass on Monday morning and are holding its passengers. {c1 Twenty-seven people are on board}, the interior ministry said.

{c3 Five attackers have been seen}, according to the army. {c7 The driver was shot and left by the roadside}.

{c21 The road over the pass is shut to all traffic}.
@ 2027-05-03T19:00 | Radio Terek | Evening news | transcript
PRESENTER: How many are they? The ministry tells us twenty-seven. {c2 At Brothers Sayan, the bus line, they sold thirty-four tickets and everyone turned up}.

PRESENTER: We know now what the men want. {c4 Their leader, Ismet Dorva, is to be let out of prison}. They say so in a voice message sent to this station.

PRESENTER: {c20 They have given the authorities until noon on Thursday}. What happens then, they do not say. The interior minister, Leyla Obrad, does: {c5 "There will be no talks with murderers."}
@ 2027-05-04T15:30 | Highland Press Bureau | Three captives let go
TEREK (HPB) - {c6 Two children and an expectant mother walked down from the coach held at Kessan on Tuesday}, the army said. They were given tea and taken to Aroon.

The interior ministry {c1 corrected the number of people taken to 31}. Officials did not say whether the release had been {c5 the result of negotiations}.
@ 2027-05-05T06:30 | The Sentinel | A cleric, a satellite phone and a suitcase
Someone is talking to someone. {c5 A mediator, the retired cleric Omar Tafiq, has twice been up to the coach on behalf of the cabinet}, two officers told the Sentinel.

{c15 Five million has been counted out for the captors}, a banker in Terek said. {c15 Ms Obrad's office described this as an insult to the victims}.

{c17 Dorva himself was moved overnight from the prison at Sul to one further from the mountains}, his lawyer complained. {c20 Tomorrow at twelve the ultimatum runs out}.
@ 2027-05-06T07:45 | Office of the Prime Minister | Announcement | official
At 04.30 today units of the army ended the hostage-taking on the Kessan pass.

{c8 Twenty-nine persons have been brought to safety}. {c9 No hostage has lost his or her life}.

{c12 All the terrorists were eliminated}. {c14 Sergeant Pavle Ruan gave his life}.

The nation thanks its soldiers.
@ 2027-05-06T11:10 | Sayan Valley Online | The rescue as it happened | live
11.08 At the hospital in Aroon they are putting up screens. A stretcher comes in, covered. Then another.

10.40 A farmer near the pass, on the phone: {c13 one of them ran off through my orchard, with a limp}. {c13 Everybody who was to be got had been got, says the army}.

09.55 {c16 The men who came down the ropes spoke English, two passengers have told us}.

09.20 {c8 Buses with the 29 freed} have reached Aroon.

08.05 {c21 The pass is still blocked}, for the third day.
@ 2027-05-06T20:00 | Radio Terek | Evening news | transcript
PRESENTER: The government has had to take back a sentence. {c9 Two of the captives did not survive the operation}, Minister Obrad said this evening.

PRESENTER: That is not how those who sat in the coach remember it. We spoke to Mira Jolan, a teacher.

JOLAN: {c10 Four. I closed the eyes of two of them myself}. And it was not the kidnappers. {c11 The shooting came through the windows from outside}.

PRESENTER: Obrad calls that {c11 a confusion that is understandable after three nights without sleep}.
@ 2027-05-07T06:20 | The Sentinel | Whose ropes?
{c16 A twelve-man team from abroad led the assault on the Kessan coach}, diplomats say. {c16 "Ours, every one of them,"} Defence Minister Jovan Strelitz replied; the pride of the nation needed no instructors.

{c14 The fallen sergeant} will be buried today in Sul.

Relatives besieged the ministry for a list. The figures do not add up: {c2 the company's 34}, {c6 less the three who were sent down on Tuesday}, {c8 less the 29 who were saved}, leaves two; but the driver was never a passenger.
@ 2027-05-08T10:15 | Highland Press Bureau | Kessan hostage-taker caught
TEREK (HPB) - {c22 A wounded man arrested in a barn near Aroon on Saturday is the fifth of the Kessan gunmen}, police said. {c13 The army acknowledged that he had got away during the raid}.

Its statement that {c12 none of the attackers survived} was "overtaken".

Prime Minister Sava Brand promised {c18 an independent commission within a month}.
@ 2027-05-12T09:00 | Highland Press Bureau | Briefs
{c23 A second coach was shot at near Sul; nobody was hurt}, police said. {c24 The bus line has given up its night services}. {c25 Two road workers died in an avalanche on the pass}.

{c26 Corporal Milan Ruan, brother of the fallen sergeant, was promoted}. {c27 Forty rifles were found in a cellar in Aroon}.
@ 2027-05-20T17:00 | Sayan Valley Online | Driver's widow: nobody called me
{c7 He was shot in the first minute}, and for three days he lay beside the road. Dana Sayan, whose husband was one of the two brothers who gave the bus line its name, learned it from the radio.

She too had been told about {c15 the five million}. "If they paid, what was the shooting for?"

The cleric Tafiq broke his silence in our studio: {c5 "I went up with a letter from the minister in my sleeve. Of course we negotiated."} {c5 Ms Obrad confirmed on Thursday that "a channel" had existed}.
@ 2027-06-21T09:00 | Commission on the Events at Kessan | Findings in brief | official
(3) {c2 There were 34 passengers}; the ministry's list omitted three who had paid in cash.

(7) {c10 Four hostages were killed}.

(8) {c11 Three of them were struck by rounds of the type issued to the army}.

(11) {c16 No foreign personnel were found to have been involved}.

(14) {c15 No trace of a payment was discovered}.
@ 2027-06-21T18:30 | The Sentinel | Army: we killed our own
"{c11 It was our fire,"} General Radko Min said on Monday, and took off his cap. He spoke for forty seconds.

{c10 Mira Jolan had put the number at four on the very first evening}, and had been told to get some rest. {c9 The cabinet, which began at none and stuck at two}, had no comment.

{c22 The man from the barn} goes on trial in the autumn. {c4 He still wants Dorva out}.
