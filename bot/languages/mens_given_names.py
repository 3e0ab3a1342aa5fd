"""Given names of men of the world, by the languages they come from.

Over 300 lines because it is lists of names. What women bear as well as men, in one place or
another, stands in neither list: a wrong "he" or "she" costs more than none. Where a name has
accents, `bot.languages.english_given_names` takes the plain spelling too.
"""

MEN = (
    # English
    """
    aidan aiden alastair alec alfie alfonso alistair allister angus ansel anson archibald arlo auden
    ayden barnaby bartholomew bartley benedict bertie bertram birch boone bowen braden brant brayden
    brodie brody burt cade caden calder callahan cassius clancy clem cletus cliff clive coleman
    colton corbin cordell crispin cuthbert damien dane darius darnell deandre delbert delroy
    demarcus demetrius denzel deshawn desi devin dewayne dewey digby dirk donnie donny donovan duane
    dwain eamonn edgardo edmond eldon elroy elwood emlyn emmett ennis enoch ephraim errol erwin
    evander everard ezekiel ferdinand fergus fitzgerald flynn freddy frederick fredrick gabriel
    garret garrick garth gaston geordie gerard gideon gil giles gilroy gino godfrey grady graeme
    graydon grayson greyson gunner gus halsey hamish hank harlan herbie hezekiah hiram hobart
    horatio howie hoyt humphrey ike irvin jabari jace jaden jago jamal jamar jamel jamison jarred
    jarrett jarrod jasper jaxon jayden jaylen jed jeremias jerrod jethro jock joey jolyon jonah
    josiah judah judd jude judson julio kayden keanu keaton keegan keenan keir kendrick kenelm kenny
    kenton kermit kieran kip kristopher kurtis kyler lachlan laird lamont landon laszlo leander leif
    lemuel lenny leonardo leonidas leopold leroi liam linden linus lon lonnie lorcan lorne lucian
    lucien lucius luther lyman maddox marlon marv mathias maynard mervin mervyn mickey mikey milburn
    montague mordecai mort mortimer myles myron nate nathanael nathaniel nehemiah neville nico nolan
    norbert obadiah obed odell olin olly omari orin orson orval orville osbert osborn oswald
    patterson peregrine phineas piers ralphie randolph ransom ranulph raphael rashad rasheed redvers
    reg rhett rickey ricky roan robbie rocco roddy roderick rodge rodrick rolando romeo ronan ronnie
    rowland royce russ rutherford samson scot scotty selwyn septimus seymour sheridan silas simeon
    slade solomon sonny stephan sylvan tad tarquin tavon teddy terence terrance terrell terrence
    thad theron thurman tobiah tremaine trent trenton trey tristan tristram trystan tycho tyree
    tyrell ulysses vaughan vern verne vic waldo wardell waylon wes wilbert wilburn wilf wilford
    willem willis wilmer wilmot winfield winfred winton wyatt wylie xander yancey zachariah zachery
    zackary zebulon zechariah zeke
    """
    # Irish, Scottish, Welsh
    """
    ailean alasdair aled alun alwyn aneurin aodhán aonghas arwel brendán bryn cailean callum calum
    caradoc carwyn cathal cian ciarán cillian cledwyn coinneach colm colman colum conal conall conan
    connor conor cormac dafydd dai dáithí declan dermot diarmaid diarmuid domhnall domhnull dónal
    donncha donnchadh dougal dougie eachann éamon eifion eilir elfed elfyn emrys emyr enda eoghan
    eoin euan ewan ewen feargal fearghal fergal fiachra finbar finbarr finlay fintan fionn gearóid
    geraint gethin gillies gregor gruffudd gruffydd gwilym gwyn gwynfor hefin huw hywel iain idris
    ieuan ifan ifor illtud innes ioan iolo islwyn iwan kilian killian lachie llewelyn llyr llywelyn
    lorcán macsen madoc malachy meurig mícheál micheál murdo myrddin oisín oran owain padraic
    pádraig páraic peadar proinsias ranald rhodri rhydian rhys rónán ruairí ruairidh ruaridh séamus
    senan shay siôn steffan tadhg taliesin tavish tecwyn tiernan tomás torquil trefor tudur turlough
    ultan wyn
    """
    # Nordic
    """
    aatos aksel anders antero antti arild arnar arne árni arto arvid asbjørn ásgeir aslak atle axel
    baldur bengt bertil birger birkir bjarne bjarni bjørn björn bo børge carsten christer eero
    eggert egil einar eino eirik eivind erkki erlend erling esa esben eskil espen eyþór finn
    flemming fredrik frode geir gísli göran gösta guðmundur guðni gunnar gunnlaugur haakon hafþór
    håkan håkon halldór hallgrímur halvard halvor hannu harald harri haukur heikki helge henning
    hjalmar hrafn ilkka ilmari ingmar ingólfur ingvar ísak ivar jaakko jari jarkko jarl jarle jarmo
    jeppe jesper joakim jóhann jóhannes jöran jørgen jorma jørn jouko jouni juha juhani jukka jussi
    kaare kaarlo kai kalevi kalle kåre kari karsten kasper kauko keijo kimmo kjartan kjell kjetil
    klas knud knut kristinn kristján kristoffer kyösti lasse lauri lennart ludvig mads magne magnus
    markku markus martti matti mattias mikkel mikko mogens morten niilo nils njål oddur oddvar
    ögmundur olaf olav olavi olli oluf óskar oskari osmo ove øystein øyvind paavo pål páll palle
    panu pasi pekka pelle pentti pertti petri petteri pétur preben ragnar raimo rasmus reijo risto
    roald sakari sami seppo sigurd sigurður sigurjón sigvard simen sixten skúli snorri snæbjörn
    sondre sören søren staffan stefán steinar steingrímur stellan stian sturla svein sveinn svend
    sverre tapani tapio tauno teemu teppo terje tero thorbjørn thorvald timo toivo topi torbjørn
    tord torgeir torkel torstein torsten troels trond trygve tuomas tuomo tuukka uffe ulf ulrik urho
    vagn väinö valdemar vegard veikko vesa vidar viggo ville yrjö ævar þórður þorsteinn þorvaldur
    """
    # Dutch, German, Swiss, Austrian
    """
    aart adriaan alois anselm ansgar anton arend arjen armin arnaud arnulf balthasar bart bas
    bastiaan bastian benedikt benno berend bernhard berthold boudewijn bram burkhard casper
    christoph claus coen cor cornelis daan detlef dieter dietmar dietrich douwe eberhard eckart
    eckhard egbert egon ekkehard elmar emil enno erhard erich eugen evert ewald florian floris
    folkert frans frederik frieder friedhelm frits gebhard geert georg gerhard gernot gerold gerrit
    gert gijs gottfried götz govert günter günther guus hagen hajo hannes hannsjörg hansjörg harmut
    hartmut hartwig heiko heiner heino heinz helmut hendrik henk hennes herwig hidde hinrich holger
    horst huub ignaz ingo jaap jakob jelle jelmer jeroen jochen joep johann johannes joop joost jörg
    joris jörn jos josef jost jurgen jurriaan kaspar kees klaas koen konrad koos korbinian laurens
    leendert lennard leonhard lieven lothar ludger lukas lutz luuk luzi maarten manfred marijn
    marius marten mathijs mattheus matthias maurits meinhard meinolf menno michiel moritz niek niels
    niklas nikolaus oskar otmar ottmar paulus pepijn philipp piet pieter pim quirin raimund rainer
    ralf reiner reinhard reinhold reinier reinout rembert remco rene reto rienk rik robrecht roel
    roeland rogier rudi rüdiger rudolf ruediger rupprecht rutger ruud sander sebald severin siebe
    siegbert siegfried siegmar sietse sigmar sjaak sjoerd sjors steffen stijn sybren theodor
    thibault thijs thilo thorben thorsten tiemen til tilman tjeerd tjibbe torben udo ueli uli urs
    uwe veit volker volkmar waldemar walther wendelin wernher widukind wiebe wieland wigbert wilhelm
    wim winfried wladimir wolfram wout wouter xaver
    """
    # French
    """
    achille adrien alain alphonse amaury ambroise anatole antoine apollinaire aristide armand arsène
    aubin auguste augustin aurélien baptiste barthélemy bastien benoît bertrand blaise bruno cédric
    célestin césar christophe clément clovis corentin cyprien cyrille denis désiré didier dieudonné
    édouard éloi émile éric étienne eustache évariste fabien fabrice félicien ferréol firmin flavien
    florent florentin franck françois frédéric gaël gaëtan gaspard gatien gautier geoffroy georges
    gérald gérard géraud germain ghislain gildas gilles grégoire grégory guénolé guilhem guillaume
    gustave hervé hilaire hippolyte honoré hugues hyacinthe isidore jacques jérémie jérôme joël
    josselin julien kévin lazare léandre léo léonard léonce léopold loïc lou ludovic maël malo
    marcelin marin mathieu mathis mathurin matthieu maxence maxime médard modeste narcisse noé
    octave olivier pascal philibert pierrick raphaël rémi rémy renald renaud réné roch rodolphe
    rodrigue romain romaric sébastien sylvain sylvestre tancrède télesphore théo théodore théophile
    thibaud thibaut timothée titouan urbain valentin valère valéry vianney virgile wilfrid yanis
    yann yannick yves yvon zacharie
    """
    # Italian
    """
    adriano agostino alberto aldo alessandro alessio alfio alfredo amedeo amerigo annibale antonello
    antonino armando arnaldo arrigo arturo augusto aurelio baldassare beniamino bernardino biagio
    calogero camillo carmelo carmine cesare ciro claudio corrado cosimo cristiano damiano danilo
    dario davide demetrio diego dino domenico donato duilio edoardo efisio egidio eligio elio ennio
    enrico enzo ermanno ettore eugenio ezio fabio fabrizio fausto federico ferdinando ferruccio
    filippo flavio francesco fulvio furio gaetano gaspare gavino gennaro gerardo germano giacinto
    giacomo giampaolo giampiero giancarlo gianfranco gianluca gianluigi gianmarco gianni gianpiero
    gilberto giordano giorgio giosuè giuliano giulio giuseppe goffredo graziano gualtiero guglielmo
    guido ilario italo ivano jacopo lamberto lanfranco lapo leandro leone leopoldo lino livio
    luciano lucio ludovico luigi marcellino marcello mariano marino marzio massimiliano massimo
    mattia maurizio mauro michelangelo mimmo mirko moreno natale nazario nello nereo nicolò nunzio
    orazio oreste osvaldo ottaviano ottavio palmiro paolo pasquale patrizio pellegrino pierluigi
    piero pierpaolo pietro pino pompeo raffaele raimondo raniero remo renato renzo riccardo rinaldo
    rino rodolfo romano romolo ruggero sabatino salvatore sandro saverio savino sebastiano settimio
    silvano silvestro stefano tancredi teodoro tiberio tito tiziano tommaso tonino tullio ubaldo ugo
    ulisse umberto urbano valentino valerio vasco vincenzo vinicio virgilio virginio vitale vittorio
    zeno
    """
    # Spanish, Portuguese, Catalan, Basque, Filipino
    """
    abel abelardo adalberto adolfo adrián afonso agustín aitor alejo aloísio alonso álvaro amado
    amador amancio ambrosio américo amílcar anacleto anastasio andoni andrés ángel aníbal anselmo
    antoni apolinario aquiles aquilino arcadio ariel aristides arnau arnulfo arsenio asier atilio
    aureliano baldomero baltasar baltazar bartolomé basilio belarmino benigno benito benjamín bento
    bernat biel bienvenido bongbong bonifacio braulio caetano caio camilo cándido casimiro cayetano
    cecilio celestino celso chico cipriano ciriaco cirilo clemente conrado cosme crisanto crisóstomo
    cristian cristóbal cuauhtémoc dámaso damián darío davi delfín dinis diógenes diogo dionisio
    dodong domingo edilberto edílson edmundo edson eduardo efraín efrén eladio elías eliseo eloy
    emeterio emiliano eneko enric epifanio erasmo estanislao estêvão esteve eulogio eusebio
    eustaquio evaristo ezequiel fabián fábio fabrício faustino feliu félix fermín fernán fernão
    ferran filemón filiberto filipe flávio florencio florentino francesc franco fulgencio gabino
    gaspar genaro gerónimo gervasio gilson godofredo gonçalo gorka gregorio gualberto guilherme
    guillem gumersindo héctor heitor hélder hélio henrique heraclio heriberto hermenegildo hernán
    hernando higinio hilario hipólito homero honorio horacio humberto iago ignasi iker imanol iñaki
    íñigo iñigo inocencio isagani isaías isidoro isidro ismael ivo jacinto jacobo jair jairo jaume
    jejomar jerónimo jesús joão joãozinho joaquim joaquín joselito josep josu juanito julen julián
    júlio justino juvenal koldo laurindo lauro lautaro lázaro leobardo leocadio leoncio leonel
    leónidas lisandro lluís lucho lúcio luís luiz macario manolo marçal marcelino marcelo marcial
    márcio marcos martí martín matías maximiliano maximino máximo melchor melquiades miguelito mikel
    miquel moacir moisés murilo narcís narciso natalio nemesio néstor nicanor nicasio nicolás
    nicomedes nivaldo nonoy norberto noynoy nuno octavio oier olegario onésimo oriol óscar osmar
    oswaldo otávio pablito paco pascual patricio patxi pau pedrinho pelayo pepe pere pío plácido
    policarpo ponciano porfirio primitivo quim quintín quique rafa rafel raimundo ramiro ramón raúl
    reinaldo remigio renan reynaldo rigoberto rodante rogelio rogério román romário rommel romualdo
    romulo ronaldo roque rosendo rubén rufino rui ruperto salomón sancho santi saturnino saúl
    sebastián segismundo serafín sergi severiano severino silverio silvestre silvino sílvio simão
    simón sixto tadeo telmo teófilo thiago tiago tiburcio timoteo tomé toño toribio ulises unai
    valentín venancio vicente vidal vinícius vítor waldir wenceslao wilfredo xabi xabier xavi yago
    zeferino zenón zezinho
    """
    # Polish, Czech, Slovak, Hungarian, Romanian, Baltic
    """
    ádám aigars ainārs aivar aivars albin alexandru algirdas alvydas andor andrej andres andris
    andrius andrus andrzej anghel ansis antal antanas arkadiusz árpád artis artur arūnas arvo
    arvydas audrius aurel balázs barnabás bartłomiej bartosz bence bertalan bogdan bogumił bogusław
    bohumil bohuslav bolesław bořivoj botond bożydar břetislav bronisław călin cătălin čeněk
    česlovas cezar cezary ciprian claudiu constantin corneliu cosmin costin cristinel csaba ctirad
    czesław dacian dainius dalibor dániel dănuț dariusz dawid decebal dénes dezső dominik donatas
    dorel dragoș dumitru dušan edgaras edgars egils eimantas endre ernő eugeniusz ferenc florin
    fryderyk gábor gáspár gatis gavril gediminas gelu gergely gergő géza gheorghe giedrius gintaras
    gintautas gracjan grigore grzegorz gundars guntars györgy gyula henryk hieronim horațiu horia
    hynek iacob ilie ilmārs imants imre indrek indulis ion ionel ionuț ireneusz istván iulian iuliu
    iván ivars jaak jaan jacek jakub ján jános janusz jaromír jaroslav jarosław jędrzej jenő jerzy
    jindřich jiří józef józsef juraj jurgis jüri juris justas kaarel kacper kajetan kalev kálmán
    kamil karel kārlis karol károly kaspars kazimierz kęstutis konstanty kornél kristjan kristóf
    krystian krzysztof květoslav lăcrămior ladislav laimonas lajos lászló laurențiu lechosław lembit
    leszek levente libor linas liviu lőrinc ľubomír lubomír ľuboš luboš luděk ludwik lukáš maciej
    maksymilian mantas marcin marek marijus māris mariusz märt mārtiņš márton matěj mateusz matúš
    matyáš mátyás meelis mieczysław mihai mihail mihály mihkel miklós mikołaj milan miloš miloslav
    mindaugas mircea miroslav mirosław modris nándor nicolae nicușor normunds octavian oldřich
    olgierd ondřej oskars otakar ottó ovidiu pál patryk paulius pauls pavel paweł péter pēteris
    petras petre petru piotr přemysl priit prokop przemysław radek radim radosław radovan radu rafał
    raimonds raivis ramūnas răzvan řehoř remigijus remus rezső rihards rimantas róbert roberts
    rolandas romas rostislav ryszard rytis sabin sándor šarūnas saulius sergiu silviu šimon slavomír
    sławomir sorin stanislav stanisław štefan ștefan štěpán sulev szabolcs szczepan szilárd szymon
    taavi tamás tanel tarmo tiberiu tibor tiit titus toma tomáš toms tõnis tõnu toomas traian
    tymoteusz uldis urmas václav valdas valdis valeriu vasile vavřinec victoraș vilmos vilnis viorel
    vít vítězslav vlad vladislav vlastimil vojtěch vratislav vygaudas vytautas vytenis wacław
    wawrzyniec wiesław wiktor witold władysław włodzimierz wojciech zbigniew zbyněk zdeněk zdeno
    zdzisław zenon ziedonis ziemowit žilvinas zoltán zsigmond zsolt žygimantas zygmunt
    """
    # South Slavic, Albanian, Greek
    """
    achilleas adonis agim agron alban alekos aleksa aleksandar aleš alexandros anastasios ante
    antonis antun apostolos arben ardian argyris aris aristos arjan arsim artan athanasios avgerinos
    bashkim besim besnik blerim bojan borislav borut božidar branimir branislav branko bratislav
    bujar čedomir charalambos christos cvetko damir damjan danijel darko davor dejan dimitar
    dimitrios dimitris dimos dinko dionysis dobrica domagoj dragan dragutin dražen dritan dževad edi
    edin efstathios efthymios enver erion evangelos evripidis fadil fahrudin fatmir filip fotis
    franjo gani gazmend georgios giannis giorgos gjergj goran gordan grga grigoris haris hashim
    hrvoje husein ilias ilija ilir ioannis iordanis ismet isuf ivica izet jadran jadranko janez
    josip jovan jure jurica kastriot kemal kimon kiril klemen konstantinos kostas krešimir kristijan
    krsto kujtim kyriakos lambros lazar lefteris ligor ljubiša ljubomir ljupčo loukas lovro luka
    lulzim makis manolis marijan marko matija matjaž matko mehmedalija michalis milenko milivoje
    miljenko milorad milovan miltiadis milutin miodrag mirza mitar mladen momčilo nebojša nedeljko
    nektarios nemanja nenad nexhat nijaz nikitas niko nikolaos nikša novak obrad odysseas ognjen
    panagiotis panos pantelis pavle pavlos periklis pero petar petrit petros pirro predrag primož
    prodromos rade radenko radivoje radmilo radomir radoš radoslav rajko ramush ranko rasim ratko
    rexhep rok safet sali savvas sead senad shpend siniša skender slađan slaven slavko slobodan
    socratis sotiris spartak spasoje spyridon spyros srđan srečko stamatis stanko stathis stavros
    stefanos stelios stevan stipe stojan strahinja stratos sulejman svetislav svetozar tadej takis
    tasos thanasis thanos themis theodoros theofilos thodoris tihomir timos tomislav tomo trajko
    uroš valon vangelis vasil vasilis vassilis veljko veselin vetëvendos visar vjekoslav vladan
    vlado vojislav vuk vukašin xenofon xhavit yannis yiannis yorgos zacharias žarko zdravko željko
    živko živojin zlatan zlatko zoran zvonimir zvonko
    """
    # Russian, Ukrainian, Belarusian, Caucasian, Central Asian
    """
    abay afanasy aibek aidar alaksandr aleksandr aleksei aleksey ales alexandr alexey aliaksandr
    alikhan altynbek amangeldy anatoli anatoliy anatoly andrey aram ararat arkady arman armen arsen
    arseniy arseny artak artem artemy artyom ashot askar askhat askold aslan averky avetis avtandil
    azamat badri bakhtiyar baurzhan bauyrzhan beibut beka berdibek besik bidzina bohdan bolat bolot
    bronislav daniil danil daniyar danylo dastan dato daulet dauren davit davyd demyan denys dmitriy
    dmytryk dzmitry eduard eduardi efim egor elchin eldar elnur emin erlan evgeni evgeniy evgeny
    farhad fedir fedor filipp fuad fyodor gagik galymzhan garegin gavriil gela gennadi gennadiy
    gennady georgi georgiy georgy gevorg gia giga giorgi givi gleb grigor grigori grigoriy grigory
    guram gurbanguly hakob hayk heorhiy heydar hlib hovhannes hovik hrant hryhoriy ignat ihor ilham
    ilqar innokenty iosif irakli islam jaba jamshid jasur kairat kakha kanat kanstantsin karapet
    khachatur kirill klim koba kondrat konstantin kostiantyn kuanysh kubat kurmanbek kuzma lado
    lasha lavrenty leonid lev levan levon makar maksat maksim maksym mamuka marat matvei matviy
    medet merab mher mikalai mikhailo mikheil mstislav mübariz murat mykhailo mykyta myroslav namiq
    narek natiq nazar nikanor nikifor nikolay nizami nodar norayr nugzar nurlan nursultan oleh
    oleksii oleksiy orkhan ostap otabek otar pankratiy panteleimon platon potap pyotr rahmon ramaz
    rasul ravshan revaz rodion rostyslav rovshan rüfat ruslan rustam sadyr samat samvel sanzhar
    sargis sarkis saveliy semen semyon serdar sergey sergii sergo serhii serik serzh shahin shalva
    shavkat sherzod shota siarhei sooronbay stepan suren sviatoslav svyatoslav talant tamaz taras
    tarasyk temirlan temur tengiz tigran timofey timur tofig tornike trofim tymofiy tymur uladzimir
    ulan ulugbek umid vadim vadym vahan vahe vahram vakhtang valentyn valeri valeriy valery vano
    vaqif vardan vasili vasiliy vasily vazgen vazha veniamin viacheslav vigen viktar viktorin
    vitalii vitaly vladyslav volodya vsevolod vugar vusal vyacheslav yakiv yakov yauhen yefim yegor
    yerlan yevgeni yevgeny yevhen yevhenii yosyp yukhym yurii yuriy yury zakhar zaven zaza zhandos
    zhomart zinoviy zinovy zurab
    """
    # Turkish, Kurdish
    """
    abdullah abdurrahman adem adnan ahmet akın alihan alparslan alper altan arda arif asım atakan
    aydın ayhan aykut aytaç azad aziz bahadır baki baran barış battal batuhan bawer bayram bekir
    berat berk berkay berzan bilal bora bülent burak cafer çağatay çağlar cavit celâl cem cemal
    cemil cengiz cenk çetin cihan coşkun cumali davut demir dilovan doğan doğu doğukan durmuş ege
    ekrem emrah emre ender enes engin ercan erdal erdem erdinç erdoğan eren ergin erhan erkan erkin
    erol ersin ertan ertuğrul esat faik faruk fatih fehmi ferhat feridun ferit fethi fevzi fikret
    fuat furkan galip gökhan gültekin gürkan güven hakan haldun halil halit haluk harun hasan haydar
    hayri hilmi hiwa hulusi hüsamettin hüseyin hüsnü ilker ilyas inan ishak izzet kaan kadir kasım
    kazım kenan kerem kerim koray korkut kubilay kutay latif levent lokman lütfi mahir mahmut masoud
    mazlum melih memduh memiş mert mesrop mesut mete metin mikail mithat muammer mücahit muhammet
    muharrem muhittin muhsin münir müslüm muzaffer naci nadir namık nazif nazım necati necdet
    nechirvan necip necmettin nejat nihat niyazi nizamettin nurettin nuri oğuz oğuzhan okan oktay
    olcay ömer önder onur orçun orhan osman ozan özcan özkan polat qubad raif ramazan raşit recep
    refik remzi reşat rıdvan rıza rojhat rüstem rüştü sabahattin şaban sabri sadettin sadık sadri
    saffet şahin sait şakir salih samet sarp savaş sedat sefa sefer selahattin selami selçuk selim
    semih serbest şeref serhat şerif serkan sertaç seyfi sezai sezer sinan şivan siyabend suat şükrü
    süleyman tahir tahsin talat tamer taner tarık tarkan tayfun tayyip teoman tevfik tolga tuğrul
    tunç tuncay tuncer turan turgay turgut turhan ufuk uğur ulaş ulvi ümit umut ünal utku vahap
    vahit vedat veli veysel volkan vural yahya yakup yalçın yaman yaşar yasin yavuz yiğit yılmaz
    yücel yunus zafer zekeriya zeki zinar zülfikar
    """
)

