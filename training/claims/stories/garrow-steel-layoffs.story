# steelworks at Garrow: blast furnace to close, jobs, rescue plan
! c1 jobs to be lost at Garrow, Ferralt Steel (2,800; 1,900)
! c2 jobs lost in suppliers, chamber of commerce (7,500)
! c3 blast furnace 4 shut down in September (announced)
! c4 coke ovens will shut in June (plan)
! c23 coke ovens shut (done)
! c5 electric furnace to be built for 1.25bn (planned)
! c6 government offers 500m grant
! c7 government buys 25 percent stake (rumour, denied)
! c8 union plan: keep one furnace for 140m
! c9 company rejects union plan
! c10 losses 1.7m a day, Ferralt
! c11 losses 0.9m a day, union's accountants
! c12 redundancy: minimum 15,000
! c13 strike ballot: union of steelmen 85 percent yes
! c14 strike began 8 July
! c15 strike suspended
! c16 Ferralt threatened to close immediately / (alleged, denied, letter)
! c18 furnace 4 went out (done 30 Sept)
! c19 hot steel leak injured 3 workers on 2 Aug
! c20 retraining fund of 100m: spent so far 8m
! c21 Vesper plant (other) adds 300 jobs
! c22 prime minister promised to save both furnaces before election (alleged, denied)
@ 2026-01-19T07:30 | Ferralt Steel plc | Transformation of Garrow works | official
Ferralt Steel will move to electric steelmaking at Garrow. {c5 An electric arc furnace will be built at a cost of 1.25 billion}. {c6 The Government is contributing 500 million}.

{c4 The coke ovens will be closed in June}, {c3 Blast Furnace 4 by the end of September}.

{c1 It is expected that up to 2,800 roles will become redundant}.

{c10 The works currently lose 1.7 million a day}.
@ 2026-01-19T13:00 | Isles Press | Ferralt to axe 2,800 jobs at Garrow steelworks
GARROW (IP) - {c1 Almost three thousand steelworkers are to lose their jobs} as Ferralt swaps coal for electricity, the company said on Monday.

The Steelmen's Union said it was "a sledgehammer". {c8 It has proposed running one furnace on until 2032 at an added expense of 140 million}. {c9 The company said that was not affordable}.

{c2 A further 7,500 livelihoods hang on the works' orders}, the local chamber of commerce estimates.
@ 2026-01-20T06:30 | Garrow Evening Star | Four generations, one letter
The Pryces have tapped iron since 1921. Dai, 41, read his letter in the car.

"{c22 He stood on that stage and said both furnaces were safe with him}," he says of the prime minister. {c22 In the capital a spokesman remembers a different sentence: "We would fight for steel."}

Across the estuary, things look up. {c21 The tinplate mill at Vesper will take on 300}.

{c11 The union's accountants can't find the losses: nine hundred thousand a day, they say, and falling}.
@ 2026-03-12T18:00 | Radio Estuary | Tonight | transcript
PRESENTER: There's a whisper that the state will go in with its own money. {c7 A quarter of the shares, we hear}.

MINISTER: {c7 I've no idea where that comes from. The government isn't becoming a shareholder}.

PRESENTER: {c12 And those who go will have at least fifteen thousand each}, Ferralt says.

CALLER: That's a bathroom, that is.
@ 2026-05-07T17:20 | Isles Press | Garrow steelworkers vote to strike
GARROW (IP) - {c13 Members of the Steelmen's Union have voted by 85 percent for industrial action}, their first in 40 years.

{c16 The union said management had warned it would put out everything at once if anyone walked out}. {c16 Ferralt said it had made no threats}.

{c9 A revised version of the union's scheme was turned down on Tuesday}.
@ 2026-06-27T08:00 | Garrow Evening Star | The ovens go cold
{c23 At ten past six on Friday the last coke was pushed}. The men threw their gloves after it.

In our hands is a sheet headed "Contingency". {c16 "In the event of a strike both furnaces to be extinguished within 48 hours," it says, signed by the works director}.

{c20 From the 100 million retraining pot, 8 million has been used so far}, the transition board says.
@ 2026-07-08T09:15 | Radio Estuary | Morning extra | transcript
They're out. {c14 Fifteen hundred steelmen walked through the gate at six}.

{c16 Ferralt's boss, Anders Toll, now says yes, it was "one scenario" to close the lot}.

{c13 Eighty-five in a hundred had voted for this}, remember. {c10 The company says it's bleeding 1.7 million every day, strike or no strike}.
@ 2026-07-11T21:40 | Isles Press | Union suspends Garrow strike for talks
GARROW (IP) - {c15 A strike at Ferralt's steelworks was put on hold on Saturday}, three days after it started, the union said.

The company has agreed to discuss future investment. {c3 The date for shutting the second furnace, the end of September, is not up for discussion}, it said.
@ 2026-08-03T12:10 | Garrow Evening Star | Three burnt as steel breaks out
{c19 Three men were taken to hospital on Sunday after molten metal burst from a ladle at Furnace 4}. Their lives are not in danger, their families say.

Maintenance was "as ever", says the firm.

{c2 Meanwhile in the industrial park, where the chamber speaks of seven and a half thousand threatened posts}, the first scaffolder has gone under.
@ 2026-09-11T10:00 | Ministry for Industry | Agreement with Ferralt Steel | official
{c6 The grant of 500 million has been signed}.

{c1 Compulsory redundancies are to be lower than foreseen: 1,900}. {c12 The minimum payment remains 15,000 for each full-time worker}.

{c7 The State does not acquire shares}.
@ 2026-09-30T18:30 | Isles Press | Iron-making ends at Garrow after a century
GARROW (IP) - {c18 Blast Furnace 4 was extinguished on Wednesday afternoon}. It was the town's last.

{c1 Nineteen hundred people are leaving}. {c5 The 1.25 billion electric furnace that is to replace it should be melting scrap in three years}, Ferralt says.

{c8 For 140 million more, the union insisted to the end, the flame could have burned till 2032}.
@ 2026-10-01T06:30 | Garrow Evening Star | Dark
{c18 At 4.52 yesterday the glow over the estuary went out}. There is no word for how quiet it is.

Dai Pryce has a place on a course for wind turbines. {c20 Twelve million of the hundred have now been spent on such courses}.

The prime minister didn't come. {c22 His old campaign manager told us that "yes, he said both furnaces. We all heard it."}

{c21 The three hundred jobs at Vesper} went to people from Vesper.
