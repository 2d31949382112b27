using System.Collections.Immutable;
using Cleanup.Articles.Layout;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Articles.Layout;

public sealed class ParagraphLayoutTests
{
    private const string First = "The council has backed a new ferry line across the harbour, the mayor said on Thursday.";
    private const string Second = "The first boat is to sail in spring, with room for sixty people and twenty bicycles.";

    private const string OfTheTown = "of the town, as every sailor and every captain in the whole harbour knows.";

    private const string WrappedAtOddWidths =
        "The boats\n" +
        "wait in the harbour and in the old quay behind the town hall for the\n" +
        "summer, which is as late as the letters of the company have said it was.\n" +
        "Nobody sails before the week of the lights, and nobody who has asked me\n" +
        "knows when that is: the lamps are kept in a cellar below the office that\n" +
        "Clara keeps, in the street of the ropes. She has the key, as people say.";

    private const string WrappedInArabic =
        "القوارب\n" +
        "تنتظر في الميناء القديم خلف مبنى البلدية منذ بداية الصيف الماضي في\n" +
        "انتظار قرار المجلس، وقد قالت الشركة في رسالتها إنها لا تعرف متى يبدأ.\n" +
        "ولا يبحر أحد قبل أسبوع الأضواء كما يقول الناس في المدينة القديمة كل\n" +
        "عام منذ أن كان الميناء صغيرا جدا ولم يكن فيه سوى قاربين اثنين لا غير\n" +
        "يعرفهما كل من يسكن هنا، ويعرف أسماءهما كل طفل في المدينة القديمة.";

    [Theory]
    [InlineData($"{First}\n{Second}\n{First}", $"{First}\n\n{Second}\n\n{First}")]
    [InlineData($"{First}\r\n\r\n{Second}", $"{First}\n\n{Second}")]
    [InlineData($"{First}  \n \n\n\n{Second}", $"{First}\n\n{Second}")]
    [InlineData($"{First}\nWhat comes next\n{Second}", $"{First}\n\nWhat comes next\n\n{Second}")]
    [InlineData("The town council has backed a new ferry line across the\nharbour, the mayor said, after a dispute that lasted for\nyears. The first boat sails in spring.", "The town council has backed a new ferry line across the harbour, the mayor said, after a dispute that lasted for years. The first boat sails in spring.")]
    [InlineData("The har\u00ADbour mas\u00ADter\u200B waits.", "The harbour master waits.")]
    [InlineData("The town council has backed a new ferry line across the\nharbour, the mayor said on Monday, after a dispute of\nmany years.\nThe first boat is to sail in spring, with room enough\nfor sixty people and twenty bicycles.", "The town council has backed a new ferry line across the harbour, the mayor said on Monday, after a dispute of many years.\n\nThe first boat is to sail in spring, with room enough for sixty people and twenty bicycles.")]
    [InlineData("   The town council has backed a new ferry line across\nthe harbour, the mayor said, after a dispute of years.\n   The first boat is to sail in spring, with room for\nsixty people.", "The town council has backed a new ferry line across the harbour, the mayor said, after a dispute of years.\n\nThe first boat is to sail in spring, with room for sixty people.")]
    [InlineData("The town will pay for these:\n* a new ferry line across the harbour, which takes two\n  boats and a crew of nine\n* a quay, because the old one has been closed since the\n  storm of last winter\n* soup", "The town will pay for these:\n* a new ferry line across the harbour, which takes two boats and a crew of nine\n* a quay, because the old one has been closed since the storm of last winter\n* soup")]
    [InlineData("The town council has backed a new ferry line over the har-\nbour, the mayor said, with a well-known and a less well-\nknown boat in the harbour.", "The town council has backed a new ferry line over the harbour, the mayor said, with a well-known and a less well-known boat in the harbour.")]
    [InlineData("港湾協会によると、メロ岬の古い灯台がこの春塗り直される。三度の冬で塩が白い\n塗装を食い荒らしていた。灯台守の娘は「歯医者に行くべき歯のようだった」と話し\nた。塗装工はロープで作業する。", "港湾協会によると、メロ岬の古い灯台がこの春塗り直される。三度の冬で塩が白い塗装を食い荒らしていた。灯台守の娘は「歯医者に行くべき歯のようだった」と話した。塗装工はロープで作業する。")]
    [InlineData("港湾協会によると、メロ岬の古い灯台がこの春塗り直される。\n灯台守の娘は「歯医者に行くべき歯のようだった」と話した。", "港湾協会によると、メロ岬の古い灯台がこの春塗り直される。\n\n灯台守の娘は「歯医者に行くべき歯のようだった」と話した。")]
    [InlineData($"{First}\n“And now?”\n“Now we wait.”\n{Second}", $"{First}\n\n“And now?”\n\n“Now we wait.”\n\n{Second}")]
    [InlineData("1.\nTwo boats\n2.\nThree crews", "1. Two boats\n2. Three crews")]
    [InlineData("•\nTwo boats\n•\nThree crews", "• Two boats\n• Three crews")]
    [InlineData($"{First}\n*\n{Second}", $"{First}\n\n*\n\n{Second}")]
    [InlineData($"{First}\n{Second}\nThe boats\n{OfTheTown}", $"{First}\n\n{Second}\n\nThe boats\n{OfTheTown}")]
    [InlineData($"{First}\n• Two boats, and two more, and another two for the children.\n• Three crews\n{Second}", $"{First}\n\n• Two boats, and two more, and another two for the children.\n• Three crews\n\n{Second}")]
    public void A_text_is_set_as_one_would_set_it(string source, string expected) => Assert.Equal(expected, Apply(source));

