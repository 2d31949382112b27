using System.Text;
using System.Text.Json.Nodes;
using Cleanup.Judging;

namespace Cleanup.Tests.Judging;

/// <summary>Weights that a user gives.</summary>
public sealed class JudgeWeightsTests
{
    private const string Prose = "The council of the town votes on Thursday about the ferry, the bridge and all that the people asked for.";
    private const string Text = $"{Prose}\n\narray(1) {{\n  [\"tide\"]=>\n  int(7)\n}}\n\n{Prose}";

    private static readonly JudgeFamily _json =
        JudgeWeights.BuiltIn.Table.Families.Single(static family => family.Name is JudgeFamily.Json);

    [Fact]
    public void The_file_of_the_library_reads_as_the_weights_of_the_library()
    {
        JudgeWeights read = Read(BuiltIn());
        Assert.Equal(
            (JudgeWeights.BuiltIn.Version, JudgeWeights.BuiltIn.FittedOn, JudgeWeights.BuiltIn.Table.Base),
            (read.Version, read.FittedOn, read.Table.Base));
        Assert.Equal(Signs.All.Select(JudgeWeights.BuiltIn.Table.WeightOf), Signs.All.Select(read.Table.WeightOf));
        Assert.Equal(
            Assert.Single(new Cleaner().Find(Text)).Signs,
            Assert.Single(new CleanerBuilder().UseJudge(read).Build().Find(Text)).Signs);
    }

    [Fact]
    public void A_cleaner_judges_by_the_weights_that_it_is_given_and_says_which()
    {
        JsonObject file = BuiltIn();
        file["version"] = "ours";
        file["base"] = -100;
        Cleaner cleaner = new CleanerBuilder().UseJudge(Read(file)).Build();
        Assert.Equal("ours", cleaner.Judge.Version);
        Assert.Equal(Confidence.Possible, Assert.Single(cleaner.Find(Text)).Confidence);
        Assert.Same(Text, cleaner.Clean(Text).Text);
        Assert.Same(JudgeWeights.BuiltIn, new Cleaner().Judge);
        Assert.NotEqual(Text, new Cleaner().Clean(Text).Text);
    }

    public static TheoryData<string, string, string?, string> BadFiles => new()
    {
        { "/format", "2", "/format", "2, and this version reads 1: fit the weights anew" },
        { "/format", "", "/format", "missing" },
        { "/version", "\"\"", "/version", "no text" },
        { "/fitted_on", "7", "/fitted_on", "no text" },
        { "/base", "1.5", "/base", "no whole number from -10000 to 10000" },
        { "/base", "-10001", "/base", "no whole number from -10000 to 10000" },
        { "/base", "\"1\"", "/base", "no whole number from -10000 to 10000" },
        { "/prior/code", "", "/prior/code", "missing" },
        { "/prior/news", "3", "/prior/news", "there is no such prior; they are mixed, articles, code" },
        { "/families", "[]", "/families", "no object" },
        { "/families/json", "", "/families", "no family has the kind json" },
        { "/families/a~1b", "{}", "/families/a~1b", "there is no such family; they are error, dump, json, script, tag" },
        { "/families/json/likely", "null", "/families/json/likely", "no whole number from -10000 to 10000" },
        { "/families/json/certain", "-10000", "/families/json/certain", $"-10000 is below likely, {_json.Likely}" },
        { "/families/json/kinds", "{}", "/families/json/kinds", "no array" },
        { "/families/json/kinds", "[\"jsn\"]", "/families/json/kinds/0", "there is no kind 'jsn'" },
        { "/families/json/kinds", "[\"json\",\"json\"]", "/families/json/kinds/1", "'json' is of the family json already" },
        { "/weights", "", "/weights", "missing" },
        { "/weights/own-linez", "3", "/weights/own-linez", "there is no such sign" },
        { "/weights/own-lines", "4e99", "/weights/own-lines", "no whole number from -10000 to 10000" },
        { "/by_hand/own-lines", "1", "/by_hand/own-lines", "no text" },
        { "/by_hand/own-linez", "\"So.\"", "/by_hand/own-linez", "there is no such sign" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void What_is_wrong_with_a_file_is_named_with_its_place(string changed, string value, string? place, string reason)
    {
        JsonObject file = BuiltIn();
        string[] steps = [.. changed[1..].Split('/').Select(static step => step.Replace("~1", "/", StringComparison.Ordinal))];
        JsonObject parent = steps[..^1].Aggregate(file, static (node, step) => node[step]!.AsObject());
        if (value.Length == 0) parent.Remove(steps[^1]);
        else parent[steps[^1]] = JsonNode.Parse(value);
        var exception = Assert.Throws<JudgeFormatException>(() => Read(file));
        Assert.Equal((place, reason), (exception.Place, exception.Reason));
        Assert.Equal($"{place}: {reason}", exception.Message);
    }

    [Theory]
    [InlineData("", "line 1, byte 1", "no JSON from here on")]
    [InlineData("{\"format\":1,\n\"version\":]", "line 2, byte 11", "no JSON from here on")]
    [InlineData("{\"format\":1,\"format\":1}", "", "an object has a name twice")]
    [InlineData("[]", "", "no JSON object")]
    public void What_is_no_file_of_weights_is_refused(string file, string place, string reason)
    {
        var exception = Assert.Throws<JudgeFormatException>(() => JudgeWeights.Read(new MemoryStream(Encoding.UTF8.GetBytes(file))));
        Assert.Equal((place, reason), (exception.Place, exception.Reason));
    }

    [Fact]
    public void A_file_without_an_end_is_refused()
    {
        byte[] file = [.. Enumerable.Repeat((byte)' ', JudgeWeights.LargestFile + 1)];
        var exception = Assert.Throws<JudgeFormatException>(() => JudgeWeights.Read(new MemoryStream(file)));
        Assert.Equal("larger than 1048576 bytes", exception.Message);
    }

    private static JsonObject BuiltIn()
    {
        using Stream stream = typeof(Cleaner).Assembly.GetManifestResourceStream("Cleanup.judge.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }

    private static JudgeWeights Read(JsonObject file) => JudgeWeights.Read(new MemoryStream(Encoding.UTF8.GetBytes(file.ToJsonString())));
}
