"""Given names: what may begin a person's name, and, in most of the world's news, whether "he" or "she" may follow."""

from typing import Final

from sayso.extract.lexicon.wordlist import wordlist

MALE_NAMES: Final = wordlist("""
    aaron abdel abdul abdullah abraham abu adam adrian ahmad ahmed akhil akira alan albert alberto aldo alejandro
    aleksandr alessandro alexander alexandre alexei alfonso alfred alfredo alistair allan allen alvaro alvin amir
    anatoly anders andre andreas andrei andrej andres andrew andriy angus ansel anthony anton antonio antony anwar
    archibald arjun armand armando arnold arthur arturo ashraf asif august augusto aung axel aziz bart bashar basil
    ben benedict benjamin benoit bernard bernardo bernie bert bertrand bill billy bjorn bob bobby boris brad bradley
    brendan brent bret brett brian bruce bruno bryan bryce byron caleb calvin carl carlo carlos cary cecil cedric
    cesar charles charlie christian christoph christophe christopher chuck clarence clay cliff clifford clint clive
    clyde cody colin connor conor conrad cornelius craig curt curtis cyril cyrus damian damien damon dan daniel
    daniele danny dario darrell darren dave david davide dean denis dennis denys derek derrick desmond didier diego
    dieter dimitri dimitris dinesh dirk dmitri dmitry dmytro dominic dominik don donald donnie doug douglas duane
    dustin dwayne dwight dylan earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott elmer
    emanuel emil emilio emmanuel enrico enrique eric erich erik ernest ernesto ernst erwin esteban ethan eugene evan
    evgeny fabian fabio fabrice faisal felipe felix ferdinand fernando fidel filip florian francesco francis
    francisco franco francois frank franklin franz fred freddie frederic frederick friedrich fyodor gabriel gareth
    garrett garry gary gavin geoff geoffrey georg george georges gerald gerard gerardo gerhard gert giacomo gianni
    gideon gilbert gilles giorgio giovanni giuseppe glen glenn gordon graham greg gregg gregor gregory guido
    guillaume guillermo gunter gustav gustavo guy hakan hamid hank hans harald harold harris harry harvey hassan
    hector heinrich heinz helmut henri henrik henry herb herbert herman hiroshi homer horace howard hubert hugh hugo
    hussein ian ibrahim ignacio igor ihor ilya imran isaac ismail ivan ivo jack jacob jacques jaime jake jakob jamal
    james jared jaroslav jarrod jason javier jay jean-claude jean-luc jean-marc jean-marie jean-paul jean-pierre jed
    jeff jeffrey jeffry jens jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel johan
    johann johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan juergen jules julian
    julio jurgen justin kamal karel karim karl kazimierz keith ken kenneth kenny kevin khaled khalid kirk klaus
    konrad konstantin kostas kurt kyle kyrylo lance larry lars lawrence leif len leo leon leonard leonardo leonid
    leopold les lester levi lewis liam lloyd lorenzo louis luc luca lucas luigi luis lukas luke luther mahmoud
    malcolm manfred manuel marc marcel marcelo marcin marco marcos marcus mario mark markus martin marty marvin
    mateusz mathias matt matteo matthew matthias matti maurice mauricio maurizio max maxim maximilian mehmet mel
    michael michal michel mick miguel mihai mikael mike mikhail miles milos miroslav mitch mitchell mitt moammar
    modi mohamed mohammad mohammed mohan moises moritz mort morton moshe muhammad murray mustafa myron naftali
    narendra nasser nate nathan nathaniel ned neil nelson newt nicholas nick nicolae nicolas nigel nikita niklas
    nikola nikolai nikolaos nikolay nils noah norbert norman oleg oleh oleksandr oleksiy oliver olivier omar oren
    osama oscar otto owen pablo paolo pascal patrick paul pavel pavlo pawel pedro per pete peter petr petro phil
    philip philippe phillip pierre piers pieter piotr preet radek rafael rafal raj rajiv ralph ramon ramzan randall
    randolph randy raphael rashid raul ravi ray raymond recep reed reggie reginald reinhard rene rex reza ricardo
    riccardo rich richard rick ricky rob robbie robby robert roberto rod roderick rodney rodrigo roger roland rolf
    roman romano ron ronald ronnie ross roy ruben rudolf rudolph rudy rupert russ russell rustem ryan saad saeed
    said salvador salvatore samir samuel sanjay saul scott scotty sean sebastian serge sergei sergey sergio serhii
    serhiy seth shane shaun shawn shinzo sid sidney sigmund silvio simon slobodan solomon spencer stan stanislav
    stanley stefan stefano stephan stephen steve steven stewart stu stuart sven tadeusz taras tariq tayyip ted
    terence terrence theo theodore thierry thomas thorsten tim timothy tobias tod todd tom tomas tomasz tommy tony
    travis trent trevor tristan tyler ulrich umar uwe vaclav vadim vadym valentin valerii valery vasily vasyl victor
    viktor vince vincent vincenzo vitali vitaliy vitaly vivek vlad vladimir vladislav vladyslav volker volodymyr
    wade wallace walt walter warren wayne wendell werner wesley wilbur wilfried wilhelm willem william willie wim
    winston wojciech wolfgang woody xavier yair yaroslav yevgeny yitzhak yoshihide youssef yuri yuriy yusuf zach
    zachary zbigniew zdenek ziad zoltan
    """)

