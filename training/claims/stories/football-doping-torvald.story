# Doping affair at the football club Torvald 09: two players, a doctor, a points deduction and a sponsor
! c1 striker Leo Varga tested positive for the stimulant (reported, confirmed)
! c2 Varga took it knowingly (alleged; he denies; he admits)
! c3 goalkeeper Sam Varga (no relation) missed three tests (agency; he denies)
! c4 club doctor Hensel gave injections to the team (alleged, denied, admitted by Hensel)
! c5 club knew (alleged, denied)
! c6 Leo Varga banned for two years
! c7 Sam Varga banned for nine months
! c8 league deducts six points
! c9 club will appeal against points deduction
! c10 points deduction cut to three
! c11 sponsor Alma Beer leaves
! c12 sponsorship worth 5m a year
! c13 Hensel dismissed
! c14 police search the training ground
! c15 number of players treated by the anti-doping agency (5, 9)
! c16 number of players treated by a former physio (more than 20)
! c17 B sample opened and confirms
! c18 match at Osten on 14 Feb: sample taken there
! c19 coach Brandt is about to resign (rumour in March, denied)
! c23 Leo Varga asks for the B sample
! c24 coach Brandt has resigned (May)
! c20 Torvald will be relegated (forecast of bookmaker/pundit)
! c21 Torvald relegated
! c22 Leo Varga's contract terminated
! c25 Osten were docked two points for unpaid taxes
! c26 Their goalkeeper is suspended for three matches for spitting
! c27 The Alma brewery is to sponsor a handball club
! c28 Attendances are the highest for ten years
! c29 Torvald's women have won promotion
@ 2026-02-27T21:30 | Sportwire | Torvald striker fails drugs test - reports
{c1 Leo Varga, the leading scorer of the league, has returned a positive test}, two people at the federation told Sportwire on Friday. The substance is a stimulant of the kind found in slimming pills.

