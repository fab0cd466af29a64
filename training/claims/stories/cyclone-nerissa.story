# Cyclone Nerissa crosses the island state of Talawa and the mainland province of Ruhanda
! c1 Nerissa will make landfall on Thursday near Port Selby (forecast)
! c2 Nerissa made landfall at Port Selby Wednesday night (fact)
! c3 top winds at landfall, met service (205 km/h, 215 km/h)
! c4 dead on Talawa, disaster office (3, 27, 58, 61)
! c5 dead in Ruhanda, provincial government (9, 12)
! c6 missing on Talawa, disaster office (140, 35)
! c7 evacuated on Talawa before the storm (80,000)
! c8 homes destroyed, disaster office (4,000, 11,300)
! c9 homes destroyed, Red Cross aid federation (19,000)
! c10 warning came too late (fishermen's leader; met service denied; later admitted)
! c11 ferry Santa Oria lost with 33 aboard
! c23 empty life rafts found
! c24 wreck of the ferry found
! c12 Ferry company ordered the captain to sail (alleged, denied)
! c13 power cut to 300,000 customers, utility (300,000; 90,000)
! c14 dam at Kell will hold / is not in danger (engineers)
! c15 dam at Kell overtopped
! c16 damage estimate, finance ministry (1.2bn, 1.9bn)
! c17 appeal for 75m dollars by the UN agency
! c18 aid looted by soldiers (alleged, denied)
! c19 cholera cases, health ministry (18, 64)
! c20 airport reopened
! c21 second storm Odell will stay at sea (forecast)
! c22 Odell dissolved at sea (outcome)
@ 2026-03-10T16:00 | Talawa Meteorological Service | Tropical cyclone warning 14, NERISSA | official
At 1500 local time the centre was 310 km north-east of Port Selby, moving west-south-west at 14 km/h.

Expected track: {c1 the eye is forecast to reach the coast in the vicinity of Port Selby during Thursday}.

Storm surge up to three metres possible. Small craft must return to harbour. Next warning at 1800.
@ 2026-03-11T07:20 | Selby Tribune | Island packs up as Nerissa nears
PORT SELBY - Windows were being boarded from Cape Arn to the lighthouse on Wednesday. {c7 Some 80,000 people have been moved out of low-lying districts}, the National Disaster Office said.

{c1 If the forecasters are right, the cyclone will come ashore tomorrow, close to this city}.

Above the Kell valley, villagers eyed a reservoir that is already brimming. "{c14 The dam was designed for far worse than this}," said Gus Arrel, chief engineer of the water board.

Shops ran out of candles by noon. Schools are shut.
@ 2026-03-12T05:30 | Oceanic Press | Cyclone Nerissa slams into Talawa, three killed
PORT SELBY (OP) - {c2 Cyclone Nerissa struck Talawa hours earlier than expected late on Wednesday, coming ashore at Port Selby}. {c4 Three people were killed}, the National Disaster Office said.

{c3 Gusts of 205 kilometres an hour were recorded as the eye passed}, according to the weather service.

{c13 About 300,000 households and firms were without electricity}, Talawa Power said.

Fears grew for an inter-island ferry. {c11 The Santa Oria, with 33 people on board, has not been heard from since 9 p.m.}, the harbour master said.
@ 2026-03-12T12:10 | Radio Lagoon | Noon report | transcript
It's twelve o'clock. The figures keep climbing. {c4 Twenty-seven dead now, the disaster office tells us}. {c6 And a hundred and forty people nobody can find}.

We have Teo Manalu on the line, who speaks for the fishermen of the north shore. Teo, were you warned?

MANALU: {c10 They told us Thursday. It came on Wednesday night. By the time the siren went, the boats were already on the roofs}.

We put that to the met service. {c10 Its director, Iris Vond, says every bulletin went out in good time}.

From the mountains: {c15 water has been running over the top of Kell dam since ten o'clock}, police say.
@ 2026-03-12T21:45 | Oceanic Press | Nerissa reaches mainland as a weaker storm
RUHANDA CITY (OP) - Having torn across Talawa, the storm drenched the mainland province of Ruhanda on Thursday evening. {c5 Nine people died there in mudslides}, Governor Salma Keth said.

{c2 Nerissa had hit the island on Wednesday night at its main port}.

Engineers said the wall at Kell was sound, whatever was pouring across it. "{c14 It isn't going anywhere}," Gus Arrel insisted.

{c23 Coastguards found two empty life rafts from the missing Santa Oria}.
@ 2026-03-13T08:00 | Selby Tribune | Our city, the morning after
There is no cathedral roof. There is a shrimp boat in the car park of the courthouse.

{c4 At least 58 islanders lost their lives}, the disaster office said in its dawn summary. {c8 Four thousand houses are gone}, it believes, though nobody has reached the east.

The weather people have checked their instruments. {c3 The strongest wind at the moment of impact, first put at 205, was in fact 215 km/h}.

On the quay, wives of the Santa Oria's crew wanted answers. {c12 "The office told him to leave or lose his job," said Pia Desh, whose husband commanded the vessel}. {c12 Blue Strait Lines said that its masters alone decide whether to put to sea}.
@ 2026-03-14T10:00 | National Disaster Office | Situation report 6 | official
Deaths (Talawa only): {c4 61}

Missing: {c6 35}

Dwellings destroyed: {c8 11,300}

Sheltered before impact: {c7 80,000}

{c20 Selby International Airport resumed operations at 0600 for relief flights}.

The Office reminds the public that figures for the mainland are published by the authorities of Ruhanda.
@ 2026-03-15T09:40 | The Continental | Relief convoys stripped on the coast road, say villagers
ARN COVE - The rice was gone before it arrived. {c18 Four women in this hamlet described men of the island's own army helping themselves to the sacks}.

{c18 "An insult to troops who have not slept for three days," answered Colonel Reeve Okan}, who commands the garrison.

How bad it is depends on who counts. {c9 The Red Lantern federation, with volunteers in every parish, speaks of 19,000 homes flattened}. {c9 The disaster office called that total "unsupported"}.

{c17 The United Relief Agency asked donors for 75 million dollars}. Across the water, {c5 the governor of Ruhanda raised her province's death toll to 12}.
@ 2026-03-18T06:50 | Radio Lagoon | Morning report | transcript
Good morning. Lights are coming back. {c13 Talawa Power says ninety thousand customers are still in the dark}.

The next worry is the water. {c19 Eighteen people have come down with cholera}, the health ministry says, all in the camps at Arn.

And what about that other storm on the charts? {c21 Odell should curve away north and never trouble us}, says met chief Iris Vond.

Vond was less comfortable on another matter. {c10 She accepted for the first time that the crucial upgrade of the alert was issued four hours after it should have been}.
@ 2026-03-19T15:30 | Oceanic Press | Talawa puts storm bill at $1.2 billion
PORT SELBY (OP) - {c16 Cyclone Nerissa caused damage worth about $1.2 billion}, Finance Minister Coral Abe told parliament on Thursday.

{c4 The storm left 61 people dead on the island}. {c17 A $75 million international appeal has been a fifth funded}, the United Relief Agency said.

The minister thanked the armed forces. {c18 She said an inquiry had turned up not one stolen sack}.
@ 2026-03-24T07:15 | Selby Tribune | Ferry wreck located; emails surface
{c24 Divers yesterday reached the wreck of the Santa Oria}, {c11 which took all 33 souls with her}.

Blue Strait Lines has a new difficulty. {c12 An email seen by the Tribune shows a manager writing to the captain at 6.12 p.m.: "You go tonight, no discussion."} {c12 The company declined to comment on what it called private correspondence}.

In the tents, doctors are losing ground. {c19 Sixty-four cholera infections had been registered by Monday night}, the health minister said. 

At least the sky was kind. {c22 Odell, as it happened, dissolved far out}.
@ 2026-04-09T11:00 | The Continental | A month on, Talawa counts again
The price of Nerissa has grown. {c16 The treasury's revised estimate of losses is $1.9 billion}, more than half of a year's output.

The forecasters' chief has resigned. {c10 Her successor said that islanders had been alerted too late and that this must never recur}.

Up at Kell, where {c15 the reservoir spilled across the crest on the morning after the storm}, masons are patching the apron.

Red Lantern has not moved an inch. {c9 It maintains that nineteen thousand families have no house to go back to}. The government prefers its own table: {c8 11,300 destroyed}.