FEMALE_NAMES: Final = wordlist("""
    abby abigail ada adele adriana agata agnes agnieszka aisha alba aleksandra alena alessandra alexandra alice
    alicia alina alison alla allison alyssa amal amanda amber amelia amelie amina amy ana anastasia anastasiia
    angela angelica angelina anita ann anna annabel anne annette annie antoinette antonia anya april arlene astrid
    audrey ava ayesha barbara beata beatrice beatriz becky belinda bernadette bernice beth betsy betty beverly
    bianca birgit birgitta bonnie brenda bridget brigitte bronwyn camila camilla candace candice carla carly carol
    carole caroline carolyn carrie caryn cassandra cassie catarina caterina catherine cathy cecilia celeste celia
    chantal charlene charlotte cherie cheryl chiara chloe christa christiane christie christina christine cindy
    claire clara clarissa claudia claudine colette colleen connie constance cora cordelia corinne cornelia cristina
    cynthia dafne dagmar daniela danielle daphne daria darlene daryna deanna debbie deborah debra deirdre delia
    delphine denise diana diane dianne dolores donna dora doris dorothea dorothy edith edna eileen elaine eleanor
    elena eleni elisa elisabeth elise eliza elizabeth elke ella ellen elsa elsie elvira emilia emily emma erica
    erika erin ernestine esmeralda esther ethel eugenia eunice eva eve evelyn fatima federica felicia fiona flora
    frances francesca francoise freda freya frida gabriela gabriella gabrielle gail galina gemma genevieve georgina
    geraldine gertrude gina giorgia giovanna gisela giulia gladys gloria grace greta gretchen griselda gudrun gwen
    gwendolyn hala halyna hanna hannah harriet hazel heather heidi heike helen helena helene helga henrietta hilda
    hillary hope huma ida ilona ilse imelda ines inga inge ingrid irena irene irina iris irma iryna isabel isabella
    isabelle ivana ivanka izabela jacqueline jamila jane janet janette janice janine jasmine jeanette jeanne jen
    jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodi johanna jolanta josephine joyce juana juanita
    judith judy julia juliana julianne julie juliet june justine kamala kara karen kari karin karina karla karolina
    kate katerina kateryna katharina katharine katherine kathleen kathryn kathy katie katja katrina katy kayla keiko
    kelli kellyanne kendra kerstin khadija kimberly kirsten kirsty kristen kristin kristina kristine krystyna lael
    lana lara larissa laura lauren lea leah leila lena lene lenore leona leonor leticia lidia liliana lillian lily
    linda lisa lise liudmyla liv liz liza lois lola lora lorella lorena loretta lori lorna lorraine louisa louise
    lourdes lucia luciana lucie lucille lucinda lucy ludmila luisa lydia lynda lynne lyudmila mabel madeleine
    madeline magda magdalena maggie malala malgorzata mandy manuela marcella marcia margaret margarita margit margo
    margot maria mariah mariam mariana marianne marie mariko marilyn marina marion marisa marissa marjorie marlene
    marsha marta martha martina mary maryam matilda maureen maxine maya megan meghan melania melanie melinda melissa
    mercedes meredith michaela michelle mildred milena mina minerva miranda miriam moira molly mona monica monika
    monique muriel myra myriam myrtle nadezhda nadia nadine nadiya nancy naomi natalia natalie nataliia nataliya
    natasha nell nellie nicole nicolette nikki nina noelle noemi nora noreen norma oksana olena olga olha olivia
    ophelia pamela paola patricia patsy patti paula paulette pauline peggy penelope penny petra phoebe phyllis pilar
    polly portia priscilla priya rachel rahel raisa ramona rania rebecca regina rena renata renate renee rhonda rita
    roberta rochelle romina rosa rosalie rosalind rosalyn rosanna rose rosemarie rosemary rowena roxana roxanne ruth
    sabina sabine sabrina sadie sally salma samantha samira sandra sanna sara sarah saskia selena selma serena shari
    sharon sheila shelley sheri sherry sheryl shirley sigrid silke silvia siobhan sofia sofie sonia sonja sophia
    sophie stella stephanie sue susan susana susanna susanne susie suzanne svetlana svitlana sybil sylvia sylvie
    tabitha tamar tamara tamika tammy tania tanya tara tatiana tatyana teresa teri tess tessa tetiana thea thelma
    theresa therese tiffany tina tracey trudy ulla ulrike uma ursula valentina valeria valerie vanessa vera verena
    veronica veronika victoria viktoria viola virginie vivian viviana viviane wanda wendy whitney wilhelmina wilma
    winifred xenia yana yaryna yasmin yasmina yelena yoko yolanda yulia yuliya yvette yvonne zainab zara zoe zoya
    zuzana
    """)

OTHER_NAMES: Final = wordlist("""
    addison alex alexi alexis ali alyona america andrea andy angel ariel ashley ashton aubrey avery bailey blair
    blake brooke cameron carey carmen casey chandler charley chen cherokee chris christy claude corey cory courtney
    dale dana darcy darryl daryl dascha devin devon dominique drew ellis finley frankie gabriele gale garnet gene
    gerry glynn hayden hilary hollis ilia jackie jackson jaden jamie jan jean jessie jia jin jo jody jude kay kelly
    kendall kerry kim kris kyung laurel laurence laurie lee leslie li lindsay lindsey ling logan loren lou lyn lynn
    mackenzie marian marin marley merle micah michele min ming monserrat morgan nat nicky nicola noel pat peyton
    quinn randi reese reid riley robin rory rowan sacha sam sandy sasha sawyer selenis shannon shea shelby sheridan
    simone skyler stacey stacy stevie tal taylor teddy terry tracy val wang wei wu xi yang yi ying yu zhang zhao
    """)
"""Names of both, or of whom one cannot tell."""

GIVEN_NAMES: Final = (MALE_NAMES | FEMALE_NAMES | OTHER_NAMES) - wordlist("""
    alba america angel april art august grace hope iris jesus june marina max mercedes per reed rex rich roman san said
    trinity victor victoria
    """)
"""Those that begin a name wherever another capitalised word follows: what is as often a place, a month, a title or a word
is left out."""
