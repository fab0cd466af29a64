# A grain export deal between Velmark and Ostrovia, its collapse and its renewal
! c1 Velmark and Ostrovia agree to reopen the Strait of Lune to grain ships for 120 days
! c2 first ship, the Pelagia, left Port Ardo
! c3 Pelagia carries 26,000 tonnes of maize
! c4 wheat price fell / by own voice: 4.1 percent on the day
! c5 Velmark attacked the silo at Port Ardo (accused, denied, admitted)
! c6 Velmark suspends its part in the deal
! c7 total exported under the deal by the joint centre: 1.2m, 3.4m, 5.1m tonnes
! c8 share that went to poor countries by Velmark: 6 percent
! c9 share that went to poor countries by the UN: 27 percent
! c10 Velmark's fertiliser pipeline was promised to be reopened (asserted, denied)
! c11 Ostrovia mined the channel (accused, denied)
! c12 ships waiting for inspection: 78, 112
! c13 deal to be extended (forecast by mediator)
! c14 deal extended for 60 days (outcome)
! c15 Ostrovia wants 120 days, its demand
! c16 bread price rise in Tamira
! c17 insurance premium doubled
! c18 silo fire destroyed 40,000 tonnes
! c19 three dockers were injured in the silo
! c20 food programme ran out of stock in Hadar camps
! c21 a drone struck the silo
@ 2026-03-02T15:10 | Continental Wire | Velmark, Ostrovia sign grain accord
LUNE CITY (CW) - {c1 Velmark and Ostrovia agreed on Monday to let grain ships through the Strait of Lune for 120 days}, ending a blockade that has pushed up the price of bread from Tamira to Hadar.

{c10 "Our fertiliser pipeline comes back into service as part of the package,"} Velmark's trade minister, Gustav Orlan, said after signing. Ostrovia's chief negotiator, Mila Dratch, said {c10 there was not one word about a pipeline in the text}.

{c4 Wheat for May delivery closed 4.1 percent lower}.
@ 2026-03-03T07:20 | Ardo Tribune | Strait to open again
After eight rounds of talks the two neighbours have found a way to share the water. {c1 Cargoes of corn and wheat can pass freely until the end of June}, under rules put on paper in Lune City.

In the port the mood was wary. {c11 'Who tells me the channel is clear? Our own navy laid mines in it,'} said a pilot who asked not to be named. The naval staff said {c11 Ostrovia had never sown a mine in the strait}.

{c4 Traders reacted at once: wheat lost four percent and a bit}.
@ 2026-03-09T11:00 | Joint Grain Centre | Movement notice 1 | official
{c2 Vessel Pelagia departed Port Ardo 09.40 today.}

{c3 Cargo: maize, 26,000 t.}

{c12 Vessels at anchor awaiting inspection: 78.}
@ 2026-03-09T18:30 | Tamira Times | First ship sails
{c2 At twenty to ten this morning the Pelagia slipped her lines}, and on the mole at Port Ardo people cried.

{c3 She has 26,000 tonnes of corn in her holds}, bound for Tamira. It cannot come too soon. {c16 A loaf costs 70 percent more here than a year ago}, according to the bakers' guild.

"{c13 If this goes well the parties will renew it in the summer}," said the mediator, Ambassador Salome Ruiz-Hart.
@ 2026-04-20T09:30 | Continental Wire | Grain exports pass one million tonnes
LUNE CITY (CW) - {c7 Some 1.2 million tonnes have been shipped through the Strait of Lune since an accord took effect in March}, the Joint Grain Centre said.

Mr Orlan complained that the needy see little of it. {c8 "Six percent, that is what reached the poorest countries,"} he said.

The United Nations disputes that. {c9 According to its books, 27 percent of the cargoes went to low-income states}.

{c12 A hundred and twelve ships were queuing for inspectors on Monday}, the centre's director, Paul Tindle, said.
@ 2026-05-22T06:15 | Ardo Tribune | Silo burns after night attack
{c21 A drone struck Port Ardo's biggest silo shortly before three}. {c18 Forty thousand tonnes of wheat went up in flames}, harbour master Jan Kelemen said. {c19 Three dockers are in hospital with burns}.

{c5 'They came from over the water, from Velmark,'} said Governor Nadia Brusk. Nobody had told Velmark's embassy. {c5 'We do not shoot at bread,'} a diplomat there said.

{c17 Insurers were asking twice as much for a passage by noon}.
@ 2026-05-23T12:00 | Continental Wire | Velmark pulls out of grain accord
{c6 Velmark said on Saturday it was suspending its participation in the Strait of Lune accord "for an indefinite period"}.

Mr Orlan gave the unkept promise as the reason. {c10 The fertiliser line, which had been guaranteed to his country, was still shut}, he said.

{c5 He again rejected Ostrovian accusations over a fire at Port Ardo} a day earlier, in which {c18 40,000 tonnes of grain were lost}.

{c7 Until Friday 3.4 million tonnes had left under the agreement}, according to the Joint Grain Centre.
@ 2026-05-24T08:00 | Tamira Times | Corridor shut, bakers fear worse
So it is over, at least for now. {c6 The larger of the two signatories has walked away}, ten weeks after the Pelagia's triumphant sailing.

"{c16 We are already paying 70 percent above last year for bread}," sighs Hana Abdi, who heads the guild of bakers. In the Hadar camps it is worse: {c20 the last sacks of the food programme were handed out on Thursday}, an aid worker said.

Owners, too, shy away. {c17 Cover for a single voyage now costs double}, said a broker.
@ 2026-05-29T19:40 | Lune Evening Post | A commander talks
It was not an accident and it was not the neighbours' imagination. {c5 The drone that set the Ardo silo alight took off from a Velmark frigate}, its former executive officer, Ulf Carsten, has told this newspaper.

He left the navy this week. {c11 He also said he had seen Ostrovian mines with his own eyes, moored in two rows}.

The defence ministry in Velmark said {c5 it would not comment on the tales of a deserter}.
@ 2026-06-03T14:00 | Continental Wire | Velmark says navy fired at silo
{c5 A drone operated by the Velmark navy hit a grain store at Port Ardo on 22 May after a navigation fault}, the defence ministry said on Wednesday in a statement of four lines.

{c19 The attack left three port workers injured}.

Ambassador Ruiz-Hart saw her chance. {c13 "I expect signatures on a renewal before the month is out,"} she said.
@ 2026-06-12T10:20 | Ardo Tribune | Ostrovia wants four months
{c15 Ostrovia will not sign for less than 120 days}, Mila Dratch said before leaving for Lune City.

{c8 She dismissed as 'a fairy tale' Mr Orlan's six percent}.

Asked about mines, she paused. {c11 'Some were placed at the southern entrance in the first week of the war. They have been swept,'} she said.
@ 2026-06-27T23:55 | Lune Evening Post | Grain deal saved for two months
{c14 Ships may sail again, but for 60 days only}. That was the result of eleven hours in the Hotel Meridian. Ms Dratch had to {c15 drop her condition of a four-month term}.

{c10 On the fertiliser pipe the communique is silent, and Mr Orlan let it be known that he had never had more than an oral assurance}.
@ 2026-06-29T09:00 | Joint Grain Centre | Monthly summary, June | official
{c14 The arrangement is prolonged by 60 days with effect from 1 July.}

{c7 Cumulative exports since March: 5.1 million t.}

{c9 Of which to low-income countries (United Nations classification): 27 percent.}
