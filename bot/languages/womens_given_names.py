"""Given names of women of the world, by the languages they come from.

Over 300 lines because it is lists of names. What men bear as well as women, in one place or
another, stands in neither list: a wrong "he" or "she" costs more than none. Where a name has
accents, `bot.languages.english_given_names` takes the plain spelling too.
"""

WOMEN = (
    # English
    """
    aaliyah abbie addie adelia adeline adelyn adrianna adrienne agatha aileen aimee ainsley alaina
    alana alanna alda alecia alexa alexia alisa alisha alissa aliyah aliza allegra allene allyson
    almeda alondra alta alvina alyce alyson amara amaya amberly amelie amina aminah anais angeline
    angelique angie annabel annabella annabelle annalise annamarie anneliese annemarie annika
    annmarie antoinette anya arabella aracely araminta ardis ariadne arianna ariella arielle arletta
    arline arvilla ashanti ashlee ashleigh ashlyn ashlynn astrid athena aubree audra audrina augusta
    aurelia aurelie avis ayana ayanna ayla azalea bambi barb beatrix bernadine berneice beryl bess
    bessie bettie bettina bettye beulah beverley birdie blanche blythe bobbi bonita brandee brandi
    breanna breanne brenna bria briana brielle briony bronwen bronwyn brynn bryony cait caitlin
    caitlyn calandra calista callie camellia camila camryn candice cara carey carina carissa carlene
    carley carlie carlotta carmel carmela carmella carmen caro carolann carolee caryl caryn casandra
    cassie catharine cathleen cathryn cathy cayla cecelia cecily celestine celina chantal chantel
    charis charlee charmaine cherie cherilyn cherise chrissy christal christie chrystal cicely ciera
    cierra clarabelle clarice clarissa claudetta claudine clementine cleta coco colette concetta
    cordelia corene corina corinna cornelia corrina cosima cressida cristina dahlia dalene dalia
    danette danica daniella daria darla darleen davina dayana dayna deana deandra deanna deanne
    debbi debora deedee deena deidra deidre deirdra deirdre delilah delois delores delphine demi
    dena denice dessie dian dinah dionne dollie dominica doreen doretha dorinda dottie drusilla
    dulcie earlene earline earnestine edwina effie elayne eleanora elia eliana elinor elke elle
    ellie elly ellyn elma elnora eloise elspeth elva elvera elvira elyse emely emmaline emmeline
    emmie emmy enid enola erma ernestina esmé esmeralda essie estella ethelyn etta eudora eugenie
    eula euphemia evalyn evangelina evangeline evie fallon fannie fanny fay felecia fenella florene
    florrie flossie fran francesca francine franny freda freida freya frieda gabby gabriella gayle
    gaynor gemma gena genevieve genevra georgeanna georgene georgette georgiana georgianna georgie
    georgina geri germaine gerri giana gianna gigi gilda giselle gladys glenda glenna glennis glinda
    glynis glynnis golda goldie gracelyn gracie gwenda gwendoline gwyneth hailey haley hallie hanna
    hattie hayley hazel hedy hermione hester hettie hilda hildegard hildegarde hollie honora idella
    ilene ilse imelda imogen imogene ina ione irena isadora isla isobel ivana ivette jacklyn jaclyn
    jacquelyn jacquie jada jaida jaimie jami jana janae janell janessa janeth janie janna jannie
    jayda jayla jayne jazmin jazmine jeana jeanetta jeanie jeanine jeannette jeannie jeannine jemima
    jena jenelle jenifer jenn jennie jeri jerri jillian joanie joann joanne jocasta joely joetta
    joette johnna joleen jolene jolie joni josefina josephina josette joslyn joya judi judie juli
    julianna julianne juliette julissa kacey kaila kailey kaitlin kaitlyn kaleigh kallie kara karena
    karissa karlee karly karolyn karri karrie karyn kassandra kassidy kat katarina katelin katelyn
    katelynn katharyn katheryn kathi kathie kathlyn katlyn katy kaye kaylee kayleigh kaylin kaylyn
    keely keira keisha kelli kellie kelsey kelsie kenna keri kerith kerri kerrie kerstin keziah
    khadijah khloe kiana kiera kierra kimberlee kimberley kinsley kitty kortney krista kristal
    kristi kristie kristina kristine kristy krystal krystle kyla kylee kyra kyrsten lacey ladonna
    lainey lakeisha lakesha lakisha lana laney laraine larissa lashonda latasha latisha latonya
    latrice laureen lauretta laurie lavinia lavonda lavonne leann leanna leanne leanora leia
    leighann leilani lenora leola leona leonie leonora leora leota lesa lesley lessie letha lettice
    lettie lexie liana libby lidia liesel lila lilah lilianna lilith lilly linnet lise lisette liza
    lizbeth lizette lizzie lodema lola lolita lona lonna loraine loralee loreen lorelei lorene lorie
    lorine lorna lorrie lottie louella louisa louvenia loyce luann lucie lucile lucinda lucretia
    luella lula lulu lupe luvenia lyla lyndia lyndsay lyndsey lynne lynsey lyra mable maci madalyn
    maddie maddison madelaine madelene madelyn madge mae maeve magda magdalena magdalene maia maisie
    maisy makayla makenna mallory mamie mara marcelle marci marcie marcy margarette margaux margene
    margie margo margot margret marguerita marguerite mariah mariam marianna maribeth maricela
    mariel mariela marietta marigold marika marilee marilou marisa marisol maritza marjory marla
    marlena marnie marsha martina marva marvella maryann maryanne marybeth maryellen maryjane maryln
    marylou mattie maud maude maudie mavis maybelle mazie mckayla mckenna mechelle meg meghan melba
    melina melisa melisande mellie mellissa melodie melva mercia merilyn merrilee meryl mikayla
    millicent millie mimi mina minerva mirabel miranda mireille mittie mitzi modesta moira mollie
    monifa monika monique morgana moya mozelle muffy muriel myfanwy myla myrna myrtice nadene nakia
    nanci nancie nannette natalee nataly nathalie nedra nell nelly neoma nettie neva nia nichole
    nicki nicolette nita noelia noemi nola nona noreen norine nuala nyla octavia odette olene oleta
    oneida oona opal ophelia oprah ora oriana orpha ottilie ottoline ouida ozella pam pandora patti
    paulette paulina pearlie peg peigi penelope perdita petronella petula philippa philomena phoebe
    phyliss pinkie pippa primrose priya prue quinta rachael racheal rachelle raelynn randi rayna
    reanna reba rebekah rena renae renita reva reyna rhea rhiannon rhoda rihanna robyn romy rona
    ronda rosalia rosalind rosalinda rosalyn rosalys rosamund rosanna rosanne roseann roseanna
    roseanne rosella roselyn rosetta rosita roslyn rowena roxane roxanna roxie rubye ruthann ruthie
    sabina sabine sade saffie saffron sallie samira sandi sandie saoirse saundra savanna scarlett
    selah selene selina seraphina shana shanda shani shania shanice shanika shaniqua shannon shanta
    shantel shaquana sharlene sharron sharyn shauna shavonne shawanda shayla shayna sheena shelia
    shelli shellie sherri sherrie shirlene shona shonda simona sondra stacie stacy starla starr
    stefanie stephania stephany sukey sunniva susana susanne suzanna suzette suzi suzie suzy sybil
    sylvie tabatha tallulah tamar tameka tamera tami tamika tamra tamsin tamsyn tana tanesha tanika
    tanisha taryn tasha tatyana tayla tegan teri terri tessa tessie thalia theodosia theola therese
    thomasina thomasine tia tiana tilda tillie tilly tonia tonya tori tracey tracie tracy tressa
    trina trisha trista trixie trudi trudie tula twila vada valarie valda valeria vannessa vella
    velma velva venetia verdie verity verla verna vernice vernita veronika vesta veva vickie vida
    vikki vilma vina vinita violetta virgie vivienne vonda waltraud wendi wilda wilhelmena
    wilhelmina willene willodean winifred winnie winona wren wynona xanthe ximena yasmine yazmin
    yesenia yetta yolonda yvette zelda zella zelma zelpha zena zenobia zetta zinnia zita zola zora
    zula zuri
    """
    # Irish, Scottish, Welsh
    """
    aeronwy aideen aileas ailsa áine aisling aislinn angharad anwen aoibheann aoibhinn aoife
    assumpta attracta beathag bethan bláthnaid blodwen branwen bríd bridie brídín brigid bríona
    brónach buddug caitríona caoimhe carys catrin catrìona ceinwen ceridwen clíona clodagh coira
    concepta crisiant dearbhla deirbhle delyth dervla dilys dymphna éabha eibhlín eilidh eilís
    eilish eiluned eimear eimer eirlys eirwen eiry eithne elen eleri eluned emer enfys esyllt étaín
    ffion ffiona fianna fidelma finola fionnaghal fionnghuala fionnuala floraidh glenys gobnait
    gormla gráinne gwawr gwenllian gwennan gwenno gwerfyl gwladys heledd heulwen íde isbel iseabail
    iseabal ishbel jacinta kirstie kirsty laoise leri líadan lileas lleucu llinos lowri luned mair
    máire mairéad màiri máirín mared marged marsaili méabh meadhbh medb meinir meleri menna mererid
    mhairi mòrag morven muireall muireann muirne nábla nerys niamh nóirín oighrig olwen órla orlagh
    órlaith rhian rhiannedd rhianwen rhona rhonwen rhuna ríona ríonach roisín róisín rosaleen sadhbh
    saorla sárán seonag seonaid siân síle sìleas sìne síne sinéad siobhán sioned sorcha tegwen
    tirion treasa tudful úna
    """
    # Nordic
    """
    aase agneta agnete aila aino airi alfhild anette anneli annelise annukka arnhild asbjørg ásdís
    åse åshild åslaug ásta astri aud auður bente berit birgit birgitta birgitte birta björk bodil
    borghild brit brita britt britta brynja camilla cathrine charlotta dagmar dagný dorte dorthe
    ebba edda eeva eija eila eira eldbjørg elín elina elísabet ellinor elsebeth embla emelie erla
    ester eveliina evy eydís frøya frøydis gerður gertrud gitte grete grethe gro gry guðlaug guðrún
    gunhild gunilla gunn gunnel gunvor guri hafdís haldis halla halldóra hanne hannele hedda hedvig
    hege heini helga helle helmi henna henny heta hilde hildur hilkka hilla hjørdis hjördís
    hrafnhildur hrefna hulda idun iida ingeborg ingegerd inger ingibjörg ingunn ingvild ingvill inka
    inkeri íris irja irmeli iselin jaana jannicke jenni jette jóhanna jóna jorun jórunn jutta jytte
    kaarina kaia kaija kaisa kaja karianne karoline katja katri katrín kersti kirsi kirsti kirstine
    kjersti kristiina kristín laila leena lene liisa lilja linnea lisbet lisbeth liss lotta lotte
    lovisa lykke lærke maaria maija maiken mailis maja malene malin margareta margit margrét
    margrete margrethe mari mariann marit marja marjatta marjo marjut märta merete merethe merja
    mervi mette minna mirja mirjami nanna noora oda oddny oddrun otilia outi päivi pernilla pernille
    piia pirjo pirkko ragna ragnheiður ragnhild raija raili raisa rannveig rigmor riikka riitta
    rikke ritva ronja rønnaug runa saara saija sanna sanne satu seija senja sidsel sif signe sigrid
    sigríður sigrún sigurlaug silja sini sinikka siri sirkka sirpa sisko siv sjöfn soile sóley
    solfrid solveig sølvi steinunn susann suvi svandís svanhild svava synne synnøve taina taru terhi
    terttu thea thora thyra tiina tiril torhild toril torill torunn trine trude tuija turid tuula
    tuulikki tuva tyra tytti ulla ulrika ulrike unn unni unnur vala valborg valgerður vanja vappu
    vendela venla veslemøy vibeke vigdís vilde viveka vivi vuokko ylva þóra þórdís þorgerður þórunn
    """
    # Dutch, German
    """
    adelheid aleida aletta alida alja angelika anke annegret anneke annelien annelies annelore
    annemieke anouk antje bärbel bea beate benedikta berendina berta bianka brigitta brigitte
    brunhilde burgl carola catharina christel christiane christin cordula corrie dieuwertje doortje
    dorothée dörte edeltraud edeltraut elfriede els elsbeth elselien emmi esmee eveline evi femke
    fenna fenne fleur franka franziska frauke frederike friederike gabi geertje geertruida geesje
    gerlinde gertraud gesa gesine gisela gitta greetje griet gundula hadewych hanneke hannelore
    hedwig heide heidemarie heidrun heike heleen hella helma hendrika hendrikje henriëtte hermine
    herta hilke hilleke hiltrud ilka imke ineke inge ingeborgh irmgard irmtraud isolde jacoba
    janneke jantina jantje jikke jolanda jolanthe jorien josefine josien jozefien juliane kaat
    karola katharina käthe kathrin katinka katrien katrin klara klaske kornelia kristel lea leni
    lidewij liebgard lieke lien liesbet liesbeth lieselotte lieve lina liselotte loes luise lutgard
    lydie maaike maartje machteld machtelt madelon maike manon mareike maren margarete margarethe
    margreet margriet marieke mariëlle mariëtte marijke marita marjolein marjolijn marleen marlies
    marliese marloes mathilde mechthild mechtild meike mieke miep mirjam myriam nadja nelleke nienke
    noortje ortrud pia pien regine reinhild renate ricarda rieke roos roosmarijn rosi roswitha
    rotraud saartje saskia sibylle sieglinde siegrid silke sjoukje sofie steffi stijntje suze svenja
    swantje sylke tanja tatjana teuntje theresia tineke tjitske traudl traute trijntje trui truus
    ursel uschi ute veerle verena vroni waltraut wibke wiebke wietske wilhelmien wilhelmine
    willemijn wiltrud
    """
    # French
    """
    adélaïde adèle agathe agnès aimée albertine alexandrine aliénor aline alix alizée amandine
    amélie anaëlle anaïs andrée angèle annick apolline arlette armelle astride athénaïs aude aurélie
    aurore axelle babette béatrice bénédicte bérangère bérénice berthe blandine capucine carine
    cassandre cécile céleste célestine célia céline charlène christelle clarisse clémence clémentine
    cléo clothilde clotilde coline colombe coralie édith édwige élisa élisabeth élise élodie éloïse
    elvire émeline émilie emmanuelle eugénie eulalie éveline evelyne fabienne fanchon félicie
    félicité fernande flavie florine françoise frédérique gaëlle geneviève ghislaine gilberte
    ginette gisèle guilaine gwenaëlle gwénola hélène héloïse honorine hortense huguette inès irène
    isabeau jacinthe joëlle josée joséphine josiane julienne justine katell laetitia laure laureline
    laurène lauriane léa léonie léontine liliane loana lucette lucienne ludivine maëlle maëlys
    magali maïté marceline mariannick marielle mariette marine marthe marylène maryline maryse
    maryvonne mauricette maylis mélanie mélissa mélodie michèle micheline morgane muguette mylène
    nadège nicolle ninon noémie océane odile ondine ophélie oriane pascale paule perrine pierrette
    priscille quitterie raymonde régine rolande romane rosine salomé sandrine ségolène séverine
    sidonie simonne sixtine solange solène soline stéphanie sylvaine sylvette sylviane thérèse
    tiphaine valentine valérie véronique vinciane violaine violette virginie viviane yolande yveline
    zélie zoé
    """
    # Italian
    """
    addolorata adelaide agata agnese alessandra alessia alfonsina amalia angiola annalisa annamaria
    annunziata antonella antonietta assunta benedetta brigida bruna caterina catia chiara cinzia
    clelia clementina clorinda consolata costanza cristiana dalila delfina diletta domenica
    domitilla donata edvige elda eleonora elettra elisabetta emanuela enrica ermelinda ernesta
    ersilia fabiana fabiola fabrizia federica felicita fernanda fiamma fiammetta filomena fiorella
    fiorenza flaminia flavia fosca fulvia genoveffa gigliola ginevra gioconda gioia giorgia giovanna
    gisella giuditta giuliana giuseppa giuseppina giusi giusy grazia graziella igina ilaria ilenia
    imma immacolata isotta leda leonilda letizia lia lilia livia loredana lorella lorenza luana
    luciana lucilla lucrezia ludovica luigia luigina maddalena mafalda malvina margherita
    mariagrazia marialuisa mariangela mariapia mariella marilena marinella marzia matilde maurizia
    michela milena mirella morena natalina natascia nella nicoletta nicolina nilde nives novella
    nunzia olimpia ombretta orietta ornella ortensia ottavia palma palmira paola pasqualina patrizia
    piera raffaella raimonda renata rina romana romina rosalba rosaria rosina rossana rossella
    santina saveria serafina silvana speranza stefania tecla teresina tiziana tosca tullia vanna
    velia vita vittoria viviana zaira
    """
    # Spanish, Portuguese, Catalan, Basque, Filipino
    """
    abril adela adelina adoración águeda aída ainara ainhize ainhoa aitana alejandrina almudena
    altagracia alzira amaia amaranta amélia amparo anabel anabela anahí analía analyn ane ángeles
    angélica angustias antónia antònia antonieta aparecida araceli arantxa arantza áurea azucena
    bárbara begoña belén benedita blanca brígida candela candelaria caridad carlota carme carmiña
    casilda catarina cátia cayetana celestina chabela charo chelo cidália cláudia clemencia
    conceição concha conchita consolación consuelo coralia corazon covadonga cristal cristiane
    daiane dália dalva débora deolinda dilma diva divina dolors domitila dorotea edelmira edilene
    edite edurne eider elba eliane elisabete elisângela elisenda eloísa elza emília empar encarna
    encarnación encarnita enriqueta erlinda estefanía estela estrelita estrella eugénia eulàlia
    evita fátima felicidad felicitas felisa fely fermina filipa flávia flor florinda francisca
    fuensanta garazi garbiñe genoveva geralda gertrudis gimena giovana gisele glòria glória graça
    graciela graciete graziela gregoria griselda heloísa herminia honorina hortênsia idalina idoia
    ignacia ilda inés inês inmaculada iolanda iracema iria isaura isidora itziar ivete ivone ivonne
    izaskun janaína jandira jazmín jessamyn jéssica jimena joana joaquina jordina josefa josune
    jovita juana jucélia judite júlia julieta jussara justina karmele laia laurinda leire leocadia
    leonor letícia lídia ligaya lígia lisete liwayway llúcia lorelie lualhati lucero lúcia lucía
    luciene lucília lucrecia ludmila luísa lupita luzia luzmila luzviminda macarena madalena magalí
    maialen maider maitane maite malena maravillas marcela marcelina márcia margarida maría maricar
    maricarmen maricel maricris maricruz marília marilú mariona maripaz marisela marites marivic
    mariza mayra mercè meritxell micaela mireia miren mirta mirtes mónica montse nádia nagore
    natália natércia natividad nekane nélida nenita nerea nereida neus neusa neuza nidia nieves
    noemí noémia núria odete ofelia oihana olalla olatz olívia paca paquita pastora patrícia pepa
    perlita petrona piedad pilar purificación queralt rafaela raimunda rebeca regla remei rigoberta
    rizalina rosalía rosana rosângela rosaura roseli rosenda roser ruperta rute saray sílvia sofía
    sônia sónia soraia suzana tainá taís talita tânia telma teodora teófila teresita tereza thaís
    tomasa txell úrsula uxue vanda vânia verónica vicenta violeta vitória xiomara yadira yanira yara
    yasmín yesica zaida zélia zenaida zilda zoila zoraida zulema zulmira
    """
    # Polish, Czech, Slovak, Hungarian, Romanian, Baltic
    """
    adéla agnė ágnes agnieška agnieszka ágota aiga aija aili aina aistė aldona aleksandra alena
    alexandrina alicja aliz alžbeta alžběta anca anda andreea aneta anete anett anežka anghelina
    aniela anikó annamária antonina antra anu ārija asta astra audronė aurica aušra baiba beáta
    bernadeta bernadett biruta birutė blanka blažena boglárka bogumiła bogusława bohdana bohumila
    borbála božena bożena brândușa bronisława camelia cătălina catrinel cecylia codruța cosmina
    crenguța csilla dace daciana dagmara dagnija daina daiva dalma danguolė danuta darina denisa
    despina doina dominika domnica dóra dorina dorota dorottya drahomíra dzintra ecaterina edina
    edita edyta eglė eha elisabeta eliška elwira elżbieta emese emilija emőke ene enikő epp erzsébet
    erzsi eszter etelka éva evelin evija ewa ewelina fanni felicja filofteia floarea flóra
    florentina florica františka fruzsina gabija genowefa georgeta gherghina giedra giedrė gintarė
    gizella gražina grażyna guna gunta gyöngyi györgyi hajnal hajnalka halina hana hanga hedvika
    heli hille honorata ibolya ieva ildikó ileana ilga ilinca ilze ināra indrė inese ineta ingrīda
    inta ioana ionela irén irina irmina iulia iuliana iveta iwona iza izabela izabella jadvyga
    jadwiga janina jarmila jaroslava jázmin jindřiška jiřina jitka jolán jolana jolanta józefa
    jozefína judit julita jurgita justė justyna kadi kalina kamila kamilla karolína kata katalin
    katarína katarzyna kateřina kati kazimiera kincső kinga klára klaudia kristīne krisztina
    krystyna ksenia küllike květa květoslava květuše lăcrămioara lada lagle laima laine lāsma leelo
    lelde lenka lenuța leokadia liběna libuše liene līga ligita liina liis lilita lilla liucija
    lívia longina loreta ľubica lucica łucja lucyna ľudmila ludwika luminița maarja mădălina madara
    magdaléna magdolna maie małgorzata malle malwina māra mare maret mária maricica marija marinela
    marioara mariola markéta márta marzena matild matylda merike mihaela milada milda milina
    miloslava mioara mirela miroslava mirosława mónika naděžda nadzieja narcisa neringa nicoleta
    nijolė nikol nikolett noémi nóra oana odeta õie oľga olina oliwia ona orsolya paraschiva
    patrycja pavla pavlína pelagia petronela piret piros piroska rada radka radmila raluca rasa reet
    réka renáta riina rima rodica róża rozália rūta ruxandra růžena sanda sanita santa sára šárka
    sarmīte sarolta sidonia sigita siiri silvija skaidrīte skaistė slávka smaranda solvita soňa
    sonata sorina stanislava stanisława ștefania štěpánka světlana sylwia szarlota szilvia tiia tiiu
    tímea triin ugnė ülle urszula urve václava vaida vaike vaiva valéria valerija vasilica velta
    vendula věra vēsma veta viera vierka viive vija viktória viktorija vilija vineta viorica virág
    virginija virve vlasta wacława weronika wiesława wiktoria wioletta wisława władysława zamfira
    žaneta zdena zdeňka zdzisława želmíra zenta živilė zlata zofia žofie zsanett zsófia zsuzsa
    zsuzsanna zuzana zuzanna zyta
    """
    # South Slavic, Albanian, Greek
    """
    adamantia afroditi agapi aggeliki aikaterini albana alkistis amra angeliki anica anka anthi
    anthoula antigone antonija arbana argyro ariadni arta asimina aspasia athanasia athina azra
    biljana blerta bojana borka branislava branka chara chariklia chrysoula chryssoula cvijeta danae
    danijela darinka dejana desanka desislava dimitra divna dobrila donika dragana dragica draginja
    drita dubravka dunja đurđa đurđica dušanka efi efrosini eftychia eirini ekaterini elefteria
    eleftheria eleni elli elpida emina ena erato ermira evangelia evanthia evdokia evgenia evridiki
    fahreta fata fatime fatmire filio flaka flutra fofi foteini fotini gordana grozdana hajra
    hatidža hatixhe ifigenia ilijana ioanna irini iskra ismini ivka jadranka jagoda jasmina jasna
    jehona jelena jelica jelisaveta jelka jovana jovanka julijana kalliope kalliopi kallirroi
    kaltrina katerina kimete kleio kleopatra konstantina koralia kosana kosovare koviljka ksenija
    kyriaki latinka lejla lepa lindita liri lirije litsa ljerka ljiljana ljubica ljubinka ljudmila
    lucija luljeta magdalini majlinda marianthi marica marijana mateja matina melpomeni merima
    merita milana milanka mileva milica milijana milka mimoza mirjana mirjeta mirlinda mirna mirsada
    mirto mjellma morana munira myrto nada nadežda natalija nataša neda nefeli nektaria nera nerma
    nevena nevenka nexhmije niki nikolina nizama olivera ourania panagiota paraskevi persefoni
    polina polyxeni pranvera radojka rallou ranka roula rozafa ruža ružica sabaheta sanela sanja
    sena senada senka sevasti shpresa shqipe slađana slavenka slavica smaragda smilja smiljana
    snežana snježana sofija sotiria spomenka stamatia stana stanka stavroula štefica stoja styliani
    suada tasoula tena teuta theano theoni thomais tijana toula vaia valbona valdete varvara vasia
    vasiliki vassiliki vedrana velinka verica vesela vesna višnja vjera vjollca vjosa voula vukosava
    xanthi xheraldina yianna zagorka žaklina zana zdravka željka zinovia živana zoi zorana zorica
    zorka zrinka
    """
    # Russian, Ukrainian, Belarusian, Caucasian, Central Asian
    """
    afag agafya aglaya agnessa aida aidana aigerim aigul ainur aisulu aizhan akmaral aksana aksinya
    albina alesia alesya alevtina aliya alla almagul altynai alvard alyona anahit anaida anara
    anastasiia anastasiya anfisa anhelina ani anoush anush anzhela anzhelika arina armine armineh
    arpi arpine arusyak arzu asel aselya ashkhen assel assem astghik asya avdotya ayaulym aygul
    aygün aysel aytan bibigul botagoz bronislava dariga dariia dariya darya daryna dilbar dildora
    dilfuza dilnoza dinara efrosinya eka ekaterina ekaterine elene elizaveta esfir eteri evgeniya
    faina fedora feruza fidan galina galya gauhar gaukhar gayane gayaneh glafira gohar gulbahor
    gulchehra guljan gulmira gülnar gulnara gulnora gulsum gülşən gulzhan gulzira günel guranda
    halyna hasmik haykanush heghine hripsime iamze inessa inna ivanna izolda jamila jyldyz kamshat
    kapitolina karine karlygash kateryna katsiaryna katya ketevan keto khadija khatia khatuna
    khrystyna kira klavdia klavdiya könül kseniya kunduz kvitka lala lali lamara larisa larysa
    lazzat lela lesia lesya leyla lidiia lidiya lika liliia lilit liliya liubov liudmila liudmyla
    lubov lusik lusine lyuba lyubomyra lyubov lyudmila lyudmyla madina maira mairam maksymiliana
    malika manana marekhi marfa margarit marharyta mariami mariia mariya marusia maryana maryia
    maryna masha matryona mavluda meerim mehriban militsa mohira mykhailyna myroslava mzia nadezhda
    nadiia nadiya nadzeya naira nairuhi nargiz nargiza narine narmin nastasya nastya nataliia
    nataliya natallia natela natia nazeli nazgul nazira nelli neonila nestan nigar nigora nilufar
    ninia nodira nonna nune nurana nutsa nvard odarka oguljan oleksandra olena olesya olha oryna
    orysia orysya oyqul paraska pelageya pikria praskovya pərvanə rano reyhan rimma ripsime
    roksolana rufina ruslana rusudan ruzanna saida salome saltanat saodat sarvinoz satenik sayora
    serafima sevda sevil sevinj shahla shahnoza shakhnoza shoira shushan shushanik siranush sirvard
    snezhana sofiia sofik sofiya sofya solomiia solomiya sona sopho sopio srbuhi stefaniia stefaniya
    sviatlana svitlana syuzanna taisia taisiya tamila tamilla tamta tamuna tarana tatevik tatsiana
    teona tetiana tetyana tinatin tsira tsisana turkan tursunoy uliana ulkar ulviyya ulyana umida
    ustinya ustyna vafa valentyna valeriia valeriya varduhi vardush vasilisa vasylyna venera
    viktoriia viktoriya vira vitaliia vitalina vlada vladislava volha yana yaroslava yaroslawa
    yaryna yekaterina yelena yelizaveta yelyzaveta yevgenia yevgeniya yevhenia yevheniia yulduz
    yuliia yustyna zabel zamira zarifa zarina zaruhi zebo zemfira zhanar zhanna zhansaya zhibek
    zilola zinaida zlatoslava zoia zoriana zoryana zuhra zukhra zulfiya zülfiyyə zvart
    """
    # Turkish, Kurdish
    """
    afet ahsen ahu aslı aslıhan asuman avşin ayça ayfer aylin aynur ayşe ayşegül ayşen ayşenur aysun
    ayten azize bahar bahriye banu başak bedia bedriye begüm behice belgin belkıs belma bengü bennu
    berfin berîtan berna berrak berrin betül beyza binnaz birgül birsen buket burcu buse büşra cansu
    cavidan cemile ceren ceyda çiğdem damla defne demet derya dicle dilara dilek döndü dudu duygu
    ebru ece eda elçin elif elmas emel emine esengül esma esra evin ezgi fadime fatma feray feride
    feriha fethiye feyza figen fikriye filiz firdevs fulya funda füruzan füsun gamze gonca gönül
    gözde gül gülay gülbahar gülben gülçin güldem gülden gülen gülenay güler gülfem gülhan gülistan
    gülizar güllü gülnaz gülnihal gülnur gülriz gülşah gülsen gülşen gülseren gülşilan gülsüm gülsün
    gülten habibe hacer hafize hale halide halime handan hande hanife hasibe hatice hatun havva
    hayriye hediye helin hêvî hülya hümeyra hüsniye iclal ilknur inci ipek irem jale jiyan jülide
    kadriye kamile kebire kevser kezban kiraz kıymet kübra lale lamia latife leman lerzan leyle
    makbule mebrure mehpare mehtap mehveş melahat melda melek meliha melike melis meltem menekşe
    meral merve meryem mualla muazzez muhsine müjde müjgan mukaddes münevver münire mürüvvet
    müşerref müyesser müzeyyen naciye nadide nagihan naime nalan nazan nazife nazire nazlı nazmiye
    nebahat necla necmiye nefise neriman neşe neslihan nesrin nevbahar nevra newroz nezahat nezihe
    nilay nilgün nilüfer nimet nuray nurcan nurdan nurgül nurhan nurhayat nuriye nursel nursen
    nurten oya özge özgül özlem pakize pelin pembe perihan perran pervîn petek pınar rabia rahime
    rana remziye rojda rojîn ronahî ruhsar rukiye rüya sabahat sabiha sacide şadiye safiye sakine
    saliha saniye şaziye sebahat şebnem seda sedef sehel şehnaz selcan selda selin semiha semra
    şenay şengül şennur serap seray şerife şermin serpil sevcan sevgi sevilay sevim sevinç şeyda
    şeyma sezen sibel sıdıka şilan simge sinem şirin sırma solmaz songül süheyla şükran şükriye suna
    tansu tomris tuba tuğba tuğçe tülay tülin türkân türkan ülker ülkü ümmü ümmühan ümran vahide
    vesile vildan viyan xezal yadigar yasemin yeliz yeşim yeter yıldız yurdagül zahide zarife zehra
    zekiye zelal zeliha zennure zerrin zeynep zozan zübeyde zühal zühre zülal zümrüt
    """
    # Arabic, Persian, Hebrew, Pashto
    """
    abeer abir adva afaf afnan afsaneh ahlam ahuva aïcha alya amani amel amira amna anahita anat
    anoud areej arezoo arezou ariela arij arwa asma asmaa assia atara atefeh atiqa avigail avital
    awatef ayala ayat ayelet ayesha azadeh azar aziza azza badia badriya bahareh bahia banafsheh
    basma batoul batsheva batya behnaz bilha bita bouchra boushra bouthaina boutheina bracha breshna
    bruria buthaina carmit chagit chahinaz chaima chaimae chana chava chaya daad dafna dafni dalal
    dalit dania dareen delaram devora devorah dganit dikla dima djamila doaa dorit drora dunya efrat
    einat einav elahe elaheh elham elisheva elnaz eman ensieh esmat esraa esti etti fadia fadwa
    faezeh fairouz fairuz faiza farahnaz faranak farida farideh farkhondeh farnaz farzaneh fatemeh
    faten fathia fatiha fatimah fatin fatouma fatoumata fawzia fayrouz fereshta fereshteh ferial
    feriel fidaa firyal forough friba galia galit geula ghada ghadeer ghalia ghazal ghazaleh gila
    gilat gilit gitit golnar golnaz golrokh golshifteh habiba hadas hadassah hadeel hafsa hafsat
    hagar hagit haifa hala haleh halima hanaa hanadi hanan hanane hania hanieh hasna hasnaa hava
    hayat hayfa heba hedva hemda hend hengameh hessa hiba hila hoda homa hosna houda houria huda
    hudaa ibtisam ilana ilanit iman imane inaam inas inbal intisar irit isra israa jawaher jila joud
    joumana jumana kamilia kaoutar karima karnit katayoun kawthar keren khadeeja khadra khalida
    khaoula khatereh khatol khawla kholoud khulud kinda kinneret laleh lama lamya latifa latifah
    layal layla leen leily liat lihi lilach lilas limor liora liorit loubna lubna lujain lulwa maha
    mahboubeh mahdieh mahin mahnaz mahsa mahshid mahtab mahvash maisa maissa majida malak malala
    maliha maliheh malka manal manar mandana manijeh manizha maram margalit marjane marwa marzieh
    masih masoumeh mayada maysa maysoon mayssa mazal mehrangiz mehri mehrnaz mehrnoosh merav meriem
    mervat mira miri mitra mojdeh mojgan mouna muna mursal na'ama naama nabila nadira nafisa nagwa
    nahal nahed naheed nahid nahida nahla naila najat najiba najla najlaa najwa narges nargess
    nariman narjes nasima nasreen nasrin nava nawal nayla nazanin nazha nazik nazila nechama negar
    negin nermeen nesrine neta netta nevine nibal nikoo nili niloofar niloufar nira nirit nitza noa
    noga noha nouf nouha noura noushin nuha nura nurit ofra orit orly orna osnat ossi oula oumaima
    palwasha parastoo pardis pari paria parisa parivash parvaneh parvin pashtana pegah penina pnina
    rabaa rabab rachida raghad rahaf rahel raheleh rahma rajaa rakefet rakhshan randa raneem rania
    ranim rasha rawan rawia rawya razan razane reem reema rehab reham reut rihab rinat rivka
    roghayeh roksana rola ronit rouba roya ruba rula ruqaya ruqayya ruti saadia sadaf safa safaa
    safia safiya saghar sagit sahar sahraa sakina saloua salwa samah samaneh samar samia samiha
    samiya sana sanaa sanam sarit sawsan selwa sepideh setareh shabnam shadia shahad shaharzad shahd
    shahnaz shahrnush shahrzad shaima shaimaa shaparak sharona shatha sheida sheikha shereen sherine
    sheyda shideh shifra shima shira shiri shirin shirli shlomit shohreh shokoofeh shokoufeh shorouk
    shoshana shukria shula shulamit sigal sigalit siham sihem sima simin sireen sitara smadar soad
    soha soheila somaya somayeh soodabeh soraya souad soudabeh souhaila souhir soukaina sousan
    storai suad suha suhair suheir sumaya sumayya taghreed tahani tahereh tahmineh tali talia talma
    taraneh tehila thuraya tikva tirtza torpekai tova tzipi tzipora tziporah tzofia tzvia varda
    vered wafa wafaa wafae warda wejdan wiam widad yael yaffa yafit yalda yardena yasmeen yasmina
    yeganeh yehudit yemima yifat yocheved yosra yousra zahra zahraa zakia zarghona zari zarlasht
    zaynab zehava zeina zeinab zeynab zhaleh ziba zina zineb zipi zohara zohra zohreh zoubida
    zubaida
    """
    # South Asian
    """
    aakriti aanchal aaradhya aarti abhirami aditi afroza afsana ahalya aishwarya akanksha alka
    alpana ambika ambreen amita amrapali amrita amruta anamika anandi anandita ananya anasuya
    anbuselvi aneela anindita anjali anjana anju anjuman ankita annapurna annu anoma anoushka
    anshika anuja anula anupama anuradha anusha anushka anuska aparajita aparna aqsa archana archita
    arifa arpita aruna arundhati asha ashalata ashima ashwini asifa asiya aswathi atishi avani
    avantika ayeza ayoma babita barkha basanti benazir bhagyashree bharati bharti bhavana bhavani
    bhavna bhavya bhumi bhumika bidhya bidya bilquis bimala bina bindu bipasha bushra chamari
    chandni chandrani chandrika charu charulata chathurika chellamma chhavi chhaya chitra
    chitrangada damayanthi damayanti damini debjani deepa deepali deepika deepthi devaki devi devika
    devyani dhara dharshani dhwani diksha dilhani dilini dilruba dilrukshi dimple dipali dipika
    dipti disna divya drishti dulani durga ekta erandi ezhilarasi falguni farhana fariha faryal
    farzana fehmida feroza firdous fouzia fozia gangika gargi garima gauri gayathri gayatri geeta
    geetanjali geetha geethika geetika ghazala gita gitanjali gomathi gowri gulalai gulnaz hamida
    hansa harini harshita hasanthi hashini hasina hema hemalata hemlata himali himani hina hira
    hiruni huma humaira iffat ila imalka indira indrani indu inoka inoshi iresha iromi isha ishani
    ishita ishwari ismat jabeen jahanara jahnavi janaki janhvi jasleen jasmeet jasoda jasodhara
    javeria jaya jayalakshmi jayalalithaa jayani jayanthi jayanti jayashree jayashri jayati jeyanthi
    juhi jyothi jyoti jyotsna kadambari kajal kajol kakoli kala kalaiselvi kalpana kalyani kamakshi
    kamala kamatchi kamini kanagavalli kangana kanika kanimozhi kanta kareena karishma karuna
    kasturi kavipriya kavita kavitha kavya kayalvizhi keerthana keerthi ketaki khaleda khushbakht
    khushboo khushi kishwar kokila komal konkona kothai koyal krishnaveni kriti kshama kulsoom
    kulsum kumari kumkum kumud kumudini kushani kusum lajwanti lakmini lakshika lakshmi lalita
    lalitha lata latha lavanya laxmi leela leelavathi lipika lochana madhavi madhubala madhulika
    madhuri mahalakshmi mahashweta mahbooba maheen mahima mahira mahjabeen mahnoor mahua maitreyi
    maitri maiya malarvizhi malati malavika maleeka malini malkanthi mallika malti mamata mamta
    manasi mandakini mandira maneka manel mangai manika manimekalai manisha manjari manjiri manju
    manjula manjusha manori mansi marvi masuma meena meenakshi meenatchi meenu meera megha meghana
    meghna mehbooba mehnaz mehreen mehrunnisa mehwish menaka methma minakshi minal minati mitali
    mithali mohini momina momtaz monalisa mosammat motia moushumi mridula mrinalini mrunal mugdha
    mukta mumtaz muneeba muniba munni muthulakshmi mythili nachiyar nadeeka nadeesha nagma najma
    nalini namita namrata nandini nandita nangai nargis narmada nausheen naveeda nayab nayana
    nayantara nayomi nazia nazma nazneen neelam neelima neelofar neena neerja neeta neetu neha nidhi
    nighat niharika nila nilanthi nilima nilmini nilofar niluka nimisha nimmi nirmala nirosha
    nirupama nisha nishanthi nishi nishita nivedita niveditha niyati noorjahan nudrat nupur nurjahan
    nusrat nutan oindrila ojaswi onsari oshadi pabasara pabitra padma padmaja padmavati padmini
    pallavi pampa papia parama paramita paridhi parineeti parmeshwari paroma parul parvathi parvati
    pavithra payal phoolan pinky piyali piyumi pooja poonam poongodi poorna poornima prabha prachi
    pragya pramila pranati prasanthi pratibha pratiksha pratima pratyusha preethi preeti preity
    prema premalatha prerna prianka priti priyadarshani priyamvada priyanka priyasha promila puja
    pujita punam puneeta punitha purnima purvi pushpa puspa qandeel quratulain rabeya rachana rachna
    radha radhika rafia ragini rahima raima rajani rajashree rajeshwari rajkumari rajlakshmi rajni
    rakhi ramya rani ranjana ranjini ranjita rasamma rasathi rashmi rashmika rati raveena razia
    reena rehana rekha renu renuka reshma revathi revati rewati rezia richa ritika ritu rituparna
    riya robina rohini roopa roshni rozina rubab rubina ruchi ruchika rukhsana rukhsar rukmani
    rukmini ruksana rumana rumeen rupa rupali rupashree ruvini ruwanthi sabita sabitra sadhana
    sadhvi sadia saeeda sagarika saima saira sajeda sajida sakeena sakshi sakuntala saleha saloni
    samanthi sameera samina sandamali sandhya sanduni sandya sangeeta sanghamitra sangita sania
    sanika sanjana sanjukta sanya sapana sarada sarala saraswathi saraswati sarbani sarika sarita
    saroja sarojini sarwat sashini sasikala satarupa saumya savita savitha savithri savitri seema
    seetha sehrish sellamma selvi senali senthamarai shabana shabina shagufta shahana shahida
    shahzadi shaila shailaja shaista shakuntala shalini shambhavi shamima shanthi sharada sharbani
    sharmeen sharmila sharmin sharmishtha sharmistha shashikala shazia sheela sheema sheetal shefali
    shehla shehnaz shehzadi shenbagam shephali shikha shilpa shipra shiranee shirani shireen shiromi
    shivangi shivani shobha shobhana shraddha shravani shreya shruti shubha shubhangi shubhra shweta
    shyamala shyamali sidra sindhu siriyani sita sivagami smita smriti smruti sneha snehlata sohini
    sonakshi sonal sonali soniya soumya sreeja sreelekha sreemoyee sridevi srijana srila srishti
    sriyani subhadra subhashini sucharita suchitra sudarma sudeshna sudha sugandha suganthi suhani
    suhasini sujata sujatha sujeewa sukanya sulekha sulochana sultana sumaira sumana sumathi sumati
    sumbul sumedha sumita sumitra sunaina sunanda sunidhi sunita sunitha supriya surabhi suraiya
    suranjana surekha surupa suseela sushila sushma sushmita susmita sutapa suvarna swapna swara
    swarna swathi swati sweety syeda taapsee tabassum tahira tahmima tahmina tanu tanuja tanushree
    tanvi tanzila tapasi tarini tarla taslima tasneem tayyaba teesta tejal tejaswini thakshila
    thamara thamarai thamilini thanuja tharani tharushi thenmozhi thilagavathi thilini tripti
    trishna triveni tulasi tulika udari udeni uma umadevi umme upasana upeksha urmi urmila urvashi
    usha ushasi uttara uzma vaidehi vaishali vaishnavi valli vandana vani vanita varalakshmi varsha
    vasana vasanthi vasudha vasuki vasundhara veena vibha vidya vijaya vijayakala vijayalakshmi
    vijayashree vimala vindya vineeta vinutha vrinda vrushali wahida wasana yamini yamuna yashoda
    yashodhara yogeswari yogita zahida zaiba zareen zartaj zeba zeenat zobaida zulekha
    """
    # East and South-East Asian, where a given name is a woman's beyond doubt
    """
    aiko aisyah akari akemi akiko anggun anisah annisa anri apasra arunee aryati asako asami asmah
    astuti asuka atiqah atsuko ayaka ayako ayame ayano ayu ayumi azizah azlina azumi azusa busaba
    chairunnisa chawee chie chieko chiharu chika chikako chinatsu chintana chiyo chiyoko citra
    darunee diah duangjai dyah eiko emi emiko eri eriko erlina ernawati etsuko fadilah faridah
    fauziah fitri fitriani fitriyah fujiko fukiko fumie fumika fumiko fumino fusae hajar halimah
    hamidah hanae hanako handayani hartati haruko harumi haslinda hasnah hasniah hidayah hideko
    hikari hiroe hiroko hisae hisako hisayo hitomi honoka ikue ikuko ikumi indah indrawati intan
    ismah itsuko izzah jamaliah jarupa jintana jiraporn junko kaho kahoru kana kanae kanako kanchana
    kanna kannika kanokwan kaori kaoriko kaoruko karnjana kartika kartini kasmawati kasumi katsuko
    kayo kayoko kazue kazuko keiko khofifah khunying kie kiko kikue kikuko kimiko kinuko kiyoko
    kiyomi koharu koto kotone kotori kozue kultida kumi kumiko kuniko kurniawati kyoko laddawan
    laksmi lalana lestari lilis machiko madoka maimunah makiko malee mami mamiko mana manami mariani
    mariko marlina marsinah maryati masae masako masayo masitah mayu mayuko mayumi maznah megawati
    megumi melati michie michiko michiyo midori mie mieko miho mikako mikiko miku minako minami
    mineko misaki misako misato mitsue mitsuko mitsuyo miwa miwako miya miyako miyo miyoko miyu
    miyuki mizuho moe moeko momo momoe momoka momoko mulyani murni nadirah naiyana namie nanae
    nanako nanami naoko napaporn nariko naruemon natsue natsuko natsumi nattaya nawarat naziah
    nipaporn nittaya nobue nobuko nodoka nonglak nongnuch noraini norazlina norhayati noriko noriyo
    norliza normah norzita nuanchan nuraini nurhaliza nurhasanah nurhayati nurlela nurul oranuch
    orapin orathai paetongtarn pannee patcharaporn patcharin penpak pensri phailin pimchanok
    pornpimol pornthip praewa prapa prapaporn preeyaporn purwanti puspita puteri putri rachanee
    rahayu rahmah rahmawati raihanah ratana ratchanee ratna ratnasari ratree reika reiko reina retno
    rie rieko rika rikako riko rini rinko risa risako risma rismaharini rodiah rohani rosalina
    roslina rosmah rosmawati rosnah ruka rungnapa ruriko rusmini ryoko sachie sachiko sadako saeko
    saengdao saki sakiko sakinah sakura sakurako salmah saowanee saowapa sarinah saripah sasithorn
    satoko satomi sawako saya sayaka sayako sayoko sayuri seiko setsuko shamsiah sharifah shigeko
    shiho shihoko shino shiori shizue shizuka shizuko shoko sinta sirikit sirilak siriporn sirirat
    siriwan siti sitti sonoko sopa srirasmi suchada sudarat sudarmi sugako suharti sujitra sukmawati
    sulastri sulistyowati sumalee sumarni sumiati sumie sumiko sunee supaporn supattra suphaporn
    supinya suprapti suryani suryati susanti susilowati suti suu suwanna suwannee suzu suzue suzuko
    taeko takako takeko tamae tamako tamami tamayo tamiko tassanee tazuko teruko terumi thanyarat
    thidarat thitima titiek titik tokiko tomie tomoe tomoka tomoko tomoyo toshie toshiko tsukiko
    tsuneko tsuyako tuenjai ubolratana umeko umi ummi urai utari vanida vassana viyada wahidah
    wahyuni waka wakako wandee wanida waraporn wardah warunee watcharee watsana widya wilaiwan wulan
    wulandari yae yaeko yanti yaowalak yaowapa yasuko yati yayoi yingluck yoko yoriko yoshie yoshiko
    yui yuika yuka yukari yukie yukiko yukino yuko yuliana yuliani yulianti yumi yumie yumika yumiko
    yumina yuni yupin yurika yuriko yurina yusnita zaharah zahrah zainah zaiton zaleha zarinah
    zulaiha zuraida zuraidah
    """
    # African
    """
    abeba abebech abebi abena abenaa abeni aberash abla ablavi abrehet achieng adaeze adaku adanech
    adanna adaobi adaora adaugo adebimpe adebukola adedoyin adejoke aderonke adesuwa adetoun adetutu
    adey adhiambo adjoa adjoua adunni adwoa affoué afia afolake afriyie afua agbani agyeiwaa ahou
    aïda airat aïssata aïssatou ajoke akello aketch akinyi akissi akofa akosua akosuah akoth akouba
    akouvi akunna alemitu alero aluoch amaal amaka amarachi amarachukwu amarech amauche amavi amenan
    aminata amoke ampofowaa amsale anab anike anuli anwulika anyango apiyo apondi araba arame
    arinola asabe asake asantewaa aselefech asli assetou assiatou aster astou atieno atinuke auma
    awa awele awino awura ayaan ayantu ayoka azeb baaba bedria belaynesh beza bijou bineta binetou
    binta bintou birke birtukan bisi bizunesh boatemaa bolanle bontle bose bosena bosibori buhle
    bukola bunmi busi busisiwe busola caasha chaltu chancelle chausiku chebet chelagat chelangat
    chemutai chepchirchir chepkemoi chepkirui chepkoech chepkorir chepngetich cheptoo cherono
    cherotich chialuka chiamaka chiamanda chidimma chidinma chidochemoyo chiedza chikaodili
    chimamanda chinasa chineme chinenye chinwe chinwendu chinweoke chinyere chioma chipo chizoba
    chizoma coumba dahabo deqa derartu dieynaba dikeledi dineo dinknesh ditshego djénéba dorcas
    dorcasse dupe dzifa ebele ebere ebun efua egoyibo ejigayehu ekua ekuwa emebet enanu enitan esi
    esinam esohe etagegn etenesh ezinne ezinwa faduma fadumo fadzai fadzayi faniswa fanta fantu
    fardowsa farhiya farirai fartun fatim fatou fatuma fauzia fetlework filsan fily folake folasade
    folashade fosuwaa frehiwot frema freweyni fungisai funke funmi funmilayo funmilola furaha
    gbemisola gelete genet genzebe gete gimbiya gudaf gugu hadiza hadjara hafsatu hajara hajaratu
    halimo hauwa hawa hazvinei hibaq hibo hilma hirut hiwot hlengiwe hodan hodo houleye husna
    ibironke idil ifeoma ifeyinwa ifrah ijeawele ijeoma immaculée ingabire inonge ismahan istahil
    iyabo iyabode jabulile jadesola jawahir jebet jelagat jelimo jemimah jemutai jepchirchir
    jepkemboi jepkoech jepkorir jepkosgei jeptoo jerop jestina jochebed josina jumoke kadiata
    kadiatou kadiatu kadidia kageni kaltume kambili kaneng kanini karambu karwitha kavira kefilwe
    keitumetse kelebogile kemunto kerubo keza khady khanyi khanyisile khardiata khethiwe kidist kiné
    konjit kossiwa kukua kwamboka kyakimwa ladi ladidi lantana laraba lemlem lerato letebrhan
    letesenbet lindelwa lindi lindiwe liya lolade londeka londiwe ludovina luul maame maaza mahder
    mahlet maidei maïmouna maïmounatou maimuna mairo makena makhosazana mansa mapule marème mariama
    mariame mariamu mariéta maryamu maryan masechaba maserame masika massan matshidiso mawuena
    mawusi mazvita mbali mbathio meaza medhin mekdes meselech meseret miriro mmabatho mmamoloko
    modupe mojisola moraa morayo moremi morenike mosunmola motshabi muchaneta mueni muferiat mugure
    mukamana mukami mukeshimana mumbi mumbua muno mutesi muthoni mutinta mwajuma mwamini mwanahamisi
    mwanaidi mwanaisha mwanajuma mwanakombo mwantumu mwatumu mwavita mwende mwikali mwongeli nabwire
    nafi nafisatu nafissatou nafula nakhumicha naledi namakau namukhula namwinga nandi nandipha
    nanjala nardos nasimiyu nasra ndapewa ndaya ndella ndèye ndidi ndinda nduku nduta neema nekesa
    nènè nengi netsai netsanet netumbo ngalula ngozi ngozika nimco nimo njambi njeri njoki nkechi
    nkechinyere nkiru nkiruka nkoli nmachi nneka nnenna nnenne nneoma nobantu nobuhle nogaye
    nokuthula nokwazi nolitha nolwazi nomaindia nomakhosazana nomalanga nomalungelo nombulelo
    nomcebo nomfundo nomonde nompumelelo nomsa nomthandazo nomvula nomvuyo nomzamo nonceba nondumiso
    nonhlanhla nonkosazana nonkosi nonkululeko nontando nontobeko nontsikelelo nonye nosicelo
    nosipho nosisa nosiviwe noxolo nozipho nozizwe nqobile nsimire nthabiseng ntombi ntombifuthi
    ntombikayise ntombizodwa ntsiki nwabisa nwakaego nwamaka nwando nyaboke nyabonyi nyakio nyambura
    nyamoita nyanchama nyaradzo nyarai nyawira nyirahabimana nyokabi nzilani obiageli obianuju
    oforiwaa ogechi ohemaa ohenewaa okailey olabisi olubukola olubunmi oluchi olufunke olufunmilayo
    omolara omolola omosede omotola omowunmi onyinye onyinyechi oppah ouleye oulimata oumou oumy
    oyinkan oyinkansola oyinlola palesa paskalia penda phindile phumza phumzile pokuaa priscah
    pulane puleng pumla rahinatu raho ramata ramatoulaye ramatu refilwe rehema revai risikat rokhaya
    rokia rokiatou ronke ropafadzo rouguiatou rudo rukia rukiya rumbidzai rutendo ruvarashe ruvimbo
    saada sadiya saffiatou safiatou sagal sahra sahro salamata salamatu salimata samkelisiwe samsam
    sanaba sannie sauda saumu seblewongel sedinam sekai sekinat selam selamawit senait senbere
    senzeni serwaa serwah seynabou shamiso shamso shufaa shupikai shuvai sibongile sibusisiwe sifa
    sikirat simegnish simisola sindi sindisiwe siphokazi sira sithembile sitou siwema sizani sokhna
    sosina spiwe sucdi syevutha syokau syombua tadelech tambudzai tenin tening thabile thabisile
    thandazile thandeka thandekile thandi thandie thandiwe thandokazi thembeka thembeni thembi
    thembisile thoko thokozile tholakele thuli thulisile tigist tintswalo tirhas tirunesh titi
    titilayo titilola tiwa tiwalade tlaleng toke tsehay tshidi tsige tsigereda tsitsi ubah ubax
    ugochi ugonma uju ujunwa uloma ummy umutesi umutoni uwamahoro uwase uwera uwimbabazi uzoamaka
    uzochi varaidzo vimbai vimbayi vuyiswa vuyokazi vweta waceke wacera wacuka wairimu waithira
    wamaitha wambui wangari wangechi wangeci wangui wanja wanjiku wanjiru wanjugu warigia warsan
    waruguru wastara wavinya wayua woinshet worknesh wuraola xoliswa yaa yandé yandiswa yejide yeshi
    yeshimebet yetunde yeukai yewande yodit yoliswa yordanos zainabu zaituni zamzam zandile zanele
    zawadi zeituni zenabou zenebech zewditu ziada zilungile zindzi zinhle zintle zodwa zoleka
    zoliswa zubeda zuhura zukiswa zulai zulfa zuwaira zuwena
    """
    # Pacific and Hawaiian
    """
    'ana 'ofa akanisi alaisa alisi aroha asenaca ateca fa'atauva'a falute halaevalu hine hinemoa
    hinewehi kalolaine kapi'olani kehau ku'uipo lavenia lili'uokalani litia litiana losena luseane
    lusiana makereta malia mele mereana mereoni mereseini merewalesi miliana miriama nalani nanaia
    ngahuia ngaire noelani pua pualani puanani raijieli ripeka salaseini salote seini seinimili
    sereana seruwaia sieni silivia sina sinalei sisilia sitela sulueti tariana tiresa titilia torika
    u'ilani vaelua valeti vasemaca veisia vika viniana wainikiti whina wikitoria
    """
)

# They tell a woman only before a surname: words and places.
WOMEN_BEFORE_SURNAMES = (
    # Words and places
    """
    alba alexandria anunciación ascensión asia aspen asunción augustine aurora autumn avalon
    blessing bliss brooklyn cherry cheyenne china clemency colombia comfort concepción coral dakota
    destinee destiny diamond dulce emerald eve felicity florencia fortune franca gaia geneva ginger
    glory goodness gracia gun happiness harmony heaven hind honey honor honour ivory jewel journey
    joyful kenya liberty linn liv lore lourdes luz madison medina memory mercy mere milagros mine
    misty montana montserrat nectar nest non odessa olympia paris patience peace perla piper poppy
    precious prudence queenie rain raven rejoice remedios rim rocío saga samara savannah scarlet
    serenity siena sierra soledad summer sunny sunshine sydney tea temperance tone tove treasure
    trinity unity valencia vanity verona virtue willow winter wisdom
    """
)
