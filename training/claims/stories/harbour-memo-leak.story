# intelligence memos on sabotaged sea cables reach a shipping magazine; two services, two culprits
! c1 memo: Ostrian navy cut the Lyra cable (content of Naval Intelligence memo; denied by Ostria; confirmed)
! c2 other memo: fishing trawler Mette cut the Lyra cable by accident (State Security)
! c3 memos authentic (no comment; confirmed)
! c4 number of memos in hands of the magazine (4, 9)
! c5 number of memos missing, cabinet office (31)
! c6 leaker is analyst Greta Sund (alleged, denied, confessed)
! c7 Sund arrested
! c8 analyst Pelle Sundby suspended (by mistake)
! c22 Sundby reinstated
! c9 Sund charged with espionage
! c10 Sund sentenced: 3 years
! c11 repair of Lyra cable cost 26m
! c12 repair of the Vega cable cost 11m
! c13 Vega cable cut by anchor of Star Heron (owner denies, admits)
! c14 prime minister had read the memo before telling parliament it was an accident (alleged, denied, admitted)
! c15 Ostrian ambassador summoned
! c16 Ostria expels two diplomats
! c17 third cable will be attacked by winter (memo forecast)
! c18 no third cable was attacked by spring (outcome)
! c19 outage hit 1.4 million subscribers
! c20 magazine editor refuses to hand over papers
! c21 court: magazine needn't hand over
@ 2026-06-02T06:00 | Shipping & Cable Monthly | Who cut the Lyra?
In our safe are {c4 four memos that were never meant to leave the building on Admiral Square}.

The first, from Naval Intelligence, is blunt: {c1 the Lyra cable was severed in February by a vessel of the Ostrian navy}. The second comes from State Security, one floor up. {c2 It blames the trawler Mette and her dragging gear}.

The third looks ahead. {c17 Before next winter, it says, one more line will be attacked}.

{c3 The cabinet office would not say whether the papers were real}.
@ 2026-06-02T14:00 | Nordkyst Telegraph Bureau | Ostria rejects cable sabotage report
SUNDVIK (NKB) - {c1 "Our ships respect cables and fish alike," Ostria's foreign ministry said on Tuesday} of a leaked document.

{c19 Some 1.4 million customers lost their connection when the Lyra failed on February 11}. {c11 Mending it cost 26 million}, its operator said.

{c15 Foreign Minister Aud Rask called in the Ostrian ambassador}.
@ 2026-06-03T07:10 | Sundvik Morning | The word was 'accident'
On 3 March the prime minister rose in parliament and called it a mishap. {c14 He had had the navy's memo for eight days by then, according to the date stamp}.

{c14 "The prime minister was not aware of any such assessment," his spokeswoman says}.

In Ulvø, skipper Jan Mette is tired of being the culprit. {c2 "I was in dry dock. The boat was in pieces," he says}.
@ 2026-06-05T10:00 | Cabinet Office | Information to the public | official
{c5 Thirty-one classified documents have been found to be missing from the Joint Assessment Unit}.

{c3 The Office confirms that material published this week originates from the Unit}.

{c8 An employee, P. Sundby, has been suspended}.
@ 2026-06-06T18:30 | Coast Radio | Weekend | transcript
HOST: They've got the wrong one?

REPORTER: So says his union. {c8 Pelle Sundby was on parental leave, and he's been sent home from a job he wasn't at}. {c6 The name you hear in the corridors is Greta Sund}.

HOST: Sund, Sundby.

REPORTER: Quite. {c6 She told me on her doorstep she'd never taken so much as a pencil}.

HOST: And Ostria's hit back: {c16 two of our diplomats have till Thursday to get out}.
@ 2026-06-11T12:15 | Nordkyst Telegraph Bureau | Analyst held over cable memos
SUNDVIK (NKB) - {c7 Security police arrested an analyst, Greta Sund, at a ferry terminal on Thursday}. {c22 A colleague with a similar name who had been barred from work was told he could return}, the cabinet office said.

{c12 Separately, the operator of the Vega cable put its repair at 11 million}. {c13 It blames the anchor of the tanker Star Heron, which was in the area}. {c13 The ship's owner said the anchor had never been lowered}.
@ 2026-06-24T06:00 | Shipping & Cable Monthly | Five more, and a policeman at the door
{c4 Nine memos are now in our safe}. On Monday a policeman asked for the key. {c20 He did not get it, and he will not get it}.

The newest five concern the Vega. {c13 Both services, for once, agree: it was the Star Heron's anchor}.

{c5 The state misses thirty-one}. We don't have the other twenty-two, and we'd like to know who does.
@ 2026-07-09T15:00 | Sundvik Morning | Court protects the safe
{c21 The magazine may keep what it was given, the district court ruled yesterday}, nine memos, key and all.

{c9 The same morning Greta Sund was charged with espionage}, which her lawyer called using a harpoon on a herring.

And the prime minister? {c14 "I may have seen a summary," he said, four weeks after he had seen nothing}.
@ 2026-10-14T11:00 | Nordkyst Telegraph Bureau | Defector: Ostrian navy cut Lyra cable
SUNDVIK (NKB) - {c1 An Ostrian naval officer who fled in August has testified that his ship sliced the Lyra cable on orders}, the prosecutor's office said on Wednesday.

{c2 State Security withdrew its finding about a trawler}. {c13 The owner of the Star Heron paid the Vega's operator and accepted liability}.
@ 2027-01-20T14:30 | Coast Radio | Afternoon | transcript
{c6 "I copied them and I posted them. People had been told a fairy tale," Greta Sund said in court today}.

{c10 Three years, the judge said half an hour later}.

{c20 The editor of the magazine, who was asked again for the papers, shook his head}.

And the man she says she did it for, skipper Mette, sent flowers.
@ 2027-04-02T06:00 | Shipping & Cable Monthly | A quiet winter
{c17 There would be a third cut before the snow, the analysts had warned}. {c18 There was none: every cable in the Sound has run without a break since last March}.

{c10 Greta Sund has served ten weeks of her three years}. {c16 The two diplomats thrown out by Ostria} are back at their desks, and {c14 the prime minister has told a committee that yes, he read it, all of it, before he spoke}.

{c11 The bill for the Lyra, 26 million}, has been sent to Ostria. No reply.
