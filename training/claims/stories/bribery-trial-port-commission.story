# Trial of four over bribes for a container terminal in Velmora: each pleads, is sentenced or freed for himself
! c1 ex-transport minister Anton Belik took 3m in bribes (charge, denied)
! c2 port director Olga Brant took a flat (charge; denied; admitted)
! c3 contractor Rufus Kehl paid the bribes (charge; admitted)
! c4 middleman Milo Belik (the minister's brother) passed on cash (charge; denied)
! c5 Anton Belik sentenced to seven years
! c6 Brant sentenced to two years suspended
! c7 Kehl fined 400,000
! c8 Milo Belik acquitted
! c9 prosecution asks ten years for Anton Belik
! c10 cash in a golf bag handed over at the Hotel Astra (witness)
! c11 Anton Belik was in hospital that day (alibi)
! c12 contract was worth 420m
! c13 overpayment by the audit office (95m)
! c14 overpayment by prosecutors (130m)
! c15 a juror/lay judge was offered money (alleged, denied)
! c16 lay judge removed
! c17 prime minister knew (alleged, denied)
! c18 Anton Belik will appeal
! c19 prosecutor will appeal against Milo Belik's acquittal
! c20 second investigation: dredging contract
! c21 without the driver there is no case (defence; disputed by prosecutors)
! c22 Brant knows Milo Belik only as her car dealer
! c23 Three hundred and ten thousand boxes went over the quay last year
! c24 The new cranes, 42 million worth, arrive in June
! c25 Rufus Kehl has sold his yacht
! c26 A dredger captain was fined for spilling oil
! c27 And Olga Brant's brother has left the city council
@ 2028-03-06T08:15 | Velmora Gazette | Former minister in the dock over terminal
Four people go on trial in Velmora today over the container terminal that was to make the city rich. The bill of indictment runs to 612 pages.

{c1 Anton Belik, transport minister until 2025, is accused of accepting three million crowns}. {c2 Olga Brant, who ran the port authority, is said to have got a flat in the Linden Quarter}. {c3 The money came from the builder Rufus Kehl, prosecutors say}, {c4 and went through the hands of the minister's younger brother, Milo Belik}.

{c12 The contract Kehl won was worth 420m}.

The first day is reserved for pleas.
@ 2028-03-06T17:30 | Adria Press | Ex-minister pleads not guilty, contractor confesses
VELMORA (AP-A) - "{c1 Not one crown}," former minister Anton Belik told the district court when asked whether he had enriched himself.

Port director Olga Brant likewise {c2 protested her innocence: she had bought her home with an inheritance}. {c4 Milo Belik, a car dealer, said he had never carried an envelope for anybody}.

Then Rufus Kehl stood up. {c3 "I paid. Everyone who built anything paid,"} the contractor said, and sat down again.

Presiding judge Vera Stankl adjourned until Wednesday.
@ 2028-03-08T16:10 | The Tribune | How much too much?
By what amount was the city cheated? The court spent Wednesday on arithmetic and came away with two answers.

{c13 Velmora paid 95m over the odds}, an expert of the audit office, Kaspar Lind, testified. {c14 Chief prosecutor Jana Roth had reckoned with 130m in her indictment} and saw no reason to move. The difference lies in the price of steel.

Kehl's lawyer maintained that his client had delivered a good pier at a fair price of {c12 420m}. There was nonetheless a "commission", he said, {c3 and his client had handed it over}.
@ 2028-03-14T18:00 | Radio Velmora | Court report | transcript
PRESENTER: Today belonged to the driver. For nine years Josip Tamm sat at the wheel of the minister's car. What did he see?

REPORTER: A golf bag. {c10 On 12 May 2024, he told the judges, Kehl's man put a bag full of banknotes in the boot in front of the Hotel Astra} - and the minister does not play golf.

PRESENTER: And the minister?

REPORTER: Shook his head. {c11 He lay in St Anne's clinic with gallstones on 12 May}, his counsel Dr Emil Fros told us in the corridor. The clinic says {c11 it cannot give out information on patients}.
@ 2028-03-16T07:00 | Velmora Gazette | The prime minister's name is mentioned
It was a half-sentence, late in the afternoon. {c17 "The boss was told in January,"} Kehl said when asked who else had been aware of the payments. Which boss? "There is only one."

The prime minister's office replied within the hour. {c17 Ms Aldana first heard of the matter from the newspapers}, it said.

Fros, for the defence, called it a diversion. {c10 As to the tale of the golf bag, there were records that made it impossible}, he added.

{c9 Ms Roth let it be known that she would ask for ten years for the elder Belik}, should he be convicted on all counts.
@ 2028-03-22T12:40 | Adria Press | Driver retracts golf-bag story
VELMORA (AP-A) - {c10 The key prosecution witness in the terminal trial took back his account of a cash handover on Wednesday}. "I mixed up the days," Josip Tamm said.

{c11 Admission papers read in court show the ex-minister was an in-patient at St Anne's from 11 to 15 May 2024}.

Prosecutors said {c21 the case against the politician did not stand or fall with one bag}.
@ 2028-04-03T09:20 | The Tribune | Lay judge taken off the bench
{c16 One of the two lay judges in the Belik case, the pharmacist Rudi Hock, has been excluded from the proceedings}, the court announced on Monday. A substitute who has sat in from the first day takes his seat.

The ground is grave. {c15 Hock reported that a stranger had promised him 50,000 for the right vote}, according to a court employee. Chief prosecutor Roth would not say {c15 whether such an approach had been made}. The defence was plainer. {c15 "Nobody on our side has spoken to this gentleman,"} said Fros.

{c20 Roth's office is meanwhile looking into a second contract from Belik's time, for dredging the harbour mouth}.
@ 2028-04-11T17:45 | Velmora Gazette | Port director breaks down
After five weeks of silence Olga Brant asked for a glass of water and for the floor. {c2 There had been no inheritance}, she said. {c2 The keys to the flat had come in a box of chocolates}, from Kehl.

She did not spare herself and did not accuse others. {c22 All she knew of Milo Belik was that he once sold her a car}.

In his closing days on the stand the elder brother stayed with his line. {c1 He had received nothing, asked for nothing and been offered nothing}.
@ 2028-04-18T09:00 | Radio Velmora | Harbour notes | transcript
HOST: The terminal itself, by the way, is busy. {c23 Three hundred and ten thousand boxes went over the quay last year}, says the port.

HOST: {c24 The new cranes, 42 million worth, arrive in June}. {c25 Rufus Kehl has sold his yacht}, his broker tells us. {c26 A dredger captain was fined for spilling oil}. {c27 And Olga Brant's brother has left the city council}, for reasons of health.
@ 2028-04-25T16:00 | Adria Press | Ten years demanded for ex-minister
VELMORA (AP-A) - {c9 Chief prosecutor Jana Roth called on Tuesday for a prison term of ten years for Anton Belik}. "He sold a harbour," she said in her closing speech.

{c14 The public had been robbed of 130m}, Roth repeated.

Defence counsel pleaded for acquittal. {c21 A case whose main witness had recanted was no case}, said Fros.
@ 2028-05-09T11:30 | Radio Velmora | Verdict in the terminal trial | live
11.28 Judge Stankl comes to the last of the four. {c8 Milo Belik goes free; nothing has been proved against him}. Applause from the gallery. She threatens to clear it.

11.21 {c7 For Rufus Kehl a fine of 400,000}, in view of his early confession.

11.15 {c6 Two years, suspended, for Olga Brant}. The flat is forfeit.

11.04 {c5 Seven years' imprisonment for Anton Belik}. He looks at the ceiling.

10.50 The judge takes the audit office's side on the money: {c13 the damage to the city came to 95m}.
@ 2028-05-09T18:30 | Adria Press | Former minister jailed for seven years
VELMORA (AP-A) - {c5 Velmora's district court on Tuesday sent former transport minister Anton Belik to prison for seven years} for taking bribes. {c8 His brother Milo was cleared}.

{c18 An appeal would be filed this week}, lawyer Emil Fros said. Roth, too, is not content. {c19 She would contest the younger Belik's acquittal}, she said on the steps.

{c6 Brant, the former head of the port, escaped jail}. The judge found that {c15 the attempt to buy the pharmacist had taken place}, by whom was unknown.
@ 2028-05-10T06:45 | The Tribune | Seven years, and a question | opinion
{c5 A minister has been put away until 2035}. Good. {c7 The man who corrupted him paid less than the price of a yacht berth}. Less good.

And the boss who was told in January? {c17 Ms Aldana "categorically" repeated last night that she had been in the dark}. The court did not ask her. It might have.

The next file is already open: {c20 the harbour dredging, on which Ms Roth's people have been working since spring}. {c18 Belik's counsel will take the judgment to the higher court}; his friends will take it to the voters.
