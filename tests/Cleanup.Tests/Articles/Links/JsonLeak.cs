using System.Text;

namespace Cleanup.Tests.Articles.Links;

/// <summary>A text that is a leak of JSON as a whole, and was cut.</summary>
internal static class JsonLeak
{
    public static Finding Of(string json) => new()
    {
        Kind = LeakKinds.Json,
        Range = new TextRange(0, json.Length),
        Evidence = Evidence.None,
        Confidence = Confidence.Certain,
        Action = LeakAction.Cut,
        Recovery = new RecoveredValue { Status = RecoveryStatus.Exact, Json = Encoding.UTF8.GetBytes(json) },
    };
}
