# the washing machine factory of Brunn & Sohl in Pellard sheds jobs
! c1 number of jobs to go at Pellard, company (900; 1,150; 780)
! c2 number of jobs to go at Pellard, works council estimate (1,600)
! c3 the Pellard plant will close altogether (rumour, denied, announced)
! c4 production moves to Santh (reported, denied, admitted)
! c24 first machines made in Santh
! c25 occupiers will stay until Alcor comes
! c26 company paid the 22m back
! c5 200 jobs cut at head office in Lowen
! c6 job guarantee until 2028 agreed in 2024
! c7 company got 34m in state aid
! c8 state wants the aid back (22m)
! c9 severance: one month's pay per year (offer), 1.8 months (agreed)
! c10 occupation of the plant by workers
! c11 manager Theo Brandl locked in his office (alleged, denied)
! c12 company in the red: loss of 61m last year
! c13 dividend of 25m paid to owner fund Alcor
! c14 buyer for the plant: bus maker Veyo (rumour, confirmed)
! c15 Veyo will take on 400 workers
! c16 number of workers hired by Veyo by autumn (130)
! c17 union chief Rosa Timm: strike from 12 May (threat)
! c23 the strike began (deed)
! c18 labour court upholds guarantee / rules dismissals void
! c19 economy minister Falk Oster knew of the plan in January (alleged, denied, admitted)
! c20 orders fell by 30 percent
! c21 demonstrators, police count 5,000
! c22 demonstrators, union count 12,000
@ 2026-04-21T07:30 | Brunn & Sohl Group | Brunn & Sohl adapts capacity | official
Brunn & Sohl responds to a weak market. {c20 Order intake in large appliances was 30 per cent down on the year}, and {c12 the Group closed 2025 with a loss of 61 million}.

{c1 The workforce at Pellard will be reduced by 900}. {c5 In administration at Lowen, 200 positions will be dropped}.

{c3 The Group is committed to Pellard as a manufacturing site}.

Talks with employee representatives start today.
@ 2026-04-21T18:10 | Pellard Gazette | 'My father built the first drum'
The notice was two pages long and it was read out at the change of shift. {c1 Nine hundred of us, said Marko Ahlers, a press operator, and then nobody said anything}.

The works council has done sums of its own. {c2 It expects 1,600 people to be out of a job once temps and canteen are included}.

{c6 "There is a paper with signatures on it that says no one can be dismissed before 2028," said the council's chair, Ina Kolbe}.

Rumours did the rest. {c3 By evening it was being said in the Anchor bar that the whole works would shut}.
@ 2026-04-23T06:00 | Trade & Money | Washing machines head south
{c4 Brunn & Sohl is preparing to build its front-loaders in Santh, where an hour's work costs a fifth as much}, according to slides seen by this newspaper. {c4 A company spokesman said no decision of that kind had been taken}.

The slides contain another figure. {c13 Last November the owner, the Alcor fund, received a payout of 25 million}, five months before the group declared itself poor.

The taxpayer has an interest too. {c7 Over six years 34 million in subsidies went to Pellard}.
@ 2026-04-25T16:45 | Homeland Radio | Afternoon news | transcript
They marched with drums, the kind you'd find in a washing machine. {c22 Twelve thousand people, says the metalworkers' union}. {c21 Five thousand, according to police}.

The union's leader, Rosa Timm, got the biggest cheer. {c17 If nothing happens, she said, we're on strike on the twelfth of May}.

Economy minister Falk Oster was booed. {c19 The opposition claims he's known what was coming since the new year}. {c19 "I heard it when you heard it," he told the crowd}.
@ 2026-05-06T11:20 | Lowen Wire | Workers occupy Pellard appliance plant
PELLARD (LW) - {c10 Several hundred employees took over the Brunn & Sohl factory early on Wednesday and welded the gate}.

{c11 The company said plant manager Theo Brandl was being held in his office against his will}. {c11 He could leave whenever he liked, works council chair Ina Kolbe said}; the door was open and he had been given soup.

{c9 Management had offered one month's wages for each year of service}, a union source said.
@ 2026-05-07T07:00 | Pellard Gazette | Night two behind the gate
There is a rota for the brazier and another for the dishes. {c25 The men and women inside say they'll stay until someone from Alcor comes in person}.

Theo Brandl went home at ten to feed his dog. {c11 "I wasn't a hostage. I was embarrassed," he told us at the gate}.

From Lowen came more bad tidings. {c1 The number to be let go has risen to 1,150}, according to a letter to staff.
@ 2026-05-12T12:00 | Homeland Radio | Midday | transcript
{c23 The strike at Brunn and Sohl has begun, as the union had threatened}. Three other plants are out too.

And a question that won't go away for the minister. {c19 A calendar entry from the fourteenth of January reads: Oster, Brunn, Pellard exit}. {c19 His office says it's no longer possible to reconstruct what was discussed}.

The state, meanwhile, has remembered it has a claim. {c8 It's asking for twenty-two million of its grants to be returned}.
@ 2026-05-29T15:40 | Lowen Wire | Court rules for Pellard workers
LOWEN (LW) - {c18 A labour court on Friday declared the first batch of dismissals at Brunn & Sohl invalid}. {c6 Judges said an agreement of 2024 ruled out compulsory redundancies for four years}.

The company said it would appeal. {c4 Its finance chief told the court that "a share of volumes" was indeed going to Santh}.

{c8 The group has so far refused to hand back any public money}.
@ 2026-06-15T18:30 | Trade & Money | A bus maker looks at the hall
{c14 Veyo, which makes electric buses, is in talks to take over the Pellard works}, three people with knowledge of the matter said. Veyo would not comment on market talk.

For Brunn & Sohl it would be a way out of a corner. {c18 Its letters of notice have been struck down}, and {c12 it lost 61 million last year}.

Alcor's partners have other worries. {c13 A committee wants to hear why 25 million was taken out of the group in autumn}.
@ 2026-06-26T10:00 | Brunn & Sohl Group | Agreement on Pellard | official
{c3 Production at Pellard will be discontinued on 30 September}.

{c14 The site passes to Veyo Mobility}. {c15 Veyo has undertaken to offer employment to 400 people}.

{c1 This brings the number of redundancies down to 780}. {c9 Compensation amounts to 1.8 monthly salaries per year of service}.

The Group thanks everyone for a constructive dialogue.
@ 2026-06-27T07:10 | Pellard Gazette | The last drum
So the Anchor was right in April. {c3 The factory is shutting, lights, canteen and all}, and the four people who wrote "committed to Pellard" are still in their posts.

{c9 Almost two months' money for every year}: Marko Ahlers has nineteen of them. "It'll do for a boiler."

{c15 Four hundred will be able to build buses}. Who they are has not been settled.

Falk Oster came to shake hands. {c19 He had been told in confidence in January, he confessed}, and he was sorry.
@ 2026-11-10T09:00 | Trade & Money | Veyo's slow start
Six weeks after the handover, the hall in Pellard smells of paint. {c16 Veyo has signed up 130 people}, its personnel manager said. {c15 It had talked of 400 in June}.

The grants are a closed chapter. {c26 Brunn & Sohl has paid the 22 million after all}, the ministry said.

{c24 In Santh the first front-loaders have come off the line}.
