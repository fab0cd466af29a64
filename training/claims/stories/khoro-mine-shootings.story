# diggers shot at a gold mine at Khoro; soldiers, a mining firm, satellite pictures, a quiet payment
! c1 soldiers shot diggers at the Khoro mine on 2 May (alleged, denied, admitted)
! c2 dead by the army (3; 7)
! c3 dead by the village chief (41)
! c4 dead by human rights group Witness Line (34)
! c5 diggers attacked the soldiers first (army; disputed)
! c6 company Auric's guards took part (alleged, denied)
! c7 Auric paid soldiers' allowances (alleged, denied, admitted)
! c8 pit filled in by 3 May
! c9 bodies in filled pit (alleged, denied, confirmed by exhumation)
! c10 exhumed 29 bodies by pathologist
! c11 mine production halted
! c12 production restarted
! c13 wounded treated at Sali clinic 58
! c14 Colonel Idris Bako suspended
! c15 Colonel Bako charged
! c16 Bako pleads not guilty
! c17 Captain Dent pleads guilty
! c18 fund of 4m for widows
! c19 share price fell 11
! c20 landslide at Khoro earlier in February killed 15
! c21 journalist Nadia Fole arrested (reported, denied, admitted)
! c22 the dead died in a stampede
! c23 weekly loss 9 million
! c24 Nadia Fole freed
! c25 digging to begin on 10 June
! c26 bodies had bullet wounds
! c27 Captain Dent to be court-martialled
! c28 dead by the court martial (36)
! c29 shares higher than before
@ 2030-05-03T09:40 | Radio Savane | The morning paper on air | transcript
Something has happened at Khoro, where the gold comes from. {c1 Soldiers opened up on diggers who'd got into the company pit on Thursday night}, three people who ran away tell us.

The nuns at Sali have their hands full. {c13 They dressed the wounds of fifty-eight}, Sister Agathe says.

From the army, silence so far.
@ 2030-05-03T19:00 | Defence Headquarters | Incident at Khoro concession | official
On 2 May, {c5 a patrol came under attack from several hundred armed intruders} at the Khoro concession.

{c1 The troops did not fire on persons. Warning rounds were discharged skyward}.

Intruders deceased, {c22 in a stampede}: {c2 3}.
@ 2030-05-05T06:30 | The Daily Pioneer | 'We counted forty-one mats'
In Khoro village a mat is laid in front of the house for each of the dead. {c3 There are forty-one}, says chief Amadou Kessi, who walked us past every one.

{c5 "Armed? With what? With head torches and hammers,"} he says.

Among those who shot, he adds, {c6 were men in the blue of Auric's own security}. Auric said {c6 its guards "stayed inside the processing plant throughout"}.

It isn't the village's first calamity this year. {c20 In February, fifteen people died there when a slope came down}.
@ 2030-05-06T11:15 | Auric Resources plc | Operational update | official
{c11 Production at Khoro has been suspended until further notice}.

{c7 Suggestions that the Company remunerates members of the armed forces are false}.

The Company extends its sympathy to all those affected.
@ 2030-05-06T17:30 | Capital Markets Daily | Auric slides on mine deaths
Investors have read the papers. {c19 Auric stock lost 11 per cent on Monday}, the worst day since the mine was opened.

{c23 Each week without Khoro costs the firm some 9 million dollars}, analyst Gus Whitlow estimates.

{c2 The army's figure has gone up to seven}, a spokesman said.
@ 2030-05-14T08:00 | Witness Line | Khoro: what the pictures show | official
We've gone through six commercial satellite scenes.

{c8 A pit 200 metres west of the plant, open on 2 May, is level ground by noon on 3 May, with bulldozer tracks leading to it}.

{c9 We've reason to think that victims lie under the fill}: seven families have no body to bury.

By name, we've established {c4 thirty-four people who lost their lives}. The true number may be higher.
@ 2030-05-15T07:10 | The Daily Pioneer | Army: 'We bury no one'
{c8 Yes, a hole was closed that Friday; children might have fallen in}, says Colonel Idris Bako, who commands the sector. {c9 "There's earth in it and nothing besides."}

Our reporter Nadia Fole can't ask him anything further. {c21 She was arrested at the roadblock on Tuesday with her notebook}. {c21 The police say she isn't in their hands}.
@ 2030-05-20T18:45 | Radio Savane | Evening paper on air | transcript
{c24 Nadia Fole's free}. All that time she was in a store room of the police at Sali. {c21 "An administrative misunderstanding,"} the commissioner calls her detention now.

And she brought something out in her shoe: {c7 a list of forty soldiers with sums in dollars beside each name, on Auric paper}.
@ 2030-06-02T12:00 | Pan-Continental News | Judge orders pit at Khoro opened
(PCN) - An investigating judge wants to know what is beneath the levelled ground at Khoro. {c25 Digging will begin on 10 June}, she ordered on Sunday.

{c14 Colonel Bako has been taken off his command}, the presidency announced. {c7 Auric acknowledged it had given soldiers "meal allowances" through a contractor}, after weeks of saying otherwise.
@ 2030-06-17T16:20 | Pan-Continental News | Bodies found in Khoro pit
(PCN) - {c10 Twenty-nine bodies were taken out of a filled-in pit at the Khoro gold mine within a week}, pathologist Dr Lise Amani said on Monday. {c26 Almost all had bullet wounds, most of them in the back}.

{c9 "I was wrong about the hole,"} a chastened army spokesman said.

{c1 He would not repeat that the patrol had aimed at the sky}.
@ 2030-06-18T07:00 | The Daily Pioneer | In the back
People with hammers who attack don't get shot from behind. {c5 The story of the assault on the patrol can't stand}, the judge wrote to the defence minister, who has passed her letter on.

With those from the pit, {c4 Witness Line's list stays at thirty-four}, and {c3 chief Kessi's row of mats at forty-one}.
@ 2030-07-29T10:00 | Defence Headquarters | Statement by the Chief of Staff | official
{c1 On the night of 2 May, members of the 4th Sector fired on unarmed civilians at Khoro}. It was a crime. We ask for forgiveness.

{c15 Colonel I. Bako will face a court martial for ordering the fire}. {c27 Captain S. Dent will face one for having the pit filled}.
@ 2030-11-11T13:40 | Radio Savane | From the court martial | transcript
Two officers, two answers. Bako: {c16 "Not guilty. I gave no order."} Dent: {c17 "Guilty. I told the driver to push."}

In Khoro itself, {c12 the mill's been turning again since last Monday}, Auric says. And its men in blue? {c6 Two of them fired}, the firm's new boss admits, "on their own account".
@ 2031-01-20T09:15 | Capital Markets Daily | Auric sets aside four million for widows
{c18 Auric will put 4 million dollars into a fund for the families of the dead at Khoro}, it said on Monday. Who is to get it turns on whose list is right.

{c3 It's forty-one}, says the chief. {c28 The court martial went by thirty-six}.

{c12 The mine has been back in operation since November}, and {c29 the shares stand higher than before}.
