# A wildfire in the Marrow Hills: hectares, evacuations, two deaths, a power line blamed, a prison left behind
! c1 area burned by the fire service (1,800 / 9,400 / 12,000 ha)
! c2 area burned by the satellite centre (15,500)
! c3 people told to evacuate (8,000, 21,000) by the county
! c4 two campers dead at Lake Ennis
! c5 a firefighter killed
! c6 the fire began under a power line (alleged; utility denies; admits)
! c7 an arsonist set it (police suspect; man released)
! c8 houses destroyed by the county (60, 214)
! c9 containment share (5 per cent, 40, 100)
! c10 Aldery prison was not evacuated (alleged; denied; admitted)
! c11 evacuation text message sent two hours late
! c12 wind will turn to the north-west (forecast)
! c13 wind drove the fire over Route 9
! c14 water bombers: four planes from neighbouring states
! c15 one water plane crash-landed, crew unhurt
! c16 governor declares emergency
! c17 number of firefighters (1,100)
! c18 missing: eleven / none by the sheriff
! c19 insured damage 300m by the insurers
! c20 class action against utility
! c21 rain expected from Monday (forecast)
! c22 rain has fallen
! c23 A brush fire near Tolland burned 300 hectares
! c24 Cascade Electric is raising rates by 6 per cent
! c25 Aldery's warden is retiring
! c26 A fund for Pinecrest has 2 million
! c27 Route 9 is to be widened
@ 2027-08-12T16:20 | Ennis County Sheriff | Evacuation order 1 | official
To all residents of Pinecrest, Ennis Shore and Upper Marrow: {c3 leave now, by Route 9 south. About 8,000 people are affected}.

Fire size at 4 p.m.: {c1 1,800 hectares}. {c9 Containment: 5 per cent}.

Livestock may be taken to the fairground. Do not call 112 for information.
@ 2027-08-12T22:00 | Western Dispatch | Flames chase thousands from hill towns
PINECREST - {c3 The authorities ordered eight thousand people out of the Marrow Hills} on Thursday as a fire that started at midday ran uphill faster than a man can.

{c6 It began at the foot of a pylon of Cascade Electric}, according to Hank Dorran, a rancher who says he saw the wire "dancing and spitting".

{c6 The company said it had no indication of a fault on any of its lines}.

Governor Lucille Abbot {c16 has declared a state of emergency}. {c17 Eleven hundred firefighters are on the hill}, she said.
@ 2027-08-13T07:30 | KLRM Radio | Morning report | transcript
HOST: The overnight news is bad. {c4 Two bodies were found in a burnt-out tent on the shore of Lake Ennis}, the sheriff says.

HOST: {c1 The fire covers nine thousand four hundred hectares}, five times what it was at suppertime. Chief Ray Toomey of the fire service is with us. What about today, Chief?

