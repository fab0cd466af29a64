# A night of drones over an oil port, nobody claims it, an ecological spill and a tanker; a neutral coast guard's account
! c1 two tanks burned, by the operator
! c22 four tanks burned, by the blog
! c2 Republic of Merin did it (accused by Halvia; Merin silent/denies; admits)
! c3 drones came from the sea, launched by a ship (coast guard of Ostland)
! c4 drones shot down by Halvia's air defence (17, 15)
! c5 drones reached target: six by residents/military blog
! c6 tanker Aurelia hit (shipowner; ministry denies; later concedes)
! c7 tanker crew: one sailor missing
! c8 sailor found alive
! c9 oil spilled by port authority (300 tonnes)
! c10 oil spilled by environmental group (2,000 tonnes)
! c11 loading suspended
! c12 loading resumed on 20 March
! c13 crude price rises 4 per cent
! c14 Vasko handles 600,000 barrels a day
! c15 air defence commander Lund dismissed (denied then confirmed)
! c16 two soldiers killed by friendly fire (alleged, denied, admitted)
! c17 beaches closed
! c18 second attack night of 18 March fails (Halvia)
! c19 Merin offers pause in attacks on energy
! c20 Halvia rejects the pause
! c21 insurers raise war risk premium to 1.2 per cent
! c23 The ferry between Vasko and Sandvik has stopped running
! c24 The tanker Aurora, not to be confused with the Aurelia, ran aground in fog
! c25 no oil escaped
! c26 Merin's port of Tell is shut by a gale
! c27 Two fishermen drowned off the lighthouse on Thursday
! c28 Gas rose by 2 per cent
@ 2029-03-11T06:10 | Halvian Telegraph Agency | Drone attack on Vasko port repulsed
VASKO (HTA) - Air defence units {c4 shot down 17 unmanned aircraft} over the port of Vasko in the night to Sunday, the defence ministry announced.

{c1 Two tanks at the oil terminal caught fire}, the operator, Vasko Oil, said. {c2 "The handwriting is Merin's,"} said Governor Arvid Hall.

{c14 Some 600,000 barrels of crude a day leave the country by way of Vasko}.
@ 2029-03-11T09:30 | Harbour Cam Blog | Notes from a balcony | live
9.30 I have counted plumes since light. {c22 Four tanks are burning, not two}; the lids are gone.

9.02 {c5 Six got through}. I heard six. My neighbour, ex-artillery, heard six.

8.40 The tanker at pier 3 is listing. {c6 Something struck her on the port side around four}.

8.15 Sirens over. Swans back.
@ 2029-03-11T15:00 | World Shipping Letter | Aurelia damaged at Vasko
{c6 The 110,000-tonne tanker Aurelia has a hole of three metres in her hull}, the agent of her owner said on Sunday. Halvia's transport ministry maintains that {c6 no merchant vessel was touched}.

{c7 One seaman is unaccounted for}, the agent added.

