# listeria in sandwiches served in hospitals and school canteens of Corran county; a recall
! c1 cases by the public health agency (5, 9, 12)
! c2 deaths by the agency (2, 3)
! c3 a pregnant woman lost her baby
! c4 source: Lark's ham sandwich plant at Dunlow (agency; company first denies)
! c5 recall of 60,000 packs
! c6 recall extended to salads
! c7 the company knew of positive swabs since April (alleged, denied, admitted)
! c26 hall deep-cleaned on 12 April
! c8 a school in Ardle: 34 pupils sick after a picnic
! c9 Ardle cause: mushrooms / salmonella in mayonnaise, not listeria
! c10 hospital fridge at 9 degrees
! c11 hospital trust: fridge met the standard
! c12 plant closed 
! c13 plant to reopen 14 August
! c22 plant reopened
! c23 all 250 back on full pay
! c24 stock regained half
! c25 all Ardle pupils recovered
! c14 250 workers on half pay
! c15 shares down 18 percent
! c16 chief executive Doug Lark apologises
! c17 health secretary orders review
! c18 inspections cut by half since 2016
! c19 fine 1.4 million
! c20 lab mix-up
! c21 further cases expected, incubation up to 70 days
@ 2019-06-05T12:00 | Public Health Agency | Listeriosis: investigation | official
{c1 Five hospital patients in Corran county have developed listeriosis since 20 May.} {c2 Two of them have died.}

Genetic typing ties the cases to one strain. {c4 Pre-packed ham sandwiches made by Lark Foods at Dunlow are the likely vehicle.}

As the illness can take up to 70 days to appear, {c21 more cases may come to light}. Patients and pregnant women should check the use-by date.
@ 2019-06-05T19:15 | Corran Evening Mail | Sandwich firm under the microscope
A ham sandwich, a hospital trolley, two coffins. {c4 "Our products left Dunlow safe,"} says Doug Lark, whose grandfather started the firm with a barrow. He nevertheless {c5 has called back 60,000 packs}.

Might the fault lie on the wards? {c10 At St Columb's the sandwiches were kept at nine degrees, four too many}, according to a porter. {c11 "All refrigerators comply with the standard," says the hospital trust.}

{c3 Among the sick is a woman who miscarried last week}, her sister told us.
@ 2019-06-06T09:30 | National Press | Hospital sandwich deaths: secretary orders review
CORRAN (NP) - {c17 Health secretary Miriam Doyle on Thursday ordered a "root and branch" review of hospital food} after {c2 the death of two patients who had eaten contaminated sandwiches}.

{c15 Lark shares lost 18 percent.} The food workers' union pointed to the state: {c18 there were half as many inspections as in 2016}, it said. The inspectorate {c18 disputed the figure without giving another}.
@ 2019-06-07T17:40 | Ardle Courier | Thirty-four ill after school picnic
{c8 Thirty-four pupils of Ardle Academy were sick as dogs on Thursday night}, the headteacher has written to parents. Everyone's thinking the same thing, of course.

Not so fast, says Dr Maud Venn of the Public Health Agency: {c9 "It came on within six hours. That isn't listeria, and they hadn't a Lark sandwich among them."} She rather suspects the egg mayonnaise.

{c25 All are back on their feet}, the school says.
@ 2019-06-11T11:10 | Public Health Agency | Listeriosis: update | official
Cases: {c1 9}. Deaths: {c2 3}.

{c4 The outbreak strain has been isolated from a slicing machine at Dunlow.} {c12 Production there ceased yesterday.}

{c6 The withdrawal now covers all salads of the Lark and Harvest labels.}

Ardle Academy: {c9 salmonella from mayonnaise made at the school. No connection.}
@ 2019-06-12T07:00 | The Capital Observer | Lark's swabs came back positive in April
They called it "Event 17". {c7 Three swabs from the slicing hall at Dunlow tested positive for listeria on 11 April, and managers were told the same day}, show emails passed to the Observer.

A spokesman for Lark said {c7 the company "first learned of a concern on 4 June"}.

A technician who has since quit says {c20 the results were put down to a mix-up in the lab}. The laboratory, Bentley Analytics, {c20 says there was no mix-up}.
@ 2019-06-13T18:20 | Corran Evening Mail | Two hundred and fifty go home
The night shift came at ten and was sent away at five past. {c14 A quarter of a thousand people at Dunlow are on half pay until further notice}, says convenor Sid Ames.

He isn't surprised about April. {c26 "We deep-cleaned that hall on the twelfth and nobody would say why."}

At St Columb's somebody has bought a thermometer. {c10 The ward fridge did show nine degrees on 23 May}, the trust now says, {c11 and that was not compliant}.
@ 2019-06-20T16:00 | National Press | Lark chief says sorry, admits April test results
CORRAN (NP) - The head of Lark Foods told a parliamentary committee on Thursday that {c7 the firm had been aware of listeria in its plant eight weeks before the alarm}. {c16 "I apologise to every family,"} Doug Lark said.

{c20 There was no laboratory error, he added; "we wished there were".}

{c3 A mother who lost her unborn child} sat behind him.
@ 2019-07-04T12:00 | Public Health Agency | Listeriosis: update | official
Cases: {c1 12}. Deaths: {c2 3, unchanged}.

No onset after 17 June. {c21 In view of the incubation period further notifications until mid-August cannot be excluded.}

{c13 The agency has no objection to the resumption of work at Dunlow on 14 August.}
@ 2019-08-14T08:45 | Corran Evening Mail | Slicers spin again
{c22 At six this morning the belts at Dunlow began to move.} {c23 All 250 are back, on full pay}, says Sid Ames. A new sign in the hall tells everyone to stop the line when in doubt.

{c1 The dozen who fell ill} include Rose Tully, who shared a ward with two who died. "I don't eat sandwiches now," she says.

In the City {c24 the stock has regained half of June's loss of 18 percent}.
@ 2020-02-11T15:30 | National Press | Lark Foods fined 1.4 million over listeria deaths
CORRAN (NP) - {c19 A judge on Tuesday imposed a fine of 1.4 million on Lark Foods} for selling unsafe food. {c7 Sitting on the April results had cost lives}, she said.

The government's review is out as well. {c18 Food plants were visited 52 percent less often than in 2016}, it says, as the union had claimed. Health secretary Doyle {c18 accepted that}.
@ 2020-02-12T07:10 | The Capital Observer | What 1.4 million buys | opinion
It is a week's takings. {c19 For that sum Lark has put the matter behind it}, and three families have not.

Those who cry "hang the sandwich man" might glance at the state. {c18 We halved our inspections and were surprised.} And the hospital? {c11 It told us its fridges were fine} until a porter's word beat a trust's.
