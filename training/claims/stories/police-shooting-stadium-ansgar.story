# A supporter shot with a rubber bullet after a match; who fired, which side threw first, an inquiry overtaken
! c1 Felix Ohm, 19, loses an eye / is blinded in one eye
! c2 police used rubber bullets at the Ansgar stadium (alleged, denied, admitted)
! c3 number of rounds by police (6; 44)
! c4 number of rounds by fans' lawyers (over 100)
! c5 fans threw bottles first (police; club disputes)
! c6 injured fans by the club (60)
! c7 injured fans by hospitals (38)
! c8 injured police officers (11)
! c9 unit commander Greta Lohse gave the order (alleged, denied, confirmed by inquiry)
! c10 interior senator Brock: rules were kept
! c11 interior senator Brock to stay / resign (demand)
! c12 inquiry by retired judge Alma Fries
! c13 judge Fries's report expected in December
! c14 judge Fries resigns
! c15 body of film deleted (alleged, denied, admitted)
! c16 rubber bullets banned by parliament 70-52
! c17 club fined 50,000
! c18 club's fine quashed
! c19 Ohm receives 350,000
! c20 home match on 4 Oct played without spectators
! c21 second man injured: Jan Ohm (cousin) broken jaw
! c22 A fan was stabbed in Kolm
! c23 twenty-two people were arrested there
! c24 Ansgar's coach has extended his contract
! c25 Portside's police are getting two water cannon
! c26 The stadium is to hold 40,000
@ 2027-09-18T23:15 | Portside Now | Trouble after the derby | live
23.12 A boy is being carried to the south gate with a scarf over his face.

22.58 Bangs. {c2 They are shooting rubber into the stairwell}, three people tell us.

22.50 Police: {c5 bottles are being thrown at officers from Block S}. {c2 No firearms or projectiles of any sort are in use}.

22.30 Final whistle, 1-1.
@ 2027-09-19T10:00 | Police Headquarters Portside | Deployment report | official
During the departure of supporters {c5 officers were pelted with glass bottles without any provocation}. {c8 Eleven were hurt}.

Pepper spray and batons were used. {c2 Other means were not}.

Any video material will be evaluated.
@ 2027-09-19T18:40 | Northern Press Bureau | Fan loses eye after Portside derby
PORTSIDE (NPB) - {c1 Doctors could not save the left eye of a 19-year-old supporter, Felix Ohm}, the university clinic said on Sunday. His cousin {c21 Jan Ohm's jaw is broken}.

{c6 Ansgar, the club, puts the number of fans injured at 60}. {c7 The city's hospitals recorded 38}.

{c10 Everything was done by the book}, Interior Senator Rolf Brock said.
@ 2027-09-21T06:50 | Portside Tagblatt | A black ball on the kitchen table
It weighs as much as an egg. Felix Ohm's mother found it in the hood of his jacket. {c2 "That is a round for a riot gun,"} says a gunsmith who has sold them to police forces abroad.

By the evening headquarters had a new text. {c2 Such munition "was employed by a single unit"}: {c3 six shots}. {c4 The fans' lawyers have counted more than a hundred on a sound recording}.

Who gave the word? {c9 Chief Inspector Greta Lohse}, says a constable. {c9 She had not, says Lohse}.
@ 2027-09-24T17:00 | Northern Press Bureau | Judge to lead inquiry into derby shooting
PORTSIDE (NPB) - {c12 The senate has asked a retired judge, Alma Fries, to investigate the police operation at Ansgar's stadium}. {c13 Her findings are due before Christmas, in December}.

The opposition wants {c11 Brock to go}. {c11 He saw no grounds for that}, he said.

The league decided that {c20 Ansgar must play its next home game on 4 October before empty stands}, and {c17 fined the club 50,000}.
@ 2027-10-05T19:30 | Harbour Radio | Talk at half past seven | transcript
HOST: You heard the echo of that match yesterday? {c20 Nobody there but the ball boys}.

CLUB PRESIDENT IDA RAVN: And we still won. But listen: {c5 our stewards saw no bottle until after the first shot}. It's on their film. And on the police's.

HOST: Which they haven't got any more?

RAVN: {c15 Eleven minutes were rubbed out, an officer told us}.

HOST: Headquarters say {c15 all recordings exist in full}.
@ 2027-11-16T07:20 | Portside Tagblatt | Fries throws in the towel
{c14 Alma Fries has given back her commission}. "I have been shown what one wanted to show me," she wrote to the senate. {c13 Nobody will read a report in December}.

In an annex to her letter she gives what she found in seven weeks. {c3 Forty-four cartridges were signed out and did not return, as the unit itself told her}. {c9 It was the chief inspector who called "free"}. {c15 The gap in the film is eleven minutes; headquarters conceded to her that the material "was overwritten"}.
@ 2027-11-17T12:15 | Northern Press Bureau | Senator under fire after judge quits
PORTSIDE (NPB) - Three parties renewed their call on Wednesday for {c11 the resignation of Interior Senator Rolf Brock}. {c10 He no longer maintained that all rules had been observed}, Brock told the chamber.

{c9 Chief Inspector Lohse's lawyer said that she stood by her denial}.

{c7 Hospitals confirmed their figure of 38 patients}.
@ 2027-12-04T09:00 | Northern Press Bureau | Also in the north
{c22 A fan was stabbed in Kolm}; {c23 twenty-two people were arrested there}. {c24 Ansgar's coach has extended his contract}. {c25 Portside's police are getting two water cannon}. {c26 The stadium is to hold 40,000}, the club said.
@ 2028-02-03T22:05 | Harbour Radio | Parliament special | live
22.04 {c16 Seventy to fifty-two. Rubber bullets are forbidden in this country}.

21.40 Felix Ohm is up in the gallery. {c1 He wears a patch with the club's anchor}: where the eye was.

21.20 A member reads out {c3 the list of the 44 shells}.
@ 2028-05-12T09:00 | Football League Tribunal | Ruling 14/28 | official
The appeal by SC Ansgar is allowed. {c18 The fine of 50,000 is set aside}.

The tribunal is not satisfied that {c5 missiles were thrown before the police opened fire}.

{c20 The exclusion of the public on 4 October} cannot be undone; regret is expressed.
@ 2028-06-30T16:45 | Portside Tagblatt | Three hundred and fifty thousand
{c19 That is what the city is paying Felix Ohm}, without admitting anything. {c21 His cousin, he of the jaw}, gets twelve.

{c16 The ban which parliament passed in February} bears his name in the dressing rooms. {c6 Ansgar still has a list with sixty names}; {c8 the police have theirs, with eleven}.

{c12 The inquiry which the senate set up after the match} has never been given a new head. {c17 The 50,000 the club had to pay} was returned in coins, by a polite officer.
