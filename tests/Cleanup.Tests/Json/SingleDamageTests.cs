using System.Text.Json;
using Cleanup.Json;

namespace Cleanup.Tests.Json;

/// <summary>
/// Every structural character of a document deleted, doubled, and swapped with its right neighbour. The random documents of
/// <c>bench/peers/json-damage.sh</c> measure the same; this names what does not come back.
/// </summary>
public sealed class SingleDamageTests
{
    private const string Records = """
        {"total":3,"items":[{"id":4417,"at":{"lat":54.1,"lon":7.8},"tags":["low","late"],"title":"Norr: the ferry, at last"},
        {"id":4418,"at":{"lat":54.2,"lon":7.9},"tags":["high"],"title":"Tide (again)"},
        {"id":4419,"at":{"lat":54.3,"lon":8.1},"tags":["low","fog"],"title":"Größe \"Ost\""}],"next":null}
        """;

    private const string Single = """{"name": "Sild", "open": true, "piers": ["Norr", "Ost"], "crew": {"mate": "Ole", "age": 31}}""";

    [Theory]
    [InlineData(Records, 0.99)]
    [InlineData(Single, 0.95)]
    public void Almost_all_come_back_whole_and_none_is_wrong_and_certain(string document, double leastShare)
    {
        JsonElement original = JsonElement.Parse(document);
        List<string> lost = [], wrong = [];
        int count = 0;
        foreach (string text in Damaged(document))
        {
            count++;
            JsonRepairResult result = JsonRepair.Repair(text);
            if (result.Payloads is [var payload] && JsonElement.DeepEquals(payload.ToElement(), original)) continue;
            lost.Add(text);
            if (!result.Payloads.IsEmpty && result.Payloads.All(payload => payload.Confidence == Confidence.Certain)) wrong.Add(text);
        }
        Assert.Empty(wrong);
        Assert.True(lost.Count <= (1 - leastShare) * count, $"{lost.Count} of {count}:\n{string.Join('\n', lost)}");
    }

    private static IEnumerable<string> Damaged(string document)
    {
        bool inString = false;
        for (int i = 0; i < document.Length; i++)
        {
            char c = document[i];
            if (inString && c == '\\') i++;
            if (c == '"') inString = !inString;
            if (c != '"' && (inString || !"{}[],:".Contains(c, StringComparison.Ordinal))) continue;
            string[] texts = [document.Remove(i, 1), document.Insert(i, c.ToString()), i + 1 < document.Length ? Swap(document, i) : document];
            foreach (string text in texts.Where(static text => !IsValid(text))) yield return text;
        }
    }

    private static string Swap(string text, int i) => $"{text[..i]}{text[i + 1]}{text[i]}{text[(i + 2)..]}";

    private static bool IsValid(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