{c11 Berths 1 to 4 are out of use and no cargo is being loaded}, according to port agents. Underwriters in the capital were quick: {c21 cover for a call in Halvian waters now costs 1.2 per cent of a ship's value}.
@ 2029-03-12T07:00 | The Free Coast | Black tide at Sandvik
The gannets came first. By noon on Sunday volunteers had collected ninety. {c17 The beaches from Sandvik to the lighthouse have been closed}, the council said.

{c9 About 300 tonnes of oil had got into the water}, the port authority reckons. {c10 Two thousand}, says the group Clean Sound, which flew over the bay.

There is talk in the garrison as well. {c16 Two gunners of the harbour battery were killed by a shell of their own side}, a nurse at the military hospital said. {c16 The ministry called it an enemy invention}.
@ 2029-03-12T12:00 | Ostland Coast Guard | Log extract released to the press | official
01.52: {c3 Small aircraft, at least 20, observed rising from a cargo vessel without lights} 38 nautical miles south of Vasko, heading north.

01.58: Vessel turns off transponder.

02.20: Vasko radio informed.

The Coast Guard of Ostland takes no view as to {c2 who was responsible}.
@ 2029-03-12T18:30 | Intercontinental Press | Oil jumps after raid on Halvian port
CAPE LORNE (IP) - {c13 Crude prices climbed 4 per cent on Monday} after the attack on Vasko.

The drones {c3 were launched at sea from a darkened freighter}, neutral Ostland reported, which would explain how they evaded the radar on the land border. Merin's foreign minister, Edda Kroon, was asked whether her country was behind it and {c2 spoke of the weather}.

{c4 Halvia corrected the number of drones downed to 15}. {c15 The commander of its coastal air defence, General Bo Lund, had not been removed}, a spokesman said in reply to a question nobody had put in public.
@ 2029-03-14T20:00 | Merin One | Late interview | transcript
INTERVIEWER: Minister, the whole world wants to know.

KROON: The whole world may want. {c2 Merin does not comment on fires abroad}.

INTERVIEWER: But you did make an offer tonight.

KROON: {c19 We'd leave their refineries and terminals in peace for thirty days if they leave our power stations}.

INTERVIEWER: That sounds like a confession.

KROON: It sounds like an offer.
@ 2029-03-15T11:00 | Halvian Telegraph Agency | No deal with arsonists
VASKO (HTA) - {c20 President Nils Haag on Thursday dismissed Merin's proposal of an energy truce}.

{c8 The boatswain of the Aurelia has been picked up alive from a navigation buoy}, rescuers said. {c7 He had been missing for four days}.

{c6 The vessel had indeed "suffered contact", the transport ministry said}.

The terminal's operator stuck to its account of {c1 a fire in a pair of tanks}. The port authority repeated that {c9 no more than 300 tonnes had been spilt}.
@ 2029-03-16T09:00 | World Shipping Letter | Notices
{c23 The ferry between Vasko and Sandvik has stopped running}. {c24 The tanker Aurora, not to be confused with the Aurelia, ran aground in fog}; {c25 no oil escaped}, her owner said.

{c26 Merin's port of Tell is shut by a gale}. {c27 Two fishermen drowned off the lighthouse on Thursday}. {c28 Gas rose by 2 per cent}.
@ 2029-03-18T23:50 | Harbour Cam Blog | Again | live
23.48 Searchlights. Nothing burning. {c18 The second visit in a week and this time they all went into the sea}, says the ministry, and for once so does my neighbour.

23.15 {c15 Lund is gone, by the way. A colonel reads the communiqués now; the ministry has confirmed it}.

22.50 Sirens.
@ 2029-03-20T08:00 | World Shipping Letter | Vasko back in business
{c12 The first tanker since the attack was filled on Tuesday morning}, nine days {c11 after the loading arms had been shut down}. Flow is at two thirds of {c14 the usual 0.6m barrels daily}.

The war-risk rate has not moved. {c21 Owners still pay 1.2 per cent}.

For the swimmers it will take longer: {c17 Sandvik council keeps its strand cordoned off until June}.
@ 2029-04-02T06:30 | The Free Coast | A letter to two mothers
{c16 Their sons died "through an error in the fire control of our own battery"}, the ministry has written to two families in Sandvik. It had denied just that to this newspaper on the day after.

How much oil? Divers of the university have finished their sums. {c10 They support Clean Sound: 2,000 tonnes}. {c9 The port authority withdrew its own number on Friday}.

{c18 The raid that failed on 18 March} left forty wrecks in the shallows, one of them with a label: {c2 made in Merin}.
@ 2029-09-01T10:00 | Merin Defence Forces | Day of the Unmanned Branch: address | official
We may say it today. {c2 The burning of the Vasko terminal was the work of our 4th Squadron}.

{c3 Twenty-two machines took off from the deck of the freighter Lodestar}. {c5 Six arrived}. {c22 Four tanks were set on fire}. It was enough.
