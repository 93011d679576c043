/// First names that are common in Britain and are no ordinary word (Will, Grace, Hope, Mark and May are left out).
enum FirstNames {
  static let all = Set(
    """
    aaron abdul abigail adam adrian ahmed aidan aisha alan albert alex alexander alfie ali alice alicia alison amelia
    amina amira amy andrea andrew angela anita ann anna anne anthony archie arthur ashley ava barbara ben benjamin beth
    bethany brenda brian bronwen callum cameron carl caroline catherine charlotte chloe chris christine christopher
    claire clare colin connor craig daniel danielle darren dave david deborah debbie derek diane dominic donna doris
    dorothy dylan edward eileen eleanor elaine eli elijah elizabeth ella ellie emily emma eric ethan evie fatima fiona
    florence francesca freddie freya gareth gary gavin gemma geoff geoffrey george gillian gordon graham greg gwen
    hannah harry hassan helen henry hugh ian ibrahim isaac isabel isabella isla jacob jacqueline jake james
    jamie jane janet jason jayden jean jeffrey jennifer jenny jeremy jessica jim joan joanna joanne joe joel john
    jonathan joseph josh joshua joyce judith julia julian julie karen kate katherine kathleen katie keith kelly ken
    kenneth kevin khadija kieran kim kyle laura lauren leah lee leo leon lewis liam linda lisa logan louis louise lucas
    lucy luke lynn mabel malcolm margaret maria marie marion martin martyn mary matilda matthew maureen max megan
    mia michael michelle mike mohamed mohammad mohammed molly muhammad nancy natalie natasha nathan neil niamh nicholas
    nicola nigel noah norman oliver olivia omar oscar owen patricia patrick paul paula peter philip phoebe priya
    rachel ralph rebecca rhys richard robert roger ronald rory rosemary ross roy russell ruth ryan sally sam
    samantha samuel sandra sara sarah scott sean sebastian sharon sheila shirley simon sofia sophia sophie stacey
    stanley stephanie stephen steve steven stuart susan suzanne sylvia teddy teresa theo theodore thomas tim timothy
    toby tom tony tracey tracy tyler vanessa vera victoria vincent walter wendy william yasmin yusuf yvonne zainab zara
    zoe
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