{c18 The sample was given after Torvald 09's 3-1 win at Osten on 14 February}, they said.

Neither the player nor his club picked up the phone.
@ 2026-02-28T11:00 | Torvald 09 | Club statement | official
{c1 We have been informed by the National Anti-Doping Agency of an adverse finding concerning Leo Varga}.

The player assures us that {c2 he has never consciously taken a banned substance}. {c23 He has asked for the B sample to be opened}.

The coaching team concentrates on Sunday's match. Further enquiries will not be answered.
@ 2026-03-02T06:50 | Torvald Anzeiger | A tea from grandmother?
So how did it get into him? Perhaps by way of a herbal brew, says his agent Pino Lass. {c2 "Leo would not know a doping product if it bit him in the calf."}

In the stand they see it differently. One who used to belong to the inner circle, the former physiotherapist Rolf Adler, says that {c4 the team doctor, Uwe Hensel, had been going round with syringes before big games}. {c16 More than twenty players held out their arms over the years}, Adler claims.

{c4 Hensel told the Anzeiger that he had administered vitamins by mouth and nothing by needle}. {c19 Coach Matti Brandt, of whom it was whispered on Sunday that he would throw in the towel}, {c19 said he had a contract and intended to honour it}.
@ 2026-03-05T15:10 | Sportwire | Second sample seals it
{c17 The counter-analysis in the case of Leo Varga has borne out the first result}, the anti-doping agency announced.

There was more from the same desk. {c3 Torvald's goalkeeper, Sam Varga, was three times not to be found when testers rang his bell in the past year}. The two men are not related.

{c3 The goalkeeper says that on one occasion he was standing in the garden and nobody rang}.
@ 2026-03-09T07:00 | Morning Telegraph | Raid at dawn in Torvald
{c14 Twenty officers searched the training centre of Torvald 09 on Monday morning}, the prosecutor's office said. They left with a refrigerator.

By lunchtime the club had parted from its medical man. {c13 Hensel was dismissed without notice}, {c5 the board having been unaware of his practices}, president Gerd Moll told the Telegraph.

Adler, the former physiotherapist, sees that otherwise: {c5 the invoices went across the president's desk}.

{c20 Bookmakers now make Torvald favourites for the drop}, though the side are ninth.
@ 2026-03-12T18:00 | Radio Nord Sport | Sports at six | transcript
PRESENTER: When the beer goes, it is serious.

REPORTER: It has gone. {c11 The Alma brewery will not be on Torvald's shirts any longer}, the company's spokeswoman Kirsten Vogt told us.

PRESENTER: What does that mean in money?

REPORTER: {c12 Five million a season}, people at the club say.

PRESENTER: And the agency's inquiry?

REPORTER: Its head, Dr Anna Rehn, says {c15 she has evidence against five professionals}. She would not say whether {c5 the management had been in on it}.
@ 2026-03-20T12:00 | Sportwire | Ex-doctor comes clean
{c4 Uwe Hensel has owned up to injecting Torvald 09 footballers with banned preparations}, in a statement read out by his lawyer on Friday.

"I wanted to help them recover," it says. He exonerates the striker: {c2 Leo Varga was told that it was magnesium}.

{c13 Hensel, who was sacked eleven days ago}, faces up to three years in jail.
@ 2026-04-02T16:30 | National Football League | Decisions of the disciplinary chamber | official
1. {c6 Varga, Leo (Torvald 09): suspended for 24 months}.

2. {c7 Varga, Samuel (Torvald 09): suspended for 9 months} (three missed controls).

3. {c8 Torvald 09: six points to be deducted in the current season}.

Reasons follow in writing. Appeals within ten days.
@ 2026-04-03T06:40 | Torvald Anzeiger | Six points and a Good Friday
From tenth to seventeenth by the stroke of a pen: {c8 the league has taken six points away from Torvald 09}. {c9 The club will fight the decision}, said Moll.

{c6 Leo Varga may not play until the spring of 2028}. He will not do so in Torvald anyhow: {c22 his employer annulled his contract last night}.

{c7 His namesake in goal got nine months}. "{c3 I was at home, all three times}," Sam Varga repeats.

Rehn's people are not done. {c15 The number of players under suspicion stands at nine}, she said.
@ 2026-04-16T14:00 | Morning Telegraph | Arbitrators halve Torvald's penalty
{c10 Torvald 09 get back three of the points they lost}, the court of arbitration ruled on Thursday. A club could not, the panel held, be punished for what it did not know.

That sentence will be quoted for years. {c5 For the panel, the directors' ignorance was established}; {c5 Adler calls that "touching"}.

Pundit Carl Oster, who last month had {c20 written the club off}, thinks otherwise now: {c20 "They stay up."}

A new name for the shirts has not been found. {c12 Alma used to pay five million a year}.
@ 2026-04-25T09:00 | Sportwire | League notes
{c25 Osten were docked two points for unpaid taxes}, the league said. {c26 Their goalkeeper is suspended for three matches for spitting}.

{c27 The Alma brewery is to sponsor a handball club}. {c28 Attendances are the highest for ten years}. {c29 Torvald's women have won promotion}.
@ 2026-05-16T18:20 | Radio Nord Sport | Final day | live
18.18 {c24 Matti Brandt has resigned}. He told the players in the tunnel.

17.54 It is over. {c21 Torvald 09 go down}, for want of a single goal, after 31 years.

17.20 Half-time sums: {c10 without the three points that remained docked}, they would be safe.

16.05 On the terraces they are wearing old shirts with {c11 the beer that left in March}.
@ 2026-05-17T08:00 | Torvald Anzeiger | The morning after
{c21 Relegated}. The word hangs in the bakeries. {c20 The betting shops were right in March}, {c24 the coach left before the floodlights were out}, and the president is looking for a keeper, a striker and a sponsor.
@ 2026-09-08T19:15 | Sportwire | Leo Varga: I knew what it was
Half a year after protesting his innocence, the banned forward Leo Varga has told a documentary film that {c2 he was fully aware of what was in the syringe}. "Magnesium does not make your heart race."

He alone is to blame, he says; {c5 no one in the boardroom had the faintest idea}.

{c16 Adler's claim that over twenty team-mates were in the same queue} he neither backs nor contests. {c15 The agency closed its file with nine}.
