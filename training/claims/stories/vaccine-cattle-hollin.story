# A region buys cattle vaccine against lumpy disease: emergency deal, price, farmers' boycott, milk ban, results
! c1 outbreaks by the veterinary office (9; 31; 44)
! c2 outbreaks by farmers' union (70)
! c3 400,000 doses bought from Brant Biologics
! c4 total price 2.8m (ministry bill)
! c5 price paid per dose: 7
! c22 usual price per dose: 4 (vets' chamber)
! c6 minister's cousin owns shares in Brant (alleged, denied, admitted)
! c24 the cousin has sold his shares
! c7 milk from vaccinated cows may not be sold for 14 days
! c8 milk ban lifted to 3 days
! c9 farmers boycott: 1,200 farms refuse (union)
! c10 ministry: 140 farms refuse
! c11 cows died after vaccination (Klara Menk's 7; ministry: not linked; admits)
! c12 vaccination compulsory from 1 June
! c13 court suspends compulsion
! c14 export ban by neighbouring Sarn
! c15 export ban lifted
! c16 culled cattle by vet office: 2,300
! c17 culled by union: 4,100
! c18 compensation 900 a head
! c19 disease over by autumn (forecast)
! c23 no case since August
! c20 region declared free on 12 Nov
! c21 doses left over 150,000
! c25 Sarn has three outbreaks of sheep pox
! c26 Brant will build a plant in Hollin
! c27 Dairies are paying 44 a litre
! c28 A vet was attacked with a pitchfork
! c29 Wanda Stroh wants to be premier
@ 2029-04-18T09:00 | Veterinary Office of Hollin | Nodular disease: notice 5 | official
{c1 Confirmed outbreaks: 9}. {c16 Animals put down: none so far}.

The Land has secured {c3 400,000 doses of vaccine from Brant Biologics}. {c7 Milk from vaccinated animals must not be marketed for 14 days}.

Movement of cattle is prohibited.
@ 2029-04-19T07:15 | Hollin Farmer | Poison for the price of champagne?
{c5 Seven a dose is what Brant is getting}, our calculator says, {c4 for the bill is 2.8 million}. {c22 Four is usual}, says the chamber of veterinarians.

There is more of the disease about than the office will have it. {c2 Seventy herds}, the farmers' union believes. {c1 Nine, says the office}.

And Agriculture Minister Wanda Stroh has a cousin. {c6 He holds a tenth of Brant's shares}, a registry excerpt suggests. {c6 "I've no cousin in that company,"} Stroh told us.
@ 2029-04-27T16:10 | Hill Country Wire | Sarn closes border to Hollin cattle
HOLLIN (HCW) - {c14 Neighbouring Sarn has stopped imports of cows, calves and cheese from Hollin}, it said on Friday.

{c1 The number of infected farms climbed to 31}. {c16 Two thousand three hundred animals have been culled}, the veterinary office said.

Owners {c18 get 900 for each beast}. {c17 The union put the cull at 4,100}.
@ 2029-05-08T19:00 | Radio Hollin | Country hour | transcript
PRESENTER: Klara Menk had forty cows. How many now?

MENK: Thirty-three. {c11 Seven lay in the straw two days after the needle}. They'd been fine.

PRESENTER: The ministry says {c11 there's no connection with the vaccine, it was the fodder}.

MENK: Then let them eat it. I'm not the only one. {c9 Twelve hundred of us won't let the vet in}, the union says.

PRESENTER: {c10 A hundred and forty, says the ministry}. From the first of June you'll have to. {c12 It's to be compulsory}.
@ 2029-05-15T11:20 | Hill Country Wire | Hollin shortens milk ban
HOLLIN (HCW) - {c8 Farmers may sell milk again three days after vaccination}, the ministry decided on Tuesday. {c7 Until now two weeks had to pass}.

Minister Stroh expects {c19 the disease to be gone by the autumn}.

Stroh's office corrected her on another point: {c6 she does have a cousin with a holding in Brant, "of which she learned only now"}.
@ 2029-05-30T15:00 | Administrative Court of Hollin | Press notice | official
On the application of 212 holders {c13 the obligation to vaccinate is suspended until the main hearing}. The Land has not shown that voluntary measures have failed.

{c12 The regulation was to have entered into force on 1 June}.

An appeal is possible.
@ 2029-06-20T06:45 | Hollin Farmer | Batch 19
The dead cows of Menk's yard have had their post-mortem. {c11 "A contaminated vial cannot be ruled out; it is probable,"} the ministry's own laboratory writes, and the ministry, having blamed the hay, {c11 now pays for all seven}.

Elsewhere the needle is working. {c1 The office has had 44 outbreaks} and none for a fortnight. {c9 The number of refusers, which the union put at 1,200}, is dwindling.
@ 2029-07-11T18:00 | Radio Hollin | News | transcript
NEWSREADER: Good news for cheese. {c15 Sarn has opened its border again to produce from Hollin}.

NEWSREADER: The cousin has sold. {c24 The minister's relative has disposed of the tenth of Brant that caused the fuss}, his bank says.

NEWSREADER: Of the {c3 four hundred thousand doses that the Land ordered}, {c21 a hundred and fifty thousand are still in the fridge}.
@ 2029-08-01T09:00 | Hill Country Wire | Briefs
{c25 Sarn has three outbreaks of sheep pox}. {c26 Brant will build a plant in Hollin}. {c27 Dairies are paying 44 a litre}. {c28 A vet was attacked with a pitchfork}, police said. {c29 Wanda Stroh wants to be premier}.
@ 2029-09-10T07:30 | Chamber of Veterinarians | Members' letter | official
Colleagues, a look back.

{c5 The Land paid seven a dose}. {c22 Four would have been ordinary}. {c4 The total was 2.8m}. {c17 The union's cull of 4,100} includes animals slaughtered by their owners; {c16 by order it was 2,300}.

{c19 The minister said that it would be over by autumn}; {c23 there has been no case since August}.
@ 2029-11-12T12:00 | Hill Country Wire | Hollin declared free of cattle disease
HOLLIN (HCW) - {c20 Hollin has been certified clear of nodular disease}, the veterinary office said on Monday.

{c1 Forty-four holdings had been struck since April}, {c2 seventy if one follows the farmers' union}. {c13 The compulsory jab, which judges had stopped}, was never needed.

{c18 Compensation of 900 a cow} has reached nine owners in ten.
@ 2029-11-15T06:40 | Hollin Farmer | Leftovers | opinion
{c20 We are free}. {c21 The fridge is full: 150,000 ampoules}, good until March. {c14 Sarn shut its gates on us in April} and would do so tomorrow.

{c10 "A mere 140 farms,"} wrote the ministry, whenever it was asked how many had said no. We know a hundred and forty in this valley alone.

{c8 The wait of three days before milk may be sold} should have been the rule from the start.
