using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cleanup.Json;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Json;

public sealed class JsonRepairPropertyTests
{
    private static readonly string[] _pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "'", "“", "”", "″", "«", "&quot;", "&amp;quot;", "&amp;", "&", ";", "\n", "\r\n", "\n\n", " ", "\u00a0",
        "\ufeff", "a", "key", "\"id\":", "\"t\":\"", "},{", "1", "-", ".", "e", "05", "true", "nul", "None", "NaN", "/*", "*/", "//", "#", "<br />", "<", "...",
        "\\u00", "\\ud83d", "\ud83d", "\ude00", "\u0000", "é", "：", "｛", "=>", "```", "prose and more",
    ];

    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true };

    private static Gen<string> Soup => Gen.Int[0, _pieces.Length - 1].Select(i => _pieces[i]).Array[0, 60].Select(string.Concat);

    private static Gen<string> AnyText => Gen.Frequency((4, Soup), (1, Gen.String));

    private static Gen<JsonNode?> Value => Gen.Recursive<JsonNode?>((depth, value) =>
    {
        Gen<JsonNode?> scalar = Gen.OneOf(
            Gen.OneOf(Soup, Gen.String[Gen.Char.AlphaNumeric, 0, 400]).Select(text => (JsonNode?)JsonValue.Create(WithoutLoneSurrogates(text))),
            Gen.Int.Select(number => (JsonNode?)JsonValue.Create(number)),
            Gen.Bool.Select(flag => (JsonNode?)JsonValue.Create(flag)),
            Gen.Const((JsonNode?)null));
        if (depth > 3) return scalar;
        return Gen.OneOf(
            scalar,
            value.Array[0, 4].Select(items => (JsonNode?)new JsonArray(items)),
            Gen.Select(Soup.Select(WithoutLoneSurrogates), value).Array[0, 4].Select(properties => (JsonNode?)ToObject(properties)));
    });

    [Fact]
    public void Any_text_gives_strict_json_in_disjoint_ranges() => AnyText.Holds(text =>
    {
        int end = 0;
        foreach (JsonPayload payload in JsonRepair.Repair(text).Payloads)
        {
            CheckPayload(text, payload);
            Assert.True(payload.Range.Start >= end);
            end = payload.Range.End;
        }
    }, samples: 5_000);

    [Fact]
    public void Reading_at_any_bracket_gives_strict_json_behind_it() => AnyText.Holds(text =>
    {
        for (int start = 0; start < text.Length; start++)
        {
            if (text[start] is not ('[' or '{')) continue;
            bool found = JsonRepair.TryReadAt(text, start, JsonRepairOptions.Default, out JsonPayload? payload, out int unitsRead);
            Assert.InRange(unitsRead, 1, text.Length - start);
            if (!found) continue;
            Assert.Equal(start, payload!.Range.Start);
            Assert.True(start + unitsRead >= payload.Range.End);
            CheckPayload(text, payload);
        }
    }, samples: 5_000);

    [Fact]
    public void Valid_json_is_exact_wherever_it_stands() => Gen.Select(Value, Gen.Bool).Holds(sample =>
        {
            var (value, indented) = sample;
            string json = value?.ToJsonString(indented ? _indented : null) ?? "null";
            JsonPayload alone = Assert.Single(JsonRepair.Repair(json).Payloads);
            Assert.Equal((RecoveryStatus.Exact, json), (alone.Status, Encoding.UTF8.GetString(alone.Json.Span)));
            if (value is not (JsonArray or JsonObject)) return;

            string text = $"dump \"{json}\" and \"more\" prose.";
            Assert.True(JsonRepair.TryReadAt(text, 6, JsonRepairOptions.Default, out JsonPayload? payload, out _), json);
            Assert.True(payload.Status == RecoveryStatus.Exact, $"{string.Join(", ", payload.Repairs)} in {json}");
            Assert.Equal(json, Encoding.UTF8.GetString(payload.Json.Span));
        }, samples: 5_000);

    [Fact]
    public void Records_before_a_cut_come_back_unchanged()
    {
        Gen<string> text = Gen.OneOf(Soup.Select(WithoutLoneSurrogates), Gen.String[Gen.Char.AlphaNumeric, 0, 30]);
        Gen<string> record = Gen.Select(Gen.Int, text, text, Gen.Bool, (id, title, url, open) =>
            new JsonObject { ["id"] = id, ["title"] = title, ["url"] = url, ["open"] = open }.ToJsonString());
        Gen.Select(record.Array[1, 6], Gen.Double[0, 1], Gen.Bool).Holds(sample =>
        {
            var (records, share, prose) = sample;
            string json = $"[{string.Join(',', records)}]";
            int cut = 1 + (int)(share * (json.Length - 1));
            int whole = 0;
            for (int end = 1; whole < records.Length && (end += records[whole].Length) <= cut; end++) whole++;
            string source = json[..cut] + (prose ? "\n\nAnd \"so\" the [story] goes on.\n" : "");

            JsonRepair.TryReadAt(source, 0, JsonRepairOptions.Default, out JsonPayload? payload, out _);

            if (whole == 0) return;
            Assert.NotNull(payload);
            Assert.InRange(payload.Range.End, 1, cut);
            using JsonDocument document = JsonDocument.Parse(payload.Json);
            Assert.Equal(records[..whole], document.RootElement.EnumerateArray().Take(whole).Select(item => JsonNode.Parse(item.GetRawText())!.ToJsonString()), StringComparer.Ordinal);
        }, samples: 5_000);
    }

    private static void CheckPayload(string text, JsonPayload payload)
    {
        using JsonDocument document = JsonDocument.Parse(payload.Json, new() { MaxDepth = JsonRepairOptions.Default.MaxDepth });
        ReadAllStrings(document.RootElement);
        Assert.InRange(payload.Range.Start, 0, text.Length - 1);
        Assert.InRange(payload.Range.End, payload.Range.Start + 1, text.Length);
        foreach (RepairStep step in payload.Repairs)
        {
            Assert.InRange(step.Range.Start, payload.Range.Start, payload.Range.End);
            Assert.InRange(step.Range.End, step.Range.Start, payload.Range.End);
        }
        Assert.Equal(payload.Status == RecoveryStatus.Exact, payload.RepairCount == 0);
    }

    private static void ReadAllStrings(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            Assert.NotNull(element.GetString());
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray()) ReadAllStrings(item);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in element.EnumerateObject())
            {
                Assert.NotNull(property.Name);
                ReadAllStrings(property.Value);
            }
        }
    }

    private static JsonObject ToObject((string Key, JsonNode? Value)[] properties)
    {
        var result = new JsonObject();
        foreach ((string key, JsonNode? value) in properties) result[key] = value?.DeepClone();
        return result;
    }

    private static string WithoutLoneSurrogates(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