# They tell a man only before a surname: words and places, and names handed down as surnames.
MEN_BEFORE_SURNAMES = (
    # Words, places and surnames
    """
    albrecht ari austin basil bautista bran brock brooks bryce chance colby cole constant dag dallas
    dalton duarte duke ellis elton ernst ford fortunato foster franz fraser friedrich fritz
    godspower goodluck griffin harrison hein heinrich hermann houston hudson hunter innocent israel
    jarvis jefferson jordan justice justo kingsley lambert laurent lech lennox libero lincoln lorenz
    lowell ludwig major marquis marvellous maxim merrill michel mile modesto montgomery morris
    norris ocean odd ole otis parker petro phoenix placide porter prescott primo prosper próspero
    rich river rod royal rune sanford santo santos sawyer segundo stig tanner tor truman tudor tyson
    urban vance wagner wellington werner weston wiley wilson wolf yan
    """
    # Arabic, Persian, Hebrew, Pashto
    """
    abbas abd abdallah abdel abdelaziz abdelfattah abdelhak abdelhakim abdelilah abdelkader
    abdelkarim abdellah abdellatif abdelmajid abdelmalek abdelmoneim abdelrahman abdennour
    abderrahim abderrahmane abdulaziz abdulhamid abdulkarim abdulla abdulmalik abdulrahman
    abdulwahab abed abolfazl abu achraf adel adib adiel adil afshin aiman akbar akram alaa aladdin
    alireza amanullah amer amichai amiel amikam amin amine aminullah amir amirhossein ammar amnon
    amos amr amram anas anis anouar antoun anwar arash ardeshir aref arieh arkan arye asaad
    asadullah asaf asghar asher ashraf assaad assad assaf ata atiqullah avi avichai avigdor avihu
    avner avraham awad ayman ayoub azhar azriel azzam babak badr badreddine baha bahaa baher bahman
    bahram bakr bandar barham baruch basel bashar bashir basim bassam bassel bassem behnam behrouz
    behzad betzalel bezalel bijan binyamin bizhan boaz boutros brahim burhan chafik chaim chakib
    charbel chokri cyrus daoud dariush davoud dhia dov driss ebrahim ehsan ehud elad elazar eldad
    eliezer elisha elyakim emad enayatullah esmail essam eyad eyal eytan fadel fadhil fadi fahad
    fahd fahmi faisal faiz faizullah fakhri fariborz farid faris farouk farshid farzad fathi fawaz
    fawzi fayez faysal fayyad fereidoun fereydoun fikri firas fouad gershon ghaleb ghanem ghassan
    ghazi gholam gholamreza ghorban ghulam gilad giora gulbuddin habib habibollah habibullah hadi
    haidar haim haitham hakim hamad hamdan hamdi hamed hameed hamidreza hamidullah hamoud hamzah
    hani harith haroun hashem hassib hatem haytham hazem hekmatullah heshmat hibatullah hicham
    hillel hisham hojjat homayoun hooman hooshang hormoz hosni hossam hossein houshang houssam husam
    husni hussain hussam hussein ibrahem ido idriss ihab ilan imad imran iraj isam issa issachar
    issam itai itamar itay itzhak itzik iyad izhar izzat jaafar jaber jabir jad jafar jahangir jalal
    jamil jaouad jasim jassem jassim javad jawad kadhim kais kamal kambiz kamel kamran karimullah
    kaveh kayvan keyvan khairi khaldoun khaled khalid khalifa khalil khamis khosrow kianoush kobi
    kourosh labib lahcen larbi lotfi louay luay maan maged mahdi maher mahmood mahmud majdi majed
    majid makram mamdouh manouchehr mansour mansur marouane marwan masud mazen mazin mehdi mehran
    mehrdad meir menachem menashe messaoud miloud moataz mohamad mohamedou mohammadreza mohcine
    mohsen mojtaba moktar moncef monir moqtada mortada morteza moshe mostafa motti mouad moulay
    mourad moussa mubarak muhammed muhanad muhannad munther murad murtada muthanna nabeel nabil
    nachman nachum nadav nadeem nader nadhir nadim naftali naguib naif naim naji najib najibullah
    naser nashat nasir nasr nasrallah nasri nasrullah nasser natan nawaf nayef nazih nir nissim
    nizar noorullah noureddine nouri ofer ohad omid omran oren othman ouail parviz payam pejman
    peyman pinchas pouria qais qari qasem qasim qassem qusay rabah rabih rachid radwan raed rafi
    rafic rafik rafiq rahmatullah rakan ram ramadan ramez rami ramin ramy ramzi raouf rashed ratib
    redouane rehavam reuven reza riad riyad rizk ronen rouhollah ruhollah rushdi ruvi saad saber
    saddam sadek sadiq saeed saeid safiullah safwan sajjad saleem saleh salem salim sameh samer
    samih samir sanaullah sasan saud sayed sayyid seif shabtai shadi shafiq shahab shahram shahriar
    shaker shakir shalom sharif shaul shawqi sherif shihab shimon shlomo shmuel shmulik shraga
    shukri siamak siavash siddiq sirajuddin sirous sleiman sofiane soheil sohrab suhail suheil
    sulaiman suleiman tahar taher talal talib tamim tamir tammam tarek tareq taufik tawfiq tayeb
    tayseer thabit thamer tomer tsvi tuvia tzachi tzvi uriel usama uthman uzi vahid wadih wael wahid
    wajdi waleed walid wasim wassim yaacov yaakov yacine yadollah yahia yair yakir yakoub yaqoub
    yariv yaser yasir yassine yassir yazan yazid yechezkel yechiel yedidya yehezkel yehoshua yehudah
    yiftach yigal yisrael yitzchak yoav yochanan yoel yohanan yonatan yoni yoram yosef yossi yotam
    youcef younes yousef yousif youssef yunis zabihollah zabihullah zaher zaid zakaria zakariya zaki
    zalman zalmay zayd zayed ze'ev zeev zerach zia ziad ziauddin zine ziyad zmarai zoheir zouhair
    zuhair zvi zvika
    """
    # South Asian
    """
    aakash aarav aayush abdur abhay abhijit abhimanyu abhinav abhishek abul achyut adarsh adeel
    aditya afzal ahsan aijaz ajay ajit ajith ajmal akash akhil akhilesh akshay aleem alok altaf
    amanat amaranath amarjit ambarish amit amitabh amjad amol amrish anand anant aniket anil anirban
    anirudh anjan ankit ankur anoop ansh anshuman anup anupam anura anurag anwarul apoorv arindam
    arjun arjuna arnab arshad arumugam arun arunabh arvind asad asanka aseem asela ashish ashok
    ashutosh ashwin asif asit aslam atiq atta atul avinash ayush azam babar bachchan balaji baldev
    balram balwant bandula bhagwan bharat bhaskar bhavesh bhupen bhupendra bhupinder bhushan bibek
    bidhan bijoy biju bikash bilawal bimal binod bipin biplab birendra biswajit brijesh chaminda
    chandan chandana chandrababu chandrakant chandrashekhar chelliah chetan chirag chiranjeev
    dattatraya dayan debashish debasis deepak deepankar deepinder dev devdas devendra devesh
    dhammika dhananjay dharmendra dhruv digvijay dilip dinesh dinuk dipak dipankar dipendra dipu
    divakar durgesh dushyant ehtesham ejaz eknath faheem fahim faiyaz farhan farooq farrukh fawad
    fazal fazlur gajanan gajendra gamini ganesh gangadhar gaurav gautam gayan ghaffar girish gobind
    gopal gopalakrishnan gopinath gotabaya govind gulshan gurbachan gurdeep gyanendra habibur hafeez
    hafiz haider hammad harbhajan hardik hari harish haroon harsh harshad harshvardhan hashmat hasib
    hemant himanshu hiren hitesh hrithik humayun iftikhar ijaz imtiaz indrajit inzamam iqbal irfan
    ishaan ishan ishaq ishtiaq jagadish jagan jagat jagdeep jagdish jagmohan jaideep jairam jalil
    janaka janardan jaswant jatin javed javid jawaharlal jayant jayanta jayesh jeevan jehan
    jhalanath jigme jignesh jitendra junaid jyotiraditya kailash kaleem kalyan kamalesh kandiah
    kanhaiya kanishka kapil kapila karan karthik kartik karu karunanidhi kashif kaushik kedar keshav
    ketan khalilur khawaja khil khurram khyber kirit kishore krishna krishnan kuldeep kulwant
    kumaraswamy kunal kusal lahiru lakshitha lakshman lal lalith lalu lasith laxman liaquat lokesh
    lotay madan madhab madhav madhavan madhukar mahadev mahbub mahbubur mahela mahendra mahesh
    mahfuz mahinda mahmudur maithripala manas mangala mangesh manish manmohan mannan manohar manoj
    maqbool masood matiur mayank mazhar milind mithun moazzam moeen mohan mohit mohiuddin moin
    mominul mosharraf mrinal mubashir mudassar mujib mujibur mukesh mukhtar mukul mulayam munawar
    murali muralidharan murtaza murugan musharraf mushfiqur mushtaq muthu muthuvel muzammil
    nadarajah naeem nagesh najam nalaka namal nand narayan narayanan naresh narsimha naseer
    nasiruddin naveed naveen navin nawaz nazmul neeraj nikhil nilesh nimal niranjan nishant
    nishikant nitesh nitin nitish nizam nizamuddin nuwan obaidul om onkar owais palani palaniswami
    pankaj paramjit paresh parikshit parth partha parvez pathum perumal pervaiz pervez piyush
    ponnuswamy prabhakar prabhat prabir pradeep pradip prafulla prakash pramod pranab pranav pranay
    prannoy prasad prasanna prasenjit prashant prateek pratik praveen pravin prem prithvi prithviraj
    priyantha puneet purushottam pushkar qamar rabi rabindra rabindranath radhakrishnan rafiqul
    raghav raghu raghunath raheel rahim rahimuddin rajan rajaram rajasekaran rajat rajdeep rajeev
    rajendra rajesh rajinder rajitha rajkumar rajnath raju rakesh ramakrishna ramakrishnan raman
    ramanathan ramesh ramnath ranajit ranasinghe randeep randhir ranil ranjan ranjit rashedul rasik
    ratan ravichandran ravinder ravindra raza rehan rezaul riaz ritesh ritwik rizwan rohan rohit
    rohitha romesh roshan rudra rupesh ruwan sabir sachin sadaqat sagar sahil saif saiful sajid
    sajith salahuddin salauddin sambit sanath sandeep sandip sanjeev sanjib sanjiv sankar santosh
    sarath sarbananda sarfraz sarvesh sarwar satish satyajit satyendra saurabh saurav sekhar selvam
    selvaraj senthil shabbir shafiqul shahbaz shahid shahidul shahnawaz shahzad shailesh shakeel
    shakib shamsul shanmugam shantanu sharad sharjeel shashank shaukat shehbaz shekhar shivaji
    shivam shivraj shoaib shreyas shrikant shubham shyam siddharth siddhartha sidharth siraj sirajul
    sivakumar sivanesan sohail somnath soumitra sourav srinath srinivas srinivasan subash subhas
    subhash subramaniam subramanian subramanya sudarshan sudeep sudhakar sudhir sudip sugata
    suhrawardy sujit sukhbir sukhdev sukumar sumit sundar sundaram sunil suraj surendra suresh
    surinder surjeet sushil susil swapan tajuddin talha tanmay tanveer tanvir tapan tariqul tarun
    taslim tathagata tauqeer tawsif tejas tejashwi tejasvi tek thangavelu tharindu thilak thilanga
    thirumavalavan tissa touhid tushar uday udaya udayan udhayanidhi ujjwal umair umar umesh upendra
    upul usman utkarsh uttam vaibhav varun vasant vasudev vasudevan veer velmurugan velu venkaiah
    venkat venkatesh vidyadhar vijay vijayan vikas vikash vilas vinay vineet vinod vipin vipul virat
    virender vishal vishnu vishwanath vishwas vivek waheed wahidul waqar wasantha waseem wijeyadasa
    yash yashwant yogendra yogesh yogi younis yousaf yousuf yubaraj zafar zaheer zahid zahir zeeshan
    ziaur zubair zulfiqar
    """
    # East and South-East Asian, where a given name is a man's beyond doubt
    """
    agung agus akihiko akihito akinori akio akmal amran andika anies anupong anutin apichai apirat
    arief aristo arthit asep atsushi azlan azmi azmin bagus bakti bambang banharn basuki bayu
    benyamin boonchai budi cahyo chaiwat chaturon chavalit dadang daichi daiki daisuke dedi dedy
    didik direk djoko doni edhy eiichi eiji eko erick fadli faizal fajar fakhrul fumihiko fumio
    ganjar gatot goro gunawan hafidz hamdani hariyanto haruki haruto hatta hayato hendra hendro heru
    hideaki hidehiko hideki hideo hideto hiroaki hirofumi hiroki hiroshi hiroto hiroyuki hisashi
    hishammuddin ichiro idrus ikhsan ikuo isamu isao iskandar iswandi izham jiro joji joko junichi
    junichiro junji jusuf kaito katsuhiko katsuya katsuyuki kazuhiko kazuhiro kazuki kazuo kazuya
    keiichi keiji keisuke ken'ichi kengo kenichi kenichiro kenji kenshiro kensuke kenta kentaro
    kenzo khairuddin khairul kiichi kittirat kittisak kiyoshi kohei koichi koji kosuke kota kotaro
    kraisak kunihiko luhut lukman mahathir mahfud makoto mamoru manabu masaaki masaharu masahiko
    masahiro masaki masanori masao masaru masashi masato masatoshi masaya masayoshi masayuki megat
    michio minoru mitsuhiro mitsuo mitsuru mochamad moeldoko mohd morihiro motohiro motoo muhaimin
    muhyiddin muliadi mulyadi munehiro nagamasa naoki naoto naoya narongsak nasaruddin niwat
    niwatthamrong noboru nobuaki nobuo nobuyuki norihiko norio noriyuki nugroho nurdin onn osamu
    panitan pichai piyabutr pongsak prabowo pramono prasert prasit prateep prawit prayut preecha
    purnomo rachmat rafizi rahmat reiji renji ridwan rizal rizieq rudiantara rusdi ryo ryoichi ryoji
    ryosuke ryota ryotaro ryuichi ryuji ryutaro saburo sadao saifuddin samsudin sanan sandiaga
    sathit satoru satoshi sawat seiichi seiji seksan setya shahrul shigeki shigeo shigeru shinichi
    shinji shinjiro shinsuke shintaro shinya shinzo shiro shogo shohei shoichi shoji shotaro shuhei
    shuichi shuji shunichi shunsuke sirichok sjafrie slamet soeharto soekarno sofyan soichiro
    somboon somchai somkid sompong somsak sondhi sonthi sosuke suchart sudirman sugeng suharso
    suharto sukarno sulistyo suparman supriyadi surachai surapong surayud surono surya susumu suthep
    sutrisno suyanto syafiq syahrul syamsul tadao tadashi taichi taiki takaaki takafumi takahiro
    takanori takao takashi takayuki takehiko takehiro takeo takeru takeshi takuma takuya taro tatsuo
    tatsuya teguh teten tetsuo tetsuro tetsuya thaksin thanathorn thanin theerayuth thongchai tjahjo
    tomohiro tomoki tomoya toru toshiaki toshihiko toshihiro toshio toshiro toshiyuki triyono tsuneo
    tsutomu tsuyoshi vichai wataru wattana wichai wiranto wirat wissanu wuttipong yanto yasonna
    yasuhiko yasuhiro yasuo yasushi yasutaka yohei yoichi yoji yojiro yoshiaki yoshihide yoshihiko
    yoshihiro yoshinori yoshio yoshiro yoshito yoshiyuki yosuke yuda yudai yudhi yudhoyono yuichi
    yuichiro yuji yukio yusril yusuke yuta yutaka yuthasak yuto yuya yuzuru zainal zaini zenji
    zulkifli
    """
    # African
    """
    abayomi abdalla abdi abdikadir abdirahman abdirashid abdirizak abdisalam abdiweli abdulahi
    abdullahi abdulmumini abdulrasheed abebe abiy abshir abubakar achike adamu addisu adebayo
    adebowale adedeji adegboyega adegoke adekunle ademola adeniyi adeoye adesina adetokunbo adewale
    adeyemi adisa afolabi agu agyei agyeman ahmedou ajani akinola akintola akinwumi akinwunmi akwasi
    alassane alemayehu alemu alioune aliyu alpha amadou amare ambachew aminu amponsah anayo andry
    anerood ango anicet arinze asamoah asfaw ashenafi assane assefa athumani atiku attahiru auwal
    aweys ayalew ayele azubuike babacar babafemi babajide babatunde baïdy bakari bakary bala
    balarabe bamidele bandile bankole barake barasa bekele belay bello bereket berhane berhanu bheki
    bhekisisa bienvenu bingu biram birhanu biruk bizimana boakye boateng bocar bonaventure bongani
    bonginkosi boniface boubacar boubakar buba bukar chakufwa chamunorwa chege cheick cheikh
    cheikhou cheruiyot chibueze chibuike chibuzor chidi chidozie chidubem chiedozie chiedu chigozie
    chijioke chike chikezie chima chimaobi chimezie chinedu chinua chinweizu chukwudi chukwuebuka
    chukwuemeka chukwuka chukwuma daahir dagim dagmawi dahir danjuma danladi dapo dawit debretsion
    deji dele demba dembo demeke demola dereje djibo djibril doudou dozie duduzane dumisani ebo
    ebuka echezona ekow elhadj elochukwu emeka emenike emery emmerson endalkachew ermias eshetu
    eskinder espoir evans ezekia ezenwa farmajo fasil faustin fekadu femi fiifi fikre filimone
    fiston fitsum fodé fulgence gachagua gambo garba garikai gathogo gbenga gboyega gebre
    gebremariam gebremedhin gebru gédéon gedu getachew getahun gicheru girma girum gitau githinji
    githongo godefroid gora guirassy guled gumi gwede habtamu habu hage haile hailemariam hailu
    hakainde hakizimana hamidou hamisi hamisu hassani hastings hersi hery hifikepunye iba ibra
    ibrahima iddi idi idrissa idrissou iheanyi ikechukwu ikemefuna ikenna inuwa isah isiaka issack
    issouf issoufou isyaku izuchukwu jabu jabulani jakaya jama jaramogi jawar jibril jibrin jide
    jideofor jomo josaya kabir kabiru kaka kalidou kalilou kamau kamuzu karanga karani kariuki
    karume kashim kasongo kassahun kassim kayode kazungu kebede kenenisa kgalema kgosi khumbulani
    kibet kidane kifle kigen kimani kimathi kimeli kimutai kinuthia kipchoge kipchumba kipkemboi
    kipkoech kipkorir kiplagat kiprono kiprop kiprotich kipruto kipsang kiptoo kiptum kithure kobby
    kobina kodjo kodwo koech kojo kokou kola kolawole komen komi komlan kossi kow kunle kwabena
    kwadwo kwaku kwame kwamena kwasi kweku kwesi lamine langat lanre lansana lawal lawan laye
    learnmore legesse lekan lemma lencho liban lidetu lotanna lungelo lungisani lwazi macharia macky
    madiou madu mady mahad mahamadou mahamane mahmuda maitama makau makhtar malal malang malick
    mamadou mamady mamman mandla mandlenkosi mangal mangosuthu massamba mawuli mbacké mbaye mbugua
    mburu mduduzi mekonnen melaku meles mengistu menzi merera mesfin mfundo mikias mluleki modibbo
    modibo modou mohamedi mohamud moïse mokgweetsi momodou mor mosiuoa motlanthe moustapha mpumelelo
    mthunzi muchiri mugambi mugo muhoozi muhozi muigai muktar mulatu mulugeta munene mungai
    munyaradzi muriuki murtala musalia musawa musse mussie musyoka mutua muturi muyiwa mwai mwangi
    mwinyi mxolisi mzwandile mzwanele nafiu nasiru navinchandra ndabezinhle ndegwa ndirangu nduka
    ndungu negasso negussie nganga ngoy ngugi nhlanganiso nii niyi niyonzima njabulo njenga njoroge
    njuguna nkosana nkosinathi nkululeko nkunda nnaemeka nnamdi nuhu nwabueze nwankwo obert obi
    obinna ochieng odhiambo odumegwu oduor ojwang okechukwu okello oketch okey okezie okonkwo okoro
    okoth okwudili olabode oladapo oladele oladipo olajide olanrewaju olawale olufemi olukayode
    olumide olumuyiwa olusegun olusoji olutayo oluwafemi oluwole omondi onochie onyango onyebuchi
    opiyo orji osei osita osondu otieno ouma oumar oupa ousmane ousmanou ousseynou owino owusu
    oyewole paa pakalitha panyaza pape papi phumlani pitshou pravind pule rabi'u rabiu
    rashidi rigathi rotimi sabiu sabo sadio salihu saliou salum samba sambo sandile sani sanusi
    sbusiso segun sékou selemani selorm senyo seretse serigne seydou seyoum shaaban shabani
    sharmarke shehu shettima shimelis sibusiso sicelo sidi sifiso sileshi simba simbarashe sipho
    sisay siyabonga siyabulela sizwe soji solly songezo sory sostenes souleymane suleja sunusi
    tadesse tafawa tamrat tanko tariku taurai tawanda teboho teklay tekle temesgen tesfaye teshome
    tewodros tewolde thabiso thabo thamsanqa themba théoneste thierno thulani thulas tibebu tichaona
    tidiane tiébilé tiéman tiemoko tijjani tilahun tjekero tobechukwu tobenna tochukwu tonderai
    trymore tsegaye tukur tundu tunji ugochukwu ugonna ugwu uhuru umaru usaini uzo uzodinma uzoma
    vusi vusimuzi vuyani wada wafula wale wanjala wanyonyi warsame waweru webster wekesa welshman
    wolde wole wondimu worku wubshet xolani yakubu yar'adua yared yaro yau yaw yaya yemane
    yidnekachew yohana yohannes yonas yooku yoro youba youssouf yoweri yusha'u zakari zakes zamani
    zelalem zenawi zerihun zitto zizi zolani zoumana zubairu zweli zwelinzima
    """
    # Pacific and Hawaiian
    """
    afamasaga aiyaz apenisa apirana apisai belden biman epeli eruera fa'amoe faleolo filipo hemi
    hoani hohepa ikaika ilaitia inoke isikeli jone jope josaia kawika kekoa keoni kereama kimo kingi
    laisenia lemalu makoa manasseh matiu mosese nainoa paora ratu rawiri semisi siaosi sione
    sitiveni tama tamati tane tevita tipene toleafoa tuilaepa viliame voreqe waisake waisale wiremu
    """
)
