using System.Net;
using Cleanup.Json;
using Cleanup.Testing;

namespace Cleanup.Tests.Articles.Links;

public sealed class DamagedRelatedLinksTests
{
    private const string Opening = "string(1365) \"";
    private const int CutStep = 3;

    private static string[] Tails =>
        ["", "\"", "\"" + RelatedLinksSample.Prose, RelatedLinksSample.Prose, "\"\n" + RelatedLinksSample.Prose.Trim(), " and \"more\", [sic] she said."];

    public static TheoryData<string, Func<string, string>, Func<string, string>> Damages => new()
    {
        { "none", Same, Same },
        { "white space collapsed", text => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)), Same },
        { "a line break between records", text => text.Replace("} ,{", "}\r\n,\r\n{", StringComparison.Ordinal), Same },
        { "entities", WebUtility.HtmlEncode, Same },
        { "entities twice", text => WebUtility.HtmlEncode(WebUtility.HtmlEncode(text)), Same },
        { "entities three times", text => WebUtility.HtmlEncode(WebUtility.HtmlEncode(WebUtility.HtmlEncode(text))), Same },
        { "hexadecimal entities", text => text.Replace("&", "&#x26;", StringComparison.Ordinal).Replace("\"", "&#x22;", StringComparison.Ordinal), Same },
        { "curly in turn", RelatedLinksSample.CurlInTurn, Same },
        { "texturized", RelatedLinksSample.Texturize, text => text.Replace('\'', '’') },
        { "texturized to entities", text => AsEntities(RelatedLinksSample.Texturize(text)), text => text.Replace('\'', '’') },
        { "straightened", RelatedLinksSample.Straighten, RelatedLinksSample.Straighten },
        { "NFKC", text => TextDamage.Named("nfkc").Apply(text), Same },
        { "tags between records", text => text.Replace("} ,{", "}<br />\n,<p>{", StringComparison.Ordinal), Same },
        { "no commas between records", text => text.Replace("} ,{", "} {", StringComparison.Ordinal), Same },
        { "trailing commas", text => text.Replace("\"}", "\",}", StringComparison.Ordinal).Replace(" ]", ",]", StringComparison.Ordinal), Same },
        { "no closing braces between records", text => text.Replace("\"} ,{", "\" ,{", StringComparison.Ordinal), Same },
    };

    [Theory]
    [MemberData(nameof(Damages), DisableDiscoveryEnumeration = true)]
    public void All_records_come_back_and_nothing_behind_them(string name, Func<string, string> damage, Func<string, string> expectedChange)
    {
        string[] expected = [.. RelatedLinksSample.Records(RelatedLinksSample.Payload).Select(expectedChange)];
        string damaged = damage(RelatedLinksSample.Payload);
        foreach (string tail in Tails)
        {
            string text = Opening + damaged + tail;

            Assert.True(JsonRepair.TryReadAt(text, Opening.Length, JsonRepairOptions.Default, out JsonPayload? payload, out int unitsRead), name);

            Assert.Equal(expected, RelatedLinksSample.Records(payload.Json));
            Assert.Equal(new TextRange(Opening.Length, damaged.Length), payload.Range);
            Assert.Equal(payload.Repairs.IsEmpty ? RecoveryStatus.Exact : RecoveryStatus.Repaired, payload.Status);
            Assert.InRange(unitsRead, damaged.Length, damaged.Length + 256);
        }
    }

    public static TheoryData<string, Func<string, string>> Layers => new()
    {
        { "none", Same },
        { "entities", WebUtility.HtmlEncode },
        { "entities twice", text => WebUtility.HtmlEncode(WebUtility.HtmlEncode(text)) },
        { "curly in turn", RelatedLinksSample.CurlInTurn },
        { "texturized", RelatedLinksSample.Texturize },
        { "straightened", RelatedLinksSample.Straighten },
    };

    [Theory]
    [MemberData(nameof(Layers), DisableDiscoveryEnumeration = true)]
    public void A_list_cut_anywhere_gives_its_whole_records_and_swallows_no_prose(string name, Func<string, string> layer)
    {
        string payloadText = layer(RelatedLinksSample.Payload);
        Assert.True(JsonRepair.TryReadAt(payloadText, 0, JsonRepairOptions.Default, out JsonPayload? uncut, out _), name);
        string[] records = RelatedLinksSample.Records(uncut.Json);
        foreach ((int first, string tail) in Tails[..^1].Index())
        {
            // The cuts of one tail lie between those of the others.
            for (int cut = payloadText.IndexOf('}', StringComparison.Ordinal) + 1 + (first % CutStep); cut < payloadText.Length; cut += CutStep)
            {
                string text = Opening + payloadText[..cut] + tail;
                int whole = payloadText.AsSpan(0, cut).Count('}');

                Assert.True(JsonRepair.TryReadAt(text, Opening.Length, JsonRepairOptions.Default, out JsonPayload? payload, out _));

                string[] found = RelatedLinksSample.Records(payload.Json);
                Assert.Equal(records[..whole], found[..whole]);
                Assert.InRange(found.Length, whole, whole + 1);
                Assert.Equal(RecoveryStatus.Partial, payload.Status);
                // The quote behind a cut inside a string may as well be the string's own.
                int own = tail.StartsWith('"') ? 1 : 0;
                Assert.InRange(payload.Range.End, Opening.Length + 1, Opening.Length + cut + own);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Layers), DisableDiscoveryEnumeration = true)]
    public void Cut_values_are_left_out_on_demand(string name, Func<string, string> layer)
    {
        string payloadText = layer(RelatedLinksSample.Payload);
        var options = new JsonRepairOptions { DropCutValues = true };
        Assert.True(JsonRepair.TryReadAt(payloadText, 0, options, out JsonPayload? uncut, out _), name);
        string[] records = RelatedLinksSample.Records(uncut.Json);
        for (int cut = payloadText.IndexOf('}', StringComparison.Ordinal) + 1; cut < payloadText.Length; cut++)
        {
            int whole = payloadText.AsSpan(0, cut).Count('}');
            Assert.True(JsonRepair.TryReadAt(Opening + payloadText[..cut] + RelatedLinksSample.Prose, Opening.Length, options, out JsonPayload? payload, out _));
            string[] found = RelatedLinksSample.Records(payload.Json);
            // An opening quote and the unescaped one behind it look like an empty string.
            string last = found[^1].EndsWith("\ntitle=", StringComparison.Ordinal) ? found[^1][..^"\ntitle=".Length] : found[^1];
            if (found.Length > whole) Assert.StartsWith(last, records[whole], StringComparison.Ordinal);
        }
    }

    private static string Same(string text) => text;

    private static string AsEntities(string text) =>
        text.Replace("&", "&#038;", StringComparison.Ordinal).Replace("“", "&#8220;", StringComparison.Ordinal)
            .Replace("”", "&#8221;", StringComparison.Ordinal).Replace("″", "&#8243;", StringComparison.Ordinal);
}
