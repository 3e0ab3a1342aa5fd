"""Common given names with the gender they mostly speak for."""

MALE_NAMES = frozenset(
    """
    aaron abdul abraham adam adrian ahmed alan albert alejandro alex alexander alexei ali allen
    andre andreas andrei andrew andriy anthony antonio antónio arthur barack barry ben
    benjamin bernard bernie bill bob boris brad brandon brendan brian bruce carl carlos charles
    chris christian christopher chuck craig dan daniel darren dave david dean dennis derek dick
    dmitri dmitry dmytro don donald doug douglas duncan ed eddie edward emmanuel eric ernest
    evan felix fernando francis francisco frank fred gareth gary gene geoff george gerald glenn
    gordon graham grant greg gregory guy hans harold harry hassan henry howard hugh ian ibrahim
    igor isaac ivan jack jacob jake james jamie jared jason javier jay jeff jeffrey jerome jerry
    jim jimmy joe joel john johnny jon jonathan jorge jose josé joseph josh joshua juan julian
    justin karl keith ken kenneth kevin kofi kyle larry lars lee leo leon leonard lewis lloyd
    louis lucas luis luke manuel marc marco mario mark martin marvin matt matthew max michael
    mick miguel mike mikhail milton mitch mitt mohamed mohammed muhammad mustafa narendra
    nathan neil nicholas nick nicolas nigel nikolai noah oleg oleksandr oliver omar oscar otto
    owen pablo patrick paul pavlo pedro pete peter phil philip philippe pierre rafael ralph
    raul ray raymond ricardo richard rick rob robert roberto rodney roger roland ron ronald
    roy russell ryan salman sam samuel scott sean sebastian serge sergei serhiy seth simon stan
    stephen steve steven stuart sven ted terry theodore thomas tim timothy tom tomas tommy tony
    travis trevor tyler vasyl victor vincent vitali vitaliy vladimir volodymyr walter warren
    wayne wesley will william yuri yusuf zachary
    """.split()
)
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
    hillary holly ida ingrid irene iris iryna isabel isabella ivanka jackie jacqueline jane janet
    janice jasmine jean jenna jennifer jenny jessica jill joan joanna jodi josephine joy joyce
    juanita judith judy julia julie juliet june karen kate katherine kathleen kathryn kathy katie
    katrina kay kellyanne kelly kim kimberly kirsten kristen kristin laura lauren leah leila
    lena lillian linda lindsay lisa liz lois loretta lori louise lucia lucy lydia lynn
    madeleine madeline maggie margaret maria marian marie marilyn marina marion marjorie martha
    mary maureen megan megyn melania melanie melissa mercedes mia michele michelle mildred miriam
    molly monica nadia nancy naomi natalia natalie natasha nicole nina nora norma
    olga olivia oksana pamela patricia patty paula pauline peggy penny phyllis priscilla rachel
    rebecca regina renee rita roberta rosa rose rosemary roxanne ruth sabrina sally samantha
    sandra sara sarah shannon sharon sheila shelley sherry shirley silvia sofia sonia sophia
    sophie stacey stella stephanie sue susan suzanne svetlana sylvia tamara tanya tara teresa
    theresa tina ursula valentina valerie vanessa vera veronica victoria viktoria virginia
    vivian wanda wendy yulia yvonne zoe
    """.split()
)