    [Theory]
    [InlineData("Roses are red,\nviolets are blue,\nboats go to sea\nand so do you.")]
    [InlineData($"{First}\n\nHarbour Office\n1 Quay Street\nExampletown\n\n{Second}\n\n{First}")]
    [InlineData("the lamp is lit and all the boats are home,\nthe gulls have gone to bed in their own way,\nand where the little rivers reach the foam,\nthe evening settles softly on the bay.")]
    [InlineData("Harbour Trust of the Merrow Point and Islands\nc/o Anna Example")]
    [InlineData("apples         10   7   2   1   5   6   23\nplums          10   6   1   3   5   6   19\npears          10   2   3   5   5   6    9")]
    [InlineData("https://harbour.example/news/ferry-line-opens\nhttps://harbour.example/news/library-on-sundays\nhttps://harbour.example/news/apples-everywhere")]
    [InlineData("for each of the boats in the harbour of the town:\n    paint the boat in white and red\n    leave the boat to dry\nreturn to the boats that are dry after all of it")]
    [InlineData("*\nThe night")]
    [InlineData(WrappedAtOddWidths)]
    [InlineData(WrappedInArabic)]
    [InlineData("a) red\nb) white\n(i) small\n(ii) large\n10. ten")]
    [InlineData("- one\n- two\n- three")]
    [InlineData("  indented\n    more")]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("A line")]
    public void Verses_addresses_and_lists_keep_their_lines(string source) => Assert.Same(source, Apply(source));

    [Fact]
    public void It_is_the_same_again_and_can_be_taken_back()
    {
        Gen<string> piece = Gen.OneOf(First, Second, "a short line", "across the", "• item", "•", "1. one", "\n", "\n\n", "\r\n", "\r", " ", "\u00AD", "\u200B", "\t", "\uD83D");
        piece.Array[0, 16].Select(string.Concat).Holds(source =>
        {
            ImmutableArray<Edit> edits = ParagraphLayout.Plan(source);
            string text = TextEdits.Apply(source, edits);
            Assert.Equal(source, TextEdits.Restore(text, edits));
            Assert.Equal(Words(source), Words(text));
        }, samples: 2_000);
    }

    private static string Apply(string source) => TextEdits.Apply(source, ParagraphLayout.Plan(source));

    private static string Words(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character is not ('\u00AD' or '\u200B')));
}
