# The removal of constitutional judge Helga Torrin in the republic of Lavonia
! c1 president Marek Dovan removed/suspended Judge Torrin from office
! c2 Torrin took gifts: a watch from a timber trader (alleged, denied)
! c3 Torrin passed a draft ruling to the opposition (alleged, denied, source admitted it was he)
! c4 parliament's vote to confirm removal (forecast: narrow; count)
! c5 parliament confirmed the removal 104 to 96
! c6 bar association: the removal is unlawful (asserted, disputed)
! c7 Torrin will appeal to the regional court of human rights
! c22 her complaint was lodged with the regional court
! c8 march for the judge drew by organisers 80,000
! c9 march drew by police 25,000
! c10 Torrin would have ruled on the president's third term on 20 October
! c11 president denies link to the third-term case
! c12 replacement: Pavel Ostrec appointed
! c13 Ostrec was the president's tutor/ lawyer in the divorce (reported, denied, admitted)
! c14 31 judges resigned / work stoppage of judges
! c15 European-style union freezes 400m in aid
! c16 court clerk Ivo Lenz arrested
! c17 regional court orders reinstatement
! c18 government will not obey / will obey
! c19 Torrin is to run for president (speculation, denied, confirmed)
! c20 poll: 58 percent against the removal
! c21 court ruled on third term
@ 2026-09-08T21:00 | Office of the President | Decree 311 | official
{c1 Judge Helga Torrin is relieved of her duties at the Constitutional Court with immediate effect} on grounds of conduct incompatible with her office.

{c2 The judge received from a dealer in timber a wristwatch valued at 19,000 lavs.}
@ 2026-09-08T23:15 | Lavonian Telegraph Agency | President sacks top judge
TORVA (LTA) - {c1 President Marek Dovan dismissed the country's most senior woman judge by decree on Tuesday night}.

{c10 Helga Torrin was to preside on 20 October over the case that decides if Mr Dovan may seek a third term}. {c11 "The one has nothing to do with the other,"} his spokesman Filip Kranz said.

{c6 The bar association called the decree a breach of article 88, which reserves such a step to the judges themselves}.
@ 2026-09-09T07:30 | Torva Journal | 'It was my father's watch'
Helga Torrin came to the door in slippers and held out her wrist. {c2 "My father wore it for thirty years. No trader ever gave me anything,"} she said.

She was just as firm on a rumour that has been going around the ministries: {c3 that she had slipped the opposition a ruling not yet published}. {c3 "I'd sooner have cut off my hand."}

{c19 Would she go into politics? "Heavens, no."}

Justice Minister Bela Rott sees no legal difficulty. {c6 "Article 88 leaves the president every freedom in urgent cases,"} he told this newspaper.
@ 2026-09-10T19:40 | Radio Lavonia 1 | News at 19:40
The Ministry of Justice has added a charge to the case against Judge Torrin. {c3 She leaked a draft judgment to the Liberal Union in the spring}, said Minister Rott.

Parliament has to approve the decree. {c4 Government whips expect a comfortable majority of at least thirty when the house votes next week}.

{c12 The president has named Professor Pavel Ostrec to the vacant seat}, his office reported this evening.
@ 2026-09-13T20:05 | Lavonian Telegraph Agency | Tens of thousands march for judge
TORVA (LTA) - Crowds filled the embankment on Sunday in support of a dismissed judge. {c8 Eighty thousand turned out}, the organisers said. {c9 Police spoke of 25,000}.

{c20 Fifty-eight percent of Lavonians think it was wrong to dismiss her}, according to a poll by the Vox institute.

{c14 Thirty-one judges across the country have handed in their robes in protest}, said the association of magistrates.
@ 2026-09-14T06:45 | Torva Journal | The professor and the president
Who is Pavel Ostrec? {c13 Eleven years ago he acted for Marek Dovan in his divorce}, court papers in the possession of the Journal show.

{c13 "I have never had Mr Dovan as a client,"} the professor wrote in an email.

{c9 The 25,000 of whom the police speak} would not have filled half of the embankment, as our aerial picture shows. {c8 The figure of the organisers, 80,000}, looks closer to the truth.

{c11 Meanwhile the palace repeats that the calendar of the court played no part in the decision}.
@ 2026-09-15T10:00 | The Eastern Review | A republic without umpires | opinion
Take away the umpire and you may still have a game, but nobody will believe the score. {c1 That is what Marek Dovan has done by throwing Helga Torrin off the bench}.

{c10 In five weeks she would have had to tell him whether ten years are enough}. {c11 Pure coincidence, we hear.} {c12 In her chair will sit a man of his own choosing.}

{c6 Lawyers of every stripe say he had no power to do so}. They are right.
@ 2026-09-17T17:25 | Lavonian Telegraph Agency | Parliament backs removal by eight votes
TORVA (LTA) - {c5 Lawmakers upheld the removal of Judge Helga Torrin on Thursday by 104 votes to 96}, a much tighter result than the government had predicted.

{c7 She will take her case to the Regional Court of Human Rights}, her lawyer, Stefan Brill, said within minutes.

{c16 Detectives arrested a clerk at the Constitutional Court, Ivo Lenz}, a prosecutor said. {c3 Mr Lenz has admitted that it was he, on his own, who gave the draft to the Liberal Union}.
@ 2026-09-18T07:10 | Torva Journal | One leak fewer
With the confession of the clerk, half of the case against Helga Torrin has fallen in. {c3 "I am told the judge was not involved; then we drop that point,"} Minister Rott said last night.

The watch remains. A goldsmith who serviced it in 1994, however, remembers the customer well: {c2 "Old Mr Torrin brought it in himself."}

{c5 In the chamber eight votes made the difference}. Eleven members of the ruling party stayed in the canteen.

{c13 And Professor Ostrec? "It had slipped my mind. Yes, I represented him, briefly,"} he now says.
@ 2026-09-24T12:30 | Federation Commission | Statement on Lavonia | official
{c15 Payments to Lavonia amounting to 400 million are put on hold until the independence of its courts is restored.}

{c14 The Commission notes with alarm that more than thirty magistrates have given up their posts.}
@ 2026-10-20T18:00 | Radio Lavonia 1 | News at 18:00
{c21 The Constitutional Court ruled today that the president may stand a third time.} {c12 The newest member, Professor Ostrec, who took Judge Torrin's place in September}, wrote the opinion.

{c15 The freeze on four hundred million in Federation funds} will be felt in the roads budget, said the finance minister.

{c22 Mrs Torrin's complaint reached the Regional Court this week}, its registry confirmed.
@ 2026-12-02T11:20 | Lavonian Telegraph Agency | Court orders Lavonia to reinstate judge
GRAVENMOOR (LTA) - {c17 Lavonia must give Helga Torrin her seat back within thirty days}, the Regional Court of Human Rights ordered on Wednesday. {c6 The decree of September had no basis in law}, it held.

{c18 "We are a sovereign state. The paper will be read and put in a drawer,"} Mr Rott said.
@ 2026-12-03T06:50 | Torva Journal | Vindicated, and a candidate
{c17 She has won in Gravenmoor: the judges there want her back on the bench by New Year}. But Helga Torrin may not take her robe out of the wardrobe. {c19 "I have decided to stand against him in April,"} she told the Journal.

In the government opinions differ. {c18 Spokesman Kranz, correcting the minister, said that the verdict would of course be carried out}.
