using Cleanup.Values;

namespace Cleanup.Tests.Values;

/// <summary>What explains a declared length, and how much it leaves.</summary>
public sealed class DeclaredLengthTests
{
    private const string Json = """[{"id": 7, "title": "Tram", "tags": ["a", {"b": []}]}]""";

    [Theory]
    [InlineData("Größe", 7, LengthExplanation.Exact)]
    [InlineData("a\nb\nc", 7, LengthExplanation.LineEnds)]
    [InlineData("a\r\nb\r\nc", 5, LengthExplanation.LineEnds)]
    [InlineData("a “b” c", 7, LengthExplanation.CurledQuotes)]
    [InlineData("a \"b\" c", 11, LengthExplanation.StraightenedQuotes)]
    [InlineData("a “b”\nc", 8, LengthExplanation.LineEndsAndCurledQuotes)]
    [InlineData("a “b”\r\nc", 7, LengthExplanation.LineEndsAndCurledQuotes)]
    [InlineData("Größe", 5, LengthExplanation.Charset)]
    [InlineData("日本", 4, LengthExplanation.Charset)]
    [InlineData("Größe\nx", 8, LengthExplanation.LineEndsAndCharset)]
    [InlineData("a b c", 6, LengthExplanation.Shortened)]
    [InlineData("éé日本", 9, LengthExplanation.Lengthened)]
    [InlineData("a b c d", 6, LengthExplanation.None)]
    internal void A_damage_explains_a_length_in_bytes(string text, int declared, LengthExplanation explanation) =>
        Assert.Equal(explanation, DeclaredLength.Compare(declared, text, LengthUnit.Utf8Bytes, out _).Explanation);

    [Theory]
    [InlineData("Größe", 5, LengthExplanation.Exact)]
    [InlineData("a\nb", 4, LengthExplanation.LineEnds)]
    [InlineData("a...", 3, LengthExplanation.Lengthened)]
    [InlineData("a b c d", 3, LengthExplanation.None)]
    internal void A_damage_explains_a_length_in_code_points(string text, int declared, LengthExplanation explanation) =>
        Assert.Equal(explanation, DeclaredLength.Compare(declared, text, LengthUnit.CodePoints, out _).Explanation);

    [Theory]
    // By Python's json.dumps with indent 2, 4 and a tab, and the first with CRLF.
    [InlineData(Json, 108)]
    [InlineData(Json, 154)]
    [InlineData(Json, 85)]
    [InlineData(Json, 119)]
    // By PHP, with its blanks folded, lost, and doubled in a string.
    [InlineData("""{ "id": 7 }""", 15)]
    [InlineData("""{"id":7}""", 15)]
    [InlineData("""{"a":{"b":1,"c":"é“x”"}}""", 61)]
    public void The_lines_that_JSON_had_explain_its_length(string json, int declared)
    {
        var length = DeclaredLength.Compare(declared, json, LengthUnit.Utf8Bytes, out _);
        Assert.Equal(LengthExplanation.JsonLayout, length.Explanation);
        Assert.True(length is { IsExplained: true, IsExact: false, IsNear: true });
    }

    [Theory]
    [InlineData(Json, 107)]
    [InlineData(Json, 131)]
    // Not closed, closed too often, a string without end, nothing that had lines.
    [InlineData("""{"id": [7}""", 20)]
    [InlineData("""{"id":7}}""", 16)]
    [InlineData("""{"id}""", 12)]
    [InlineData("[]", 4)]
    [InlineData("say {\"id\":7}", 19)]
    public void Other_lengths_and_other_texts_it_does_not_explain(string text, int declared) =>
        Assert.NotEqual(LengthExplanation.JsonLayout, DeclaredLength.Compare(declared, text, LengthUnit.Utf8Bytes, out _).Explanation);

    [Theory]
    [InlineData(100, 100, true, true)]
    [InlineData(115, 100, true, true)]
    [InlineData(120, 100, true, false)]
    [InlineData(400, 100, true, false)]
    [InlineData(450, 100, false, false)]
    public void The_share_that_is_gone_says_how_likely_that_is(int declared, int found, bool isPlausible, bool isNear)
    {
        var length = DeclaredLength.Compare(declared, new string('x', found), LengthUnit.Utf8Bytes, out _);
        Assert.Equal(isPlausible, length.IsPlausible);
        Assert.Equal(isNear, length.IsNear);
    }

    [Theory]
    [InlineData(20, 22, true)]
    [InlineData(20, 40, false)]
    public void A_character_that_was_written_out_makes_a_text_a_little_longer(int declared, int found, bool mayHaveGrown)
    {
        var length = DeclaredLength.Compare(declared, new string('x', found), LengthUnit.Utf8Bytes, out _);
        Assert.False(length.IsPlausible);
        Assert.Equal(mayHaveGrown, length.MayHaveGrown);
    }

    [Fact]
    public void What_explains_more_costs_less()
    {
        float[] costs = [.. Enum.GetValues<LengthExplanation>().Select(static explanation => new DeclaredLength(explanation).Cost)];
        Assert.Equal(costs.Order(), costs);
        Assert.True(new DeclaredLength(LengthExplanation.Shortened, 2.9f).Cost < new DeclaredLength(LengthExplanation.None).Cost);
    }
}
