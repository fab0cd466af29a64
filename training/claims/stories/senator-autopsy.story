# The death of opposition senator Amara Voss in a hotel pool in Palisar; drowning, heart attack or murder
! c1 she drowned by accident (police; disputed; withdrawn)
! c2 she was dead before she entered the water (foreign pathologist)
! c3 blood alcohol 2.1 per mille (police laboratory)
! c4 she never drank (family)
! c5 hotel camera footage missing: 40 minutes (reported, denied, admitted)
! c6 minister Idris Fole met her that evening (reported, denied, admitted)
! c7 she was to publish a file on the port concession next day
! c8 the port file: bribes of 12m were paid (file; denied)
! c9 night porter Kofi Lamm disappeared
! c10 night porter found alive
! c11 porter says he saw two men carry her
! c12 first autopsy took 25 minutes
! c13 funeral drew 50,000
! c14 two policemen arrested
! c15 policeman Bako pleads guilty
! c16 policeman Sarr pleads not guilty
! c17 minister Fole resigns
! c18 minister Fole charged
! c19 second autopsy allowed by a court
! c20 exiled husband Leon Voss barred from entering (said, denied)
! c21 bruises on both wrists
! c22 Lamm is under protection abroad
! c23 Fole lost his passport
@ 2026-09-06T11:00 | Palisar National Police | Death of a senator | official
{c1 Senator Amara Voss, 48, drowned last night in the pool of the Hotel Mirador. There is no sign that anyone else was involved.}

{c3 Alcohol in the blood: 2.1 per mille.}
@ 2026-09-06T17:20 | Bight News Agency | Palisar opposition senator dies in hotel pool
PALISAR (BNA) - {c1 A leading critic of Palisar's government died in a swimming pool accident}, police said on Sunday. Her party did not believe them. {c7 "Tomorrow morning she was going to put the port papers on the table,"} said its secretary, Julia Mensar.

{c4 "Amara didn't touch a drop, not even at our wedding,"} her husband, Leon Voss, said from exile. {c20 He said he had been refused a visa to bury her}; {c20 the consulate said he had not applied}.
@ 2026-09-08T06:30 | The Palisar Lantern | Forty minutes of nothing
The Mirador has eleven cameras and is proud of them. {c5 Between 23.10 and 23.50 on Saturday not one of the recordings can be found}, says an employee. {c5 'Every second is with the police,' says the manager}.

A waiter remembers the guest at her table. {c6 It was Idris Fole, the minister of ports}. {c6 'I was at home with my grandchildren,' Mr Fole told us}.

The police doctor was quick. {c12 He was done with the body in twenty-five minutes}, a nurse noted.
@ 2026-09-10T19:00 | Coast FM | The Seven o'Clock
They carried her through the fish market, as she'd wanted. {c13 Fifty thousand people walked behind}, the stewards reckon.

{c9 The night porter of the Mirador, Kofi Lamm, hasn't been seen since Sunday}, his mother tells us.

And Julia Mensar has done what the senator couldn't: the file is out. {c8 It says twelve million was paid under the table for the port concession.} {c8 "Forged from the first page to the last," says the ministry.}
@ 2026-09-17T12:10 | Bight News Agency | Court allows second post-mortem
PALISAR (BNA) - {c19 A judge in Palisar ruled on Thursday that a foreign pathologist may examine the body of Senator Amara Voss}.

{c1 The police chief, Commissioner Dan Rook, said the result would be the same: an accident}. {c4 A priest and two former ministers have testified that she was a teetotaller}, the family's lawyer said.

{c9 There was still no trace of a hotel porter who vanished after her death}.
@ 2026-09-24T07:00 | The Palisar Lantern | No water in the lungs
Professor Helle Brandt needed not twenty-five minutes but nine hours. {c2 'This woman had stopped breathing before she got wet,'} she says. {c21 Round each wrist runs a dark band, from fingers}.

{c3 As to the two-point-one per mille, she found not a trace of it}.

The state's side kept silent, with one exception. {c2 'She was paid to find it,' said Commissioner Rook}.
@ 2026-10-02T18:30 | Coast FM | Special: the porter's story | transcript
LAMM: I'm well. I'm across the border. I can't say where.

HOST: {c10 Listeners, that is Kofi Lamm, and he is alive.} What did you see?

LAMM: {c11 Two men had her between them, by the arms. Her feet weren't walking.}

HOST: And the cameras?

LAMM: {c5 They came to the desk and took the disks. One left me his card, can you believe it.}
@ 2026-10-03T10:00 | Palisar National Police | Notice | official
{c14 Sergeants M. Bako and L. Sarr were taken into custody this morning.}

{c1 The finding of accidental death of 6 September is no longer maintained.}
@ 2026-10-03T16:45 | Bight News Agency | Two officers held over senator's death
PALISAR (BNA) - {c14 Palisar arrested two police sergeants on Saturday} in connection with the death of Amara Voss, {c1 which it had for four weeks called an accident}.

{c5 Disks with the missing footage were found in a locker}, the prosecutor, Nadine Oko, said. {c11 They bear out a porter's account of two men and a limp woman}.

{c22 The porter is being protected in another country}, she said.
@ 2026-10-06T06:40 | The Palisar Lantern | The grandchildren were in bed
{c6 On minute three of the recovered film a man with a cane gets up from the senator's table: Idris Fole}. {c6 'We had a drink, she had water. I was ashamed to say so,'} the minister told a friend, who told us, and last night his spokesman did not deny it.

{c17 At noon he was gone from the government}.

{c8 The accountant of the port company has meanwhile confirmed to this paper that the twelve million left by way of a yacht dealer}.
@ 2026-12-14T15:00 | Bight News Agency | Sergeant admits killing senator
PALISAR (BNA) - {c15 Mamadou Bako pleaded guilty on Monday to the murder of Senator Amara Voss}. {c16 His fellow officer, Luc Sarr, told the court he had only driven the car and was innocent}.

{c18 Former minister Idris Fole was charged with ordering the crime}, the prosecutor announced.
@ 2026-12-15T06:30 | The Palisar Lantern | 'By the arms'
{c15 Bako spoke for eleven minutes, without a lawyer, and left out nothing}. {c2 She had been smothered in room 212; the pool came afterwards}, he said. {c16 Sarr shook his head all the while, and said no when the clerk asked him}.

{c18 The man with the cane is now an accused man}. {c17 He lost his office in October}, and {c23 on Friday his passport was taken from him}.

Leon Voss heard it in the third row. {c20 The consulate had turned him away three times, as it has now owned up}.
