# Dr Amina Sorel, opposition candidate in the desert state of Qadran, falls into a coma in custody
! c1 Sorel is in a coma (reported, denied, confirmed)
! c2 Sorel suffered a stroke (army hospital)
! c3 Sorel was beaten by guards (alleged, denied)
! c4 Sorel denied her insulin (alleged, denied, admitted)
! c5 Sorel arrested on 3 March at the airport
! c6 charged with spreading false news
! c7 charged with contact with a foreign power
! c8 Sorel denies the charges / lawyer says absurd
! c9 election on 12 June without her: disqualified
! c10 president Harun Velt won 91 percent
! c11 opposition says turnout was 19 percent
! c12 election commission: turnout 64 percent
! c13 transfer abroad refused / permitted
! c14 transfer happened
! c15 guard sergeant arrested
! c16 guard sergeant convicted, four years
! c17 foreign envoy expelled
! c23 envoy left
! c18 daughter Leyla Sorel banned from leaving
! c19 Sorel woke up
! c20 inquiry announced by justice ministry, report in 30 days
! c21 second prisoner, teacher Omar Dass, died in same jail
! c22 Dass died of heart failure (ministry) / family disputes
@ 2026-03-04T10:00 | Gulf & Desert Wire | Qadran arrests presidential hopeful
MIRAB (GDW) - {c5 Police in Qadran detained Amina Sorel, a physician who planned to run for president, as she got off a plane on Tuesday}.

{c6 Prosecutors accuse her of spreading false news}, a court official said. {c8 Her lawyer, Nabil Karr, described the accusation as absurd}.

President Harun Velt has been in office since 2004. The vote is due on June 12.
@ 2026-04-20T08:00 | Al-Mirab Daily | The law applies to doctors too
{c9 Mrs Sorel will not appear on the ballot, the Electoral Commission has ruled}, since a person under investigation cannot be a candidate.

A second count has meanwhile been added to the file: {c7 dealings with a foreign power}.

Her treatment is exemplary. {c4 She receives all medicines prescribed for her diabetes}, the director of Sandgate prison told our reporter over coffee.
@ 2026-05-11T21:15 | Voice of the Wells | Listeners' hour | transcript
We've had a call from inside Sandgate. {c1 Amina Sorel isn't waking up}. That's what the woman said. {c4 They'd kept her insulin from her for four days}, she said, as a punishment.

{c3 And before that, a sergeant struck her with a ring of keys}.

We can't check any of this. The prison doesn't answer us. It never has.
@ 2026-05-12T12:00 | Ministry of Justice of Qadran | Clarification | official
{c1 Prisoner Sorel is conscious and is resting after a slight indisposition}.

{c3 No officer has laid hands on her}. {c4 At no point was any medication withheld}.

Foreign broadcasters are reminded of the press law.
@ 2026-05-13T16:40 | Gulf & Desert Wire | Army hospital: Sorel had stroke
MIRAB (GDW) - {c2 Jailed Qadrani politician Amina Sorel has had a stroke}, the chief of the military hospital said on Wednesday. {c1 She was in a deep coma when she was brought in at the weekend}, he added.

Relatives asked that she be flown out. {c13 The interior minister turned the request down}.

{c18 Her daughter Leyla was stopped at the airport and told she could not travel}.
@ 2026-05-14T07:00 | The Continental Observer | Unconscious, and still a flight risk
Outside the military hospital stand two armoured cars, for a woman of 61 who cannot open her eyes.

{c4 Insulin had been brought to the gate each Monday by her daughter and, each Monday, handed back}, we were told by two warders. {c3 One of them saw the blow with the keys}.

Qadran has ordered Ambassador Piet Hallam home. {c17 The envoy must be gone by Saturday}, after he called the handling of the case "barbaric".

{c20 A commission will look into it and report within 30 days}, the justice ministry said.
@ 2026-05-20T09:30 | Al-Mirab Daily | Second death in Sandgate 'natural'
{c21 A prisoner of 44, the schoolteacher Omar Dass, passed away on Monday night}. {c22 His heart gave out}, the justice ministry says.

Malicious pens hurried to connect his end with the case of Mrs Sorel. There is no connection.

{c23 The ambassador whose manners were found wanting left on Saturday}.
@ 2026-05-21T18:00 | Voice of the Wells | Listeners' hour | transcript
CALLER: I'm Omar's sister. {c22 He ran every morning. There was nothing wrong with his heart}. They wouldn't let us wash him.

HOST: And Dr Sorel?

CALLER: Nobody tells us. {c13 They won't let her go abroad, they won't let her go home}.
@ 2026-06-13T11:20 | Gulf & Desert Wire | Qadran's Velt re-elected with 91 percent
MIRAB (GDW) - {c10 President Harun Velt was returned to office with 91 percent of the vote}, official results showed on Saturday.

{c12 Sixty-four percent of the electorate took part}, the election commission said. {c11 Opposition observers put participation at 19 percent}.

{c9 His strongest challenger had been struck from the list}.
@ 2026-06-15T10:00 | Ministry of Justice of Qadran | Findings of the commission on Sandgate | official
{c4 The commission established that the prisoner's insulin was held back between 5 and 9 May by decision of the deputy director}.

{c3 It found no proof of violence}.

{c15 Sergeant K. of the guard has been detained for insubordination}.

{c13 On humanitarian grounds the President has agreed to her treatment abroad}.
@ 2026-06-18T06:50 | The Continental Observer | A stretcher in the dawn
{c14 The plane with Amina Sorel on board landed at 4.20 yesterday morning}. Her daughter was not on it. {c18 The ban on her leaving stands}.

Doctors here need time. {c2 A bleeding in the brain, yes, says Professor Ilse Kant}; what brought it on, she will not guess.

{c12 In Qadran the commission has published a table: turnout 64 percent}. A man in Mirab sent us a picture of an empty school gym.
@ 2026-07-30T08:15 | The Continental Observer | 'What day is it?'
She asked it in the language of her mother. {c19 After eleven weeks Amina Sorel has come round}, her clinic says.

She remembers the keys. {c3 "He hit me here," she said, and could not lift her hand to show where}.

{c8 To the accusations at home she has only this to say: she told no lies and met no spies}.
@ 2026-11-12T15:30 | Gulf & Desert Wire | Qadran jails prison sergeant
MIRAB (GDW) - {c16 A military court sentenced a prison guard to four years on Thursday} for assault on politician Amina Sorel. {c3 He had confessed to hitting her with a bunch of keys}, court papers showed.

{c7 The charge that she had conspired with foreigners was dropped}. {c22 A new autopsy of teacher Omar Dass spoke of a ruptured spleen}, his family's lawyer said.
