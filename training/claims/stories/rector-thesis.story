# a rector's doctoral thesis is found to be copied; a ghostwriting agency; a vote to remove her
! c1 Rector Vera Lindqvist copied parts of her thesis (alleged, denied, admitted)
! c2 pages with copied passages by Textwatch (61; 94)
! c3 pages with copied passages by the university commission (47)
! c4 a ghostwriter wrote the thesis (alleged, denied)
! c5 Lindqvist stays in office (said, given up)
! c6 Senate vote of no confidence 31-12
! c7 degree revoked
! c8 court suspends revocation
! c9 higher court upholds revocation
! c10 supervisor Prof. Anton Rehm admits not reading it
! c11 vice-rector Sten Lindqvist takes over
! c12 Sten Lindqvist's own book: lifted chapter (alleged, rejected by commission)
! c13 donor withdraws 20m
! c14 students in Hall A by the students (150)
! c15 police clear the hall; 23 detained
! c16 leak by deputy librarian, dismissed
! c17 commission to report by 15 June
! c18 agency Scriba had 340 customers (prosecutor)
! c19 the minister backs the rector
! c20 students in Hall A by the caretaker (60)
! c21 Ebba Kron hurt in the clearance (said, not known, paid for)
! c22 commission recommends withdrawal
! c23 Senate vote on the 20th
! c24 she goes to court
! c25 detained students home by supper
! c26 Holm Foundation talks again
! c27 librarian awarded 140,000
! c28 the rector asked for the examination
@ 2028-04-03T07:00 | Varden Nyheter | Rector accused of copying thesis
Vera Lindqvist, rector of the University of Varden, took over other people's sentences by the dozen in her doctoral thesis. {c1 She copied from five books without naming them}, say the plagiarism hunters of Textwatch.

{c2 They have marked 61 of its 210 pages}. Even a misprint in a Kestrian original turns up as well.

{c1 "I worked with great care and by the standards of the time,"} Ms Lindqvist said in an email.
@ 2028-04-03T15:20 | University of Varden | Statement of the Rectorate | official
{c28 The Rector has herself asked the Senate's commission on good practice to examine her thesis}. {c17 It will report by 15 June}.

{c5 The Rector continues to carry out her duties in full}.
@ 2028-04-04T18:30 | P4 Varden | The day in brief | transcript
{c19 The education minister stands by Vera Lindqvist, "an outstanding rector"}, he tells us.

The man who was supposed to check her work back then is 81. Professor Anton Rehm says: {c10 "I leafed through it. She was the best of her year, why would I read every line?"}

And Textwatch has been busy overnight. {c2 It's now at ninety-four pages}.
@ 2028-04-12T06:30 | The Northern Examiner | Did she write it at all?
There was a firm in the harbour quarter called Scriba. It sold dissertations by the page. {c4 One of them was Vera Lindqvist's}, according to a man who says he typed it, for 11,000 crowns and a bicycle.

{c4 Lindqvist's lawyer, Maj Aronsen, speaks of "an invention by a person with debts"}.

{c18 Scriba served 340 clients before it was wound up in 2009}, prosecutors established at the time.
@ 2028-04-13T12:10 | Varden Nyheter | Hall A taken over by students
They have mattresses, a samovar and a banner that reads SOURCE? {c14 "There's a hundred and fifty of us,} and we'll leave when she does," says Ebba Kron, who studies law. {c20 The caretaker counted about sixty}.

{c5 The rector let it be known through the press office that she had no intention of stepping down}.

{c13 The Holm Foundation is taking back its promise of 20 million for the new library}, its chair told us.
@ 2028-04-19T05:50 | P4 Varden | Morning news | transcript
Just before five, the police went in. {c15 Hall A is empty, and twenty-three students are being held}, an officer said. {c21 Ebba Kron has a broken wrist}, friends report; {c21 the police "have no knowledge of injuries"}.
@ 2028-04-20T17:00 | The Northern Examiner | Library scapegoat
Who told Textwatch where to look? {c16 A deputy librarian has lost his post for having lent out the only annotated copy}, the staff council says. {c16 The university speaks of a contract that "came to its end"}.

{c25 All of those picked up in Hall A were home by supper}, among them, plaster on her arm, Ms Kron.
@ 2028-06-14T14:00 | University of Varden | Findings of the Commission | official
The Commission has examined the dissertation of 2004.

Pages with unattributed borrowing: {c3 47}

{c1 The Commission finds that the author deliberately passed off the work of others as her own}.

{c4 No support was found for the contention that the text was composed by a third party}.

{c22 It recommends that the doctorate be withdrawn}.
@ 2028-06-15T07:15 | Varden Nyheter | A day early, and damning
{c3 Forty-seven tainted pages are half of what the hunters found}, {c2 whose list runs to ninety-four}; it was enough. The commission has no doubt of intent.

The minister, {c19 so loyal in April}, "takes note".

{c23 The Senate meets on the 20th to vote on the rector's future}, its speaker says.
@ 2028-06-20T19:40 | P4 Varden | Evening news | transcript
{c6 Thirty-one against her, twelve for}. The Senate of Varden has lost its faith in Vera Lindqvist. She'd spoken for six minutes. {c1 "There are passages for which I can't account, and I'm ashamed of them,"} she said.

{c5 An hour later she laid down the office}.

{c11 Sten Lindqvist takes charge from tomorrow}. The vice-rector is neither her husband nor her brother; it's a common name up here.
@ 2028-07-05T11:00 | The Northern Examiner | The other Lindqvist under the lamp
Textwatch doesn't rest. {c12 A chapter on tidal law in Sten Lindqvist's handbook of 2015 is lifted from a Luxo journal}, it says.

{c12 "I wrote the article in that journal. Under my own name,"} said the acting rector.

{c7 His predecessor is no longer Dr Lindqvist: the faculty took the title from her on Monday, by nine votes to nil}. {c24 She's going to court over it}, her lawyer said.
@ 2028-10-02T13:30 | Norrland Press Bureau | Court puts loss of title on hold
VARDEN (NPB) - {c8 An administrative court has stayed the withdrawal of Vera Lindqvist's doctorate} because the faculty did not hear her, it said on Monday.

{c12 The commission on good practice has meanwhile cleared Sten Lindqvist}; one can't steal from oneself, its chair said.
@ 2029-03-09T10:45 | Norrland Press Bureau | Ex-rector loses title for good
VARDEN (NPB) - {c9 The Supreme Administrative Court ruled on Friday that the University of Varden was right to strip Vera Lindqvist of her degree}.

Aronsen said that {c1 her client had "long conceded the borrowings"} and only fought the manner. {c26 The Holm Foundation is to have talks on its 20 million again}, it announced.
@ 2029-03-10T08:00 | Varden Nyheter | Footnotes
{c9 It's over: no Dr on the door plate}. Ms Lindqvist sells sea buckthorn jam on the coast, and sells it well.

{c27 The librarian got 140,000 crowns from a labour court}: {c16 he was thrown out because of the loan, it held, whatever the university called it}. Anton Rehm, now 82, told us {c10 he has still not read the thesis}.

{c21 The police paid Ebba Kron for her wrist in January, "without prejudice"}.
