# A children's clinic where pumps stopped: hackers suspected, an insider found; patient, money, blame
! c1 infusion pumps stopped on ward 6 on 3 May
! c2 number of pumps affected by the clinic (22, 47)
! c3 number of pumps affected by the manufacturer Medix (9)
! c4 it was an attack from outside (clinic; expert doubts; withdrawn)
! c5 a child, 4, harmed / in coma (mother; clinic denies; admits)
! c6 child recovers, discharged
! c7 pumps had a known flaw (alleged; manufacturer denies; admits)
! c8 Medix recalls 30,000 pumps worldwide
! c9 technician Joel Brandt suspended
! c10 technician Joel Brandt cleared
! c11 nurse Ruth Brandt (his wife / no relation) praised for saving
! c12 ransom note found (reported, denied)
! c13 parents of 12 children sue
! c14 clinic director Amsel offers resignation; board refuses
! c15 backup switched off to save electricity (alleged, denied, admitted)
! c16 police cyber unit raid on a flat
! c17 flat raid was wrong address
! c18 state funds 6m for security
! c19 14 hospitals use the same pump by the ministry
! c20 hospitals by patients' league 31
! c22 recall completed
! c23 lawsuit settled
! c21 engineer Vik Soler did it from inside (charged, denies)
@ 2027-05-03T11:30 | Lerwen Children's Clinic | Message to parents | official
At 6.10 this morning {c1 infusion pumps on Ward 6 ceased to function}. Staff took over by hand. {c2 22 devices were affected}. All children are well.

{c4 The cause was an attack on our network from outside}. The police have been informed.

Visiting is possible as usual. There is cake.
@ 2027-05-03T17:20 | Lerwen Abendblatt | 'She squeezed the bag for two hours'
When the alarms went off all at once the night nurse, Ruth Brandt, woke the porter, the priest and two fathers, and {c11 taught them in a minute to drip by hand; without her there would be dead}, a doctor on the ward said.

{c5 Her son lies in a coma since the morning}, says Ilka Sommer, whose Jonas is four. {c5 The clinic says that it knows of no child that came to harm}.

On one of the pumps, so a cleaner says, {c12 stood in green letters a demand for money}. {c12 Director Konrad Amsel has no knowledge of any such text}.
@ 2027-05-04T08:00 | Republic Wire | Children's hospital blames hackers for pump failure
LERWEN (RW) - {c4 Cyber criminals knocked out medical pumps at a children's clinic in Lerwen}, its management said. {c3 Nine devices, not 22, reported a fault}, the manufacturer, Medix, said, citing its logs.

Independent specialists are sceptical. {c4 "Nothing came in that night, not even spam,"} said Tove Raske, who has seen the firewall records.

{c19 Fourteen hospitals in the country work with the same model}, the health ministry said.
@ 2027-05-05T19:00 | Channel North | Regional magazine | transcript
PRESENTER: Eight officers, one battering ram. {c16 The cyber police this morning stormed a flat in the Weaver quarter}.

PENSIONER: I was in the bath.

PRESENTER: {c17 It should have been number 14 and it was number 41}, the police admit tonight, with regret and a carpenter.

PRESENTER: Meanwhile the technician in charge of the pumps, Joel Brandt, {c9 has been sent home until further notice}. He is no kin of the nurse. {c9 "I am the nearest door to kick,"} he told us.
@ 2027-05-07T06:40 | The Daily Republic | The flaw was in the manual
Page 188, in small type: after 49 days without a restart the pump "may enter a safe state". Safe means off. {c7 Medix has known since 2024 that its Dosa 4 goes to sleep by itself}, three former employees say. {c7 The company calls the product sound}.

{c20 Thirty-one hospitals rely on it}, by the count of the patients' league, twice what {c19 the ministry's 14} would suggest.

And the spare controllers, which should have jumped in? {c15 Unplugged at weekends, to spare the electricity bill}, a member of the works council says. {c15 Amsel: "Absurd."}
@ 2027-05-10T14:00 | Lerwen Children's Clinic | Further information | official
A complete inventory shows: {c2 47 pumps were affected}, not 22.

{c5 One four-year-old patient suffered an oxygen deficit and remains in intensive care}. We had not been aware of the connection and ask the family for forgiveness.

Director Professor Amsel {c14 has placed his post at the disposal of the board of trustees, which has asked him to stay}.
@ 2027-05-14T09:10 | Republic Wire | Pump maker orders global recall
LERWEN (RW) - {c8 Medix is calling back 30,000 infusion pumps in 22 countries}, it announced on Friday. {c7 "A software counter can overflow,"} it said. It went on to insist that {c3 only nine of its machines had failed at Lerwen}.

The clinic now {c4 "no longer assumes" an intrusion from the internet}.

{c13 The parents of twelve children are taking legal action}, their lawyer, Beate Kroll, said; {c5 Jonas Sommer, who is still unconscious}, is one of them.
@ 2027-06-02T18:00 | Lerwen Abendblatt | Jonas has asked for pancakes
{c6 He is home}. Thirty days after the pumps fell silent, Ilka Sommer carried her boy through the door of the clinic. "Thin, but cross, which is good."

{c11 The first person he was told to thank was Sister Ruth}.

{c10 For Joel Brandt, too, it is over: the inquiry found that he had asked for restarts in writing every month}. {c9 He had been barred from the building for four weeks}.
@ 2027-06-20T07:30 | The Daily Republic | Somebody held the clock
Why did 47 pumps fall asleep in the same minute, if each counts its own 49 days? Because someone had set them. {c21 Vik Soler, a service engineer employed by Medix, has been charged with computer sabotage}, the prosecutor disclosed on Saturday. {c21 He denies any part in it}.

{c12 The green letters existed after all}, it says in the file: "Pay or they sleep." {c12 Amsel had it wiped off and now says that he did not want to frighten anyone}.
@ 2027-06-21T12:30 | Channel North | Midday | transcript
PRESENTER: The state gives {c18 six million for the protection of hospital networks}, the minister said today.

PRESENTER: And the works council was right. {c15 Between Friday evening and Monday morning the reserve units at Lerwen had no current}, the clinic concedes, "for reasons of cost".

PRESENTER: So: {c2 forty-seven pumps}, one saboteur if the court agrees, and the plug in the wall.
@ 2027-11-08T16:00 | Republic Wire | Settlement in Lerwen pump case
LERWEN (RW) - {c23 The lawsuit by twelve families against the Lerwen clinic ended in a settlement on Monday}. Terms were not disclosed.

{c21 The trial of the Medix man accused of having set the timers} starts in January. {c22 The recall of the Dosa 4 has been completed}, the maker said.

{c20 In the end 31 hospitals had to exchange equipment}, the ministry acknowledged; {c19 its own list of fourteen had been out of date}.

{c18 Of the six million promised for security}, two have been spent.
