using System.Text;
using Cleanup.Json;

namespace Cleanup.Tests.Json;

public sealed class TextWrappingTests
{
    [Theory]
    [InlineData("> > {\"id\":7,}", "{\"id\":7}", 4, 13)]
    [InlineData("\"{\"\"id\"\": 7}\"", "{\"id\": 7}", 1, 12)]
    public void A_payload_stands_where_it_stood(string text, string json, int start, int end)
    {
        JsonPayload payload = Assert.Single(JsonRepair.Repair(text).Payloads);

        Assert.Equal(json, Encoding.UTF8.GetString(payload.Json.Span));
        Assert.Equal(TextRange.FromBounds(start, end), payload.Range);
        Assert.True(payload.Status != RecoveryStatus.Exact && payload.RepairCount > 0);
    }

    [Theory]
    [InlineData("{\"\":1,\"a\":\"\"}")]
    [InlineData("> He said [1].\nNo.")]
    public void What_is_not_wrapped_is_not_unwrapped(string text) => Assert.Null(TextWrapping.Find(text));

    [Fact]
    public void Answers_to_answers_cost_no_more_than_their_text() => Assert.Empty(JsonRepair.Repair(string.Concat(Enumerable.Repeat("> ", 200_000))).Payloads);
}
