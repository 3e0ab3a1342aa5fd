"""Common given names with the gender they mostly speak for."""

from unicodedata import normalize

from bot.languages.mens_given_names import MEN, MEN_BEFORE_SURNAMES
from bot.languages.womens_given_names import WOMEN, WOMEN_BEFORE_SURNAMES

# Letters that hold no accent that could be taken off.
_PLAIN = (("ı", "i"), ("ł", "l"), ("ø", "o"), ("đ", "d"), ("ð", "d"), ("þ", "th"))


def _spelt(names: str) -> frozenset[str]:
    """The names as they stand, and without accents."""
    plain = names
    for letter, written in _PLAIN:
        plain = plain.replace(letter, written)
    plain = normalize("NFD", plain).encode("ascii", "ignore").decode()
    return frozenset(names.split()) | frozenset(plain.split())


MALE_NAMES = frozenset(
    """
    aaron abdul abraham adam adrian ahmed alan albert alejandro  alexander alexei ali allen
    andre andreas andrei andrew andriy anthony antonio antónio arthur barack barry ben
    benjamin bernard bernie bill bob boris brad brandon brendan brian bruce carl carlos charles
    chris christian christopher chuck craig dan daniel darren dave david dean dennis derek dick
    dmitri dmitry dmytro don donald doug douglas duncan ed eddie edward emmanuel eric ernest
    evan felix fernando francis francisco frank fred gareth gary gene geoff george gerald glenn
    gordon graham grant greg gregory guy hans harold harry hassan henry howard hugh ian ibrahim
    igor isaac ivan jack jacob jake james  jared jason javier jay jeff jeffrey jerome jerry
    jim jimmy joe joel john johnny jon jonathan jorge jose josé joseph josh joshua juan julian
    justin karl keith ken kenneth kevin kofi kyle larry lars  leo leon leonard lewis lloyd
    louis lucas luis luke manuel marc marco mario mark martin marvin matt matthew max michael
    mick miguel mike mikhail milton mitch mitt mohamed mohammed muhammad mustafa narendra
    nathan neil nicholas nick nicolas nigel nikolai noah oleg oleksandr oliver omar oscar otto
    owen pablo patrick paul pavlo pedro pete peter phil philip philippe pierre rafael ralph
    raul ray raymond ricardo richard rick rob robert roberto rodney roger roland ron ronald
    roy russell ryan salman sam samuel scott sean sebastian serge sergei serhiy seth simon stan
    stephen steve steven stuart sven ted  theodore thomas tim timothy tom tomas tommy tony
    travis trevor tyler vasyl victor vincent vitali vitaliy vladimir volodymyr walter warren
    wayne wesley will william yuri yusuf zachary
    alfred alvin angelo archie arnold art barney bennett blake bobby brent brett bryan byron cal
    calvin carlton cecil cedric charlie chester clarence clark claude clayton clifford clint clyde
    cody colin corey cory curt curtis cyril dale damian damon danny darrell darryl dante dominic
     dustin dwayne dwight dylan earl edgar edmund edwin eli elijah elliot elliott elmer ethan
    eugene ezra fabian floyd  franklin freddie gavin geoffrey gerry gilbert giovanni glen
    gonzalo gustavo hal hamid hector herbert herman homer horace hubert hugo irving isaiah ismail
    jackson jaime jared jeb jeremiah jeremy jesse jesus joaquin joachim jordi julius jürgen karim
    kelvin kirk kurt lamar lance laurence lawrence leland leroy lester levi lionel logan loren
    malcolm marcel marcus marty mason mateo maurice maxwell mehmet melvin merle micah miles milo
    mitchell mohammad monte murray ned nelson newt noel norm norman orlando orrin osama owen
    percy perry phillip preston quentin quincy ramon randall randy rashid reggie reginald reuben
    rex rodrigo rory ross ruben rudolph rudy rufus rupert rusty salvador sammy saul
    sergio shane sheldon sherman sid sidney silvio spencer stanley sterling stewart sylvester
    tariq ted thaddeus theo timmy todd toby tobias tommie troy uri vaughn vernon viktor virgil
    vince vinny wallace wally warren wendell wilbur wilfred willard willie winston woody xavier
    yasser yitzhak zach zack benny bernardo boyd bradley buddy carter chad chase clinton conrad
    denny desmond dominick elias emanuel emilio enrique ernesto ernie esteban everett
    felipe fidel forrest francois garrett garry guillermo harvey heath henrik hugo ignacio irwin
    jeffery jens jerald jermaine jimmie johan jonas jules kareem kent klaus kristian
    lorenzo luca luc lyle lyndon mack mahmoud malik manny matteo mauricio mathew maximilian
    moses mustapha nicolai  nikos omar patrik paulo petr rahul rajiv ravi reid rené roman
    rolf rosario santiago shaun shawn sanjay stefan tadeusz thierry tomasz tyrone ulrich vikram
    vito wolfgang yaroslav ivanovich bernd blaine
    """.split()
) | _spelt(MEN)
FEMALE_NAMES = frozenset(
    """
    abigail agnes alexandra alice alicia alison allison amanda amber amelia amy ana anastasia
    angela angelina anita ann anna anne annette annie april ashley audrey barbara beatrice
    becky beth betty beverly bonnie brenda bridget brittany camille carla carly carol carole
    caroline carolyn carrie catherine cecilia charlotte cheryl chelsea christina christine cindy
    claire clara claudia colleen connie crystal cynthia daisy dana danielle dawn deborah debbie
    debra denise diana diane donna dora doris dorothy edith eileen elaine eleanor elena elizabeth
    ella ellen emily emma erica erika erin esther eva evelyn fatima fiona florence frances
    gabrielle gail georgia gina ginny gloria grace greta gwen hannah heather heidi helen hilary
    hillary holly ida ingrid irene iris iryna isabel isabella ivanka  jacqueline jane janet
    janice jasmine  jenna jennifer jenny jessica jill joan joanna jodi josephine joy joyce
    juanita judith judy julia julie juliet june karen kate katherine kathleen kathryn kathy katie
    katrina kay kellyanne   kimberly kirsten kristen kristin laura lauren leah leila
    lena lillian linda lindsay lisa liz lois loretta lori louise lucia lucy lydia lynn
    madeleine madeline maggie margaret maria marian marie marilyn marina  marjorie martha
    mary maureen megan megyn melania melanie melissa mercedes mia michele michelle mildred miriam
    molly monica nadia nancy naomi natalia natalie natasha nicole nina nora norma
    olga olivia oksana pamela patricia patty paula pauline peggy penny phyllis priscilla rachel
    rebecca regina renee rita roberta rosa rose rosemary roxanne ruth sabrina sally samantha
    sandra sara sarah  sharon sheila shelley sherry shirley silvia sofia sonia sophia
    sophie stacey stella stephanie sue susan suzanne svetlana sylvia tamara tanya tara teresa
    theresa tina ursula valentina valerie vanessa vera veronica victoria viktoria virginia
    vivian wanda wendy yulia yvonne zoe
    abby ada adele adriana aisha alejandra alina allie alma althea alyssa anastacia andie angelica
    anja antonia ariana arlene ava beatriz belinda bella bernadette bernice bertha bethany
    betsy bianca brianna britney candace  carolina cassandra catalina celeste celia charlene
    chloe christa ciara claudette constance cora corinne courtney daniela daphne dara darlene
    delia della desiree dianne dina dolores donatella dorothea ebony edna elaina elisa elisabeth
    elise eliza elsa elsie emilia erna ernestine estelle esperanza ethel eugenia eunice faith
    farah faye felicia fern frida gabriela geraldine gerda gertrude gillian giulia gretchen
    guadalupe gwendolyn harriet helena henrietta hope ilona ines inga iona irma isabelle ivy
    jacinda janelle janine jeanette jeanne jo jocelyn johanna josie juliana karin karina karla
    kathryne katharine kayla kendra kiara kirstjen kylie lara latoya leticia lillie lily liliana
    lorena lorraine lucille luisa lynda lynette mabel mandy manuela marcella marcia margarita
    margery mariana marianne maribel marissa marlene marta maryam maura maxine maya megan melinda
    melody meredith michaela mindy minnie mona myra nadine naima nanette natalya nellie nicola
    nikki noelle noor olive paige paloma parveen patsy pearl petra polly ramona raquel rhonda
    roberta rochelle rosalie rosemarie rosie roxana ruby sadie salma  selma serena shari
    shawna shelly sheryl simone sonja sonya staci susanna susannah suzan tabitha tammy tania
    tatiana tess thelma theodora tiffany tricia trudy vera vicki vicky viola violet
    whitney willa wilma xenia yasmin yolanda yuliya zainab zara zoya
    """.split()
) | _spelt(WOMEN)

# Men's in one country and women's in another, or both in one: they are names and tell nothing.
OF_BOTH = frozenset("dana jan lou marty merle".split())

MALE_BEFORE_SURNAMES = _spelt(MEN_BEFORE_SURNAMES)
FEMALE_BEFORE_SURNAMES = _spelt(WOMEN_BEFORE_SURNAMES)

# Names that end in "a" and yet speak for men as often as not; other unlisted ones are women's.
EITHER_NAMES = frozenset(
    """
    akira andrea andrija attila baba bela danila hamza illia ilya isa juda juma kolya misha
    mischa musa mykola nikita nikola sasha sava taha vanya yehuda
    """.split()
)
GIVEN_NAMES = (
    MALE_NAMES | FEMALE_NAMES | MALE_BEFORE_SURNAMES | FEMALE_BEFORE_SURNAMES | EITHER_NAMES
)
