# leak of the "Wolfram file" of the domestic intelligence service of Bergland about a party and a minister
! c1 service has informer in leadership of the Homeland Party (reported, refused, admitted)
! c2 informer is treasurer Lutz Faber (alleged, denied, admitted)
! c3 file leaked by service itself (alleged, denied)
! c4 file leaked by parliamentary committee's clerk Nora Witt (suspected; denied; charged)
! c5 Clerk Witt acquitted
! c6 files size 1,400 pages, paper
! c7 party took 2.3m from a foreign fund (content, denied, proven)
! c8 minister Karl Ober was monitored (content, denied)
! c9 minister Ober stays
! c20 minister Ober resigned
! c10 second minister Jutta Ober? (sister) not monitored
! c11 parliament commission set up 
! c12 service chief Ines Kroll knew of money since 2022 (alleged, denied, admitted)
! c13 service chief dismissed
! c14 raid on newspaper Tagwacht
! c15 court: raid illegal
! c16 party ban procedure: government will apply (announced/ruled out)
! c17 poll: Homeland Party 24 percent
! c18 poll other institute 19 percent
! c19 election result: 21.4 percent
@ 2026-03-02T18:00 | Tagwacht | The Wolfram file
{c6 It has 1,400 pages, smells of a photocopier and was in our letterbox}. "Wolfram" is the cover name of a source whom the Interior Service has run for nine years.

{c1 He sits on the executive of the Homeland Party}, which wants to abolish the Service.

The file says more. {c7 The party accepted 2.3 million from a foundation in Karesh}. {c8 And the Service listened, for eight months, to a serving minister: Karl Ober}.

The Service asked us not to print. We asked it whether the file was genuine. It repeated that it asked us not to print.
@ 2026-03-03T08:30 | Interior Service of Bergland | Press information | official
{c1 The Service provides no information on whether or where it employs sources}.

{c8 Members of the government are not and have not been subject to surveillance}.

Criminal complaint has been filed against persons unknown.
@ 2026-03-03T13:10 | Alpine Dispatch | Bergland party denies foreign cash, hunts mole
NEUSTAL (AD) - {c7 The Homeland Party never took a coin from Karesh}, its leader, Rolf Stadler, said on Tuesday.

He blamed the spies. {c3 "They put it in the letterbox themselves to hurt us before the vote," he said}. {c3 An official in the interior ministry called this a conspiracy tale}.

Members were already pointing at one another. {c2 Treasurer Lutz Faber said he was not Wolfram}, though nobody had publicly said he was.
@ 2026-03-05T20:15 | Channel Bergland | Round table | transcript
MODERATOR: Minister Ober, were you bugged?

OBER: {c8 I've been assured that I was not. I believe my own service}.

MODERATOR: And if it's true? Do you go?

OBER: {c9 I stay}. Why should the one who's spied on leave?

MODERATOR: {c10 Your sister Jutta, the education minister, isn't in the file at all}, I should say, for those who've mixed that up.

MODERATOR: Frau Lang, from the polls: {c17 the Homeland Party's at twenty-four}, after all this?

LANG: That's our number, yes. {c18 Institute Pegel has nineteen}.
@ 2026-03-09T09:30 | Tagwacht | Seven officers, two dogs, one coffee machine
{c14 At ten to six this morning police searched our newsroom}. They took eleven computers and asked where the letterbox was.

They're looking for the leak in another house. {c4 Investigators suspect Nora Witt, clerk to the oversight committee, who had a copy}. {c4 "I shred what I'm given," Ms Witt told us. "Ask my shredder."}

{c11 Parliament has set up a commission of inquiry}, by all votes but those of the Homeland Party.
@ 2026-03-10T07:00 | Neustal Observer | Faber's second mobile
It rang in a drawer. {c2 Lutz Faber, keeper of the Homeland Party's money, is the man whom the Service calls Wolfram, three party colleagues are convinced}, since they found the telephone and the receipts.

{c2 His lawyer calls the claim defamatory}.

Questions for the Service's head, Ines Kroll, are piling up. {c12 She is said to have known about the 2.3 million since 2022}. {c12 Her office says the director was first informed last December}.

In the cabinet there is talk of a ban. {c16 "We're not going to the court with this," the chancellor said, to general relief}.
@ 2026-04-14T15:40 | Alpine Dispatch | Court: newspaper raid broke the law
NEUSTAL (AD) - {c15 Police had no right to search the newspaper Tagwacht}, Bergland's administrative court ruled on Tuesday.

The same day {c4 prosecutors charged Nora Witt, a parliamentary official, with betraying secrets}. She says she is innocent.

{c8 The interior minister told the commission that wiretaps "touching on" Karl Ober had in fact existed}; he had been speaking to a suspect.
@ 2026-04-15T06:40 | Neustal Observer | So he was overheard
It took the Service six weeks to find the tapes. {c8 Eight months of a minister's calls, as the file had said from the start}.

Karl Ober held his briefcase like a shield. {c20 "Since noon I'm no longer a member of this government," he said}. {c10 Jutta Ober, whose telephone nobody tapped}, drove him home.

{c15 Tagwacht is to get its eleven computers back, with the court's compliments}.
@ 2026-05-06T18:00 | Channel Bergland | Evening journal | transcript
Ines Kroll testified for five hours. {c12 In the end she said yes: a memo on the money from Karesh crossed her desk in June 2022}. 

{c13 The chancellor sacked her an hour ago}.

And what of the party? {c7 Bank statements the commission read out today show the sum, two point three million, going in}. {c7 Rolf Stadler says it was a loan}.

{c1 Asked if the Service had a man on the executive, Kroll answered: "Had. Yes."}
@ 2026-06-08T00:30 | Alpine Dispatch | Homeland Party wins 21.4 percent in Bergland
NEUSTAL (AD) - {c19 Bergland's Homeland Party took 21.4 percent of the vote on Sunday}, halfway between what two institutes had forecast.

{c17 One had seen it at 24}, {c18 the other at 19}.

{c16 A government spokesman repeated that there would be no attempt to outlaw it}.
@ 2026-09-17T11:20 | Tagwacht | 'I was Wolfram'
We meet in a station buffet in another country. {c2 "For nine years, every second Thursday," Lutz Faber says. "I told them everything. They paid for my roof."}

He does not think the clerk did it. {c3 "It came from inside. Page 212 is only in the Service's own copy."} {c3 The Service says it has examined this and ruled it out}.

{c14 It is half a year since the dogs were in our newsroom}.
@ 2026-10-29T16:10 | Alpine Dispatch | Clerk cleared over Bergland intelligence leak
NEUSTAL (AD) - {c5 Nora Witt was found not guilty on Thursday of leaking a secret file}.

{c6 The 1,400-page dossier reached a newspaper in March}. {c13 It cost the head of the Interior Service her post} and {c20 Karl Ober his, although he had at first refused to go}.

{c3 The judge said it was likelier that a member of the Service had passed it on}.
