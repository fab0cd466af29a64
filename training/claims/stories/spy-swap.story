# A prisoner exchange between the Kingdom of Astmark and the Republic of Torez
! c1 Astmark and Torez exchange prisoners at the Hovde bridge
! c2 number freed by Torez: six (reported) 
! c3 number freed by Astmark: two
! c4 talks about an exchange under way (reported, denied, confirmed)
! c5 Clara Venn worked for Astmark intelligence (Torez court, denied, admitted)
! c6 Clara Venn sentenced to fourteen years
! c7 Leonid Krass shot the exile Basil Ordan (convicted)
! c8 Astmark paid ransom of 50m (alleged, denied)
! c9 Sam Dorrick is to be among those freed (reported, not)
! c10 Sam Dorrick died in prison / (Torez) heart attack on 3 June
! c11 Ordan's widow protests the release
! c12 the prime minister met the plane
! c13 third country Sellia mediated (reported, refused comment, confirmed)
! c14 Krass was a colonel of the service (reported, denied, admitted by Torez)
! c15 poll 61 percent approve
! c16 hostages' condition: Venn lost 20 kilos
! c17 Torez holds eleven more Astmark citizens
! c18 warn citizens to leave Torez
! c19 further exchange expected in the autumn
! c20 second swap cancelled / no
! c22 Dorrick was left to die (sister)
! c23 Venn spent 22 months in prison
! c21 opposition leader: invites hostage taking
! c24 Dorrick got nine years
@ 2026-04-13T06:00 | Astmark Dagblad | Secret talks to bring Venn home
{c4 Envoys of Astmark and Torez have been discussing an exchange of prisoners since February}, three people briefed on the matter told the Dagblad.

At the centre of it is Clara Venn, 36, a geologist, {c6 who was given fourteen years by a court in Torez last autumn}. {c5 The judges found that she had gathered secrets for Astmark's intelligence service}.

In return {c7 the kingdom might let go Leonid Krass, serving life for shooting the exile Basil Ordan in a park in the capital in 2021}.

{c13 Sellia, a neutral kingdom, lends its good offices}, one of the sources said.
@ 2026-04-13T12:20 | Torez Information Agency | No bargaining over spies
{c4 "There are no negotiations of any kind,"} the foreign ministry's spokeswoman, Ludmila Kant, said in answer to a question from TIA.

{c5 Venn is an agent of Astmark's special services, as an open court has proved}, she noted. {c14 The citizen Krass was a tourist and never belonged to any service of the Republic}.
@ 2026-04-14T09:30 | Royal News Service | Government silent on swap report
KRONHAVN (RNS) - {c4 Astmark's foreign ministry would neither confirm nor deny a report of talks on trading prisoners with Torez}.

"{c5 Clara is a scientist and nothing else,}" her father, Henrik Venn, said. {c13 The embassy of Sellia had no comment on its supposed role}.

{c18 Astmarkers who are still in Torez should leave now}, the ministry repeated on its website. {c17 Eleven of them sit in that country's jails}, it says.
@ 2026-06-04T08:15 | Astmark Dagblad | Dorrick, teacher, dies in Torez cell
{c24 Sam Dorrick taught English to railway clerks and got nine years for it}. {c10 He died on Wednesday in the penal colony of Ust, of heart failure}, the authorities there told the consul.

{c9 He was to have been on the plane}: two officials told this newspaper {c9 his name stood on the list of those to be handed over this summer}.

"{c22 They let him die}," said his sister Joan. {c9 Ludmila Kant, the Torez spokeswoman, said there was no list}.
@ 2026-07-18T05:50 | Channel K | Swap at the Hovde bridge | live
05:50 Our cameras are at the Hovde bridge, between two barriers. Two buses on the far side.

06:14 {c1 It is happening. People are crossing in both directions.}

06:31 A foreign ministry source tells us {c2 six Astmarkers and exiles are walking to freedom}.

06:40 {c3 In exchange two men have gone the other way}, one of them Leonid Krass.

07:25 {c1 "The exchange has been completed,"} says Prime Minister Sofia Lund.

09:02 {c12 The prime minister is on the tarmac in Kronhavn to greet the freed.} Clara Venn comes first.
@ 2026-07-18T11:00 | Torez Information Agency | President receives returning patriots
{c3 Two citizens of the Republic came home this morning from captivity in Astmark}.

The president embraced Colonel Leonid Krass at the foot of the stairs. {c14 "You served in our intelligence with honour for twenty years,"} he told him.

{c2 The Republic, as an act of mercy, pardoned six persons convicted of crimes against the state}.
@ 2026-07-18T18:30 | Royal News Service | Freed geologist home after bridge exchange
KRONHAVN (RNS) - {c1 Astmark and Torez carried out their biggest prisoner swap in decades on Saturday}, months after the government in Torez had {c4 dismissed talk of one}.

{c16 Ms Venn has lost about 20 kilograms}, a military doctor said. {c13 Mrs Lund thanked Sellia, "without whose patience there would have been no bridge"}.

{c11 Basil Ordan's widow called the release of her husband's killer a second murder}. {c7 Krass had been found guilty of gunning Ordan down five years ago}.

{c19 Another exchange could follow in the autumn}, a senior official said.
@ 2026-07-19T07:00 | Astmark Dagblad | The price of a bridge
It was a good morning. Was it a good bargain? {c21 "From now on every Astmarker abroad carries a price tag,"} said Carl Brandt of the Conservatives. He also asked whether money had changed hands. {c8 According to a former diplomat, fifty million went to Torez by way of a bank in Sellia}. {c8 "Not one krone," the prime minister's office replied}.

Vera Ordan laid flowers in the park where her husband fell. {c11 "They've killed him again,"} she said.

{c14 In Torez they no longer trouble to hide that the 'tourist' was an officer of theirs}.

And the missing man: {c9 Dorrick's name had been on the paper, third from the top, Mrs Lund confirmed}.
@ 2026-07-21T16:00 | Royal News Service | Most in Astmark back swap: poll
KRONHAVN (RNS) - {c15 Sixty-one percent of Astmarkers think the government was right to trade two convicts for six prisoners}, a survey by Norstat found.

{c21 Among Conservatives many share their leader's fear that it invites more arrests}.

The Ministry of Finance, asked about a payment, said {c8 no such sum appears in any account of the state}.
@ 2026-08-30T06:00 | Astmark Dagblad | Clara Venn: 'Yes, I worked for them'
For two years everyone who loved her swore that she was no spy. Now she sits at a kitchen table. {c5 "I had been reporting to the service since 2022. My father didn't know."}

Her cheeks have filled out since July; {c16 she weighed 41 on the day of the bridge, twenty less than at her arrest}.

{c6 Fourteen years was what the judges in Torez gave her}; {c23 she sat for twenty-two months}. She learned of Sam Dorrick's death through the wall, by knocks.
@ 2026-08-30T14:40 | Torez Information Agency | Spy confesses at last
{c5 Even Venn herself no longer denies having spied}, Ludmila Kant remarked on Sunday.

{c20 Under these circumstances there will be no further exchange this year}, the spokeswoman added.
@ 2026-09-01T10:10 | Royal News Service | Astmark: autumn swap off
KRONHAVN (RNS) - {c20 A second trade of prisoners with Torez will not take place in 2026}, Astmark's foreign minister, Per Aldous, acknowledged on Tuesday. {c19 In July a senior official had held out the prospect of one for the autumn}.

{c17 The ministry now lists fourteen citizens in detention there}, three more than in spring. {c18 Nobody should travel to Torez, and whoever is there should get out}, Mr Aldous said.
