# exam papers sold at Ellery University; students, a lecturer and a dean
! c1 number of students under suspicion by the university (34, 71, 125)
! c2 number who had the paper by the student newspaper (over 200)
! c3 pharmacology paper was sold in advance (alleged, doubted, confirmed)
! c4 anatomy paper was also sold (alleged, denied)
! c5 price 300 a paper
! c6 lecturer Dr Milo Brandt passed on the paper (alleged, denied, admitted)
! c7 Brandt suspended
! c8 dean Helen Brandt knew since December (alleged, denied)
! c9 dean resigns / stays
! c10 pharmacology exam to be sat again 14 March
! c11 union calls for boycott of the resit
! c12 students expelled (18)
! c13 students cleared (46)
! c14 an appeal won by a student, Tessa Okoro
! c15 chatbots used in essays: separate case in law faculty, 29 students
! c16 police search of an office
! c17 medical council will not recognise the marks (warned)
! c18 average mark jumped from 58 to 74
! c19 whistleblower student threatened
! c20 new software for exam papers bought 1.2m
! c21 Brandt convicted, suspended sentence
! c22 the resit took place
! c23 turnout at the resit, 410 of 640
@ 2025-02-03T08:00 | The Ellery Lantern | Finals paper changed hands for 300
For three hundred marks and a promise of silence, you could have had the January pharmacology paper two days before everyone else.

The Lantern has seen messages from a closed group in which {c3 photographs of all twelve questions were on offer on 18 January}. {c5 Buyers paid 300 marks each}, in cash, at a launderette. {c2 More than two hundred students had it by the morning of the exam}, we believe, having counted names in three such groups.

{c18 The average mark leapt to 74 from 58 the year before}, according to a list on the department's board.

{c3 "I have no evidence of a leak,"} a tutor told us.
@ 2025-02-03T15:30 | Ellery University | Message to students in the Faculty of Medicine | official
The University is aware of an article in a student publication. {c3 We have at present no reason to believe that the security of the pharmacology examination was compromised}. Marks will be released as planned.

Students are reminded that false accusations are themselves an offence under the Code of Conduct.
@ 2025-02-06T07:15 | Morning Chronicle | Marks frozen in medical school cheating row
Ellery University changed its tune on Wednesday. {c3 "It's clear that some candidates had seen the questions,"} said vice-chancellor Roland Feist. {c1 Thirty-four of them have been asked to explain themselves}.

{c10 All 640 in the year will have to take the paper a second time, on 14 March}, he announced.

{c4 Anatomy, sat two days later, was for sale as well}, three students said. Mr Feist said {c4 checks on that paper had turned up nothing}.
@ 2025-02-11T17:40 | Radio Ellery | The five-forty | transcript
Detectives were on the campus today. {c16 They carried six boxes and two computers out of a second-floor office in the pharmacology building}. Police won't say whose room it is.

The university does say this much: {c7 a senior lecturer, Dr Milo Brandt, has been told to stay away until further notice}.

We reached Dr Brandt at home. {c6 "I have never given a paper to anybody, for money or for love,"} he said, and hung up.
@ 2025-02-12T08:30 | Morning Chronicle | The other Brandt
The dean of medicine, Professor Helen Brandt, shares a surname with her suspended colleague and, as she would like to point out, nothing else. They're not related.

But she has a problem of her own. An email shows that {c8 she was told of the trade in papers on 9 December}, six weeks before the exam, the Chronicle has learned. {c8 "I read it as gossip about the year before,"} Professor Brandt said; {c8 of any leak of this year's questions she had been unaware}. {c9 She would be staying in her post}.

{c6 It was Dr Brandt who supplied the photographs}, according to a witness statement given to police.
@ 2025-02-14T12:00 | Education Weekly | Is it just medicine?
While all eyes are on one faculty at Ellery, another has been busy. {c15 Twenty-nine law students face hearings for having essays written by a chatbot}, registrar Paula Quint says. There is no connection with the medical papers.

{c17 If the January results stand, the Medical Council may refuse to register this year's graduates}, its president warned in a letter to Mr Feist.

{c1 The number of medics under investigation has risen to 71}, Ms Quint added.
@ 2025-02-20T09:10 | The Ellery Lantern | 'They knew where I lived'
The second-year who first showed us the messages has moved out of her room. {c19 Someone pushed a note under the door: keep quiet or fail}. {c19 The university's security office confirmed that it had taken a report of intimidation}.

The students' union wants the resit called off. {c11 "We shall ask everyone to stay at home on the day,"} its president, Oskar Hale, said.

{c16 The office that police emptied last week is Milo Brandt's}, two of his colleagues told us.
@ 2025-03-14T18:00 | Radio Ellery | Evening news | transcript
They sat in a sports hall under the eyes of forty invigilators. {c22 The repeat of the pharmacology exam went ahead this morning}.

{c23 Of the 640 who should have come, 410 did}, the university says. Outside, a brass band from the students' union played.

{c20 From the autumn, question papers will be kept in an encrypted system that costs 1.2 million marks}, Mr Feist said.
@ 2025-03-27T06:45 | Morning Chronicle | Lecturer's confession
Milo Brandt has told prosecutors how it was done. {c6 He photographed the paper at the printer's and sent it to a former student in return for half of the proceeds}, his lawyer Jan Sorel said on Wednesday.

{c4 He had nothing to do with any anatomy questions, and never heard of such a leak}, Mr Sorel stressed.

{c5 The files put the price at three hundred marks a head}.
@ 2025-04-30T16:00 | Ellery University | Outcome of disciplinary proceedings | official
Cases opened: {c1 125}

Cases closed without a finding: {c13 46}

Students permanently excluded: {c12 18}

The remainder received a mark of zero or a written reprimand.

The January sitting is void. {c17 The Medical Council has confirmed that it will accept the marks of 14 March}.
@ 2025-05-01T07:30 | The Ellery Lantern | Eighteen out, and a dean
{c12 The university has thrown out eighteen medical students}. {c13 Forty-six others were told, in one line, that they had done no wrong}.

By tea time there was a further departure. {c9 Helen Brandt is giving up the deanship}, for what she calls personal reasons. {c8 The inquiry had found that she did read the December warning and did nothing with it}, a member of its panel told us.
@ 2025-09-18T14:20 | Morning Chronicle | Student wins her place back
{c14 Tessa Okoro, one of those sent down in April, must be readmitted}, an administrative court ruled on Thursday. She had been in a group in which the paper was posted but never opened the picture, the judges found.

{c14 The university accepts the verdict}. {c12 With her return, the list of the expelled shrinks to seventeen}, Ms Quint said.

The law faculty has finished too. {c15 All but four of the chatbot cases ended with a warning}.
@ 2025-11-12T13:05 | Morning Chronicle | Suspended term for exam seller
{c21 Dr Milo Brandt was given fourteen months, suspended, on Wednesday for bribery and breach of official secrecy}.

{c3 Judge Ada Lund was satisfied that the pharmacology questions had been on the market from 18 January}. {c6 "You made no secret of your guilt here, and that counts for you,"} she told him.

{c2 The Lantern's estimate of over two hundred readers of the paper} was never tested in court.
