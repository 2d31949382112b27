using System.Collections.Immutable;
using System.Text;
using Cleanup.Detection;
using Cleanup.Grammars.Search;
using Cleanup.Json;
using Cleanup.Values;

namespace Cleanup.Tests.Grammars;

/// <summary>Which of the readings of a dump is taken, and how much is read for that.</summary>
public sealed class DumpSearchTests
{
    [Theory]
    // The nearest ends.
    [InlineData("(a|b|(c|)d|)", "Closed", """["a","b",["c"],"d"]""")]
    // One end later makes the declared members, and is cheaper than another count; of two such ends the last is taken.
    [InlineData("1(a|b|)", "Closed", """["a|b"]""")]
    [InlineData("2(a|b|c|)", "Closed", """["a","b|c"]""")]
    [InlineData("2(1(a|)1(b|c|))", "Closed", """[["a"],["b|c"]]""")]
    // No end makes them; the count is off by one or by two, and the nearest ends are taken.
    [InlineData("3(a|b|)", "ClosedWithOtherCounts", """["a","b"]""")]
    [InlineData("2(3(a|)b|)", "ClosedWithOtherCounts", """[["a"],"b"]""")]
    // What costs less is taken wherever it stands.
    [InlineData("2(a!3b|c|)", "Closed", """["a!3b","c"]""")]
    [InlineData("3(a!3b|c|)", "Closed", """["a","b","c"]""")]
    [InlineData("3(a!3b|c!2d|)", "Closed", """["a!3b","c","d"]""")]
    [InlineData("3(a!2b|c!3d|)", "Closed", """["a","b","c!3d"]""")]
    // Another count is dearer than an end that costs sixteen, and cheaper than one that costs two more than it; each member counts for one.
    [InlineData("2(a!Ab|)", "Closed", """["a","b"]""")]
    [InlineData("2(a!Fb|)", "ClosedWithOtherCounts", """["a!Fb"]""")]
    [InlineData("3(a!1b|)", "ClosedWithOtherCounts", """["a","b"]""")]
    [InlineData("3(a!2b|)", "ClosedWithOtherCounts", """["a!2b"]""")]
    // To pass an end at which nothing speaks against ending is dearer than one that costs eight, and no dearer than one that costs nine.
    [InlineData("2(a|b|c!8d|)", "Closed", """["a|b|c","d"]""")]
    [InlineData("2(a|b|c!9d|)", "Closed", """["a","b|c!9d"]""")]
    [InlineData("2(a|b|c%d!9)", "Closed", """["a","b|c%d"]""")]
    [InlineData("2(a|b|c%d!:)", "Closed", """["a|b","c%d"]""")]
    // The text ends: that is cheaper than to take another end.
    [InlineData("3(a|b|", "CutShort", """["a","b"]""")]
    [InlineData("2((a|b|)(c|", "CutShort", """[["a","b"],["c"]]""")]
    // Something else follows: any other reading is tried before that costs less than sixty.
    [InlineData("(a|b|%", "CutShort", """["a","b"]""")]
    [InlineData("(a|%b!k)", "Closed", """["a|%b"]""")]
    [InlineData("(a|%b!l)", "CutShort", """["a"]""")]
    public void The_cheapest_reading_is_taken(string text, string status, string json)
    {
        ParsedDump? dump = Read(text, new MarkedGrammar());
        Assert.NotNull(dump);
        Assert.Equal(status, dump.Status.ToString());
        Assert.Equal(json, Json(dump, text));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("a|")]
    public void What_does_not_begin_is_not_read(string text) => Assert.Null(Read(text, new MarkedGrammar()));

    [Fact]
    public void What_nests_too_deep_has_no_value()
    {
        int depth = new JsonRepairOptions().MaxDepth + 1;
        ParsedDump? dump = Read(new string('(', depth) + new string(')', depth), new MarkedGrammar());
        Assert.Equal(ReadingStatus.TooDeep, dump!.Status);
        Assert.Equal(2 * depth, dump.Range.Length);
        Assert.True(dump.Tree.Nodes.IsEmpty);
    }

    // One way at each place is followed and asked for once; where all fails, equal readings are one.
    [Theory]
    [InlineData("(", "a|", ")", 1)]
    [InlineData("(", "a|", "%", 3)]
    [InlineData("(", "(a|b|)", "%", 3)]
    [InlineData("9(", "a!1b|", "%", 25)]
    public void The_work_grows_with_the_text(string start, string part, string end, int most)
    {
        const int parts = 2_000;
        string text = start + string.Concat(Enumerable.Repeat(part, parts)) + end;
        var grammar = new MarkedGrammar();
        long steps = 0;
        new DumpSearch(text, grammar, new JsonRepairOptions()).Read(0, ref steps);
        Assert.InRange(steps, parts, 120_000 + (most * 2L * text.Length));
    }

    private static ParsedDump? Read(string text, MarkedGrammar grammar)
    {
        long steps = 0;
        return new DumpSearch(text, grammar, new JsonRepairOptions()).Read(0, ref steps);
    }

    private static string Json(ParsedDump dump, string text) =>
        Encoding.UTF8.GetString(ValueJson.Write(text, dump.Tree, ImmutableArray.CreateBuilder<RepairStep>()).Span);
}
