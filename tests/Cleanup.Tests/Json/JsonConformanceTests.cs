using System.Text;
using System.Text.Json;
using Cleanup.Json;

namespace Cleanup.Tests.Json;

public sealed class JsonConformanceTests
{
    private static readonly JsonRepairOptions _strict = new() { Strict = true };
    private static readonly JsonDocumentOptions _depth = new() { MaxDepth = JsonRepairOptions.Default.MaxDepth };

    public static TheoryData<ConformanceInput> Accepted => [.. ConformanceInput.ReadAll().Where(input => input.Verdict == 'y')];

    public static TheoryData<ConformanceInput> NotAccepted => [.. ConformanceInput.ReadAll().Where(input => input.Verdict != 'y')];

    [Theory]
    [MemberData(nameof(Accepted), DisableDiscoveryEnumeration = true)]
    public void What_the_grammar_allows_comes_back_byte_for_byte(ConformanceInput input)
    {
        string text = Encoding.UTF8.GetString(input.Bytes);
        JsonRepairResult[] results =
        [
            JsonRepair.Repair(text),
            JsonRepair.Repair(text, _strict),
            JsonRepair.RepairUtf8(input.Bytes),
            JsonRepair.RepairUtf8(input.Bytes, _strict),
        ];
        foreach (JsonRepairResult result in results)
        {
            JsonPayload payload = Assert.Single(result.Payloads);
            Assert.Equal(input.Bytes, payload.Json.ToArray());
            Assert.Equal((RecoveryStatus.Exact, 0, Confidence.Certain, new TextRange(0, text.Length)), (payload.Status, payload.RepairCount, payload.Confidence, payload.Range));
        }
    }

    [Theory]
    [MemberData(nameof(NotAccepted), DisableDiscoveryEnumeration = true)]
    public void Whatever_else_comes_is_mended_to_strict_json_or_refused(ConformanceInput input)
    {
        string text = Encoding.UTF8.GetString(input.Bytes);
        JsonRepairResult[] results = [JsonRepair.Repair(text), JsonRepair.Repair(text, _strict), JsonRepair.RepairUtf8(input.Bytes)];
        foreach (JsonRepairResult result in results)
        {
            Assert.True(result.Payloads.Length > 0 || result.Refusal is not null);
            foreach (JsonPayload payload in result.Payloads)
            {
                using JsonDocument document = JsonDocument.Parse(payload.Json, _depth);
                Assert.Equal(payload.RepairCount == 0, payload.Status == RecoveryStatus.Exact);
            }
        }
    }

    [Fact]
    public void System_Text_Json_agrees_with_the_set()
    {
        ConformanceInput[] inputs = ConformanceInput.ReadAll();

        Assert.DoesNotContain(inputs, input => input.Verdict == 'n' && IsAccepted(input.Bytes));
        Assert.DoesNotContain(inputs, input => input.Verdict == 'y' && !IsAccepted(input.Bytes));
        Assert.Equal(inputs.Length, inputs.DistinctBy(input => input.Name).Count());
        Assert.Equal([('i', 45), ('n', 288), ('y', 144)], inputs.CountBy(input => input.Verdict).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)));
    }

    private static bool IsAccepted(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new() { MaxDepth = JsonRepairOptions.Default.MaxDepth });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName) reader.GetString();
            }
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
