# A hole in the books of Stanmere University: size, a lost payment, closures, a vice-chancellor's bonus
! c1 size of the deficit by the university (14m, 27m, 25m)
! c2 size of the deficit by the lecturers' union (40m)
! c3 a bonus of 95,000 was paid to vice-chancellor Hugh Lathom (reported, denied, admitted)
! c4 music department to close (reported, denied, announced)
! c5 340 jobs to go
! c6 compulsory redundancies ruled out / now not ruled out
! c7 overseas enrolment fell by 31 percent
! c8 a payment of 6m for student flats was booked twice
! c9 finance director Nina Prowse resigned
! c10 Prowse warned the board in 2025 (said, denied, confirmed)
! c11 strike by lecturers: 8 days
! c12 strike turnout by the union 80 percent
! c13 strike turnout by the university 22 percent
! c14 government will not rescue (said) 
! c15 loan of 30m from a bank
! c16 merger with Kelby College (rumour, denied)
! c17 Lathom gives up his post
! c18 Lathom pays back bonus
! c19 deficit forecast for next year: break-even
! c20 students occupy the senate house
! c22 merger in August next year (decision)
! c23 the bonus money arrived back
! c24 overseas applications up again
! c25 the occupation ended
! c21 ranking fell 40 places
! c26 members will be consulted
@ 2026-01-20T06:00 | The Stanmere Gazette | University 'millions in the red'
Heads of department were summoned on Monday afternoon and left looking grey. {c1 Stanmere University will spend £14m more than it takes in this year}, they were told, according to a slide seen by the Gazette.

{c7 The number of students from abroad has dropped by 31 per cent}, it said.

What comes next is less clear. {c4 One professor came away convinced that music would be shut}. {c4 'No department is under threat,' said a university spokesman}. {c6 Nor, he said, would anybody be forced out}.
@ 2026-01-21T16:30 | Lecturers' Union, Stanmere branch | Do the maths | official
{c2 We have been through the published accounts. The real gap is £40m.}

{c3 In the same year the vice-chancellor received a bonus of £95,000.}

{c26 Members will be consulted on action.}
@ 2026-01-22T09:15 | Campus Weekly | Stanmere v-c: 'I took no bonus'
Professor Hugh Lathom, in his fourth year at Stanmere, has rejected union claims about his pay. {c3 "I draw a salary. There are no extras,"} he told Campus Weekly.

{c2 He also called the union's forty million 'a number from a hat'}.

Sources close to the board say {c16 talks about a merger with Kelby College have begun}; {c16 both institutions told us there was nothing in it}. {c21 Stanmere slid 40 places in the national table last autumn}.
@ 2026-02-10T13:00 | Stanmere University | Message to staff | official
{c1 Our revised estimate of the deficit is £27m.}

{c5 We shall need to reduce the number of posts by around 340.}

{c6 We can no longer exclude compulsory redundancies.}

{c9 Nina Prowse has left her role as Director of Finance.}
@ 2026-02-11T06:00 | The Stanmere Gazette | The sum nearly doubles
The black hole on the hill keeps growing. {c1 It is now said to be £27m deep}. {c5 One in nine people who work there, 340 in all, will be out of a job}.

{c9 The woman who kept the books quit on Tuesday}. She did not go quietly. {c10 'I put it in writing to the board in June last year. They noted it,'} Ms Prowse said at her gate.

{c10 The chair of the board, Sir Colin Webb, said he remembered no such letter}. Asked if the state would help, the education minister, Faye Rudd, said {c14 there was no cheque in the post}.
@ 2026-03-03T18:40 | Radio Wold | Drivetime
{c11 Eight days of strikes have started at Stanmere.} {c12 The union says four in five of its lecturers have stayed away}; {c13 the university says it's just over one in five, twenty-two per cent.}

{c20 Students have been sleeping in Senate House since Sunday}, and we've heard a cello.

The cello's no accident. {c4 An email leaked to this programme says music takes no first-years in September.} {c4 "Under review," says the university.}
@ 2026-03-11T07:00 | Campus Weekly | Counted twice
It is the sort of slip for which first-years lose marks. {c8 A bill of £6m for student flats was entered in both July and August}, auditors found. {c10 In the same files lay a letter of 14 June 2025, signed N. Prowse, stamped 'received' by the board's office}.

{c2 The union has no plans to lower its own estimate, £40m}.

{c11 The walkout, which lasted eight days}, ended on Tuesday.
@ 2026-03-12T12:30 | Stanmere University | Statement by the Chair | official
{c10 The letter from Ms Prowse was received and was not put to members. I regret this.}

{c3 An award of £95,000 was made to the Vice-Chancellor in respect of 'retention'.}

{c1 After correction of an accounting error the deficit stands at £25m.}

{c15 A loan facility of £30m has been agreed with a bank.}
@ 2026-03-13T06:00 | The Stanmere Gazette | 'Retention'
They paid him to stay. {c3 Ninety-five thousand pounds, which Professor Lathom in January could not recall}, was for not leaving. {c17 On Thursday night he left}.

{c18 He will hand the money back, he said in an email}, 'so that it does not become a distraction'.

{c10 Sir Colin's memory has improved too: the warning from the finance office reached him last summer}. {c8 And six million turns out to have been spent once but written down twice}.
@ 2026-04-22T15:00 | Radio Wold | Drivetime
It's official. {c4 There'll be no more music degrees at Stanmere.} The governors voted this afternoon, with the orchestra playing outside.

{c25 The occupation of Senate House ended after fifty-one days.} {c16 And Kelby College says it is, after all, "exploring closer union" with Stanmere.}

{c19 The acting vice-chancellor, Dr Priya Noor, expects to break even next year.}
@ 2026-04-23T06:00 | The Stanmere Gazette | Last chord
{c4 The axe has fallen on a department founded in 1894}. {c5 It counts towards the 340 posts, of which 29 are in music}.

{c23 Of the ninety-five thousand, the finance office reports that it arrived on Monday}.

{c14 Ms Rudd, the minister, repeated that universities must live within their means} and that {c15 a bank, not the taxpayer, was lending the thirty million}.
@ 2026-06-30T10:00 | Campus Weekly | Kelby and Stanmere to join
{c22 The boards of Stanmere and Kelby will merge the two institutions in August next year}, they said in a joint letter. {c16 In January each had told this paper there was nothing in it.}

{c17 Hugh Lathom, who stood down in March over a bonus}, is to chair a lottery fund. Recruiters say {c24 overseas applications are up again}, after {c7 last year's fall of almost a third}.
