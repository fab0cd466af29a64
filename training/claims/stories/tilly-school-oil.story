# a poisoned midday meal at the Tilly village school; who knew, how many died, a second school
! c1 pupils ill by district officer (58, 203)
! c2 pupils dead by district officer (4, 11, 19)
! c3 pupils dead by parents' front (19)
! c4 cause: pesticide in the oil
! c5 cook Meeru Lal tasted and warned (cook says; head denied; admitted)
! c6 headmistress Anjor Tamsal not to be found
! c20 headmistress arrested
! c21 nine families paid
! c22 appeal against sentence
! c23 lunch served again in 1,400 schools
! c24 the gecko fell in at Nagla
! c7 oil came from shop of her husband
! c8 husband denies selling
! c9 same container used for pesticide
! c10 opposition: poison was put on purpose by rivals (alleged by minister, withdrawn)
! c11 compensation 200,000 per family
! c12 inspectors visits none for 2 years
! c13 meals suspended until 1 September
! c14 protest burn police vans 4
! c15 ambulance took three hours
! c16 second school Nagla lizard/gecko in the pot: 40 ill, no dead
! c17 new rule teacher tastes
! c18 conviction 10 years
! c19 husband acquitted
@ 2013-08-06T15:20 | District Desk | Children fall ill after midday meal in Tilly village
DARBAN (DD) - {c1 Fifty-eight pupils took sick after eating rice and beans at the Tilly primary school on Tuesday}, the district officer said. {c2 Four have died.}

"{c5 I said the oil stank, and madam told me to cook,}" said the cook, Meeru Lal, lying in the ward herself.

{c15 It was three hours before the first ambulance came}, villagers said. {c6 The headmistress, Anjor Tamsal, was not to be found.}
@ 2013-08-06T21:00 | Darban Radio | Nine o'clock
{c2 The number of dead at Tilly stands at eleven tonight}, says the district officer. {c3 The parents' front says nineteen, and says it has laid them out in the temple yard.}

The education minister, Bhaskar Rone, has a theory: {c10 someone of the other party mixed poison into the pot}. {c10 His opponents speak of an obscenity.}

{c14 Four police vans are on fire on the Darban road}, our driver has counted.
@ 2013-08-07T09:40 | The Plains Herald | A tin that once held something else
At the hospital they smelled it on the children's breath. {c4 It's an insecticide, an organophosphate, and it was in the cooking oil}, says Dr Usha Belim. The state laboratory wants two more days before it {c4 will say yes or no}.

Where was the oil from? {c7 From the store of the headmistress's husband, Gopan Tamsal}, the cook tells police. {c8 "I sell fertiliser and seed. Never oil,"} he says through a barred window.

Tilly hasn't seen an inspector lately. {c12 The last entry in the visitors' book is from July 2011.}
@ 2013-08-08T18:30 | Office of the Chief Minister | Relief for the families of Tilly | official
{c11 A sum of 200,000 is granted to the next of kin of each deceased child.}

Treated to date: {c1 203}, many as a precaution. Deceased: {c2 11}.

{c4 The State Laboratory has found an agent against aphids in the residues of oil.} {c13 Midday meals are suspended in the district until 1 September.}
@ 2013-08-09T12:10 | District Desk | Pupils sick in second village, lizard blamed
DARBAN (DD) - {c16 About forty children vomited after lunch in Nagla on Thursday, and all have gone home}, the district officer said. {c24 A gecko had dropped into the lentils.} There was no connection with Tilly, he said.

In Tilly, {c20 headmistress Anjor Tamsal was arrested at a cousin's house}, police said. Her lawyer said {c5 nobody had told her of any smell}.
@ 2013-08-12T08:15 | The Plains Herald | Nineteen mounds
I counted them with the priest. {c3 There are nineteen, the smallest as long as my arm.} Eight families never took their child to a hospital, he says, because it was too late. The district officer, Ravi Kell, came on Sunday and {c3 counted too, and did not argue}.

{c9 A drum with a skull on its label had been rinsed and filled with the Tamsals' oil}, a constable tells me.
@ 2013-08-13T19:00 | Darban Radio | Nine o'clock early
{c2 The district's own toll is nineteen from today.} Officer Kell says he should've gone to the village sooner.

{c10 And minister Rone has eaten his words: no plot, no poisoners, "grief spoke"}.

{c17 From September a teacher must eat half an hour before the children}, the government has decreed.
@ 2013-08-20T10:30 | District Desk | Accused head concedes cook's warning
DARBAN (DD) - {c5 Anjor Tamsal has told investigators that the cook did complain about the oil}, police said on Tuesday. {c5 "I thought she wanted to go home early,"} they quoted her as saying.

{c7 She bought it at home because it was cheap}, she stated. Her husband {c8 stuck to his denial}.

Reports that {c12 no official had looked in on the school for two years} were correct, the education department said.
@ 2013-09-02T14:00 | The Plains Herald | First spoon
{c23 There was lunch again in 1,400 schools on Monday}, and in Tilly nobody ate. In Nagla they did: after {c24 the business with the gecko} there's a lid on the pot.

Teacher Sunil Marr took his spoonful at noon, as {c17 the new rule wants}. "Thirty minutes is long when forty children look at you."

{c21 Nine of the nineteen families have their money}, the officer says.
@ 2016-08-29T16:20 | District Desk | Former head gets ten years over school lunch deaths
DARBAN (DD) - {c18 Anjor Tamsal was sentenced to ten years in prison on Monday} over the deaths of {c2 nineteen pupils}. {c19 Her husband went free for lack of evidence.}

The court held that {c9 a pesticide drum had been used to store the oil}. It criticised the ambulance service for {c15 a delay of almost three hours}.
@ 2016-08-30T07:00 | Darban Radio | Seven o'clock
Ten years for her, home for him. "He walked past us," says one mother. {c22 Her lawyer will ask the high court to set the sentence aside.}

And Meeru Lal, the cook? She lost two of her own. {c5 "I told her. I'll say it till I'm dead."}
