using System.Text.Json;
using Cleanup.Differential.Comparing;

namespace Cleanup.Differential.Tests;

/// <summary>Answers as builds give them, and what the comparison says of two.</summary>
internal static class Answers
{
    public const string Leak =
        """{"kind":"json","confidence":"likely","action":"cut","evidence":["lead-in","structure-closed"],"field":"text","""
        + """ "start":10,"end":20,"line":2,"column":1,"declared_length":null,"recovery":"exact","repairs":[],"value":{"a":1}}""";

    public const string Edit = """{"field":"text","start":9,"end":21,"cause":"leak","raw":"x","with":""}""";

    private const string Header = "\"title\":\"T\"";

    /// <summary>A record with these parts.</summary>
    public static string Record(string leaks = Leak, string edits = Edit, string links = "", string header = Header, string text = "t") =>
        $$"""{"warnings":[],"content":{"id":"1","source":"1.txt",{{header}},"text":"{{text}}","""
        + $$""" "related_links":[{{links}}],"leaks":[{{leaks}}],"edits":[{{edits}}]} }""";

    /// <summary>Payloads of repair.</summary>
    public static string Payloads(string payloads, string warnings = "") =>
        $$"""{"warnings":[{{warnings}}],"content":{"payloads":[{{payloads}}]} }""";

    /// <summary>An answer with another part.</summary>
    public static string With(this string answer, string part, string changed)
    {
        Assert.Contains(part, answer, StringComparison.Ordinal);
        return answer.Replace(part, changed, StringComparison.Ordinal);
    }

    public static IReadOnlyList<Difference> Compare(string before, string after, params FieldName[] oneSided)
    {
        using JsonDocument old = AnswerJson.Parse(before);
        using JsonDocument now = AnswerJson.Parse(after);
        return new AnswerComparer(new FieldFilter(oneSided.ToHashSet())).Compare(old.RootElement, now.RootElement);
    }
}
