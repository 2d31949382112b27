using System.Text;
using System.Text.Json;

namespace Cleanup.Tests.Articles.Links;

/// <summary>A list of related links as PHP prints it, and what happens to such a list on its way through a scraper.</summary>
internal static class RelatedLinksSample
{
    public const string Payload =
        """[{"id":"2204417","sort":"5512908","contenttypeid":"21","pic":"/2031/04/02/harbour_0417_4x3.jpg","title":"Ferry Crew Rescues Two Sailors + Video & Pics"} ,""" +
        """{"id":"2204533","sort":"5512907","contenttypeid":"21","pic":"/2031/04/03/harbour_0533_4x3.jpg","title":"Council Reopens Norr’s Old Pier after Storm"} ,""" +
        """{"id":"2204871","sort":"5512906","contenttypeid":"21","pic":"/2031/04/05/harbour_0871_4x3.jpg","title":"“Land or Sea”: Pilots Tell Ferry Company What They Want"} ,""" +
        """{"id":"2205102","sort":"5512905","contenttypeid":"21","pic":"/2031/04/06/harbour_1102_4x3.jpg","title":"Mayor's Office Thanks the Lifeboat of Sild"} ,""" +
        """{"id":"2205340","sort":"5512904","contenttypeid":"21","pic":"/2031/04/07/harbour_1340_4x3.jpg","title":"More than 50 Seals Counted in the Bay"} ,""" +
        """{"id":"2205511","sort":"5512903","contenttypeid":"21","pic":"/2031/04/09/harbour_1511_4x3.jpg","title":"Fog Closes Norr’s Harbour, Sild’s Stays Open"} ,""" +
        """{"id":"2205734","sort":"5512902","contenttypeid":"21","pic":"/2031/04/11/harbour_1734_4x3.jpg","title":"Harbour Master Meets Pilots of Three Islands"} ,""" +
        """{"id":"2205990","sort":"5512901","contenttypeid":"21","pic":"/2031/04/12/harbour_1990_4x3.jpg","title":"Weather Office: High Tide Breaks Record in 12"} ]""";

    /// <summary>Paragraphs that are full of what JSON is made of.</summary>
    public const string Prose =
        "\n\n\"We will sail,\" he said, and left [sic] the {harbour}.\n\n[The pilot] \"knows\", she wrote: 2031 was \"it\": a year.\nNote: see [1], \"page 3\".\n";

    /// <summary>The whole records of a payload, as "name=value" lines.</summary>
    public static string[] Records(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(Describe)];
    }

    public static string[] Records(string json) => Records(Encoding.UTF8.GetBytes(json));

    /// <summary>Every quote curly: opening and closing in turn.</summary>
    public static string CurlInTurn(string text)
    {
        bool opens = false;
        return string.Concat(text.Select(c => c != '"' ? c : (opens = !opens) ? '“' : '”'));
    }

    /// <summary>Quotes as WordPress texturizes them: by what stands before, and primes behind digits.</summary>
    public static string Texturize(string text) => string.Concat(text.Select((c, i) => c switch
    {
        '"' when i == 0 || " [{:,".Contains(text[i - 1], StringComparison.Ordinal) => '“',
        '"' when char.IsAsciiDigit(text[i - 1]) => '″',
        '"' => '”',
        '\'' => '’',
        _ => c,
    }));

    public static string Straighten(string text) =>
        text.Replace('“', '"').Replace('”', '"').Replace('’', '\'');

    private static string Describe(JsonElement record) =>
        record.ValueKind == JsonValueKind.Object
            ? string.Join('\n', record.EnumerateObject().Select(property => $"{property.Name}={property.Value}"))
            : $"no record: {record}";
}
