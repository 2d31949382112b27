using System.Text;
using System.Text.Json;
using Cleanup.Json;

namespace Cleanup.Tests.Kinds;

/// <summary>Damaged JSON in an article: its value is the likelier of two readings, as of a text that is nothing else.</summary>
public sealed class DamagedJsonInProseTests
{
    // What a second reading may cost goes by the length of the text: of a short one little is read again.
    private static readonly string Before =
        string.Concat(Enumerable.Repeat("The ferry to the island was late on Monday, the harbour said, and the tide came in.\n\n", 15));

    private const string After = "\n\nPassengers waited for two hours. The mayor said it would not happen again.\n";
    private const string Records =
        "[{\"id\":4417,\"tags\":[\"low\",\"late\"],\"title\":\"Norr: the ferry\"},{\"id\":4418,\"tags\":[\"high\"],\"title\":\"Tide (again)\"}," +
        "{\"id\":4419,\"tags\":[\"low\"],\"title\":\"Ost\"}]";

    [Theory]
    [InlineData("\"title\":\"Tide", "\"title\":\"\"Tide")]
    [InlineData("\"high\"]", "\"high]\"")]
    [InlineData("\"id\":4418,", "\"id\":4418,,")]
    [InlineData("\"title\":\"Ost", "\"title\"::\"Ost")]
    [InlineData("\"late\"]", "\"late\"]]")]
    public void Its_value_comes_back_whole(string whole, string damaged)
    {
        string text = Before + Records.Replace(whole, damaged, StringComparison.Ordinal) + After;

        Finding finding = Assert.Single(new Cleaner().Find(text));

        Assert.Equal("json", finding.Kind.Id);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(Records), JsonElement.Parse(finding.Recovery.Json.Span)), text);
    }

    [Fact]
    public void What_it_takes_of_the_text_is_what_the_first_reading_takes()
    {
        string text = Before + Records.Replace("\"high\"]", "\"high]\"", StringComparison.Ordinal) + After;
        Assert.True(JsonRepair.TryReadAt(text, Before.Length, JsonRepairOptions.Default, out JsonPayload? first, out _));

        JsonPayload again = JsonRepair.ReadAgain(text, first, JsonRepairOptions.Default, budget: 100_000, out long unitsRead);

        Assert.Equal(first.Range, again.Range);
        Assert.InRange(unitsRead, 1, 200_000);
        Assert.NotEqual(Encoding.UTF8.GetString(first.Json.Span), Encoding.UTF8.GetString(again.Json.Span));
        Assert.All(again.Repairs, repair => Assert.InRange(repair.Range.Start, first.Range.Start, first.Range.End));
    }

    [Fact]
    public void Valid_json_is_not_read_again()
    {
        string text = Before + Records + After;
        Assert.True(JsonRepair.TryReadAt(text, Before.Length, JsonRepairOptions.Default, out JsonPayload? first, out _));
        Assert.Same(first, JsonRepair.ReadAgain(text, first, JsonRepairOptions.Default, budget: 100_000, out long unitsRead));
        Assert.Equal(0, unitsRead);
    }
}