TOOMEY: {c12 We're looking for the wind to swing round to the north-west this afternoon}. If it does, Route 9 is in trouble.

HOST: And the people at Aldery state prison? Their families have been calling us all night. {c10 They say that the cells are full of smoke and nobody has been taken out}.

TOOMEY: You'd have to ask the prison.
@ 2027-08-13T12:10 | Western Dispatch | Prison service: inmates are safe
{c10 All 900 inmates of Aldery have been moved}, the prison service said on Friday in answer to alarmed relatives.

Another complaint concerns the telephone alert. {c11 It reached Pinecrest at six, two hours after the order had been signed}, a comparison of screenshots by this newspaper shows. The county said it was looking into the matter.

{c14 Four water-carrying aircraft are on their way from neighbouring states}, Abbot's office said.
@ 2027-08-13T20:45 | Marrow Hills Gazette | Rolling updates | live
20.40 Sheriff Dee Callow: {c18 eleven people have been reported missing}. Many may simply have no signal.

19.55 {c3 The evacuation zone is being enlarged once more: 21,000 residents are now under orders to go}.

18.15 It has happened: {c13 the gale has thrown sparks across the highway}, and the east side is burning.

17.30 One of the planes is down. {c15 It came to rest on a sandbank in the lake, both pilots walked away}, says Toomey.

16.05 {c8 Sixty homes are gone in Pinecrest}, according to a county assessor.
@ 2027-08-14T09:00 | Capital Tribune | Man held on suspicion of arson
{c7 Police have detained a 37-year-old drifter who was seen with a petrol can near Upper Marrow}, a spokesman said on Saturday.

Cascade Electric took note "with interest". The utility had been under fire itself: {c6 a rancher has sworn in an affidavit that the first flames rose beneath its cables}.

On the lines the day brought a death. {c5 Carla Stead, a 29-year-old member of the Bluewood hotshot crew, was killed by a falling tree}, fire chief Ray Toomey said, in tears.

{c4 The pair who died in their tent by Lake Ennis} have been identified as a couple from the capital.
@ 2027-08-15T08:00 | Joint Fire Information Center | Daily fact sheet | official
{c1 Size: 12,000 ha}

{c9 Contained: 40 %}

{c17 Personnel: 1,100}

{c8 Structures lost: 214 dwellings}

{c4 Fatalities: 2 civilians}; {c5 1 responder}

{c18 Unaccounted for: none}

{c21 Weather: rain likely from Monday}.
@ 2027-08-15T17:50 | Western Dispatch | 'We were left to breathe it'
The buses came on Saturday at noon. Until then, say three men who were let out of Aldery yesterday at the end of their terms, {c10 every prisoner had stayed behind the walls with wet towels at the doors}.

Confronted with their accounts, the prison service withdrew its statement of Friday. {c10 "The transfer had been ordered but not carried out,"} it said.

From space the burn looks larger than on the county's maps. {c2 The Copper Mesa satellite centre arrives at 15,500 hectares}; {c1 Toomey's people say 12,000}.
@ 2027-08-17T06:30 | KLRM Radio | Morning report | transcript
HOST: You hear that? That's the roof of the studio. {c22 It has been pouring since midnight}, the first wet night since June.

HOST: The man with the can is a free man again. {c7 He'd run out of fuel on Route 9, a filling station's camera shows him buying it}, the police say, and they are sorry.

HOST: In Bluewood they will lay {c5 firefighter Carla Stead} to rest tomorrow.
@ 2027-08-20T14:00 | Capital Tribune | Marrow fire is out, lawsuits are lit
Fire crews on Friday reported {c9 full control of the Marrow Hills blaze} after eight days.

{c20 Some 160 householders have filed a joint action against Cascade Electric}, their attorney, Monroe Pike, said. {c8 More than two hundred families lost the roof over their heads, 214 by the county's list}.

{c19 Insurers expect to pay out about 300m}, their association said.

Cascade would not comment on {c20 the householders' joint lawsuit} but pointed out that {c6 the origin of the fire had not been determined}.
@ 2027-09-10T09:00 | Western Dispatch | Briefs
{c23 A brush fire near Tolland burned 300 hectares}. {c24 Cascade Electric is raising rates by 6 per cent}. {c25 Aldery's warden is retiring}. {c26 A fund for Pinecrest has 2 million}. {c27 Route 9 is to be widened}.
@ 2027-09-30T18:20 | Western Dispatch | Cascade: our line started it
{c6 A worn clamp on a 1961 tower let a conductor drop into dry grass}, Cascade Electric has told regulators. "We own this," chief executive Jan Peele wrote.

Dorran, the rancher whose word it had doubted, got a call from her. Peele did not say what the company would offer {c20 the homeowners who have taken it to court}.

The county, too, has done some homework. {c11 The alarm sat in a queue for 117 minutes because of an expired software licence}, it found.
@ 2027-10-04T07:15 | Marrow Hills Gazette | What the hills have lost | opinion
{c2 Fifteen thousand five hundred hectares, if you trust the satellite}; three lives, and you need trust nobody for that. {c4 Two of them were asleep by the lake}. {c5 The third had come to help}.

{c19 Three hundred million will be paid by insurers}, who will send us the bill with next year's premium. {c10 The prison service, which told mothers that their sons had been moved when they had not}, has sent nothing at all.
