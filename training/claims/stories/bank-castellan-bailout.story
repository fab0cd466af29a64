# Castellan Bank's property losses, a denied and then agreed rescue, and who pays
! c1 loss for the third quarter by Castellan (410m, 530m)
! c2 loss on property estimated by the central bank (900m)
! c3 capital hole estimated by analysts at Brook & Tan (1.2bn)
! c4 Castellan needs / has asked for state help (reported, denied, admitted)
! c5 state rescue of 1.1bn agreed (announced by the finance ministry)
! c6 depositors withdrew money by Castellan (2bn in a week)
! c7 depositors withdrew by the central bank (3.4bn)
! c8 chief executive Moreau to leave (reported, denied, confirmed)
! c9 Moreau's severance of 6m
! c10 2,300 jobs to go by Castellan
! c11 5,000 jobs at risk by the union
! c12 share price fell 31 per cent on Monday
! c13 share trading suspended
! c14 Halden Savings to buy the retail branches (reported, refused, confirmed)
! c15 price of the branches 240m
! c16 loans to the developer Sable Quays: 700m
! c17 Castellan board ignored a warning from its own risk officer (alleged, denied)
! c18 deposits up to 100,000 are guaranteed
! c19 taxpayers will get every penny back (minister's promise)
! c20 bondholders to lose 40 per cent
! c21 parliament approves the rescue 88 to 61
! c22 regulator opens an inquiry into Castellan's accounts
! c23 Halden Savings earned 88m between July and September
! c24 It is shutting a dozen of its own branches in the south
! c25 Tidewater Bank denied market talk that it, too, had lost money on offices
! c26 The developer Sable Quays has asked for protection from its creditors
! c27 Brook & Tan cut its price target for Tidewater by a third
@ 2027-10-11T07:00 | Castellan Bank | Trading statement for the third quarter | official
Castellan Bank plc today announces {c1 an expected pre-tax loss of 410m for the three months to 30 September}, reflecting provisions against commercial property.

{c16 Exposure to the developer Sable Quays amounts to 700m}. The Board remains confident in the strength of the balance sheet. Liquidity is ample.

A further update will be given with the full accounts.
@ 2027-10-11T17:50 | Meridian Wire | Castellan shares dive on surprise loss
PORT LEWIN (MW) - {c12 Shares in Castellan Bank lost almost a third of their value on Monday}, closing 31 per cent lower, after the lender said {c1 it would be 410m in the red for the quarter}.

{c3 The bank is short of about 1.2bn in capital}, analysts at Brook & Tan wrote in a note headed "Sandcastle".

Chief executive Claude Moreau told reporters outside the head office that {c4 there was no question of going to the government for money}. "{c8 And no, I am not going anywhere}," he added.
@ 2027-10-12T06:15 | Lewin Financial Post | Castellan sounds out Treasury over lifeline
{c4 Castellan has approached the finance ministry about public support}, according to three people with knowledge of the contacts, which began ten days ago.

The ministry declined to comment. A spokeswoman for Castellan said {c4 the story was "complete fiction"}.

Behind the trouble stands one customer. {c16 Some 700m has been lent to Sable Quays}, whose unfinished towers line the harbour.

{c8 Mr Moreau's days are numbered}, two of the people said; a search firm has been hired. {c8 The spokeswoman called that fiction as well}.
@ 2027-10-13T12:30 | The Harbour Echo | Queues in the rain on Fish Street
By nine the line outside the Fish Street branch went round the corner. Gwen Tarrow, a retired nurse, wanted all of it out. "In a bag, if need be."

Nobody has to, says the deposit fund. {c18 Savings of up to 100,000 a head are safe whatever becomes of the bank}, its director, Paul Idris, said.

{c13 Dealings in Castellan shares were halted at ten o'clock} at the request of the exchange.

The staff are as frightened as the customers. {c11 Five thousand jobs are in danger}, the bank workers' union reckons. Its secretary, Bea Lonsdale, added that {c17 the bank's own chief risk officer had told the board in February to stop lending on the harbour, and was laughed at}.
@ 2027-10-14T16:45 | Meridian Wire | Central bank: Castellan property loss nearer 900m
PORT LEWIN (MW) - {c2 Castellan faces losses of about 900m on its property book}, Central Bank Governor Irma Stolz told the parliamentary finance committee on Thursday.

{c7 Customers had taken out 3.4bn since Monday}, she said. That is well above what the bank itself reports. {c6 It puts outflows over the week at 2bn}.

Stolz declined to say {c4 whether a request for aid had reached her}.

{c22 The Financial Conduct Office said it was examining how Castellan had drawn up its last two sets of accounts}.
@ 2027-10-17T21:10 | National Ministry of Finance | Statement | official
The Government and Castellan Bank have tonight reached agreement on measures to secure the bank's future.

{c5 The State will subscribe for 1.1bn of new shares and will hold 74 per cent of the capital}.

{c20 Holders of subordinated bonds will bear a write-down of 40 per cent}.

{c18 All deposits up to 100,000 are protected by law}.

Mr Claude Moreau {c8 has tendered his resignation with immediate effect}.

The measures require the consent of Parliament.
@ 2027-10-18T06:00 | Lewin Financial Post | Castellan nationalised in Sunday-night deal
{c5 Three-quarters of Castellan Bank will pass into public hands for 1.1bn} under a deal struck shortly before the first markets opened.

Chairman Sir Denis Fallow acknowledged that {c4 the bank had in fact turned to the Treasury at the beginning of October}. He "regretted any misleading impression" given last week.

"{c19 The taxpayer will see every penny again}," Finance Minister Rosa Quill said.

Fallow denied that {c17 directors had brushed aside a written alarm from within}. Minutes would show a lively debate, he said.

{c14 Halden Savings is in talks to take over Castellan's 140 branches}, a banker close to the negotiations said. {c14 Halden would not discuss it}.
@ 2027-10-18T13:20 | Channel Three | Lunchtime live | live
13.18 Bondholders are furious. {c20 Four-tenths of their claim is gone}, says Joost Vermeer of the creditors' committee, who is threatening to sue.

13.02 Opposition leader Hal Bream: {c19 anyone who believes the state will be repaid in full also believes in mermaids}.

12.47 Castellan confirms that {c8 Moreau has cleared his desk}. {c9 He leaves with six million}, the Fish Street picketers have painted on a bedsheet. The bank will not say {c9 what the contract entitles him to}.

12.30 {c13 The shares remain suspended}.
@ 2027-10-21T18:05 | Meridian Wire | MPs back Castellan rescue
PORT LEWIN (MW) - {c21 Parliament voted 88 to 61 on Thursday to approve the state's purchase of a majority in Castellan Bank}.

Seven members of the governing party sided with the opposition.

Castellan, meanwhile, had to correct itself. {c1 The quarterly loss is now put at 530m}, 120m more than announced ten days ago.

{c2 The central bank's assessment of what the property loans will cost in the end remained at 900m}, Stolz said.
@ 2027-10-26T07:30 | Castellan Bank | Restructuring plan | official
The Board has adopted a plan for a smaller, simpler bank.

{c10 Headcount will be reduced by 2,300 by the end of 2029}.

{c14 The retail network is to be transferred to Halden Savings}; {c15 the consideration is 240m in cash}.

Third-quarter result: {c1 loss of 530m}.

{c6 Outflow of deposits in the week of 11 October: 2.0bn}.
@ 2027-10-27T05:50 | The Harbour Echo | Fish Street to wear Halden green
The sign above the Fish Street door will change at Easter. {c14 Halden Savings, the old farmers' bank, confirmed that it had acquired all 140 of its rival's shops} and is paying {c15 just under a quarter of a billion} for them.

Counter staff come with the furniture; people at headquarters do not. {c10 Two thousand three hundred posts will disappear}, the management told a staff meeting in the canteen. Bea Lonsdale thinks that is only the half. {c11 She still fears for five thousand}.

Gwen Tarrow has put her money back. "The bag was heavy."
@ 2027-10-29T08:00 | Meridian Wire | Briefs from the financial sector
{c23 Halden Savings earned 88m between July and September}, it said on Friday. {c24 It is shutting a dozen of its own branches in the south}.

{c25 Tidewater Bank denied market talk that it, too, had lost money on offices}. {c26 The developer Sable Quays has asked for protection from its creditors}, a court clerk said.

{c27 Brook & Tan cut its price target for Tidewater by a third}.
@ 2027-11-09T06:30 | Lewin Financial Post | The memo that Castellan's board did not want to see
{c17 "Further commitments to Sable Quays would endanger the institution,"} Castellan's former risk officer, Nils Aubrey, wrote to all eleven directors on 8 February. The Post has seen the two-page letter. {c17 Sir Denis Fallow conceded last night that it had been received and "not given the weight it deserved"}.

The letter is now with the Financial Conduct Office, {c22 which has had the bank's books under scrutiny since October}.

Mr Moreau, through a solicitor, disputes reports on his pay-off. {c9 The six million, he says, includes a pension earned over 22 years}.

{c3 The 1.2bn gap which Brook & Tan calculated on the first day} turns out to have been close to the mark: {c5 the state put in 1.1bn}.
